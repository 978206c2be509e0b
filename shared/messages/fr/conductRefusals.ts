import type { RefusalSentences } from '../refusalSentences.ts';
import { phaseInWords as phase } from './method.ts';

/** Why the ledger says no while a meeting is led: doors, partners, turns, votes, the agreement and its consent. */
export const conductRefusals = {
  alreadyHere: () => 'Cette personne est déjà entrée.',
  doorAsIs: ({ isWatched }) => (isWatched ? 'La porte est déjà surveillée.' : 'La porte n’est pas surveillée.'),
  samePartner: () => 'C’est le même partenaire.',
  mergeNeedsVoice: () =>
    'Personne n’est assis à l’un de ces partenaires pour dire oui. Il faut d’abord que quelqu’un y revienne.',
  alreadyAgreed: () => 'C’est déjà demandé. L’autre partenaire doit encore dire oui.',
  noSuchMerge: () => 'Personne ne propose de réunir ces deux partenaires.',
  roundIsOpen: () => 'Un tour de vote est ouvert. Terminez-le ou abandonnez-le d’abord.',
  partnerPresent: () => 'Des personnes sont assises à ce partenaire : c’est à elles de le retirer.',
  alreadyContested: () => 'Ce siège est déjà contesté. L’animation va vous entendre ensemble.',
  cannotContest: () =>
    'Seules les personnes de ce partenaire, ou qui attendent d’y siéger, peuvent contester un siège.',
  noSuchContest: () => 'Ce siège n’est pas (ou plus) contesté.',
  cannotAccompany: () =>
    'Cette personne ne peut pas vous accompagner : il faut qu’elle n’ait pas de siège et n’accompagne personne.',
  notCompanion: () => 'Cette personne n’accompagne personne.',
  notWhileCompanion: () => 'Vous accompagnez quelqu’un : vous lisez avec cette personne, sans siège.',
  notInWelcome: ({ current }) =>
    `La carte d’essai se place pendant l’accueil ; l’atelier est à l’étape ${phase(current)}.`,
  unchanged: () => 'C’est déjà ainsi.',
  handIsUp: () => 'Votre main est déjà levée.',
  handIsDown: () => 'Cette main n’est pas levée.',
  noTour: () => 'Aucun tour de table n’est en cours.',
  tourNotOpen: ({ current }) =>
    `Le tour de table se fait pendant la mise en commun ; l’atelier est à l’étape ${phase(current)}.`,
  notInTour: () => 'Ce partenaire n’est pas dans le tour de table.',
  notYourTurn: ({ before }) =>
    before === 1
      ? 'Votre tour vient juste après. Vous montrerez vos cartes à ce moment-là.'
      : `Votre tour viendra : vous êtes en position ${before}. Vous montrerez vos cartes à ce moment-là.`,
  notPresenting: () => 'Seul le partenaire qui présente, ou l’animation, met une carte en avant.',
  votingNotOpen: ({ current }) => `On vote pendant la priorisation ; l’atelier est à l’étape ${phase(current)}.`,
  roundExists: () => 'Ce tour a déjà eu lieu. Ouvrez-en un nouveau.',
  tooManyRounds: ({ max }) => `Un atelier compte ${max} tours au plus.`,
  noCandidates: () => 'Il n’y a pas de carte sur la table : rien à voter.',
  tooManyCandidates: ({ max }) => `Un tour porte sur ${max} cartes au plus. Choisissez-les.`,
  budgetTooSmall: ({ budget }) => `Le maximum par carte ne dépasse pas le nombre de voix : ${budget}.`,
  roundNotOpen: () => 'Ce tour de vote n’est pas (ou plus) ouvert. Un bulletin déjà reçu a compté.',
  cannotVote: () => 'Seules les personnes assises à un partenaire votent.',
  notCandidate: () => 'Une de ces cartes ne fait pas partie du tour.',
  tooManyOnCard: ({ max }) => (max === 1 ? 'Une voix au plus par carte.' : `${max} voix au plus par carte.`),
  overBudget: ({ left }) =>
    left <= 0
      ? 'Toutes les voix de votre partenaire sont déjà posées par vos collègues.'
      : `Il vous reste ${left === 1 ? 'une voix' : `${left} voix`} : ce bulletin en pose davantage.`,
  agreementNotOpen: ({ current }) =>
    `L’accord se travaille à l’étape « Accord » ; l’atelier est à l’étape ${phase(current)}.`,
  penTaken: () => 'Quelqu’un tient déjà la plume.',
  noPen: () => 'Seule la personne qui tient la plume peut faire cela.',
  cannotHoldPen: () => 'La plume est tenue par l’animation ou par une personne assise à un partenaire.',
  consentIsOpen: () => 'Un tour de consentement est ouvert : le texte est figé. Terminez le tour pour le modifier.',
  proposalExists: () => 'Cette proposition est déjà faite.',
  tooManyProposals: ({ max }) => `Un atelier compte ${max} propositions au plus.`,
  unknownProposal: () => 'Cette proposition n’existe pas.',
  proposalAnswered: () => 'Cette proposition a déjà reçu sa réponse.',
  notAuthor: () => 'Seule la personne qui l’a écrit peut faire cela.',
  sentenceTooLong: ({ max }) => `La phrase commune compte ${max} caractères au plus.`,
  disagreementExists: () => 'Ce désaccord est déjà noté.',
  tooManyDisagreements: ({ max }) => `Un atelier compte ${max} désaccords notés au plus.`,
  unknownDisagreement: () => 'Ce désaccord n’est pas noté.',
  disagreementIsClosed: () => 'Ce désaccord est déjà levé.',
  sentenceEmpty: () => 'La phrase commune est encore vide : écrivez-la avant de demander le consentement.',
  agreementTooLarge: () => 'L’accord est trop long pour être figé. Raccourcissez ses engagements.',
  consentNotOpen: () => 'Ce tour de consentement n’est pas (ou plus) ouvert.',
  textMoved: () => 'Votre réponse porte sur un texte plus ancien. Relisez le texte actuel, puis répondez.',
  notVoice: () => 'C’est à la personne choisie par votre partenaire de répondre.',
  voiceNotChosen: () => 'Choisissez d’abord, entre vous, qui répond pour votre partenaire.',
  alreadyReplied: () => 'Ce partenaire a déjà répondu. Une autre réponse demande un nouveau tour.',
  reasonMissing: () => 'Une objection se donne avec sa raison.',
  ratificationIncomplete: () => 'Dites quelle instance ratifie, et pour quelle date.',
  replyNotShown: () => 'Montrez d’abord cette réponse à vos collègues.',
  reservationsFull: ({ max }) => `Les réserves d’un partenaire comptent ${max} caractères au plus, en tout.`,
  nothingToRatify: () => 'Aucune ratification n’est attendue de ce partenaire.',
} satisfies Partial<RefusalSentences>;
