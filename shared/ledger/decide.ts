import type { ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import type { Partner } from '../domain/partner.ts';
import { ok, unreachable } from '../result.ts';
import type { Command } from './commands.ts';
import { atTable, type Decided, facilitatorsOf, nameRefused, present, refuse } from './decided.ts';
import type { Decision } from './events.ts';
import { type Ledger, partnersOf, peopleOf, seatedAt } from './ledger.ts';
import { type Facts, revealAll, revealCards } from './reveal.ts';
import { addPartner, answerSeat, askSeat } from './seats.ts';
import { setTimer } from './timer.ts';

/**
 * Says what follows from one person's command: the events to record, or why not. Pure: the same ledger, person,
 * command and facts give the same answer. The room records what it says; screens ask it whether to show a button.
 */
export function decide(ledger: Ledger, actorId: ParticipantId, command: Command, facts: Facts): Decided {
  const actor = ledger.participants[actorId];
  if (actor?.state !== 'here') return refuse('notHere', {});
  if (command.expectedVersion !== undefined && command.expectedVersion !== ledger.version)
    return refuse('versionMoved', { expected: command.expectedVersion, current: ledger.version });
  const afterTheEnd: Command['type'][] = [
    'reopen',
    'leave',
    'rotateLinks',
    'removeParticipant',
    'openDoor',
    'closeDoor',
  ];
  if (ledger.phase === 'closed' && !afterTheEnd.includes(command.type)) return refuse('workshopClosed', {});
  return answer(ledger, actor, command, facts);
}

function answer(ledger: Ledger, actor: Participant, command: Command, facts: Facts): Decided {
  const leads = actor.role === 'facilitator';
  const notFacilitator = () => refuse('notFacilitator', {});
  switch (command.type) {
    case 'addPartner':
      return addPartner(ledger, actor, command);
    case 'renamePartner':
      return asPartner(ledger, actor, command.partnerId, (partner) => {
        const no = nameRefused(command.name, partnersOf(ledger), partner.id);
        return no ?? ok([{ type: 'partnerRenamed', partnerId: partner.id, name: command.name }]);
      });
    case 'removePartner': {
      if (!leads) return notFacilitator();
      const partner = atTable(ledger, command.partnerId);
      if (!partner) return refuse('unknownPartner', { partnerId: command.partnerId });
      const inUse = seatedAt(ledger, partner.id).length > 0 || (ledger.revealed[partner.id]?.length ?? 0) > 0;
      // Drafts are not asked: the refusal would tell the facilitator that one holds cards (SE2).
      if (inUse) return refuse('partnerInUse', { partnerId: partner.id });
      return ok([{ type: 'partnerRemoved', partnerId: partner.id }]);
    }
    case 'setProfile':
      return asPartner(ledger, actor, command.partnerId, ({ id }) =>
        ok([{ type: 'profileSet', partnerId: id, profile: command.profile }]),
      );
    case 'setExperience':
      return asPartner(ledger, actor, command.partnerId, ({ id }) =>
        ok([{ type: 'experienceSet', partnerId: id, experience: command.experience }]),
      );
    case 'askSeat':
      return askSeat(ledger, actor, command.partnerId);
    case 'grantSeat':
    case 'declineSeat':
      return answerSeat(ledger, actor, command);
    case 'releaseSeat': {
      const personId = command.participantId ?? actor.id;
      if (personId !== actor.id && !leads) return notFacilitator();
      const person = ledger.participants[personId];
      if (person?.state !== 'here') return refuse('unknownParticipant', { participantId: personId });
      if (!person.seats.includes(command.partnerId)) return refuse('notSeated', { partnerId: command.partnerId });
      return ok([{ type: 'seatReleased', participantId: personId, partnerId: command.partnerId }]);
    }
    case 'renameParticipant': {
      if (command.participantId !== actor.id && !leads) return notFacilitator();
      const person = present(ledger, command.participantId);
      if (!person) return refuse('unknownParticipant', { participantId: command.participantId });
      const no = nameRefused(command.name, peopleOf(ledger), person.id);
      return no ?? ok([{ type: 'participantRenamed', participantId: person.id, name: command.name }]);
    }
    case 'removeParticipant': {
      if (!leads) return notFacilitator();
      const person = present(ledger, command.participantId);
      if (!person) return refuse('unknownParticipant', { participantId: command.participantId });
      if (person.role === 'facilitator' && facilitatorsOf(ledger).length === 1) return refuse('lastFacilitator', {});
      return ok([{ type: 'participantRemoved', participantId: person.id }]);
    }
    case 'handOver':
    case 'shareFacilitation': {
      if (!leads) return notFacilitator();
      const person = present(ledger, command.participantId);
      if (!person) return refuse('unknownParticipant', { participantId: command.participantId });
      if (person.role === 'facilitator') return refuse('alreadyFacilitator', { participantId: person.id });
      if (person.role === 'screen') return refuse('cannotFacilitate', { participantId: person.id });
      const raised: Decision = { type: 'roleSet', participantId: person.id, role: 'facilitator' };
      if (command.type === 'shareFacilitation') return ok([raised]);
      return ok([raised, { type: 'roleSet', participantId: actor.id, role: 'member' }]);
    }
    case 'leave':
      return ok([{ type: 'participantLeft', participantId: actor.id }]);
    case 'openDoor':
      if (!leads) return notFacilitator();
      return ledger.door === 'open' ? refuse('doorAlreadyOpen', {}) : ok([{ type: 'doorOpened' }]);
    case 'closeDoor':
      if (!leads) return notFacilitator();
      return ledger.door === 'closed' ? refuse('doorAlreadyClosed', {}) : ok([{ type: 'doorClosed' }]);
    case 'rotateLinks':
      if (!leads) return notFacilitator();
      return ok([{ type: 'linksRotated', linkEpoch: ledger.linkEpoch + 1 }]);
    case 'movePhase': {
      if (!leads) return notFacilitator();
      if (command.from !== ledger.phase) return refuse('phaseMoved', { current: ledger.phase });
      if (command.to === ledger.phase) return refuse('phaseSame', { current: ledger.phase });
      return ok([{ type: 'phaseMoved', from: command.from, to: command.to }]);
    }
    case 'reopen':
      if (!leads) return notFacilitator();
      if (ledger.phase !== 'closed') return refuse('notClosed', {});
      return ok([{ type: 'workshopReopened', edition: ledger.edition + 1 }]);
    case 'setTimer':
    case 'pauseTimer':
    case 'resumeTimer':
    case 'extendTimer':
      return leads ? setTimer(ledger, command) : notFacilitator();
    case 'revealCards':
      return revealCards(ledger, actor, command, facts);
    case 'revealAll':
      return revealAll(ledger, actor, command.partnerId, facts);
    case 'chooseCategory': {
      if (!leads) return notFacilitator();
      const open = ledger.phase === 'read' || ledger.phase === 'agree';
      if (!open) return refuse('choiceNotOpen', { current: ledger.phase });
      return ok([{ type: 'categoryChosen', categories: command.categories, reason: command.reason }]);
    }
    default:
      return unreachable(command);
  }
}

/** A partner's own facts are set by its people or by the facilitator. */
function asPartner(
  ledger: Ledger,
  actor: Participant,
  partnerId: PartnerId,
  then: (partner: Partner) => Decided,
): Decided {
  const partner = atTable(ledger, partnerId);
  if (!partner) return refuse('unknownPartner', { partnerId });
  if (actor.role !== 'facilitator' && !actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  return then(partner);
}
