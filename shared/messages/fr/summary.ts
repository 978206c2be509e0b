import type { ActingMode, Precondition } from '../../domain/agreement.ts';
import type { ConsentKind } from '../../domain/consent.ts';
import type { AgreementStatus } from '../../ledger/status.ts';
import type { Moment } from '../../summary/moment.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const two = (value: number) => String(value).padStart(2, '0');
const counted = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

/** The words of the summary, whatever its format. */
export const summary = {
  mark: 'brouillon',
  notice:
    'Brouillon : ce document dit où en est l’atelier à l’instant indiqué ; rien n’y est scellé. Vocabulaire de la méthode, sans portée juridique.',
  colon: ' :',
  /** Always in universal time, so that the same moment is written the same everywhere. */
  moment: ({ year, month, day, hour, minute }: Moment) =>
    `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year} à ${hour} h ${two(minute)} (temps universel)`,
  decimal: (digits: string) => digits.replace('.', ','),
  percent: (digits: string) => `${digits.replace('.', ',')} %`,
  facts: {
    takenAt: 'Date',
    scale: 'Échelle',
    territory: 'Territoire',
    domains: 'Domaines',
    phase: 'Étape de l’atelier',
    methodVersion: 'Version de la lecture',
    origin: 'Origine',
  },
  imported: 'contenu repris de l’export d’un autre atelier',
  sections: {
    partners: 'Partenaires',
    objectives: 'Objectifs sur la table',
    votes: 'Votes',
    reading: 'Lecture',
    choice: 'Choix du groupe',
    agreement: 'Accord',
    consent: 'Réponses des partenaires',
    notes: 'À savoir',
  },
  partner: 'Partenaire',
  profile: 'Profil',
  experience: 'Expérience des partenariats',
  experienceUnsaid: 'non précisée',
  cardCount: 'Objectifs sur la table',
  noPartner: 'Aucun partenaire n’est encore à la table.',
  noObjective: 'Aucun objectif sur la table pour le moment.',
  columns: {
    zone: 'Zone',
    objective: 'Objectif',
    priority: 'Priorité',
    stake: 'Nature de l’enjeu',
    lever: 'Lieu du levier',
  },
  objectivesOf: (partner: string) => `Objectifs : ${partner}`,
  unplaced: 'à placer',
  emptyText: '(sans texte)',
  inBetween: 'entre les deux',
  /** Towards which pole, and how far from the middle (0) to the edge (1). */
  towards: (pole: string, distance: string) => `${pole} ${distance}`,
  profileOfZones: 'Part de chaque zone (calcul propre à Alliage)',
  alliance: 'Alliance',
  notPlacedYet: '–',
  chosen: (categories: string[]) =>
    `Le groupe retient ${categories.length > 1 ? 'deux catégories' : 'une catégorie'} : ${categories.join(' et ')}.`,
  reason: (reason: string) => `Raison donnée : ${reason}`,
  notChosen: 'Le groupe n’a pas encore choisi de catégorie.',
  usualQuestion: 'Quels objectifs notre phrase commune doit-elle porter ?',
  voteCaption: (number: number, question: string, ballots: number) =>
    `Tour ${number} : ${question} (${counted(ballots, 'bulletin', 'bulletins')})`,
  rank: 'Rang',
  votesColumn: 'Voix',
  cardOf: (text: string, partner: string) => `${text} (${partner})`,
  cardGone: 'carte retirée de la table',
  noSentence: 'La phrase commune n’est pas encore écrite.',
  unsaid: 'non précisé',
  commitments: 'Engagements',
  commitment: 'Engagement',
  until: 'Jusqu’au',
  mode: 'Manière d’agir ensemble',
  modes: {
    poolMeans: 'Mutualiser des moyens',
    jointActions: 'Mener des actions communes',
    jointAdvocacy: 'Porter un plaidoyer commun',
    coBuildSolutions: 'Coconstruire de nouvelles solutions pour le territoire',
  } satisfies Record<ActingMode, string>,
  preconditions: {
    sharedValue: (said: string) => `Valeur partagée : ${said}`,
    sustainability: (said: string) => `Ce qui la fait durer : ${said}`,
  } satisfies Record<Precondition, (said: string) => string>,
  disagreements: 'Désaccords ouverts',
  said: (who: string, what: string) => `${who} : ${what}`,
  status: (status: string) => `${status} (vocabulaire de la méthode, sans portée juridique).`,
  statuses: {
    exchangeContract: 'Contrat d’échange',
    agreementInPrinciple: 'Accord de principe',
    allianceContract: 'Contrat d’alliance',
  } satisfies Record<AgreementStatus, string>,
  roundIsOpen: 'Le tour de consentement est encore ouvert : des réponses peuvent arriver.',
  replies: 'Réponses au texte figé',
  reply: 'Réponse',
  words: 'Précisions',
  replyKinds: {
    consent: 'Consent',
    standAside: 'Se tient à l’écart',
    objection: 'Objecte',
    subjectToRatification: 'Sous réserve de ratification',
    absent: 'Absent',
    due: 'Réponse attendue',
  } satisfies Record<ConsentKind | 'due', string>,
  ratification: (body: string, day: string) => `${body}, au plus tard le ${day}`,
  ratified: 'ratifié',
  notRatified: 'non ratifié',
  reservation: (partner: string, text: string) => `Réserve au sein de ${partner} : ${text}`,
  partnerGone: 'partenaire parti',
  digest: (digest: string) => `Empreinte du texte figé (SHA-256) : ${digest}`,
  day: ({ year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>) =>
    `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
  notes: {
    hypothesis: 'La lecture est une hypothèse à discuter ensemble.',
    unplaced: (count: number) =>
      `${counted(count, 'objectif n’est pas encore placé ; il n’entre', 'objectifs ne sont pas encore placés ; ils n’entrent')} pas dans la lecture.`,
    setAside: (partner: string, count: number) =>
      `${partner} : ${counted(count, 'carte illisible mise de côté', 'cartes illisibles mises de côté')}.`,
    overlong: (partner: string, count: number, max: number) =>
      `${partner} : ${counted(count, 'objectif dépasse', 'objectifs dépassent')} ${max} caractères ; la lecture en prend le début.`,
    excess: (partner: string, count: number, max: number) =>
      `${partner} : ${counted(count, 'objectif', 'objectifs')} au-delà des ${max} prévus par partenaire.`,
  },
};
