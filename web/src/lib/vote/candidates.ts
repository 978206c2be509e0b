import type { ObjectiveId } from '#shared/domain/ids.ts';
import type { Zone } from '#shared/domain/square.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { partnersOf } from '#shared/ledger/ledger.ts';
import { type DocumentName, documentName } from '#shared/rights.ts';
import type { Card } from '../board/card.ts';
import { listsOf } from '../outline/lists.ts';

/** A card that is voted on; null once it is no longer on the table. */
export type Candidate = { id: ObjectiveId; card: Card | null };
/** Candidates as they are read: those to place, zone by zone, then those that were taken off the table. */
export type CandidateGroup = { zone: Zone | 'unplaced' | 'gone'; candidates: Candidate[] };

/** The cards on the table; a veiled one is back in its partner's draft, and is not among them. */
export const onTable = (cards: readonly Card[]): Card[] => cards.filter(({ document }) => document === 'sheet');

/** The cards of a round by their ids. */
export const cardsById = (cards: readonly Card[]): ReadonlyMap<ObjectiveId, Card> =>
  new Map(onTable(cards).map((card) => [card.id, card]));

/** The candidates of a round in the order of the outline, empty groups left out. */
export function grouped(ids: readonly ObjectiveId[], cards: readonly Card[]): CandidateGroup[] {
  const known = cardsById(cards);
  const found = ids.flatMap((id) => known.get(id) ?? []);
  const groups: CandidateGroup[] = listsOf(found).map(({ zone, cards: listed }) => ({
    zone: zone ?? 'unplaced',
    candidates: listed.map((card) => ({ id: card.id, card })),
  }));
  const gone = ids.filter((id) => !known.has(id)).map((id) => ({ id, card: null }));
  return [...groups, { zone: 'gone' as const, candidates: gone }].filter(({ candidates }) => candidates.length > 0);
}

/** Has this device received the sheets whose cards were shown? Before that, a card it does not know is not gone. */
export const areSheetsHere = (ledger: Ledger, contentOf: (name: DocumentName) => unknown): boolean =>
  partnersOf(ledger).every(
    ({ id: partnerId }) =>
      (ledger.revealed[partnerId]?.length ?? 0) === 0 ||
      contentOf(documentName({ kind: 'sheet', partnerId })) !== undefined,
  );
