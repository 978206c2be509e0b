import type { Category } from '../domain/category.ts';
import type { ObjectiveId, ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import type { Partner } from '../domain/partner.ts';
import type { Phase, Timer } from '../domain/phase.ts';
import type { Workshop } from '../domain/workshop.ts';
import { unreachable } from '../result.ts';
import type { LedgerEvent } from './events.ts';

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
  /** Links and the code carry the number they were made under; raising it kills them. */
  linkEpoch: number;
  timer: Timer | null;
  /** The cards each partner has laid on the table, in the order they were revealed. */
  revealed: Record<PartnerId, ObjectiveId[]>;
  chosen: { categories: Category[]; reason: string; by: ParticipantId | null; at: number } | null;
  penHolder: ParticipantId | null;
};

export const emptyLedger: Ledger = {
  version: 0,
  workshop: null,
  phase: 'welcome',
  edition: 1,
  partners: {},
  participants: {},
  door: 'open',
  linkEpoch: 1,
  timer: null,
  revealed: {},
  chosen: null,
  penHolder: null,
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
      return { ...ledger, workshop: event.workshop };
    case 'partnerAdded': {
      const { partnerId: id, name, profile, experience } = event;
      const mark = Object.keys(ledger.partners).length;
      const partner: Partner = { id, name, profile, mark, addedBy: event.by, claimed: false, archived: false };
      if (experience !== undefined) partner.experience = experience;
      return { ...ledger, partners: { ...ledger.partners, [id]: partner } };
    }
    case 'partnerRenamed':
      return withPartner(ledger, event.partnerId, { name: event.name });
    case 'partnerRemoved':
      return withPartner(withoutAsksFor(ledger, event.partnerId), event.partnerId, { archived: true });
    case 'profileSet':
      return withPartner(ledger, event.partnerId, { profile: event.profile });
    case 'experienceSet':
      return withPartner(ledger, event.partnerId, { experience: event.experience });
    case 'participantJoined': {
      const { participantId: id, name, role, at } = event;
      const participant: Participant = { id, name, role, seats: [], asks: [], joinedAt: at, state: 'here' };
      return { ...ledger, participants: { ...ledger.participants, [id]: participant } };
    }
    case 'participantRenamed':
      return withParticipant(ledger, event.participantId, () => ({ name: event.name }));
    case 'participantLeft':
      return gone(ledger, event.participantId, 'left');
    case 'participantRemoved':
      return gone(ledger, event.participantId, 'removed');
    case 'seatAsked':
      return withParticipant(ledger, event.participantId, ({ asks }) => ({ asks: [...asks, event.partnerId] }));
    case 'seatGranted':
      return withPartner(
        withParticipant(ledger, event.participantId, ({ asks, seats }) => ({
          asks: without(asks, event.partnerId),
          seats: [...seats, event.partnerId],
        })),
        event.partnerId,
        { claimed: true },
      );
    case 'seatDeclined':
      return withParticipant(ledger, event.participantId, ({ asks }) => ({ asks: without(asks, event.partnerId) }));
    case 'seatReleased':
      return withParticipant(ledger, event.participantId, ({ seats }) => ({ seats: without(seats, event.partnerId) }));
    case 'roleSet':
      return withParticipant(ledger, event.participantId, () => ({ role: event.role }));
    case 'doorOpened':
      return { ...ledger, door: 'open' };
    case 'doorClosed':
      return { ...ledger, door: 'closed' };
    case 'linksRotated':
      return { ...ledger, linkEpoch: event.linkEpoch };
    case 'phaseMoved':
      return { ...ledger, phase: event.to, timer: null };
    case 'workshopReopened':
      return { ...ledger, phase: 'agree', edition: event.edition, timer: null };
    case 'timerSet':
      return { ...ledger, timer: { startedAt: event.at, durationSeconds: event.durationSeconds } };
    case 'timerPaused':
      return { ...ledger, timer: ledger.timer && { ...ledger.timer, pausedAt: event.at } };
    case 'timerResumed':
      return { ...ledger, timer: ledger.timer && resumed(ledger.timer, event.at) };
    case 'timerExtended':
      return {
        ...ledger,
        timer: ledger.timer && { ...ledger.timer, durationSeconds: ledger.timer.durationSeconds + event.seconds },
      };
    case 'cardsRevealed': {
      const before = ledger.revealed[event.partnerId] ?? [];
      return { ...ledger, revealed: { ...ledger.revealed, [event.partnerId]: [...before, ...event.objectiveIds] } };
    }
    case 'categoryChosen': {
      const { categories, reason, by, at } = event;
      return { ...ledger, chosen: { categories, reason, by, at } };
    }
    default:
      return unreachable(event);
  }
}

const without = (list: PartnerId[], id: PartnerId): PartnerId[] => list.filter((other) => other !== id);

const resumed = ({ startedAt, durationSeconds, pausedAt }: Timer, at: number): Timer => ({
  startedAt: pausedAt === undefined ? startedAt : startedAt + (at - pausedAt),
  durationSeconds,
});

function withPartner(ledger: Ledger, id: PartnerId, change: Partial<Partner>): Ledger {
  const partner = ledger.partners[id];
  return partner ? { ...ledger, partners: { ...ledger.partners, [id]: { ...partner, ...change } } } : ledger;
}

function withParticipant(
  ledger: Ledger,
  id: ParticipantId,
  change: (was: Participant) => Partial<Participant>,
): Ledger {
  const person = ledger.participants[id];
  if (!person) return ledger;
  return { ...ledger, participants: { ...ledger.participants, [id]: { ...person, ...change(person) } } };
}

/** Whoever waited for a seat at a partner that leaves the table waits no longer. */
function withoutAsksFor(ledger: Ledger, partnerId: PartnerId): Ledger {
  return Object.values(ledger.participants)
    .filter((person) => person.asks.includes(partnerId))
    .reduce((after, { id }) => withParticipant(after, id, ({ asks }) => ({ asks: without(asks, partnerId) })), ledger);
}

function gone(ledger: Ledger, id: ParticipantId, state: 'left' | 'removed'): Ledger {
  const without = withParticipant(ledger, id, () => ({ state, seats: [], asks: [] }));
  return ledger.penHolder === id ? { ...without, penHolder: null } : without;
}

/** Partners at the table, in order of arrival. */
export const partnersOf = (ledger: Ledger): Partner[] =>
  Object.values(ledger.partners)
    .filter((partner) => !partner.archived)
    .sort((a, b) => a.mark - b.mark);

/** People who are in the workshop (connected or not), in order of arrival. */
export const peopleOf = (ledger: Ledger): Participant[] =>
  Object.values(ledger.participants)
    .filter((person) => person.state === 'here')
    .sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));

/** People seated at a partner, in order of arrival. */
export const seatedAt = (ledger: Ledger, partnerId: PartnerId): Participant[] =>
  peopleOf(ledger).filter((person) => person.seats.includes(partnerId));
