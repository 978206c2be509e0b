import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Partner } from '#shared/domain/partner.ts';
import type { Ledger, Merge } from '#shared/ledger/ledger.ts';

/** What a person may do about two partners that may be one: answer, wait for the others, or follow as facilitator. */
export type MergeShown = {
  from: Partner;
  into: Partner;
  standing: 'asked' | 'agreed' | 'follows';
  /** The partners whose yes is missing. */
  missing: Partner[];
};

/** The questions this person is concerned with (WS24): both partners' people, and the facilitators. */
export const mergesShownTo = (ledger: Ledger, me: ParticipantId): MergeShown[] =>
  ledger.merges.flatMap((merge) => shownTo(ledger, merge, me) ?? []);

function shownTo(ledger: Ledger, merge: Merge, me: ParticipantId): MergeShown | null {
  const person = ledger.participants[me];
  const from = ledger.partners[merge.from];
  const into = ledger.partners[merge.into];
  if (!person || !from || !into) return null;
  const missing = [from, into].filter(({ id, claimed }) => claimed && !merge.agreedBy.includes(id));
  const facts = { from, into, missing };
  if (missing.some(({ id }) => person.seats.includes(id))) return { ...facts, standing: 'asked' };
  if (person.seats.includes(from.id) || person.seats.includes(into.id)) return { ...facts, standing: 'agreed' };
  return person.role === 'facilitator' ? { ...facts, standing: 'follows' } : null;
}
