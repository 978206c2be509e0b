import type { PartnerId } from '#shared/domain/ids.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { type Ledger, partnersOf, seatedAt, type Tour } from '#shared/ledger/ledger.ts';
import { turnsBefore } from '#shared/ledger/tourTurns.ts';

/** Partners whose turn has not come, the next one first (PH15). */
export const toCome = ({ order, floor, done }: Tour): PartnerId[] =>
  order.filter((id) => id !== floor && !done.includes(id));

/** Is there someone to present this partner's cards, or cards that may be presented for it? */
const isThere = (ledger: Ledger, { id }: Partner): boolean =>
  seatedAt(ledger, id).length > 0 || (ledger.revealed[id]?.length ?? 0) > 0;

/** The partners a new tour goes through, in order of arrival; those that nobody represents yet come in when they are there. */
export function partnersForTour(ledger: Ledger): { present: Partner[]; absent: Partner[] } {
  const partners = partnersOf(ledger);
  return {
    present: partners.filter((partner) => isThere(ledger, partner)),
    absent: partners.filter((partner) => !isThere(ledger, partner)),
  };
}

/** Partners at the table that the tour does not go through: they came after it began. */
export const outsideTour = (ledger: Ledger, { order }: Tour): Partner[] =>
  partnersOf(ledger).filter(({ id }) => !order.includes(id));

/** Where a partner is in the tour de table; `count`: how many present before it. */
export type Turn = { is: 'presents' | 'starts' | 'next' | 'done' | 'outside' } | { is: 'before'; count: number };

/** What a partner is told of its turn (PH15). */
export function turnOf(ledger: Ledger, { order, floor, done }: Tour, partnerId: PartnerId): Turn {
  if (floor === partnerId) return { is: 'presents' };
  if (done.includes(partnerId)) return { is: 'done' };
  if (!order.includes(partnerId)) return { is: 'outside' };
  // Until someone has the floor, one turn less comes before it.
  const count = turnsBefore(ledger, partnerId) - (floor === null ? 1 : 0);
  if (count > 1 || (count === 1 && floor === null)) return { is: 'before', count };
  return { is: floor === null ? 'starts' : 'next' };
}
