import type { Partner } from '#shared/domain/partner.ts';
import { type Ledger, partnersOf, peopleOf, seatedAt } from '#shared/ledger/ledger.ts';

/** A partner at the table, with the first names of those who sit there, in order of arrival. */
export type Arrived = { partner: Partner; names: string[] };

/** Who is at the table, partner by partner, and how many have not sat down yet. */
export function arrivalsOf(ledger: Ledger): { partners: Arrived[]; unseated: number } {
  const partners = partnersOf(ledger).map((partner) => ({
    partner,
    names: seatedAt(ledger, partner.id).map(({ name }) => firstName(name)),
  }));
  const unseated = peopleOf(ledger).filter(
    ({ role, seats, companionOf }) => role === 'member' && seats.length === 0 && companionOf === undefined,
  );
  return { partners, unseated: unseated.length };
}

/** On a wall, a first name is enough. */
const firstName = (name: string): string => name.split(' ')[0] ?? name;
