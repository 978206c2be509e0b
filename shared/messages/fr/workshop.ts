import type { CloseCode } from '../../protocol.ts';
import { facilitation, minutes } from './facilitation.ts';
import { instructions } from './instructions.ts';

const people = (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`);
const cards = (count: number) => (count < 2 ? `${count} carte` : `${count} cartes`);

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
    atDoor:
      'Vous êtes à la porte de l’atelier. L’animation voit votre nom et va vous ouvrir ; gardez cette page ouverte.',
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
    left: 'Vous avez quitté l’atelier. Cet appareil n’en garde plus rien.',
    unopened: 'L’atelier n’a pas pu s’ouvrir. Vérifiez votre connexion, puis rechargez la page.',
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
  reread: 'Relire ce que montre le carré',
  views: { label: 'Vue des cartes', square: 'Carré', outline: 'Liste' },
  now: { title: 'Maintenant', practice: 'Le carré en trois minutes', ...instructions },
  signals: {
    ready: 'Nous sommes prêts',
    readyOf: (partner: string) => `Nous sommes prêts : ${partner}`,
    notYet: 'Pas encore',
    notYetOf: (partner: string) => `Pas encore prêts : ${partner}`,
    count: (ready: number, all: number, isMine: boolean) =>
      `${ready < 2 ? `${ready} partenaire prêt` : `${ready} partenaires prêts`} sur ${all}${isMine ? ', dont le vôtre' : ''}`,
    raise: 'Lever la main',
    lower: 'Baisser la main',
    place: (rank: number) =>
      rank === 1
        ? 'Votre main est levée : vous êtes en tête de la file.'
        : `Votre main est levée, ${rank - 1 === 1 ? 'une personne' : `${rank - 1} personnes`} avant vous.`,
    lowered: 'Votre main est baissée.',
    floor: 'La parole est à vous.',
    line: (name: string, others: number) =>
      `Demande la parole : ${name}${others === 0 ? '' : others === 1 ? ', puis une autre personne' : `, puis ${others} autres personnes`}`,
  },
  ...facilitation,
  table: {
    title: 'À la table',
    empty: 'Aucun partenaire pour l’instant.',
    people,
    nobody: 'aucune personne',
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
    readsEntrusted: (names: string) => `Brouillon, confié à l’animation : ${names}. Personne d’autre ne le reçoit.`,
    companion: (name: string, helped: string) => `${name} (accompagne ${helped})`,
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
    settings: 'Notre organisation',
    settingsOf: (partner: string) => `Notre organisation : ${partner}`,
    entrusted: 'Brouillon confié à l’animation.',
    accompanies: (name: string) => `Vous accompagnez ${name}.`,
    stopAccompanying: 'Ne plus accompagner',
    rename: 'Changer de nom',
    leave: 'Quitter cet appareil',
    offlineLeave: 'L’atelier ne répond pas : réessayez quand la connexion sera revenue.',
  },
  seats: {
    title: 'Pour quelle organisation parlez-vous ?',
    intro: 'Vous écrirez ses objectifs avec les personnes qui y sont assises.',
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
    acceptMeaning: 'Cette personne lira et écrira le brouillon avec celles qui y sont assises.',
    granted: (partner: string) => `Vous êtes à ${partner}.`,
    notUs: 'Ce n’est pas nous',
    notUsNamed: (partner: string) => `Ce n’est pas nous : voir qui est assis à ${partner}`,
    accompany:
      'Vous accompagnez quelqu’un, pour traduire ou aider ? Pas besoin de siège : cette personne vous désigne, dans « Personnes ».',
    accompanies: (name: string) =>
      `Vous accompagnez ${name} : vous lisez ce que lit cette personne, sans siège ni vote.`,
    declined: (partner: string) => `Votre demande pour ${partner} n’a pas été acceptée.`,
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
    closed: {
      title: 'Synthèse',
      can: 'Ici, maintenant : relire les cartes, télécharger le brouillon de synthèse, et convenir de la prochaine étape et d’une date pour se revoir.',
    },
    chosen: 'Catégorie choisie par le groupe',
    chosenReason: (reason: string) => `Parce que : ${reason}`,
    notChosen: 'Le groupe n’a pas encore choisi de catégorie.',
    privateDrafts:
      'Les brouillons s’écrivent en privé. Les cartes apparaîtront ici quand les partenaires les montreront.',
    privateOwn: 'Vos objectifs restent entre vous jusqu’à la mise en commun : personne d’autre ne les reçoit.',
  },
  part: {
    loading: 'Un instant…',
    missing: 'Cette partie n’a pas pu s’ouvrir. Vérifiez votre connexion, puis rechargez la page.',
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
    breakSet: (count: number) => `Pause de ${minutes(count)}.`,
    instruction: (text: string) => `Consigne : ${text}`,
    hand: (name: string) => `${name} demande la parole.`,
    ready: (partners: string) => `Prêts : ${partners}.`,
    chosen: (categories: string) => `Catégorie choisie : ${categories}.`,
  },
};
