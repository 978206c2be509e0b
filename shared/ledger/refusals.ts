import type { ObjectiveId, ParticipantId, PartnerId } from '../domain/ids.ts';
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
  | { code: 'choiceNotOpen'; facts: { current: Phase } }
  | { code: 'alreadyHere'; facts: { participantId: ParticipantId } }
  | { code: 'doorAsIs'; facts: { isWatched: boolean } }
  | { code: 'samePartner'; facts: { partnerId: PartnerId } }
  | { code: 'mergeNeedsVoice'; facts: { partnerId: PartnerId } }
  | { code: 'alreadyAgreed'; facts: { partnerId: PartnerId } }
  | { code: 'noSuchMerge'; facts: Record<string, never> }
  | { code: 'roundIsOpen'; facts: Record<string, never> }
  | { code: 'partnerPresent'; facts: { partnerId: PartnerId } }
  | { code: 'alreadyContested'; facts: Record<string, never> }
  | { code: 'cannotContest'; facts: { partnerId: PartnerId } }
  | { code: 'noSuchContest'; facts: Record<string, never> }
  | { code: 'cannotAccompany'; facts: { participantId: ParticipantId } }
  | { code: 'notCompanion'; facts: { participantId: ParticipantId } }
  | { code: 'notWhileCompanion'; facts: Record<string, never> }
  | { code: 'notInWelcome'; facts: { current: Phase } }
  | { code: 'unchanged'; facts: Record<string, never> }
  | { code: 'handIsUp'; facts: Record<string, never> }
  | { code: 'handIsDown'; facts: Record<string, never> }
  | { code: 'noTour'; facts: Record<string, never> }
  | { code: 'tourNotOpen'; facts: { current: Phase } }
  | { code: 'notInTour'; facts: { partnerId: PartnerId } }
  | { code: 'notYourTurn'; facts: { before: number } }
  | { code: 'notPresenting'; facts: Record<string, never> }
  | { code: 'votingNotOpen'; facts: { current: Phase } }
  | { code: 'roundExists'; facts: Record<string, never> }
  | { code: 'tooManyRounds'; facts: { max: number } }
  | { code: 'noCandidates'; facts: Record<string, never> }
  | { code: 'tooManyCandidates'; facts: { max: number } }
  | { code: 'budgetTooSmall'; facts: { budget: number } }
  | { code: 'roundNotOpen'; facts: Record<string, never> }
  | { code: 'cannotVote'; facts: Record<string, never> }
  | { code: 'notCandidate'; facts: { objectiveId: ObjectiveId } }
  | { code: 'tooManyOnCard'; facts: { max: number } }
  | { code: 'overBudget'; facts: { left: number } }
  | { code: 'agreementNotOpen'; facts: { current: Phase } }
  | { code: 'penTaken'; facts: { participantId: ParticipantId } }
  | { code: 'noPen'; facts: Record<string, never> }
  | { code: 'cannotHoldPen'; facts: { participantId: ParticipantId } }
  | { code: 'consentIsOpen'; facts: Record<string, never> }
  | { code: 'proposalExists'; facts: Record<string, never> }
  | { code: 'tooManyProposals'; facts: { max: number } }
  | { code: 'unknownProposal'; facts: Record<string, never> }
  | { code: 'proposalAnswered'; facts: Record<string, never> }
  | { code: 'notAuthor'; facts: Record<string, never> }
  | { code: 'sentenceTooLong'; facts: { max: number } }
  | { code: 'disagreementExists'; facts: Record<string, never> }
  | { code: 'tooManyDisagreements'; facts: { max: number } }
  | { code: 'unknownDisagreement'; facts: Record<string, never> }
  | { code: 'disagreementIsClosed'; facts: Record<string, never> }
  | { code: 'sentenceEmpty'; facts: Record<string, never> }
  | { code: 'agreementTooLarge'; facts: { max: number } }
  | { code: 'consentNotOpen'; facts: Record<string, never> }
  | { code: 'textMoved'; facts: Record<string, never> }
  | { code: 'notVoice'; facts: { partnerId: PartnerId } }
  | { code: 'voiceNotChosen'; facts: { partnerId: PartnerId } }
  | { code: 'alreadyReplied'; facts: { partnerId: PartnerId } }
  | { code: 'reasonMissing'; facts: Record<string, never> }
  | { code: 'ratificationIncomplete'; facts: Record<string, never> }
  | { code: 'replyNotShown'; facts: Record<string, never> }
  | { code: 'reservationsFull'; facts: { max: number } }
  | { code: 'nothingToRatify'; facts: { partnerId: PartnerId } };

export type RefusalCode = Refusal['code'];
