import type { Category } from '../domain/category.ts';
import type { CommandId, ObjectiveId, ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Role } from '../domain/participant.ts';
import type { Experience, Profile } from '../domain/partner.ts';
import type { Phase } from '../domain/phase.ts';
import type { Workshop } from '../domain/workshop.ts';

/** One thing that was decided, without its place in time: what `decide` answers. */
export type Decision =
  | { type: 'workshopCreated'; workshop: Workshop }
  | { type: 'partnerAdded'; partnerId: PartnerId; name: string; profile: Profile; experience?: Experience }
  | { type: 'partnerRenamed'; partnerId: PartnerId; name: string }
  | { type: 'partnerRemoved'; partnerId: PartnerId }
  | { type: 'profileSet'; partnerId: PartnerId; profile: Profile }
  | { type: 'experienceSet'; partnerId: PartnerId; experience: Experience }
  | { type: 'participantJoined'; participantId: ParticipantId; name: string; role: Role }
  | { type: 'participantRenamed'; participantId: ParticipantId; name: string }
  | { type: 'participantLeft'; participantId: ParticipantId }
  | { type: 'participantRemoved'; participantId: ParticipantId }
  | { type: 'seatAsked'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'seatGranted'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'seatDeclined'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'seatReleased'; participantId: ParticipantId; partnerId: PartnerId }
  | { type: 'roleSet'; participantId: ParticipantId; role: Role }
  | { type: 'doorOpened' }
  | { type: 'doorClosed' }
  | { type: 'linksRotated'; linkEpoch: number }
  | { type: 'phaseMoved'; from: Phase; to: Phase }
  | { type: 'workshopReopened'; edition: number }
  | { type: 'timerSet'; durationSeconds: number }
  | { type: 'timerPaused' }
  | { type: 'timerResumed' }
  | { type: 'timerExtended'; seconds: number }
  | { type: 'cardsRevealed'; partnerId: PartnerId; objectiveIds: ObjectiveId[] }
  | { type: 'categoryChosen'; categories: Category[]; reason: string };

/** Where and when a decision stands in the ledger. Versions are 1, 2, 3… without gaps; `at` in milliseconds. */
type Stamp = {
  version: number;
  at: number;
  /** The person who asked; null when the workshop itself did (its creation). */
  by: ParticipantId | null;
  commandId: CommandId | null;
};

export type LedgerEvent = Decision & Stamp;
