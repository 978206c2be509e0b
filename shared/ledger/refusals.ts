import type { ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Phase } from '../domain/phase.ts';

/** An answer "no" that the method foresees: a code and the facts its sentence needs. Each code has its sentence. */
export type Refusal =
  | { code: 'notHere'; facts: Record<string, never> }
  | { code: 'notFacilitator'; facts: Record<string, never> }
  | { code: 'notSeated'; facts: { partnerId: PartnerId } }
  | { code: 'notMember'; facts: Record<string, never> }
  | { code: 'workshopClosed'; facts: Record<string, never> }
  | { code: 'notClosed'; facts: Record<string, never> }
  | { code: 'versionMoved'; facts: { expected: number; current: number } }
  | { code: 'commandReused'; facts: Record<string, never> }
  | { code: 'phaseMoved'; facts: { current: Phase } }
  | { code: 'phaseSame'; facts: { current: Phase } }
  | { code: 'unknownPartner'; facts: { partnerId: PartnerId } }
  | { code: 'partnerExists'; facts: { partnerId: PartnerId } }
  | { code: 'tooManyPartners'; facts: { max: number } }
  | { code: 'tooManyParticipants'; facts: { max: number } }
  | { code: 'nameTaken'; facts: { name: string; like: string } }
  | { code: 'nameMixed'; facts: { name: string } }
  | { code: 'partnerInUse'; facts: { partnerId: PartnerId } }
  | { code: 'unknownParticipant'; facts: { participantId: ParticipantId } }
  | { code: 'alreadySeated'; facts: { partnerId: PartnerId } }
  | { code: 'alreadyAsked'; facts: { partnerId: PartnerId } }
  | { code: 'notAsked'; facts: { participantId: ParticipantId; partnerId: PartnerId } }
  | { code: 'tooManySeats'; facts: { max: number } }
  | { code: 'cannotSeat'; facts: Record<string, never> }
  | { code: 'grantToSelf'; facts: { partnerId: PartnerId } }
  | { code: 'lastFacilitator'; facts: Record<string, never> }
  | { code: 'alreadyFacilitator'; facts: { participantId: ParticipantId } }
  | { code: 'cannotFacilitate'; facts: { participantId: ParticipantId } }
  | { code: 'doorAlreadyOpen'; facts: Record<string, never> }
  | { code: 'doorAlreadyClosed'; facts: Record<string, never> }
  | { code: 'doorClosed'; facts: Record<string, never> }
  | { code: 'linkRevoked'; facts: Record<string, never> }
  | { code: 'noTimer'; facts: Record<string, never> }
  | { code: 'timerPausedAlready'; facts: Record<string, never> }
  | { code: 'timerRunning'; facts: Record<string, never> }
  | { code: 'timerTooLong'; facts: { max: number } }
  | { code: 'revealNotOpen'; facts: { current: Phase } }
  | { code: 'unknownCards'; facts: Record<string, never> }
  | { code: 'nothingToReveal'; facts: Record<string, never> }
  | { code: 'tooManyCards'; facts: { max: number } }
  | { code: 'choiceNotOpen'; facts: { current: Phase } };

export type RefusalCode = Refusal['code'];
