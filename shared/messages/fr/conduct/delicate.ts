/** Delicate moments: people and their seats, a card that names someone, partners that join or leave, a draft entrusted. */
export const delicate = {
  own: {
    releaseText: (partner: string) =>
      `Vous ne lirez plus le brouillon de ${partner}. Pour y revenir, quelqu’un de ce partenaire ou l’animation devra vous accepter.`,
    leaveTitle: 'Quitter l’atelier sur cet appareil ?',
    leaveText:
      'Votre place se libère et tout ce que cet appareil garde de l’atelier est effacé. Ce que vous avez enregistré reste dans l’atelier. Pour revenir, il faudra un lien ou le code.',
    leaveUnsaved: 'Attention : certaines modifications ne sont pas encore enregistrées et seraient perdues.',
    leaveConfirm: 'Quitter',
    leaveLast:
      'Vous êtes la seule personne à animer. Confiez d’abord l’animation à quelqu’un, ou l’atelier n’aura plus personne pour l’animer.',
  },
  people: {
    newName: 'Nouveau nom',
    save: 'Enregistrer',
    renamed: (name: string) => `Renommé : ${name}.`,
    whoIsNotUs: (partner: string) =>
      `Si une personne ne parle pas pour ${partner}, contestez son siège : l’animation entendra les deux personnes, puis tranchera.`,
    nobodyThere: 'Personne n’y est assis en ce moment.',
    online: 'en ligne',
    away: 'hors ligne',
    accompanies: (helped: string) => `accompagne ${helped}`,
    contested: (partner: string) => `siège contesté à ${partner}`,
    rename: 'Renommer',
    renameNamed: (name: string) => `Renommer ${name}`,
    cancel: 'Annuler',
    remove: 'Retirer',
    removeNamed: (name: string) => `Retirer ${name} de l’atelier`,
    removeText: (name: string) => `${name} n’aura plus accès à l’atelier. Ce que cette personne a écrit reste.`,
    watches: 'Désormais, toute nouvelle arrivée attend à la porte que l’animation lui ouvre.',
    rotates: 'Le code et les liens sont remplacés : il faut redonner les nouveaux.',
    removed: (name: string) => `${name} n’est plus dans l’atelier.`,
    share: 'Animer à deux',
    shareNamed: (name: string) => `Animer à deux, avec ${name}`,
    shareText: (name: string) => `${name} pourra faire tout ce que vous pouvez faire, y compris vous retirer.`,
    shared: (name: string) => `${name} anime aussi.`,
    handOver: 'Passer la main',
    handOverNamed: (name: string) => `Passer la main à ${name}`,
    handOverText: (name: string) => `${name} animera à votre place. Vous deviendrez membre.`,
    handedOver: (name: string) => `${name} anime maintenant.`,
    link: 'M’accompagne',
    linkNamed: (name: string) => `M’accompagne : ${name}`,
    linkText: (name: string) =>
      `${name} lira tout ce que vous lisez, votre brouillon compris, pour traduire ou vous aider. Cette personne n’a pas de siège : elle ne vote pas, ne répond pas, et n’est pas comptée. Vous pourrez y mettre fin à tout moment.`,
    linked: (name: string) => `${name} vous accompagne.`,
    unlink: 'N’accompagne plus',
    unlinkNamed: (name: string, helped: string) => `N’accompagne plus : ${name}, auprès de ${helped}`,
    unlinkText: (name: string, helped: string) =>
      `${name} ne lira plus le brouillon que lit ${helped}. Cette personne reste dans l’atelier.`,
    unlinked: (name: string) => `${name} n’accompagne plus personne.`,
    contest: 'Contester son siège',
    contestAt: (partner: string) => `Contester son siège à ${partner}`,
    contestNamed: (name: string, partner: string) => `Contester son siège à ${partner} : ${name}`,
    contestText: (name: string, partner: string) =>
      `Vous dites que ${name} ne parle pas pour ${partner}. Rien ne change tout de suite : l’animation entend les deux personnes, à voix haute, puis tranche. Vous pourrez retirer ce que vous avez dit.`,
    contestDone: 'L’animation est prévenue. Elle va vous entendre ensemble, à voix haute.',
  },
  partners: {
    title: 'Partenaires',
    edit: 'Modifier',
    editNamed: (partner: string) => `Modifier le profil, le nom et l’expérience de ${partner}`,
    remove: 'Retirer',
    removeNamed: (partner: string) => `Retirer ${partner} de la table`,
    removeText: (partner: string) =>
      `${partner} quittera la table. Ses documents sont conservés mais ne sont plus montrés à personne.`,
    withdrawText: (partner: string) =>
      `Personne de ${partner} n’est là. Ses cartes quittent la table et la lecture en même temps. Ses documents sont conservés mais ne sont plus montrés à personne.`,
    removed: (partner: string) => `${partner} n’est plus à la table.`,
    merge: 'Réunir avec…',
    mergeNamed: (partner: string) => `Réunir avec… : ${partner} et un autre partenaire`,
    mergeTitle: (partner: string) => `${partner} et un autre partenaire sont une seule organisation`,
    mergeWith: 'L’autre partenaire',
    mergeName: 'Le nom qui reste',
    mergeChoose: 'Choisir',
    mergeMissing: 'Choisissez l’autre partenaire.',
    mergeText: (from: string, into: string) =>
      `Il ne restera que ${into} à la table. Les personnes, les cartes et les brouillons de ${from} le rejoindront, et chacun lira les brouillons de l’autre.`,
    mergeNeeds: (partners: string) =>
      `Il faut le oui d’une personne assise de chaque côté : ${partners}. D’ici là, rien ne change.`,
    mergeAtOnce: 'Aucun autre oui n’est nécessaire : c’est fait tout de suite, et cela ne s’annule pas.',
    mergeAsk: 'Proposer',
    mergeGo: 'Réunir',
    mergeAsked: (from: string, into: string) => `La question est posée aux personnes de ${from} et de ${into}.`,
    merged: (from: string, into: string) => `${from} et ${into} ne font plus qu’un : ${into}.`,
  },
  merges: {
    title: (from: string, into: string) => `${from} et ${into} : une seule organisation ?`,
    asked:
      'Si oui, personnes, cartes et brouillons se rejoignent, et chacun lira les brouillons de l’autre. Si non, rien ne change.',
    keeps: (into: string) => `Le nom gardé est ${into}.`,
    yes: 'Oui, c’est la même organisation',
    no: 'Non, nous restons deux',
    agreed: (partners: string) => `Votre oui est noté. Il manque celui de ${partners}.`,
    follows: (partners: string) => `Il manque le oui de ${partners}. D’ici là, rien ne change.`,
    drop: 'Retirer la question',
    dropNamed: (from: string, into: string) => `Retirer la question : ${from} et ${into}`,
  },
  contests: {
    title: (name: string, partner: string) => `Siège contesté : ${name}, à ${partner}`,
    someone: 'Une personne',
    says: (by: string, name: string, partner: string) => `${by} dit que ${name} ne parle pas pour ${partner}.`,
    youSay: (name: string, partner: string) => `Vous dites que ${name} ne parle pas pour ${partner}.`,
    ofYou: (by: string, partner: string) => `${by} dit que vous ne parlez pas pour ${partner}.`,
    meanwhile:
      'L’animation entend les deux personnes, ensemble et à voix haute, puis tranche. En attendant, rien ne change.',
    hearBoth: 'Entendez les deux personnes, ensemble et à voix haute, puis tranchez. En attendant, rien ne change.',
    keep: (name: string) => `${name} garde ce siège`,
    end: (name: string) => `${name} quitte ce siège`,
    takeBack: 'Retirer ce que j’ai dit',
  },
  organisation: {
    draft: 'Notre brouillon',
    isOurs:
      'Seules les personnes assises ici, et celles qui les accompagnent, le lisent. L’animation ne le reçoit pas.',
    isEntrusted: 'Il est confié à l’animation : elle le lit et peut y écrire. Toute la table le sait.',
    giveText:
      'Vous pouvez le confier à l’animation, par exemple si vous ne pouvez pas écrire vous-même. Toute la table le saura, et vous pourrez le reprendre à tout moment.',
    takeText: 'Si vous le reprenez, l’animation ne le reçoit plus. Ce qu’elle y a lu, elle l’a lu.',
    give: 'Confier notre brouillon à l’animation',
    take: 'Reprendre notre brouillon',
    given: 'Votre brouillon est confié à l’animation.',
    taken: 'Votre brouillon est de nouveau à vous.',
    table: 'Notre place à la table',
    withdrawText: 'Votre organisation peut quitter la table, avec ses cartes.',
    withdraw: 'Quitter la table',
    withdrawTitle: (partner: string) => `${partner} quitte la table ?`,
    withdrawConfirm:
      'Ses cartes quittent la table et la lecture en même temps ; son brouillon n’est plus montré à personne. Les personnes restent dans l’atelier, sans siège. Cela ne s’annule pas : pour revenir, l’organisation serait ajoutée à nouveau, sans ses cartes.',
  },
  veil: {
    title: 'Cette carte nomme une personne ?',
    text: 'Retirée de la table, elle disparaît aussitôt de tous les écrans, et sort de la lecture et des votes.',
    returns: (partner: string) =>
      `Elle retourne dans le brouillon de ${partner}, telle quelle : personne ne la réécrit à sa place. Ses personnes sont prévenues ; elles pourront la reformuler, puis la montrer à nouveau.`,
    confirm: 'Retirer la carte de la table',
    done: (partner: string) => `La carte n’est plus sur la table. ${partner} l’a dans son brouillon.`,
  },
  told: {
    veiled: (count: number) =>
      count === 1
        ? 'L’animation a rendu une carte qui nommait une personne. Elle est de nouveau dans votre brouillon.'
        : `L’animation a rendu ${count} cartes qui nommaient une personne. Elles sont de nouveau dans votre brouillon.`,
    entrusted: (partner: string) => `${partner} confie son brouillon à l’animation.`,
    takenBack: (partner: string) => `${partner} reprend son brouillon.`,
    merged: (from: string, into: string) =>
      `${from} et ${into} ne font plus qu’une organisation : ${into}. Vos cartes et vos brouillons sont ensemble.`,
    mergedOthers: (from: string, into: string) => `${from} et ${into} ne font plus qu’une organisation : ${into}.`,
    stayTwo: (from: string, into: string) => `${from} et ${into} restent deux organisations.`,
    withdrawn: (partner: string) => `${partner} n’est plus à la table.`,
    withdrawnOwn: (partner: string) => `${partner} n’est plus à la table. Vous n’y avez plus de siège.`,
    seatKept: (name: string, partner: string) => `${name} garde son siège à ${partner}.`,
    seatEnded: (name: string, partner: string) => `${name} n’a plus de siège à ${partner}.`,
    ownSeatKept: (partner: string) => `Votre siège à ${partner} n’est plus contesté.`,
    ownSeatEnded: (partner: string) => `Vous ne parlez plus pour ${partner}.`,
    accompanies: (helped: string) => `${helped} dit que vous l’accompagnez : vous n’avez pas de siège à choisir.`,
    accompaniesNobody: (helped: string) => `Vous n’accompagnez plus ${helped}.`,
  },
};
