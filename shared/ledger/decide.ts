import type { ParticipantId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import { ok, unreachable } from '../result.ts';
import {
  answerProposal,
  closeDisagreement,
  passPen,
  propose,
  putPenDown,
  raiseDisagreement,
  takePen,
} from './agreement.ts';
import type { Command } from './commands.ts';
import { linkCompanion, unlinkCompanion } from './companions.ts';
import {
  callEveryone,
  lowerHand,
  movePhase,
  placePractice,
  planTimes,
  raiseHand,
  setInstruction,
  setReady,
  setScreen,
} from './conduct.ts';
import {
  attachReservation,
  chooseVoice,
  closeConsentRound,
  openConsentRound,
  prepareReply,
  recordRatification,
  replyConsent,
} from './consent.ts';
import { contestSeat, settleSeat } from './contests.ts';
import { type Decided, nameRefused, present, refuse } from './decided.ts';
import { answerDoor, raise, removeParticipant, watchDoor } from './door.ts';
import type { Facts } from './facts.ts';
import { type Ledger, openConsentRoundOf, peopleOf, waitingOf } from './ledger.ts';
import {
  declineMerge,
  describePartner,
  entrustDraft,
  mergePartners,
  removePartner,
  withdrawPartner,
} from './partners.ts';
import { revealAll, revealCards, veilCard } from './reveal.ts';
import { addPartner, answerSeat, askSeat, releaseSeat } from './seats.ts';
import { setTimer } from './timer.ts';
import { bringForward, endTour, giveFloor, startTour } from './tour.ts';
import { castBallot, closeVotingRound, dropVotingRound, openVotingRound } from './voting.ts';

/** What only the facilitator may ask (WS6). */
const LEADS = new Set<Command['type']>([
  'removePartner',
  'removeParticipant',
  'handOver',
  'shareFacilitation',
  'openDoor',
  'closeDoor',
  'watchDoor',
  'admit',
  'turnAway',
  'rotateLinks',
  'movePhase',
  'reopen',
  'setInstruction',
  'planTimes',
  'setTimer',
  'pauseTimer',
  'resumeTimer',
  'extendTimer',
  'placePractice',
  'startTour',
  'giveFloor',
  'endTour',
  'callEveryone',
  'setScreen',
  'revealAll',
  'veilCard',
  'openVotingRound',
  'closeVotingRound',
  'dropVotingRound',
  'chooseCategory',
  'closeConsentRound',
]);

/** What may still be asked once the workshop is closed (WS13). */
const AFTER_THE_END = new Set<Command['type']>([
  'reopen',
  'leave',
  'rotateLinks',
  'removeParticipant',
  'openDoor',
  'closeDoor',
  'watchDoor',
  'admit',
  'turnAway',
  'setScreen',
]);

/**
 * Says what follows from one person's command: the events to record, or why not. Pure: the same ledger, person,
 * command and facts give the same answer. The room records what it says; screens ask it whether to show a button.
 * A yes without events is about something the room keeps apart: a ballot, an answer being prepared.
 */
export function decide(ledger: Ledger, actorId: ParticipantId, command: Command, facts: Facts): Decided {
  const actor = ledger.participants[actorId];
  if (actor?.state !== 'here') return refuse('notHere', {});
  if (command.expectedVersion !== undefined && command.expectedVersion !== ledger.version)
    return refuse('versionMoved', { expected: command.expectedVersion, current: ledger.version });
  if (ledger.phase === 'closed' && !AFTER_THE_END.has(command.type)) return refuse('workshopClosed', {});
  if (actor.role !== 'facilitator' && LEADS.has(command.type)) return refuse('notFacilitator', {});
  return answer(ledger, actor, command, facts);
}

function answer(ledger: Ledger, actor: Participant, command: Command, facts: Facts): Decided {
  switch (command.type) {
    case 'addPartner':
      return addPartner(ledger, actor, command);
    case 'renamePartner':
    case 'setProfile':
    case 'setExperience':
      return describePartner(ledger, actor, command);
    case 'removePartner':
      return removePartner(ledger, command);
    case 'withdrawPartner':
      return withdrawPartner(ledger, actor, command);
    case 'mergePartners':
      return mergePartners(ledger, actor, command, facts);
    case 'declineMerge':
      return declineMerge(ledger, actor, command);
    case 'entrustDraft':
      return entrustDraft(ledger, actor, command);
    case 'askSeat':
      return askSeat(ledger, actor, command.partnerId);
    case 'grantSeat':
    case 'declineSeat':
      return answerSeat(ledger, actor, command);
    case 'releaseSeat':
      return releaseSeat(ledger, actor, command);
    case 'contestSeat':
      return contestSeat(ledger, actor, command);
    case 'settleSeat':
      return settleSeat(ledger, actor, command);
    case 'linkCompanion':
      return linkCompanion(ledger, actor, command);
    case 'unlinkCompanion':
      return unlinkCompanion(ledger, actor, command);
    case 'renameParticipant': {
      if (command.participantId !== actor.id && actor.role !== 'facilitator') return refuse('notFacilitator', {});
      const person = present(ledger, command.participantId);
      if (!person) return refuse('unknownParticipant', { participantId: command.participantId });
      const no = nameRefused(command.name, [...peopleOf(ledger), ...waitingOf(ledger)], person.id);
      return no ?? ok([{ type: 'participantRenamed', participantId: person.id, name: command.name }]);
    }
    case 'removeParticipant':
      return removeParticipant(ledger, command);
    case 'handOver':
    case 'shareFacilitation':
      return raise(ledger, actor, command);
    case 'leave':
      return ok([{ type: 'participantLeft', participantId: actor.id }]);
    case 'openDoor':
      return ledger.door === 'open' ? refuse('doorAlreadyOpen', {}) : ok([{ type: 'doorOpened' }]);
    case 'closeDoor':
      return ledger.door === 'closed' ? refuse('doorAlreadyClosed', {}) : ok([{ type: 'doorClosed' }]);
    case 'watchDoor':
      return watchDoor(ledger, command);
    case 'admit':
    case 'turnAway':
      return answerDoor(ledger, command);
    case 'rotateLinks':
      return ok([{ type: 'linksRotated', linkEpoch: ledger.linkEpoch + 1 }]);
    case 'movePhase':
      return movePhase(ledger, command);
    case 'reopen':
      if (ledger.phase !== 'closed') return refuse('notClosed', {});
      return ok([{ type: 'workshopReopened', edition: ledger.edition + 1 }]);
    case 'setInstruction':
      return setInstruction(command);
    case 'planTimes':
      return planTimes(ledger, command);
    case 'setTimer':
    case 'pauseTimer':
    case 'resumeTimer':
    case 'extendTimer':
      return setTimer(ledger, command);
    case 'placePractice':
      return placePractice(ledger, command);
    case 'setReady':
      return setReady(ledger, actor, command);
    case 'raiseHand':
      return raiseHand(ledger, actor);
    case 'lowerHand':
      return lowerHand(ledger, actor, command);
    case 'startTour':
      return startTour(ledger, command);
    case 'giveFloor':
      return giveFloor(ledger, command);
    case 'bringForward':
      return bringForward(ledger, actor, command, facts);
    case 'endTour':
      return endTour(ledger);
    case 'callEveryone':
      return callEveryone(ledger, command, facts);
    case 'setScreen':
      return setScreen(ledger, command);
    case 'revealCards':
      return revealCards(ledger, actor, command, facts);
    case 'revealAll':
      return revealAll(ledger, command.partnerId, facts);
    case 'veilCard':
      return veilCard(ledger, command, facts);
    case 'openVotingRound':
      return openVotingRound(ledger, command, facts);
    case 'castBallot':
      return castBallot(ledger, actor, command, facts);
    case 'closeVotingRound':
      return closeVotingRound(ledger, command, facts);
    case 'dropVotingRound':
      return dropVotingRound(ledger, command);
    case 'chooseCategory': {
      const open = ledger.phase === 'read' || ledger.phase === 'agree';
      if (!open) return refuse('choiceNotOpen', { current: ledger.phase });
      // It is part of the text that partners are answering.
      if (openConsentRoundOf(ledger)) return refuse('consentIsOpen', {});
      return ok([{ type: 'categoryChosen', categories: command.categories, reason: command.reason }]);
    }
    case 'takePen':
      return takePen(ledger, actor);
    case 'passPen':
      return passPen(ledger, actor, command);
    case 'putPenDown':
      return putPenDown(ledger, actor);
    case 'propose':
      return propose(ledger, actor, command);
    case 'adoptProposal':
    case 'parkProposal':
    case 'withdrawProposal':
      return answerProposal(ledger, actor, command, facts);
    case 'raiseDisagreement':
      return raiseDisagreement(ledger, actor, command);
    case 'closeDisagreement':
      return closeDisagreement(ledger, actor, command);
    case 'chooseVoice':
      return chooseVoice(ledger, actor, command);
    case 'openConsentRound':
      return openConsentRound(ledger, actor, command, facts);
    case 'prepareReply':
      return prepareReply(ledger, actor, command);
    case 'attachReservation':
      return attachReservation(ledger, actor, command, facts);
    case 'replyConsent':
      return replyConsent(ledger, actor, command, facts);
    case 'recordRatification':
      return recordRatification(ledger, actor, command);
    case 'closeConsentRound':
      return closeConsentRound(ledger, command);
    default:
      return unreachable(command);
  }
}
