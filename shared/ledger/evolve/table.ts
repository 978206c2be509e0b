import type { ConsentRound } from '../../domain/consent.ts';
import type { ParticipantId, PartnerId } from '../../domain/ids.ts';
import type { Participant } from '../../domain/participant.ts';
import type { Partner } from '../../domain/partner.ts';
import { unreachable } from '../../result.ts';
import type { Stamp, TableDecision } from '../events.ts';
import type { Ledger } from '../ledger.ts';
import { mayHoldPen } from '../pen.ts';
import { entrustedToNobody, omit, withEveryone, without, withParticipant, withPartner } from './change.ts';

/** What changes when someone comes, sits, leaves, or when partners do. */
export const evolveTable = (ledger: Ledger, event: TableDecision & Stamp): Ledger => penLaidDown(apply(ledger, event));

/** Whoever may hold the pen no more lays it down (AG3). */
function penLaidDown(ledger: Ledger): Ledger {
  const holder = ledger.penHolder === null ? undefined : ledger.participants[ledger.penHolder];
  return holder && !mayHoldPen(holder) ? { ...ledger, penHolder: null } : ledger;
}

function apply(ledger: Ledger, event: TableDecision & Stamp): Ledger {
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
    case 'partnerWithdrawn':
      return offTable(ledger, event.partnerId);
    case 'mergeAsked': {
      const { from, into, agreedBy } = event;
      const others = ledger.merges.filter((merge) => merge.from !== from || merge.into !== into);
      return { ...ledger, merges: [...others, { from, into, agreedBy }] };
    }
    case 'mergeDeclined':
      return {
        ...ledger,
        merges: ledger.merges.filter(({ from, into }) => from !== event.from || into !== event.into),
      };
    case 'partnersMerged':
      return merged(ledger, event.from, event.into);
    case 'profileSet':
      return withPartner(ledger, event.partnerId, { profile: event.profile });
    case 'experienceSet':
      return withPartner(ledger, event.partnerId, { experience: event.experience });
    case 'draftEntrusted':
      return withPartner(ledger, event.partnerId, { isEntrusted: event.isEntrusted });
    case 'participantJoined':
      return withNewcomer(ledger, event, { state: 'here' });
    case 'participantKnocked':
      return withNewcomer(ledger, event, {
        state: 'waiting',
        ...(event.comesFor && { comesFor: event.comesFor }),
      });
    case 'participantAdmitted':
      return withParticipant(ledger, event.participantId, () => ({ state: 'here' }));
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
      return seatReleased(ledger, event.participantId, event.partnerId);
    case 'seatContested': {
      const { partnerId, participantId, at, by } = event;
      return { ...ledger, contests: [...ledger.contests, { partnerId, participantId, by, at }] };
    }
    case 'seatSettled': {
      const { partnerId, participantId, isKept } = event;
      const settled = withoutContest(ledger, participantId, partnerId);
      return isKept ? settled : seatReleased(settled, participantId, partnerId);
    }
    case 'companionLinked':
      return withParticipant(ledger, event.participantId, () => ({ companionOf: event.to, asks: [] }));
    case 'companionUnlinked':
      return withoutCompanionship(ledger, event.participantId);
    case 'roleSet': {
      const leads = event.role === 'facilitator';
      // A draft was entrusted to who led then, not to whoever leads next (SE14).
      const asked = leads ? entrustedToNobody(ledger) : ledger;
      return withParticipant(asked, event.participantId, () => ({ role: event.role, ...(leads && { hasLed: true }) }));
    }
    case 'doorOpened':
      return { ...ledger, door: 'open' };
    case 'doorClosed':
      return { ...ledger, door: 'closed' };
    case 'doorWatched':
      return { ...ledger, isDoorWatched: event.isWatched };
    case 'linksRotated':
      return { ...ledger, linkEpoch: event.linkEpoch };
    default:
      return unreachable(event);
  }
}

function withNewcomer(
  ledger: Ledger,
  {
    participantId: id,
    name,
    role,
    at,
  }: { participantId: ParticipantId; name: string; role: Participant['role'] } & Stamp,
  rest: Pick<Participant, 'state' | 'comesFor'>,
): Ledger {
  const leads = role === 'facilitator';
  const participant: Participant = { id, name, role, seats: [], asks: [], joinedAt: at, ...rest };
  if (leads) participant.hasLed = true;
  return { ...ledger, participants: { ...ledger.participants, [id]: participant } };
}

function seatReleased(ledger: Ledger, participantId: ParticipantId, partnerId: PartnerId): Ledger {
  const released = withParticipant(ledger, participantId, ({ seats }) => ({ seats: without(seats, partnerId) }));
  // The yes to a merge was given by its people of then: those who come after answer for themselves (WS24).
  const merges = released.merges.map((merge) =>
    merge.agreedBy.includes(partnerId) ? { ...merge, agreedBy: without(merge.agreedBy, partnerId) } : merge,
  );
  return withoutVoice(withoutContest({ ...released, merges }, participantId, partnerId), participantId, partnerId);
}

