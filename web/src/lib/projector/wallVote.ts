import type { Card } from '#lib/board/card.ts';
import { ranked, type Tally, type VotingRound } from '#shared/domain/voting.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';

/** The vote the room looks at: the one under way, else the last that was not given up. */
export const roundInSight = ({ votingRounds }: Pick<Ledger, 'votingRounds'>): VotingRound | null =>
  votingRounds.findLast(({ state }) => state === 'open') ??
  votingRounds.findLast(({ state }) => state === 'closed') ??
  null;

/** A card of the tally, with its votes and its rank, which equals share. */
export type TallyLine = { card: Card; votes: number; rank: number };

/** The tally in words: cards that got votes and are still on the table, most first. */
export function tallyLines(tally: Tally, onTable: readonly Card[]): TallyLine[] {
  const cards = new Map(onTable.map((card) => [card.id, card]));
  return ranked(tally).flatMap(({ objectiveId, votes, rank }) => {
    const card = cards.get(objectiveId);
    return card && votes > 0 ? [{ card, votes, rank }] : [];
  });
}
