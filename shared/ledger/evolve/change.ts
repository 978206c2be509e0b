import type { ParticipantId, PartnerId } from '../../domain/ids.ts';
import type { Participant } from '../../domain/participant.ts';
import type { Partner } from '../../domain/partner.ts';
import type { Ledger } from '../ledger.ts';

/** The ledger with something else said of a partner; as it was when it knows no such partner. */
export function withPartner(ledger: Ledger, id: PartnerId, change: Partial<Partner>): Ledger {
  const partner = ledger.partners[id];
  return partner ? { ...ledger, partners: { ...ledger.partners, [id]: { ...partner, ...change } } } : ledger;
}

/** The ledger with something else said of a person; as it was when it knows no such person. */
export function withParticipant(
  ledger: Ledger,
  id: ParticipantId,
  change: (was: Participant) => Partial<Participant>,
): Ledger {
  const person = ledger.participants[id];
  if (!person) return ledger;
  return { ...ledger, participants: { ...ledger.participants, [id]: { ...person, ...change(person) } } };
}

/** The same change for everyone. */
export const withEveryone = (ledger: Ledger, change: (was: Participant) => Participant): Ledger => ({
  ...ledger,
  participants: Object.fromEntries(
    Object.entries(ledger.participants).map(([id, person]) => [id, change(person)]),
  ) as Ledger['participants'],
});

export const without = <Item>(list: readonly Item[], item: Item): Item[] => list.filter((other) => other !== item);

/** A record without one of its keys. */
export function omit<Key extends string, Value>(record: Record<Key, Value>, key: Key): Record<Key, Value> {
  const { [key]: _, ...others } = record;
  return others as Record<Key, Value>;
}

/** No draft is entrusted to anyone any more: whom it was entrusted to has changed, or answers are prepared there. */
export function entrustedToNobody(ledger: Ledger): Ledger {
  const entrusted = Object.values(ledger.partners).filter(({ isEntrusted }) => isEntrusted);
  return entrusted.reduce((before, { id }) => withPartner(before, id, { isEntrusted: false }), ledger);
}
