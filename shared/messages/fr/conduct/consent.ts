import type { ConsentKind } from '../../../domain/consent.ts';
import type { AgreementStatus } from '../../../ledger/status.ts';

const partners = (count: number) => (count === 1 ? '1 partenaire' : `${count} partenaires`);

/** The round of consent: the frozen text, who answers for whom, each answer, and what the group then has. */
export const consent = {
  status: {
    title: 'Où en est l’accord',
    names: {
      exchangeContract: 'Contrat d’échange',
      agreementInPrinciple: 'Accord de principe',
      allianceContract: 'Contrat d’alliance',
    } satisfies Record<AgreementStatus, string>,
    legal: 'Vocabulaire de la méthode, sans portée juridique',
    noRound: 'Aucun texte n’a encore été soumis au consentement des partenaires.',
    awaited: (names: string, count: number) =>
      count === 1 ? `Réponse attendue : ${names}.` : `Réponses attendues : ${names}.`,
    missed: (names: string) => `N’ont pas répondu avant la fin de ce tour : ${names}.`,
    objects: (names: string, count: number) => (count === 1 ? `Objection : ${names}.` : `Objections : ${names}.`),
    notRatified: (names: string) => `Ratification refusée : ${names}.`,
    tooFew: 'Il faut que deux partenaires au moins consentent.',
    ratification: (partner: string, body: string, day: string) =>
      `Ratification attendue : ${partner} (${body}), d’ici le ${day}.`,
    noObjection: 'Chaque partenaire présent a répondu, personne n’a d’objection.',
    aside: (names: string) => `À l’écart, sans s’opposer : ${names}.`,
    absent: (names: string) => `Sans personne pour répondre : ${names}.`,
    moved: 'Le texte a changé depuis ce tour : un nouveau tour dira où en est l’accord.',
  },
  /** Where a partner stands, beside its name. */
  standings: {
    due: 'Réponse attendue',
    consent: 'Consent',
    standAside: 'Se tient à l’écart',
    objection: 'Objection',
    subjectToRatification: 'Consent, sous réserve de ratification',
    absent: 'Personne pour répondre',
  } satisfies Record<ConsentKind | 'due', string>,
  ratifiedBy: (body: string, day: string) => `${body}, d’ici le ${day}`,
  ratified: { yes: 'Ratifié', no: 'Non ratifié' },
  reservations: (count: number) => (count === 1 ? 'Avec une réserve' : `Avec ${count} réserves`),
  partnerSays: (partner: string, answer: string) => `${partner} : ${answer}.`,
  ask: {
    button: 'Demander le consentement',
    empty: 'Quand la phrase sera écrite, chaque partenaire pourra y répondre.',
    title: 'Demander le consentement de chaque partenaire ?',
    text: 'Le texte sera figé, et la plume posée. Chaque partenaire répondra à ce texte-là, mot pour mot. Pour le changer ensuite, on terminera ce tour.',
    notes: 'Avant de figer, à savoir',
    precondition: (question: string) => `Sans réponse : « ${question} »`,
    noCommitment: 'Aucun engagement n’est écrit.',
    unsaid: (count: number) =>
      count === 1
        ? 'Un engagement n’a pas encore ses mots, son partenaire ou sa date.'
        : `${count} engagements n’ont pas encore leurs mots, leur partenaire ou leur date.`,
    disagreements: (count: number) =>
      count === 1
        ? 'Un désaccord reste ouvert : il sera visible.'
        : `${count} désaccords restent ouverts : ils seront visibles.`,
    proposals: (count: number) =>
      count === 1
        ? 'Une proposition attend encore sa réponse.'
        : `${count} propositions attendent encore leur réponse.`,
    nobody: (names: string) => `Personne n’est là pour : ${names}.`,
    confirm: 'Figer le texte et demander',
  },
  round: {
    title: (rank: number) => `Tour de consentement ${rank}`,
    last: (rank: number) => `Réponses au tour ${rank}`,
    steps: {
      title: 'Comment faire',
      read: 'Lisez le texte à voix haute.',
      clarify: 'Des questions avant de répondre ? Dites-les maintenant, à voix haute.',
      reply: 'Chaque partenaire répond, par une seule voix.',
    },
    text: 'Le texte soumis',
    digest: (short: string) => `Empreinte du texte : ${short}…`,
    digestWhole: 'Empreinte entière (SHA-256), la même pour tous',
    categories: (names: string) => `Catégorie choisie : ${names}`,
    replies: 'Les réponses',
    came: (count: number, all: number) => `${count} sur ${partners(all)}`,
    noAnswer: 'Pas de réponse',
    noteAbsence: 'Noter l’absence',
    noteAbsenceOf: (partner: string) => `Noter l’absence : ${partner}`,
    close: 'Clore ce tour',
    closeTitle: 'Clore ce tour de consentement ?',
    closeText: 'Les réponses données sont gardées telles quelles, et on n’en ajoutera plus à ce tour.',
    closeMissing: (names: string) => `Pas encore de réponse : ${names}.`,
    closed: 'Ce tour est clos.',
    amend: 'Amender : reprendre la plume',
    amendHint: 'Le texte s’améliore avec l’objection, puis un nouveau tour le soumet à chacun.',
  },
  reply: {
    title: (partner: string) => `Répondre pour ${partner}`,
    legend: 'Notre réponse à ce texte',
    kinds: {
      consent: 'Nous consentons',
      standAside: 'Nous nous tenons à l’écart',
      objection: 'Nous avons une objection',
      subjectToRatification: 'Nous consentons, sous réserve de ratification',
    } satisfies Record<Exclude<ConsentKind, 'absent'>, string>,
    hints: {
      consent: 'Nous pouvons avancer avec ce texte, même imparfait.',
      standAside: 'Nous ne nous engageons pas, et nous n’empêchons personne d’avancer.',
      objection: 'Ce texte pose un problème sérieux : le dire aide le groupe à l’améliorer.',
      subjectToRatification: 'Chez nous, une instance a le dernier mot.',
    } satisfies Record<Exclude<ConsentKind, 'absent'>, string>,
    kindMissing: 'Choisissez une réponse.',
    reason: 'La raison de l’objection',
    asideReason: 'Pourquoi',
    reasonMissing: 'Une objection se donne avec sa raison : écrivez-la.',
    reasonTooLong: (max: number) => `${max} caractères au plus.`,
    body: 'Quelle instance ratifie',
    bodyHint: 'Par exemple : conseil municipal, bureau, comité de direction.',
    bodyMissing: 'Dites quelle instance a le dernier mot.',
    bodyTooLong: (max: number) => `${max} caractères au plus.`,
    until: 'Pour quelle date',
    untilMissing: 'Donnez la date prévue, même approximative.',
    send: 'Envoyer la réponse',
    sendTitle: (partner: string) => `Envoyer cette réponse pour ${partner} ?`,
    sendText: 'Tout l’atelier la verra. Elle ne change plus pendant ce tour.',
    sent: 'La réponse est partie.',
    show: 'Montrer à mes collègues',
    showHint: 'Vos collègues la verront d’abord, et pourront y joindre une réserve. Personne d’autre ne la reçoit.',
    shown: 'Vos collègues voient cette réponse.',
    change: 'Changer cette réponse',
    keep: 'Garder la réponse déjà montrée',
    sendShown: 'Envoyer la réponse de notre partenaire',
    prepared: 'La réponse préparée',
    preparedBy: (name: string) =>
      `${name} vous montre cette réponse avant de l’envoyer. Elle n’a pas quitté votre partenaire.`,
    preparing: (name: string) => `${name} prépare la réponse. Vous la verrez ici avant qu’elle parte.`,
    nobodyChosen: 'Choisissez d’abord, entre vous, qui répond.',
    late: {
      closed: 'Ce tour est clos : cette réponse n’est pas partie. Vos mots restent là.',
      replied: 'Votre partenaire a déjà répondu. Vos mots restent là.',
      voice: 'C’est maintenant à une autre personne de votre partenaire de répondre. Vos mots restent là.',
    },
  },
  voice: {
    question: (partner: string) => `Qui répond pour ${partner} ?`,
    hint: 'Vos collègues voient ce choix, et peuvent le changer.',
    you: (name: string) => `${name} (vous)`,
    away: (name: string) => `${name} (hors ligne)`,
  },
  reservation: {
    title: 'Réserves de vos collègues',
    none: 'Aucune réserve jointe pour l’instant.',
    label: 'Joindre une réserve',
    hint: 'Elle partira avec la réponse, sans votre nom. Vous pouvez la changer ou la vider tant que la réponse n’est pas partie.',
    attach: 'Joindre cette réserve',
    change: 'Mettre à jour ma réserve',
    take: 'Retirer ma réserve',
    attached: 'Votre réserve est jointe.',
    taken: 'Votre réserve est retirée.',
    late: 'La réponse est partie, ou le tour est clos : ces mots n’y sont pas joints.',
    tooLong: (max: number) => `${max} caractères au plus.`,
    by: (name: string) => `${name} :`,
  },
  ratification: {
    question: (body: string) => `Décision attendue : ${body}`,
    yes: 'Ratifié',
    no: 'Non ratifié',
    named: (verb: string, partner: string) => `${verb} : ${partner}`,
    title: (partner: string) => `Noter la décision pour ${partner} ?`,
    text: (verdict: string) => `« ${verdict} » sera visible de tous. Cela ne se note qu’une fois.`,
    confirm: 'Noter cette décision',
  },
  history: {
    title: (count: number) =>
      count === 1 ? 'Le tour de consentement, en détail' : `Les ${count} tours de consentement, en détail`,
    round: (rank: number, moment: string) => `Tour ${rank}, ${moment}`,
    none: 'Aucune réponse n’a été donnée.',
  },
  news: {
    opened: 'Tour de consentement ouvert : le texte est figé, chaque partenaire y répond.',
    closed: 'Tour de consentement clos.',
    ratified: (partner: string) => `${partner} : ratifié.`,
    notRatified: (partner: string) => `${partner} : non ratifié.`,
    voice: (name: string, partner: string) => `${name} répondra pour ${partner}.`,
    status: (name: string) => `L’accord est maintenant : ${name}.`,
    shown: 'Une réponse préparée vous est montrée.',
    reserved: (count: number) =>
      count === 1 ? '1 réserve est jointe à votre réponse.' : `${count} réserves sont jointes à votre réponse.`,
  },
};
