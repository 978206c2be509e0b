import type { Phase } from '../../../domain/phase.ts';

const two = (count: number) => String(count).padStart(2, '0');
const counted = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

/** The room's screen: read from ten metres, so few words. */
export const projector = {
  page: (title: string) => `${title}, écran de salle`,
  scenes: {
    curtain: 'Le rideau est tiré',
    code: 'Pour entrer dans l’atelier',
    square: 'Le carré',
    floor: 'Tour de table',
    tally: 'Vote',
    reading: 'Lecture du carré',
    agreement: 'L’accord',
    consent: 'Consentement',
  },
  entry: {
    name: (rank: number) => (rank === 1 ? 'Écran de salle' : `Écran de salle ${rank}`),
    entering: 'Cet écran entre dans l’atelier…',
    late: 'Le réseau ne répond pas encore. Cet écran réessaie de lui-même.',
    needLink: 'Cet écran s’ouvre avec le lien « Écran de salle ». L’animation le trouve dans « Code et liens ».',
    otherLink:
      'Ce lien n’est pas celui de l’écran de salle. Ouvrez ici le lien « Écran de salle », que l’animation trouve dans « Code et liens ».',
    left: 'Cet écran a quitté l’atelier. Pour y revenir, ouvrez à nouveau le lien « Écran de salle ».',
  },
  /** What is expected now, when the group has not said it in its own words. */
  instructions: {
    welcome: 'Installez-vous, l’atelier va commencer.',
    reflect: 'Chacun écrit, en silence.',
    share: 'À chacun son tour : on présente, on écoute, on questionne.',
    prioritise: 'Ensemble : qu’est-ce qui compte le plus ?',
    read: 'Regardons le carré, et discutons-en.',
    agree: 'Écrivons une phrase que chacun puisse tenir.',
    closed: 'Merci de ce que vous avez construit ensemble.',
  } satisfies Record<Phase, string>,
  clock: {
    back: (hours: number, minutes: number) => `Pause : reprise à ${hours} h ${two(minutes)}`,
    pause: 'Pause',
    breakOver: 'La pause est finie, on reprend',
    lastMinute: 'Dernière minute',
    paused: 'En pause',
    over: 'Temps écoulé',
  },
  hands: (count: number) => counted(count, 'main levée', 'mains levées'),
  cut: 'Connexion interrompue, reprise en cours',
  legend: 'À la table',
  more: (count: number) => (count === 1 ? 'et un autre' : `et ${count} autres`),
  moreQuestions: (count: number) => (count === 1 ? 'et une autre question' : `et ${count} autres questions`),
  others: (count: number) => `${count} autres`,
  people: (count: number) => counted(count, 'personne', 'personnes'),
  controls: {
    full: 'Plein écran',
    window: 'Quitter le plein écran',
    leave: 'Quitter cet écran',
    leaveTitle: 'Quitter cet écran ?',
    leaveText: 'Il ne montrera plus l’atelier. Pour y revenir, il faudra ouvrir à nouveau le lien « Écran de salle ».',
  },
  code: {
    how: 'Ouvrez cette adresse et tapez ce code, ou scannez l’image',
    coming: 'Le code arrive…',
    late: 'Le code n’arrive pas encore. Nouvel essai en cours.',
    watched: 'L’animation ouvre à chaque personne qui arrive.',
    closed: 'La porte est fermée',
    closedHow: 'Pour entrer, adressez-vous à l’animation.',
    table: 'À la table',
    nobody: 'pas encore là',
    unseated: (count: number) =>
      count === 1
        ? '1 personne choisit encore son organisation'
        : `${count} personnes choisissent encore leur organisation`,
  },
  square: {
    cards: (count: number) => (count === 0 ? '' : counted(count, 'carte', 'cartes')),
    list: 'Les cartes, zone par zone',
    unplaced: 'Pas encore placées',
    toPlace: (count: number) => counted(count, 'carte pas encore placée', 'cartes pas encore placées'),
    isReady: 'prêt',
    sayReady: 'Quand vous avez fini, dites-le : « Nous sommes prêts ».',
  },
  floor: {
    order: 'Le carré et l’ordre du tour',
    begins: 'Le tour de table commence',
    over: 'Chacun a présenté ses objectifs',
    first: (partner: string) => `D’abord : ${partner}`,
    nothingYet: 'Ses cartes arrivent sur la table.',
    isDone: 'a présenté',
    /** What comes after the card being read: others of the same partner, then the next one. */
    next: (cards: number, partner: string | null) => {
      const left = cards === 0 ? '' : cards === 1 ? 'Encore une carte à lire' : `Encore ${cards} cartes à lire`;
      if (partner === null) return `${left ? `${left}. ` : ''}C’est le dernier partenaire.`;
      return left ? `${left}, puis ${partner}` : `Ensuite : ${partner}`;
    },
  },
  vote: {
    cameIn: (ballots: number, voters: number) =>
      `${ballots < 2 ? 'bulletin reçu' : 'bulletins reçus'}, ${counted(voters, 'personne vote', 'personnes votent')}`,
    secret: 'Le vote est secret. Le résultat se montre quand le tour est fini.',
    soon: 'Le vote va s’ouvrir sur vos écrans.',
    counted: (ballots: number) => counted(ballots, 'bulletin', 'bulletins'),
    none: 'Aucune carte n’a reçu de voix.',
  },
  reading: { nothing: 'Le carré attend sa première carte.' },
  agreement: {
    sentence: 'Notre phrase commune',
    empty: 'Elle s’écrit maintenant…',
    commitments: 'Nos engagements',
  },
  consent: {
    open: 'Le texte est figé. Chaque partenaire répond.',
    closed: 'Ce que chacun a répondu',
    answers: 'Réponses des partenaires',
    counts: {
      consent: (count: number) => counted(count, 'consentement', 'consentements'),
      standAside: (count: number) => `${count} à l’écart`,
      objection: (count: number) => counted(count, 'objection', 'objections'),
      subjectToRatification: (count: number) => `${count} à ratifier`,
      absent: (count: number) => counted(count, 'absent', 'absents'),
      due: (count: number) => counted(count, 'réponse attendue', 'réponses attendues'),
      ratified: (count: number) => counted(count, 'ratifié', 'ratifiés'),
      refused: (count: number) => counted(count, 'ratification refusée', 'ratifications refusées'),
    },
    answered: (answered: number, of: number) => `${counted(answered, 'réponse', 'réponses')} sur ${of}`,
  },
  closing: {
    thanks: 'Merci. Voici ce que vous avez construit ensemble.',
    status: 'Où vous en êtes',
    next: 'La suite',
    due: (day: string, partner: string | null) =>
      partner === null ? `D’ici le ${day}` : `D’ici le ${day}, ${partner}`,
    agree: 'Avant de vous quitter, convenez de la prochaine étape et d’une date pour vous revoir.',
  },
};
