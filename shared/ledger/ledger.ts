import type { Disagreement, Proposal } from '../domain/agreement.ts';
import type { Category } from '../domain/category.ts';
import type { ConsentRound } from '../domain/consent.ts';
import type { ObjectiveId, ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import type { Partner } from '../domain/partner.ts';
import type { Phase, Timer } from '../domain/phase.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { ScreenSetting } from '../domain/screen.ts';
import type { Position, Zone } from '../domain/square.ts';
import type { VotingRound } from '../domain/voting.ts';
import type { Workshop } from '../domain/workshop.ts';
import { unreachable } from '../result.ts';
import type { LedgerEvent } from './events.ts';
import { evolveAgreement } from './evolve/agreement.ts';
import { evolveConduct } from './evolve/conduct.ts';
import { evolveConsent } from './evolve/consent.ts';
import { evolveTable } from './evolve/table.ts';
import { evolveVoting } from './evolve/voting.ts';

/** Two partners that may be one, and whose people said so already. */
export type Merge = { from: PartnerId; into: PartnerId; agreedBy: PartnerId[] };
/** Someone says that a person does not speak for this partner. */
export type Contest = { partnerId: PartnerId; participantId: ParticipantId; by: ParticipantId | null; at: number };
/** The tour de table: whose turn it is, whose turns are over, and the card being read aloud. */
export type Tour = {
  order: PartnerId[];
  isDrawn: boolean;
  floor: PartnerId | null;
  done: PartnerId[];
  card: ObjectiveId | null;
};
/** « Tout le monde ici »: where the facilitator last called everyone. */
export type Call = { at: number; by: ParticipantId | null; zone?: Zone; objectiveId?: ObjectiveId };

/** Everything that was decided so far: the sum of the events. A value, never changed in place; plain JSON. */
export type Ledger = {
  /** The number of events; 0 before the workshop is created. */
  version: number;
  workshop: Workshop | null;
  phase: Phase;
  /** 1 until the workshop is reopened after its summary. */
  edition: number;
  partners: Record<PartnerId, Partner>;
  participants: Record<ParticipantId, Participant>;
  door: 'open' | 'closed';
  /** Watched: whoever comes in, but by the facilitator's link, waits at the door until they are let in. */
  isDoorWatched: boolean;
  /** Links and the code carry the number they were made under; raising it kills them. */
  linkEpoch: number;
  merges: Merge[];
  contests: Contest[];
  /** What is expected now, in the group's own words, where it replaced the usual ones. */
  instructions: Partial<Record<Phase, string>>;
  schedule: Schedule | null;
  timer: Timer | null;
  /** Where the group laid the practice card; it never counts. */
  practice: Position | null;
  /** Partners that said they are ready to go on; forgotten when the phase moves. */
  ready: PartnerId[];
  /** Raised hands, the first first. */
  hands: ParticipantId[];
  tour: Tour | null;
  call: Call | null;
  screen: ScreenSetting;
  /** The cards each partner has laid on the table, in the order they were revealed. */
  revealed: Record<PartnerId, ObjectiveId[]>;
  votingRounds: VotingRound[];
  chosen: { categories: Category[]; reason: string; by: ParticipantId | null; at: number } | null;
  penHolder: ParticipantId | null;
  proposals: Proposal[];
  disagreements: Disagreement[];
  /** Who speaks for a partner when it answers, where its people chose someone. */
  voices: Record<PartnerId, ParticipantId>;
  consentRounds: ConsentRound[];
};

export const emptyLedger: Ledger = {
  version: 0,
  workshop: null,
  phase: 'welcome',
  edition: 1,
  partners: {},
  participants: {},
  door: 'open',
  isDoorWatched: false,
  linkEpoch: 1,
  merges: [],
  contests: [],
  instructions: {},
  schedule: null,
  timer: null,
  practice: null,
  ready: [],
  hands: [],
  tour: null,
  call: null,
  screen: { isCurtained: false, scene: 'auto' },
  revealed: {},
  votingRounds: [],
  chosen: null,
  penHolder: null,
  proposals: [],
  disagreements: [],
  voices: {},
  consentRounds: [],
};

/** The ledger after one more event (WS1). Total: every event that `decide` can answer is understood. */
export function evolve(ledger: Ledger, event: LedgerEvent): Ledger {
  return { ...apply(ledger, event), version: event.version };
}

export const replay = (events: Iterable<LedgerEvent>, from: Ledger = emptyLedger): Ledger => {
  let ledger = from;
  for (const event of events) ledger = evolve(ledger, event);
  return ledger;
};

function apply(ledger: Ledger, event: LedgerEvent): Ledger {
  switch (event.type) {
    case 'workshopCreated':
    case 'partnerAdded':
    case 'partnerRenamed':
    case 'partnerRemoved':
    case 'partnerWithdrawn':
    case 'mergeAsked':
    case 'mergeDeclined':
    case 'partnersMerged':
    case 'profileSet':
    case 'experienceSet':
    case 'draftEntrusted':
    case 'participantJoined':
    case 'participantKnocked':
    case 'participantAdmitted':
    case 'participantRenamed':
    case 'participantLeft':
    case 'participantRemoved':
    case 'seatAsked':
    case 'seatGranted':
    case 'seatDeclined':
    case 'seatReleased':
    case 'seatContested':
    case 'seatSettled':
    case 'companionLinked':
    case 'companionUnlinked':
    case 'roleSet':
    case 'doorOpened':
    case 'doorClosed':
    case 'doorWatched':
    case 'linksRotated':
      return evolveTable(ledger, event);
    case 'phaseMoved':
    case 'workshopReopened':
    case 'instructionSet':
    case 'timesPlanned':
    case 'timerSet':
    case 'timerPaused':
    case 'timerResumed':
    case 'timerExtended':
    case 'practicePlaced':
    case 'readySet':
    case 'handRaised':
    case 'handLowered':
    case 'tourStarted':
    case 'floorGiven':
    case 'cardBroughtForward':
    case 'tourEnded':
    case 'everyoneCalled':
    case 'screenSet':
    case 'cardsRevealed':
    case 'cardVeiled':
      return evolveConduct(ledger, event);
    case 'votingRoundOpened':
    case 'votingRoundClosed':
    case 'votingRoundDropped':
      return evolveVoting(ledger, event);
    case 'categoryChosen':
    case 'penPassed':
    case 'proposalMade':
    case 'proposalAdopted':
    case 'proposalParked':
    case 'proposalWithdrawn':
    case 'disagreementRaised':
    case 'disagreementClosed':
      return evolveAgreement(ledger, event);
    case 'voiceChosen':
    case 'consentRoundOpened':
    case 'consentReplied':
    case 'ratificationRecorded':
    case 'consentRoundClosed':
      return evolveConsent(ledger, event);
    default:
      return unreachable(event);
  }
}

/** Partners at the table, in order of arrival. */
export const partnersOf = (ledger: Ledger): Partner[] =>
  Object.values(ledger.partners)
    .filter((partner) => !partner.archived)
    .sort((a, b) => a.mark - b.mark);

/** People who are in the workshop (connected or not), in order of arrival. */
export const peopleOf = (ledger: Ledger): Participant[] => inOrder(ledger, 'here');

/** People at the door, who wait to be let in, in order of arrival. */
export const waitingOf = (ledger: Ledger): Participant[] => inOrder(ledger, 'waiting');

const inOrder = (ledger: Ledger, state: Participant['state']): Participant[] =>
  Object.values(ledger.participants)
    .filter((person) => person.state === state)
    .sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));

/** People seated at a partner, in order of arrival. */
export const seatedAt = (ledger: Ledger, partnerId: PartnerId): Participant[] =>
  peopleOf(ledger).filter((person) => person.seats.includes(partnerId));

/** The voting round that takes ballots now. */
export const openVotingRoundOf = (ledger: Ledger): (VotingRound & { state: 'open' }) | undefined =>
  ledger.votingRounds.find((round) => round.state === 'open');

/** The last round of consent, open or closed: the only one that counts. */
export const lastConsentRoundOf = (ledger: Ledger): ConsentRound | undefined => ledger.consentRounds.at(-1);

/** The round of consent that takes replies now. */
export function openConsentRoundOf(ledger: Ledger): ConsentRound | undefined {
  const last = lastConsentRoundOf(ledger);
  return last?.closedAt === null ? last : undefined;
}
