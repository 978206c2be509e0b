import type { ObjectiveId, ParticipantId, PartnerId } from '../domain/ids.ts';
import { type Participant, SEATS_PER_PERSON } from '../domain/participant.ts';
import type { Partner } from '../domain/partner.ts';
import { revealIsOpen } from '../domain/phase.ts';
import { isMixedScript, nameSkeleton } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';
import { failed, ok, type Result, unreachable } from '../result.ts';
import type { Command } from './commands.ts';
import type { Decision } from './events.ts';
import { type Ledger, partnersOf, peopleOf, seatedAt } from './ledger.ts';
import type { Refusal } from './refusals.ts';

export type Decided = Result<Decision[], Refusal>;

/** What the ledger does not hold and a decision may need: the cards of the drafts, known to the room alone. */
export type Facts = {
  /** Milliseconds since 1970. */
  now: number;
  /** Cards still in a partner's draft, in document order; `kept` ones stay out of a general reveal. */
  draftCards(partnerId: PartnerId): { id: ObjectiveId; kept: boolean }[];
};

/**
 * Says what follows from one person's command: the events to record, or why not. Pure: the same ledger, person,
 * command and facts give the same answer. The room records what it says; screens ask it whether to show a button.
 */
export function decide(ledger: Ledger, actorId: ParticipantId, command: Command, facts: Facts): Decided {
  const actor = ledger.participants[actorId];
  if (!actor || actor.state !== 'here') return refuse('notHere', {});
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
      if (!person || person.state !== 'here') return refuse('unknownParticipant', { participantId: personId });
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

/**
 * Says whether a person may enter, and as whom (WS4, WS5). The token was verified by the worker; the link's epoch and
 * the names are checked here. A partner's own link seats at once; through the general link the first person of a
 * partner sits freely and later ones ask.
 */
export function decideEntry(ledger: Ledger, entry: Entry): Decided {
  if (entry.linkEpoch !== ledger.linkEpoch) return refuse('linkRevoked', {});
  const people = peopleOf(ledger);
  if (people.length >= LIMITS.participants) return refuse('tooManyParticipants', { max: LIMITS.participants });
  const no = nameRefused(entry.name, people);
  if (no) return no;
  const joined: Decision = {
    type: 'participantJoined',
    participantId: entry.participantId,
    name: entry.name,
    role: entry.role,
  };
  const partnerId = entry.invitedBy ?? entry.partnerId;
  if (partnerId === undefined) return ok([joined]);
  const partner = atTable(ledger, partnerId);
  if (!partner) return refuse('unknownPartner', { partnerId });
  if (entry.role !== 'member' && entry.role !== 'facilitator') return refuse('cannotSeat', {});
  const seat: Decision = {
    type: entry.invitedBy !== undefined || !partner.claimed ? 'seatGranted' : 'seatAsked',
    participantId: entry.participantId,
    partnerId,
  };
  return ok([joined, seat]);
}

/** Someone at the entrance, with what their link says. */
export type Entry = {
  participantId: ParticipantId;
  name: string;
  role: Participant['role'];
  linkEpoch: number;
  /** The partner whose own link this is. */
  invitedBy?: PartnerId;
  /** The partner chosen by the person. */
  partnerId?: PartnerId;
};

const refuse = <Code extends Refusal['code']>(
  code: Code,
  facts: Extract<Refusal, { code: Code }>['facts'],
): { ok: false; failure: Refusal } => failed({ code, facts } as Refusal);

const present = (ledger: Ledger, id: ParticipantId): Participant | undefined => {
  const person = ledger.participants[id];
  return person?.state === 'here' ? person : undefined;
};

const atTable = (ledger: Ledger, id: PartnerId): Partner | undefined => {
  const partner = ledger.partners[id];
  return partner && !partner.archived ? partner : undefined;
};

const facilitatorsOf = (ledger: Ledger) => peopleOf(ledger).filter((person) => person.role === 'facilitator');

function nameRefused(name: string, others: { id: string; name: string }[], ownId?: string) {
  if (isMixedScript(name)) return refuse('nameMixed', { name });
  const skeleton = nameSkeleton(name);
  const like = others.find((other) => other.id !== ownId && nameSkeleton(other.name) === skeleton);
  return like ? refuse('nameTaken', { name, like: like.name }) : null;
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

function addPartner(ledger: Ledger, actor: Participant, command: Extract<Command, { type: 'addPartner' }>): Decided {
  const { partnerId, name, profile } = command;
  if (actor.role !== 'facilitator' && actor.role !== 'member') return refuse('notMember', {});
  if (Object.hasOwn(ledger.partners, partnerId)) return refuse('partnerExists', { partnerId });
  // Counted with the archived ones, whose marks and documents remain.
  if (Object.keys(ledger.partners).length >= LIMITS.partners)
    return refuse('tooManyPartners', { max: LIMITS.partners });
  const no = nameRefused(name, partnersOf(ledger));
  if (no) return no;
  const added: Decision = { type: 'partnerAdded', partnerId, name, profile };
  if (actor.role === 'facilitator') return ok([added]);
  // A member adds the organisation they speak for, and sits there; one who already sits adds no other.
  if (actor.seats.length > 0) return refuse('notFacilitator', {});
  return ok([added, { type: 'seatGranted', participantId: actor.id, partnerId }]);
}

function askSeat(ledger: Ledger, actor: Participant, partnerId: PartnerId): Decided {
  const partner = atTable(ledger, partnerId);
  if (!partner) return refuse('unknownPartner', { partnerId });
  if (actor.role !== 'member' && actor.role !== 'facilitator') return refuse('cannotSeat', {});
  if (actor.seats.includes(partnerId)) return refuse('alreadySeated', { partnerId });
  if (actor.asks.includes(partnerId)) return refuse('alreadyAsked', { partnerId });
  if (actor.seats.length + actor.asks.length >= SEATS_PER_PERSON)
    return refuse('tooManySeats', { max: SEATS_PER_PERSON });
  return ok([{ type: partner.claimed ? 'seatAsked' : 'seatGranted', participantId: actor.id, partnerId }]);
}

function answerSeat(
  ledger: Ledger,
  actor: Participant,
  command: Extract<Command, { type: 'grantSeat' | 'declineSeat' }>,
): Decided {
  const { participantId, partnerId } = command;
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  const seatedHere = actor.seats.includes(partnerId);
  if (!seatedHere && actor.role !== 'facilitator') return refuse('notSeated', { partnerId });
  const person = present(ledger, participantId);
  if (!person) return refuse('unknownParticipant', { participantId });
  if (!person.asks.includes(partnerId)) return refuse('notAsked', { participantId, partnerId });
  if (command.type === 'declineSeat') return ok([{ type: 'seatDeclined', participantId, partnerId }]);
  // A facilitator cannot open a partner's draft to themselves: someone seated there says yes.
  if (participantId === actor.id && !seatedHere) return refuse('grantToSelf', { partnerId });
  return ok([{ type: 'seatGranted', participantId, partnerId }]);
}

type TimerCommand = Extract<Command, { type: 'setTimer' | 'pauseTimer' | 'resumeTimer' | 'extendTimer' }>;

function setTimer(ledger: Ledger, command: TimerCommand): Decided {
  if (command.type === 'setTimer') return ok([{ type: 'timerSet', durationSeconds: command.durationSeconds }]);
  const { timer } = ledger;
  if (!timer) return refuse('noTimer', {});
  switch (command.type) {
    case 'pauseTimer':
      return timer.pausedAt === undefined ? ok([{ type: 'timerPaused' }]) : refuse('timerPausedAlready', {});
    case 'resumeTimer':
      return timer.pausedAt === undefined ? refuse('timerRunning', {}) : ok([{ type: 'timerResumed' }]);
    case 'extendTimer':
      if (timer.durationSeconds + command.seconds > LIMITS.timerSeconds)
        return refuse('timerTooLong', { max: LIMITS.timerSeconds });
      return ok([{ type: 'timerExtended', seconds: command.seconds }]);
    default:
      return unreachable(command);
  }
}

function revealCards(
  ledger: Ledger,
  actor: Participant,
  command: Extract<Command, { type: 'revealCards' }>,
  facts: Facts,
): Decided {
  const { partnerId, objectiveIds } = command;
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  if (!revealIsOpen(ledger.phase)) return refuse('revealNotOpen', { current: ledger.phase });
  const inDraft = new Set(facts.draftCards(partnerId).map((card) => card.id));
  const chosen = [...new Set(objectiveIds)];
  if (!chosen.every((id) => inDraft.has(id))) return refuse('unknownCards', {});
  const before = ledger.revealed[partnerId]?.length ?? 0;
  if (before + chosen.length > LIMITS.objectivesPerPartner)
    return refuse('tooManyCards', { max: LIMITS.objectivesPerPartner });
  return ok([{ type: 'cardsRevealed', partnerId, objectiveIds: chosen }]);
}

function revealAll(ledger: Ledger, actor: Participant, partnerId: PartnerId | undefined, facts: Facts): Decided {
  if (actor.role !== 'facilitator') return refuse('notFacilitator', {});
  if (!revealIsOpen(ledger.phase)) return refuse('revealNotOpen', { current: ledger.phase });
  if (partnerId !== undefined && !atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  const decisions: Decision[] = [];
  for (const partner of partnersOf(ledger)) {
    if (partnerId !== undefined && partner.id !== partnerId) continue;
    const room = LIMITS.objectivesPerPartner - (ledger.revealed[partner.id]?.length ?? 0);
    const objectiveIds = facts
      .draftCards(partner.id)
      .filter((card) => !card.kept)
      .map((card) => card.id)
      .slice(0, Math.max(0, room));
    if (objectiveIds.length > 0) decisions.push({ type: 'cardsRevealed', partnerId: partner.id, objectiveIds });
  }
  return decisions.length > 0 ? ok(decisions) : refuse('nothingToReveal', {});
}