const withoutContest = (ledger: Ledger, participantId: ParticipantId, partnerId: PartnerId): Ledger => ({
  ...ledger,
  contests: ledger.contests.filter(
    (contest) => contest.participantId !== participantId || contest.partnerId !== partnerId,
  ),
});

const withoutVoice = (ledger: Ledger, participantId: ParticipantId, partnerId: PartnerId): Ledger =>
  ledger.voices[partnerId] === participantId ? { ...ledger, voices: omit(ledger.voices, partnerId) } : ledger;

function withoutCompanionship(ledger: Ledger, id: ParticipantId): Ledger {
  const person = ledger.participants[id];
  if (!person) return ledger;
  const { companionOf: _, ...alone } = person;
  return { ...ledger, participants: { ...ledger.participants, [id]: alone } };
}

/** Someone is no longer there: nothing waits for them, and nothing is left in their hands. */
function gone(ledger: Ledger, id: ParticipantId, state: 'left' | 'removed'): Ledger {
  const released = (ledger.participants[id]?.seats ?? []).reduce(
    (after, partnerId) => seatReleased(after, id, partnerId),
    ledger,
  );
  const alone = Object.values(released.participants)
    .filter(({ companionOf }) => companionOf === id)
    .reduce((after, companion) => withoutCompanionship(after, companion.id), withoutCompanionship(released, id));
  const absent = withParticipant(alone, id, () => ({ state, seats: [], asks: [] }));
  return {
    ...absent,
    hands: without(absent.hands, id),
    contests: absent.contests.filter((contest) => contest.by !== id),
    penHolder: absent.penHolder === id ? null : absent.penHolder,
  };
}

/** A partner leaves the table: nobody sits or waits there, and nothing is expected of it. */
function offTable(ledger: Ledger, id: PartnerId): Ledger {
  const alone = withEveryone(ledger, (person) => ({
    ...person,
    seats: without(person.seats, id),
    asks: without(person.asks, id),
  }));
  const { tour } = alone;
  return withPartner(
    {
      ...alone,
      merges: alone.merges.filter(({ from, into }) => from !== id && into !== id),
      contests: alone.contests.filter(({ partnerId }) => partnerId !== id),
      ready: without(alone.ready, id),
      voices: omit(alone.voices, id),
      tour: tour && {
        ...tour,
        order: without(tour.order, id),
        done: without(tour.done, id),
        ...(tour.floor === id && { floor: null, card: null }),
      },
    },
    id,
    { archived: true },
  );
}

/** Two partners were one: people, requests and revealed cards of the first are now the second's. */
function merged(ledger: Ledger, from: PartnerId, into: PartnerId): Ledger {
  const moved = (ids: PartnerId[]) =>
    ids.includes(from) ? [...new Set(ids.map((id) => (id === from ? into : id)))] : ids;
  const together = withEveryone(ledger, (person) => {
    const seats = moved(person.seats);
    return { ...person, seats, asks: moved(person.asks).filter((id) => !seats.includes(id)) };
  });
  // What one of the two answered is now what both answered.
  const consentRounds = ledger.consentRounds.map((round) => answersJoined(round, from, into));
  const revealed = [...(ledger.revealed[into] ?? []), ...(ledger.revealed[from] ?? [])];
  const [gone, kept] = [ledger.partners[from], ledger.partners[into]];
  const claimed = Boolean(gone?.claimed || kept?.claimed);
  // A draft that comes in was entrusted to nobody unless its own people said so.
  const isEntrusted = Boolean(kept?.isEntrusted && (!gone?.claimed || gone.isEntrusted));
  const owned = {
    ...together,
    consentRounds,
    revealed: { ...omit(together.revealed, from), [into]: [...new Set(revealed)] },
  };
  return withPartner(offTable(owned, from), into, { claimed, isEntrusted });
}

/**
 * The round as if the two had been one: what either answered stands, an objection before anything else, then a
 * ratification due, then the word of the one that stays.
 */
function answersJoined(round: ConsentRound, from: PartnerId, into: PartnerId): ConsentRound {
  const rankOf = (id: PartnerId): number => {
    const kind = round.replies[id]?.answer.kind;
    if (kind === 'objection' || round.ratifications[id]?.isRatified === false) return 0;
    if (kind === 'subjectToRatification') return 1;
    return kind === undefined || kind === 'absent' ? 3 : 2;
  };
  const word = rankOf(from) < rankOf(into) ? from : into;
  const reply = round.replies[word];
  const ratification = round.ratifications[word];
  const isAwaited = rankOf(word) === 3 && [from, into].some((id) => round.awaited.includes(id));
  return {
    ...round,
    replies: { ...omit(omit(round.replies, from), into), ...(reply && { [into]: reply }) },
    ratifications: { ...omit(omit(round.ratifications, from), into), ...(ratification && { [into]: ratification }) },
    awaited: [...without(without(round.awaited, from), into), ...(isAwaited ? [into] : [])],
  };
}
