import type { FrozenText } from '../domain/agreement.ts';
import type { Category } from '../domain/category.ts';
import type { ConsentReply } from '../domain/consent.ts';
import type {
  CommandId,
  ConsentRoundId,
  DisagreementId,
  ObjectiveId,
  ParticipantId,
  PartnerId,
  ProposalId,
  VotingRoundId,
} from '../domain/ids.ts';
import type { Role } from '../domain/participant.ts';
import type { Experience, Profile } from '../domain/partner.ts';
import type { Phase } from '../domain/phase.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { ScreenSetting } from '../domain/screen.ts';
import type { Position, Zone } from '../domain/square.ts';
import type { Tally, VotingTerms } from '../domain/voting.ts';
import type { Workshop } from '../domain/workshop.ts';

/** Who is at the table, who sits where, and who may come in. */
export type TableDecision =
  | { type: 'workshopCreated'; workshop: Workshop }
  | { type: 'partnerAdded'; partnerId: PartnerId; name: string; profile: Profile; experience?: Experience }
  | { type: 'partnerRenamed'; partnerId: PartnerId; name: string }
  | { type: 'partnerRemoved'; partnerId: PartnerId }
  | { type: 'partnerWithdrawn'; partnerId: PartnerId }
  /** `agreedBy`: whose side said yes; null when the facilitator only asks. */
  | { type: 'mergeAsked'; from: PartnerId; into: PartnerId; agreedBy: PartnerId[] }
  | { type: 'mergeDeclined'; from: PartnerId; into: PartnerId }
  | { type: 'partnersMerged'; from: PartnerId; into: PartnerId }
  | { type: 'profileSet'; partnerId: PartnerId; profile: Profile }
  | { type: 'experienceSet'; partnerId: PartnerId; experience: Experience }
  | { type: 'draftEntrusted'; partnerId: PartnerId; isEntrusted: boolean }
  | { type: 'participantJoined'; participantId: ParticipantId; name: string; role: Role }
  /** Someone is at the door, with where they will sit or ask to once let in. */
  | {
      type: 'participantKnocked';
      participantId: ParticipantId;
      name: string;
      role: Role;
      comesFor?: { partnerId: PartnerId; isInvited: boolean };
    }
  | { type: 'participantAdmitted'; participantId: ParticipantId }
  | { type: 'participantRenamed'; participantId: ParticipantId; name: string }
  | { type: 'participantLeft'; participantId: ParticipantId }
  | { type: 'participantRemoved'; participantId: ParticipantId }
  | { type: 'seatAsked'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'seatGranted'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'seatDeclined'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'seatReleased'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'seatContested'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'seatSettled'; participantId: ParticipantId; partnerId: PartnerId; isKept: boolean }
  | { type: 'companionLinked'; participantId: ParticipantId; to: ParticipantId }
  | { type: 'companionUnlinked'; participantId: ParticipantId }
  | { type: 'roleSet'; participantId: ParticipantId; role: Role }
  | { type: 'doorOpened' }
  | { type: 'doorClosed' }
  | { type: 'doorWatched'; isWatched: boolean }
  | { type: 'linksRotated'; linkEpoch: number };

/** How the meeting is led. */
export type ConductDecision =
  | { type: 'phaseMoved'; from: Phase; to: Phase }
  | { type: 'workshopReopened'; edition: number }
  | { type: 'instructionSet'; phase: Phase; text: string | null }
  | { type: 'timesPlanned'; minutesLeft: number; schedule: Schedule }
  | { type: 'timerSet'; durationSeconds: number; isBreak?: true }
  | { type: 'timerPaused' }
  | { type: 'timerResumed' }
  | { type: 'timerExtended'; seconds: number }
  | { type: 'practicePlaced'; position: Position }
  | { type: 'readySet'; partnerId: PartnerId; isReady: boolean }
  | { type: 'handRaised'; participantId: ParticipantId }
  | { type: 'handLowered'; participantId: ParticipantId }
  | { type: 'tourStarted'; order: PartnerId[]; isDrawn: boolean }
  | { type: 'floorGiven'; partnerId: PartnerId }
  | { type: 'cardBroughtForward'; objectiveId: ObjectiveId | null }
  | { type: 'tourEnded' }
  | { type: 'everyoneCalled'; zone?: Zone; objectiveId?: ObjectiveId }
  | { type: 'screenSet'; screen: ScreenSetting }
  | { type: 'cardsRevealed'; partnerId: PartnerId; objectiveIds: ObjectiveId[] }
  | { type: 'cardVeiled'; partnerId: PartnerId; objectiveId: ObjectiveId };

/** What the group votes on. A ballot is never an event. */
export type VotingDecision =
  | { type: 'votingRoundOpened'; terms: Omit<VotingTerms, 'openedAt'> }
  | { type: 'votingRoundClosed'; roundId: VotingRoundId; tally: Tally }
  | { type: 'votingRoundDropped'; roundId: VotingRoundId };

/** The category, the pen, proposals and disagreements. The text of the agreement is a document. */
export type AgreementDecision =
  | { type: 'categoryChosen'; categories: Category[]; reason: string }
  | { type: 'penPassed'; participantId: ParticipantId | null }
  | { type: 'proposalMade'; proposalId: ProposalId; text: string; partnerId: PartnerId | null }
  | { type: 'proposalAdopted'; proposalId: ProposalId; how: 'replace' | 'append' | null }
  | { type: 'proposalParked'; proposalId: ProposalId }
  | { type: 'proposalWithdrawn'; proposalId: ProposalId }
  | { type: 'disagreementRaised'; disagreementId: DisagreementId; partnerId: PartnerId; text: string }
  | { type: 'disagreementClosed'; disagreementId: DisagreementId };

/** Each partner's answer to a frozen text. */
export type ConsentDecision =
  | { type: 'voiceChosen'; partnerId: PartnerId; participantId: ParticipantId }
  | { type: 'consentRoundOpened'; roundId: ConsentRoundId; text: FrozenText; textDigest: string }
  | {
      type: 'consentReplied';
      roundId: ConsentRoundId;
      partnerId: PartnerId;
      answer: ConsentReply['answer'];
      reservations: string[];
    }
  | { type: 'ratificationRecorded'; roundId: ConsentRoundId; partnerId: PartnerId; isRatified: boolean }
  | { type: 'consentRoundClosed'; roundId: ConsentRoundId };

/** One thing that was decided, without its place in time: what `decide` answers. */
export type Decision = TableDecision | ConductDecision | VotingDecision | AgreementDecision | ConsentDecision;

/** Where and when a decision stands in the ledger. Versions are 1, 2, 3… without gaps; `at` in milliseconds. */
export type Stamp = {
  version: number;
  at: number;
  /** The person who asked; null when the workshop itself did (its creation). */
  by: ParticipantId | null;
  commandId: CommandId | null;
};

export type LedgerEvent = Decision & Stamp;
