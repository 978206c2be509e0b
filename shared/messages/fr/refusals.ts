import type { CloseCode, DocumentRefusal } from '../../protocol.ts';
import type { RefusalSentences } from '../refusalSentences.ts';
import { conductRefusals } from './conductRefusals.ts';
import { phaseInWords as phase } from './method.ts';

const ledger: RefusalSentences = {
  ...conductRefusals,
  notHere: () => 'Vous n’êtes plus dans cet atelier. Entrez à nouveau avec votre lien ou le code.',
  notFacilitator: () => 'Seule l’animation peut faire cela.',
  notSeated: () => 'Seules les personnes assises à ce partenaire peuvent faire cela.',
  notMember: () => 'L’observation et l’écran de salle lisent, sans modifier.',
  workshopClosed: () => 'L’atelier est clos : plus rien ne change. L’animation peut le rouvrir.',
  notClosed: () => 'L’atelier est déjà ouvert.',
  versionMoved: () => 'Quelqu’un a agi juste avant vous. Regardez ce qui a changé, puis recommencez si besoin.',
  commandReused: () => 'Cette demande a déjà servi pour autre chose. Recommencez.',
  phaseMoved: ({ current }) => `L’atelier est maintenant à l’étape ${phase(current)}.`,
  phaseSame: ({ current }) => `L’atelier est déjà à l’étape ${phase(current)}.`,
  unknownPartner: () => 'Ce partenaire n’est pas (ou plus) à la table.',
  partnerExists: () => 'Ce partenaire a déjà été ajouté.',
  tooManyPartners: ({ max }) => `La table est complète : ${max} partenaires au plus.`,
  tooManyParticipants: ({ max }) => `L’atelier est complet : ${max} personnes au plus.`,
  nameTaken: ({ name, like }) =>
    name === like
      ? `« ${name} » est déjà pris. Ajoutez une initiale ou une précision.`
      : `« ${name} » ressemble trop à « ${like} », déjà présent. Ajoutez une initiale ou une précision.`,
  nameMixed: ({ name }) => `« ${name} » mélange plusieurs alphabets. Écrivez-le dans un seul.`,
  partnerInUse: () => 'Ce partenaire a encore des personnes assises ou des cartes sur la table.',
  unknownParticipant: () => 'Cette personne n’est pas (ou plus) dans l’atelier.',
  alreadySeated: () => 'Vous êtes déjà à ce partenaire.',
  alreadyAsked: () => 'Votre demande est déjà faite : une personne de ce partenaire, ou l’animation, va l’accepter.',
  notAsked: () => 'Cette personne n’attend pas de siège à ce partenaire.',
  tooManySeats: ({ max }) => `Une personne parle pour ${max} partenaires au plus.`,
  cannotSeat: () => 'L’observation et l’écran de salle n’ont pas de siège.',
  grantToSelf: () => 'Une personne déjà assise à ce partenaire doit vous accepter : sa feuille reste à elle.',
  lastFacilitator: () => 'Il faut garder une personne à l’animation.',
  alreadyFacilitator: () => 'Cette personne anime déjà.',
  cannotFacilitate: () => 'Un écran de salle ne peut pas animer.',
  doorAlreadyOpen: () => 'La porte est déjà ouverte.',
  doorAlreadyClosed: () => 'La porte est déjà fermée.',
  doorClosed: () =>
    'La porte de cet atelier est fermée. Demandez à l’animation de l’ouvrir, ou de vous envoyer un lien.',
  linkRevoked: () => 'Ce lien a été remplacé. Demandez le nouveau à l’animation.',
  noTimer: () => 'Aucun minuteur ne tourne.',
  timerPausedAlready: () => 'Le minuteur est déjà en pause.',
  timerRunning: () => 'Le minuteur tourne déjà.',
  timerTooLong: ({ max }) => `Un minuteur dure ${max / 3600} heures au plus.`,
  revealNotOpen: ({ current }) =>
    `Les cartes se montrent à partir de la mise en commun ; l’atelier est à l’étape ${phase(current)}.`,
  unknownCards: () => 'Une de ces cartes n’est plus dans votre brouillon.',
  nothingToReveal: () => 'Il n’y a pas de carte à montrer.',
  tooManyCards: ({ max }) => `Un partenaire met ${max} cartes au plus sur la table.`,
  choiceNotOpen: ({ current }) =>
    `La catégorie se choisit pendant la lecture ou l’accord ; l’atelier est à l’étape ${phase(current)}.`,
};

/** Why the room did not take a write; the author's words are given back beside it. */
const documents: Record<DocumentRefusal, string> = {
  readOnly: 'Cette feuille ne se modifie pas en ce moment.',
  unreadable: 'Cette feuille n’est pas la vôtre.',
  documentTooLarge: 'Cette feuille est pleine. Raccourcissez ou supprimez des cartes.',
  malformedDocument: 'Cette modification n’a pas pu être lue. La feuille a été rechargée.',
};

/** Why the room closed the connection. */
const closes: Record<CloseCode, string> = {
  4400: 'Cet appareil et l’atelier ne se comprennent plus. Rechargez la page.',
  4401: 'Votre accès n’est plus valable. Entrez à nouveau avec votre lien ou le code.',
  4403: 'Vous n’êtes plus dans cet atelier.',
  4423: 'Vous êtes à la porte : l’animation va vous ouvrir.',
  4408: 'La connexion était trop lente ; reprise en cours.',
  4410: 'Cet atelier n’existe plus : il a expiré ou a été supprimé.',
  4413: 'Un envoi était trop volumineux et n’a pas été enregistré.',
  4429: 'Trop d’envois à la fois ; reprise dans un instant.',
  4503: 'L’atelier change de machine ; reprise dans un instant.',
};

export const refusals = { ledger, documents, closes };
