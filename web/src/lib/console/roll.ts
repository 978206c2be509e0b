import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { type Ledger, partnersOf, peopleOf, waitingOf } from '#shared/ledger/ledger.ts';

/** Who is here, who waits and who asks to speak, as the facilitator's console tells it (SC42). */
export type Roll = {
  /** People connected now, in order of arrival; screens are counted apart. */
  here: Participant[];
  /** People of the workshop whose device is not connected. */
  away: Participant[];
  screens: number;
  /** People at the door, the first come first. */
  atDoor: Participant[];
  /** Requests for a seat, by order of arrival of who asks. */
  asking: { person: Participant; partner: Partner }[];
  /** Raised hands, the first raised first. */
  hands: { person: Participant; isHere: boolean }[];
  /** Partners that said they are ready, and those that have not, in the order of the table. */
  ready: Partner[];
  notReady: Partner[];
};

export function rollOf(ledger: Ledger, connected: ReadonlySet<ParticipantId>): Roll {
  const all = peopleOf(ledger);
  const people = all.filter(({ role }) => role !== 'screen');
  const partners = partnersOf(ledger);
  const isReady = ({ id }: Partner) => ledger.ready.includes(id);
  return {
    here: people.filter(({ id }) => connected.has(id)),
    away: people.filter(({ id }) => !connected.has(id)),
    screens: all.filter(({ role, id }) => role === 'screen' && connected.has(id)).length,
    atDoor: waitingOf(ledger),
    asking: people.flatMap((person) =>
      partners.filter(({ id }) => person.asks.includes(id)).map((partner) => ({ person, partner })),
    ),
    hands: ledger.hands.flatMap((id) => {
      const person = ledger.participants[id];
      return person?.state === 'here' ? [{ person, isHere: connected.has(id) }] : [];
    }),
    ready: partners.filter(isReady),
    notReady: partners.filter((partner) => !isReady(partner)),
  };
}
