import type { Phase } from '../../domain/phase.ts';
import type { CloseCode } from '../../protocol.ts';

const people = (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`);
const cards = (count: number) => (count < 2 ? `${count} carte` : `${count} cartes`);
const minutes = (count: number) => (count < 2 ? `${count} minute` : `${count} minutes`);

/** What is expected now, for someone of each standing. One instruction, as a person would say it. */
const now: Record<Phase, { facilitator: string; seated: string; unseated: string; observer: string }> = {
  welcome: {
    facilitator:
      'Accueillez chacun, vérifiez que chaque personne est assise à son organisation, puis présentez le carré.',
    seated: 'Installez-vous, dites où en est votre organisation, et découvrez le carré avec l’animation.',
    unseated: 'Choisissez l’organisation pour laquelle vous parlez, ou ajoutez la vôtre.',
    observer: 'Les participants s’installent. Vous lirez la table dès que des cartes y seront posées.',
  },
  reflect: {
    facilitator:
      'Chaque partenaire écrit et place ses objectifs, en silence. Personne d’autre ne reçoit ces brouillons, pas même vous.',
    seated:
      'Écrivez ce que votre organisation attend de l’alliance, puis placez chaque objectif sur le carré. Cela reste entre vous.',
    unseated: 'Choisissez votre organisation pour écrire ses objectifs avec elle.',
    observer: 'Chaque partenaire réfléchit en privé. Rien n’est encore sur la table.',
  },
  share: {
    facilitator:
      'Donnez la parole à chaque partenaire : il montre ses cartes et les présente, les autres questionnent.',
    seated:
      'À votre tour, montrez vos cartes et présentez-les. Les autres posent leurs questions ; vous seuls modifiez votre feuille.',
    unseated: 'Écoutez les objectifs de chacun, et posez vos questions.',
    observer: 'Chaque partenaire présente ses objectifs, carte par carte.',
  },
  prioritise: {
    facilitator:
      'Demandez au groupe : quels objectifs notre phrase commune doit-elle porter ? Le tour de table se fait à voix haute.',
    seated:
      'Dites quels objectifs la phrase commune doit porter, et pourquoi. Les cartes ne bougent plus pendant cet échange.',
    unseated: 'Écoutez ce que chacun veut voir porté par la phrase commune.',
    observer: 'Le groupe dit à voix haute quels objectifs comptent le plus pour la suite.',
  },
  read: {
    facilitator:
      'Dépliez la lecture pas à pas, laissez le groupe en discuter, puis notez la catégorie qu’il choisit et pourquoi.',
    seated: 'Lisez ensemble ce que montre le carré, discutez les questions, ajustez vos cartes si besoin.',
    unseated: 'Lisez ensemble ce que montre le carré, et discutez les questions.',
    observer: 'Le groupe lit le carré et discute de sa forme d’alliance.',
  },
  agree: {
    facilitator:
      'Faites formuler l’accord à voix haute. Vous pouvez encore noter la catégorie choisie et télécharger le brouillon de synthèse.',
    seated: 'Cherchez ensemble la phrase qui vous engage. Le brouillon de synthèse peut déjà être téléchargé.',
    unseated: 'Écoutez l’accord qui se formule. Le brouillon de synthèse peut déjà être téléchargé.',
    observer: 'Le groupe formule son accord.',
  },
  closed: {
    facilitator: 'L’atelier est clos. Téléchargez le brouillon de synthèse ; vous pouvez aussi rouvrir l’atelier.',
    seated: 'L’atelier est clos. Téléchargez le brouillon de synthèse et convenez de la prochaine étape.',
    unseated: 'L’atelier est clos. Vous pouvez télécharger le brouillon de synthèse.',
    observer: 'L’atelier est clos. Vous pouvez télécharger le brouillon de synthèse.',
  },
};

const CLOSED: Partial<Record<CloseCode, { title: string; text: string }>> = {
  4400: {
    title: 'Cette page est à recharger',
    text: 'Cet appareil et l’atelier ne se comprennent plus, sans doute après une mise à jour. Ce que vous avez écrit est gardé ici.',
  },
  4401: {
    title: 'Votre accès n’est plus valable',
    text: 'Entrez à nouveau avec votre lien, ou avec le code de l’atelier.',
  },
  4403: {
    title: 'Vous n’êtes plus dans cet atelier',
    text: 'Vous l’avez quitté, ou l’animation a retiré votre place. Si c’est une erreur, demandez-lui un lien.',
  },
  4410: {
    title: 'Cet atelier n’existe plus',
    text: 'Il a expiré, ou il a été supprimé. Les synthèses déjà téléchargées restent les vôtres.',
  },
};

/** The live workshop: its frame, its phases, who is there, and what the facilitator can do. */
export const workshop = {
  untitled: 'Atelier',
  connection: {
    connecting: 'Connexion à l’atelier…',
    slow: 'L’atelier ne répond pas encore. Si cela dure, votre réseau bloque peut-être les connexions en direct : essayez un autre réseau, ou le partage de connexion d’un téléphone.',
    reconnecting:
      'Connexion interrompue, reprise en cours. Vous pouvez continuer à écrire : tout est gardé sur cet appareil.',
    reconnectingReader: 'Connexion interrompue, reprise en cours.',
    offline:
      'Pas de réseau. Vous pouvez continuer à écrire : tout est gardé sur cet appareil et partira au retour du réseau.',
    offlineReader: 'Pas de réseau. Ce que vous voyez date de la dernière connexion.',
  },
  saved: {
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    offline: 'Gardé sur cet appareil',
  },
  closed: {
    fallback: { title: 'La connexion est fermée', text: 'Rechargez la page pour revenir dans l’atelier.' },
    byCode: CLOSED,
    reload: 'Recharger la page',
    enterAgain: 'Entrer à nouveau',
    home: 'Retour à l’accueil',
  },
  door: {
    title: 'Entrer dans l’atelier',
    unknown: 'Cette adresse n’est pas celle d’un atelier. Vérifiez le lien reçu, ou tapez le code.',
    needLink: 'Pour entrer, il faut un lien ou le code à six caractères que montre l’animation.',
    returning: (name: string) => `Vous êtes déjà dans cet atelier, sous le nom de ${name}.`,
    returningUnnamed: 'Vous êtes déjà dans cet atelier sur cet appareil.',
    continueAs: (name: string) => `Continuer comme ${name}`,
    continue: 'Continuer',
    useLink: 'Entrer avec ce lien',
    useLinkHint:
      'Vous entrerez comme une autre personne, avec le rôle de ce lien. La place actuelle restera dans l’atelier, mais cet appareil l’oubliera.',
  },
  header: {
    phases: 'Étapes de l’atelier',
    phaseOf: (phase: string, rank: number, count: number) => `${phase}, étape ${rank} sur ${count}`,
    table: 'Table',
    tableTitle: 'La table',
    step: (phase: string, partners: string) => (partners ? `${phase} · ${partners}` : phase),
    done: 'étape passée',
  },
  bar: { add: 'Ajouter un objectif', reveal: 'Montrer vos cartes', seat: 'Choisir ma place' },
  views: { label: 'Vue des cartes', square: 'Carré', outline: 'Liste' },
  timer: {
    title: 'Temps restant',
    paused: 'En pause',
    over: 'Le temps prévu est écoulé. Rien ne s’arrête : prenez le temps qu’il faut.',
    lastMinute: 'Dernière minute',
    left: (count: number) => (count < 1 ? 'moins d’une minute' : minutes(count)),
    set: 'Régler le minuteur',
    change: 'Changer',
    changeLong: 'Changer le minuteur',
    pause: 'Pause',
    pauseLong: 'Pause : arrêter le minuteur un moment',
    resume: 'Reprendre',
    resumeLong: 'Reprendre le minuteur',
    extend: (count: number) => `+ ${count} min`,
    extendLong: (count: number) => `+ ${count} min : prolonger le minuteur`,
    dialog: 'Minuteur',
    presets: 'Durée',
    minutes,
    custom: 'Autre durée, en minutes',
    customRange: (max: number) => `Un nombre entier de minutes, de 1 à ${max}.`,
    start: 'Démarrer',
    harmless: 'Le minuteur informe. À la fin, rien ne se ferme.',
    started: (count: number) => `Minuteur de ${minutes(count)}.`,
  },
  now: { title: 'Maintenant', ...now },
  table: {
    title: 'À la table',
    empty: 'Aucun partenaire pour l’instant.',
    people,
    nobody: 'personne',
    away: (name: string) => `${name} (hors ligne)`,
    revealed: (count: number) => `${cards(count)} sur la table`,
    nothingRevealed: 'rien sur la table',
    facilitation: 'Animation',
    observers: (count: number) => (count === 1 ? '1 personne observe' : `${count} personnes observent`),
    unseated: (count: number) =>
      count === 1 ? '1 personne n’a pas encore de siège' : `${count} personnes n’ont pas encore de siège`,
    you: 'vous',
    reads: 'Qui lit cette feuille',
    readsDraft: (names: string) => `Brouillon : ${names}. Personne d’autre ne le reçoit, pas même l’animation.`,
    readsSheet: 'Cartes montrées : tout l’atelier.',
    setAside: (count: number) =>
      count === 1 ? '1 élément illisible a été mis de côté.' : `${count} éléments illisibles ont été mis de côté.`,
  },
  own: {
    observer: 'Vous observez : vous lisez, sans modifier.',
    screen: 'Cet appareil est l’écran de salle : il lit, sans modifier.',
    facilitator: 'Vous animez.',
    release: 'Quitter ce siège',
    releaseOf: (partner: string) => `Quitter ce siège : ${partner}`,
    releaseText: (partner: string) =>
      `Vous ne lirez plus le brouillon de ${partner}. Pour y revenir, quelqu’un de ce partenaire ou l’animation devra vous accepter.`,
    settings: 'Profil et expérience',
    settingsOf: (partner: string) => `Profil et expérience de ${partner}`,
    rename: 'Changer de nom',
    leave: 'Quitter cet appareil',
    leaveTitle: 'Quitter l’atelier sur cet appareil ?',
    leaveText:
      'Votre place se libère et tout ce que cet appareil garde de l’atelier est effacé. Ce que vous avez enregistré reste dans l’atelier. Pour revenir, il faudra un lien ou le code.',
    leaveUnsaved: 'Attention : certaines modifications ne sont pas encore enregistrées et seraient perdues.',
    leaveConfirm: 'Quitter',
    leaveLast:
      'Vous êtes la seule personne à animer. Confiez d’abord l’animation à quelqu’un, ou l’atelier n’aura plus personne pour l’animer.',
    offlineLeave: 'L’atelier ne répond pas : réessayez quand la connexion sera revenue.',
  },
  seats: {
    title: 'Pour quelle organisation parlez-vous ?',
    intro: 'Choisissez-la : vous écrirez ses objectifs avec les personnes qui y sont assises.',
    introEmpty: 'Ajoutez la vôtre : vous écrirez ses objectifs, d’abord en privé.',
    legend: 'Organisations à la table',
    free: 'place libre',
    taken: (names: string) => `avec ${names}, qui peut vous accepter`,
    takenNobody: 'déjà représentée : l’animation peut vous accepter',
    sit: 'S’asseoir',
    ask: 'Demander un siège',
    second: 'Parler aussi pour une autre organisation',
    add: 'Ajouter mon organisation',
    addTitle: 'Ajouter votre organisation',
    name: 'Nom de l’organisation',
    nameEmpty: 'Écrivez le nom de l’organisation.',
    profile: 'Profil',
    profileEmpty: 'Choisissez un profil.',
    addAndSit: 'Ajouter et s’asseoir',
    pending: (partner: string) => `Votre demande pour ${partner} est partie.`,
    pendingWho: (names: string) => `${names}, ou l’animation, peut l’accepter.`,
    pendingFacilitation: 'L’animation peut l’accepter.',
    wants: (name: string, partner: string) => `${name} demande à rejoindre la feuille de ${partner}.`,
    accept: 'Accepter',
    decline: 'Refuser',
    acceptNamed: (name: string, partner: string) => `Accepter ${name} à ${partner}`,
    declineNamed: (name: string, partner: string) => `Refuser ${name} à ${partner}`,
    acceptMeaning: 'Cette personne lira et écrira le brouillon avec vous.',
    granted: (partner: string) => `Vous êtes à ${partner}.`,
    declined: (partner: string) => `Votre demande pour ${partner} n’a pas été acceptée.`,
  },
  partner: {
    title: (name: string) => `${name} : profil et expérience`,
    name: 'Nom',
    profile: 'Profil',
    experience: 'Expérience des partenariats',
    experienceHint: 'Elle aide à proposer une première étape à votre mesure. Elle n’est jamais un jugement.',
    experiences: {
      firstSteps: 'Nous débutons',
      active: 'Nous avons déjà des partenariats',
      pioneer: 'Nous en menons depuis longtemps',
    },
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    unchanged: 'Rien n’a changé.',
  },
  facilitator: {
    title: 'Animer',
    next: (phase: string) => `Passer à : ${phase}`,
    goTo: 'Changer d’étape',
    moveTitle: (phase: string) => `Passer à l’étape ${phase} ?`,
    backTitle: (phase: string) => `Revenir à l’étape ${phase} ?`,
    toShare:
      'Chaque partenaire pourra montrer ses cartes. Rien ne se montre tout seul ; mais une carte montrée ne redevient pas privée.',
    backReopens:
      'Revenir en arrière rouvre l’écriture telle qu’elle l’était à cette étape. Cela ne rend rien secret : les cartes montrées restent visibles de tous.',
    toPrioritise: 'Les feuilles ne se modifient plus pendant cette étape. Vous pourrez revenir en arrière.',
    toAgree: 'Les feuilles ne se modifient plus. Vous pourrez revenir en arrière.',
    toClosed:
      'Plus rien ne pourra être modifié. Vous pourrez rouvrir l’atelier si besoin, ce qui commencera une nouvelle version.',
    confirmMove: 'Changer d’étape',
    reopen: 'Rouvrir l’atelier',
    reopenText: 'L’atelier revient à l’étape de l’accord et commence une nouvelle version.',
    moved: (phase: string) => `Étape : ${phase}.`,
    people: 'Personnes',
    links: 'Code et liens',
    openDoor: 'Ouvrir la porte',
    closeDoor: 'Fermer la porte',
    doorOpen: 'Porte ouverte : le code permet d’entrer.',
    doorClosed: 'Porte fermée : le code ne permet plus d’entrer. Les liens marchent toujours.',
    addPartner: 'Ajouter un partenaire',
    addPartnerButton: 'Ajouter',
    added: (name: string) => `${name} est à la table.`,
    revealAll: 'Montrer toutes les cartes',
    revealAllTitle: 'Montrer les cartes de tous les partenaires ?',
    revealAllText:
      'Toutes les cartes des brouillons seront posées sur la table, sauf celles que leur partenaire garde entre soi. C’est irrévocable. Prévenez le groupe avant.',
    revealAllConfirm: 'Montrer',
    revealed: 'Les cartes sont sur la table.',
  },
  people: {
    title: 'Personnes',
    online: 'en ligne',
    away: 'hors ligne',
    rename: 'Renommer',
    renameNamed: (name: string) => `Renommer ${name}`,
    newName: 'Nouveau nom',
    save: 'Enregistrer',
    remove: 'Retirer',
    removeNamed: (name: string) => `Retirer ${name} de l’atelier`,
    removeText: (name: string) =>
      `${name} n’aura plus accès à l’atelier sur cet appareil. Ce qu’il ou elle a écrit reste.`,
    share: 'Animer à deux',
    shareNamed: (name: string) => `Partager l’animation avec ${name}`,
    shareText: (name: string) => `${name} pourra faire tout ce que vous pouvez faire, y compris vous retirer.`,
    handOver: 'Passer la main',
    handOverNamed: (name: string) => `Passer la main à ${name}`,
    handOverText: (name: string) => `${name} animera à votre place. Vous deviendrez membre.`,
    removed: (name: string) => `${name} n’est plus dans l’atelier.`,
    renamed: (name: string) => `Renommé : ${name}.`,
    shared: (name: string) => `${name} anime aussi.`,
    handedOver: (name: string) => `${name} anime maintenant.`,
    cancel: 'Annuler',
    partners: 'Partenaires',
    editPartner: (partner: string) => `Profil, nom et expérience de ${partner}`,
    removePartner: (partner: string) => `Retirer ${partner} de la table`,
    removePartnerShort: 'Retirer',
    removePartnerText: (partner: string) =>
      `${partner} quittera la table. Ses documents sont conservés mais ne sont plus montrés à personne.`,
    edit: 'Modifier',
    partnerRemoved: (partner: string) => `${partner} n’est plus à la table.`,
  },
  links: {
    title: 'Code et liens',
    loading: 'Nous cherchons les liens…',
    facilitatorWarning: 'C’est une clé : ne l’affichez pas au mur, et ne la donnez qu’à qui anime avec vous.',
    rotate: 'Remplacer le code et les liens',
    rotateText:
      'Le code et tous les liens actuels cessent de fonctionner. Les personnes déjà entrées restent. Il faudra redonner les nouveaux.',
    rotateConfirm: 'Remplacer',
    rotated: 'Nouveau code, nouveaux liens. Les anciens ne marchent plus.',
    retry: 'Réessayer',
  },
  downloads: {
    title: 'Télécharger le brouillon de synthèse',
    hint: 'Ce que vous pouvez lire maintenant, marqué « brouillon ».',
    json: 'Données (JSON)',
    md: 'Texte (Markdown)',
    csv: 'Tableur (CSV)',
    preparing: 'Préparation…',
    done: (file: string) => `Téléchargé : ${file}.`,
  },
  moment: {
    prioritise: {
      title: 'Priorisation',
      text: 'Quels objectifs votre phrase commune doit-elle porter ? Prenez le temps d’un tour de table : chaque partenaire dit les deux ou trois cartes qui comptent le plus, et pourquoi.',
      can: 'Ici, maintenant : relire les cartes ensemble, et télécharger le brouillon de synthèse.',
    },
    agree: {
      title: 'Accord',
      text: 'Formulez à voix haute la phrase qui vous engage, puis demandez à chaque partenaire s’il y consent.',
      can: 'Ici, maintenant : relire les cartes et la catégorie choisie, télécharger le brouillon de synthèse. La phrase se note pour l’instant hors d’Alliage.',
    },
    closed: {
      title: 'Synthèse',
      text: 'L’atelier est clos : plus rien n’y change.',
      can: 'Ici, maintenant : relire les cartes, télécharger le brouillon de synthèse, et convenir de la prochaine étape et d’une date pour se revoir.',
    },
    chosen: 'Catégorie choisie par le groupe',
    chosenReason: (reason: string) => `Parce que : ${reason}`,
    notChosen: 'Le groupe n’a pas encore choisi de catégorie.',
    privateDrafts:
      'Les brouillons s’écrivent en privé. Les cartes apparaîtront ici quand les partenaires les montreront.',
    privateOwn: 'Vos objectifs restent entre vous jusqu’à la mise en commun : personne d’autre ne les reçoit.',
  },
  reading: {
    loading: 'Nous ouvrons la lecture…',
    missing: 'La lecture n’a pas pu s’ouvrir. Vérifiez votre connexion, puis rechargez la page.',
  },
  lost: {
    title: 'Vos mots n’ont pas été enregistrés.',
    nothing: 'Votre dernière modification n’a pas été enregistrée.',
    of: (partner: string) => `Feuille de ${partner}.`,
    textTooLong: (max: number) => `Un objectif compte ${max} caractères au plus.`,
    tooManyCards: (max: number) => `Un partenaire a ${max} objectifs au plus.`,
    copy: 'Copier ces mots',
    dismiss: 'J’ai repris mes mots',
    dismissShort: 'Compris',
  },
  failures: {
    malformed: 'Cette demande n’a pas pu être lue. Vérifiez ce que vous avez écrit.',
    closed: 'La connexion s’est fermée avant la réponse. Vérifiez si la demande a été prise en compte.',
    dismiss: 'Compris',
  },
  undo: { undo: 'Annuler', redo: 'Rétablir', undone: 'Annulé.', redone: 'Rétabli.' },
  news: {
    added: (count: number) => (count === 1 ? '1 carte ajoutée' : `${count} cartes ajoutées`),
    moved: (count: number) => (count === 1 ? '1 carte déplacée' : `${count} cartes déplacées`),
    changed: (count: number) => (count === 1 ? '1 carte modifiée' : `${count} cartes modifiées`),
    removed: (count: number) => (count === 1 ? '1 carte retirée' : `${count} cartes retirées`),
    of: (partner: string, what: string) => `${partner} : ${what}.`,
    phase: (phase: string) => `L’atelier passe à l’étape ${phase}.`,
    joined: (names: string) => `Arrivée : ${names}.`,
    left: (names: string) => `Départ : ${names}.`,
    timerSet: (count: number) => `Minuteur : ${minutes(count)}.`,
    timerPaused: 'Minuteur en pause.',
    chosen: (categories: string) => `Catégorie choisie : ${categories}.`,
  },
};
