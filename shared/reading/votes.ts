import { ZONES, type Zone } from '../domain/square.ts';
import type { Board } from './board.ts';
import { rankZones } from './category.ts';
import { type AllianceShares, allianceShares, partnerShares, tallyCards } from './profile.ts';
import type { ReadingInput } from './reading.ts';

/**
 * The profile that the votes draw (RD7): the same as the alliance's, with each card's votes as its weight. Beside the
 * first, never instead of it. `null` when no card on the table has a vote.
 */
export function votedShares(board: Board, votes: ReadingInput['votes']): AllianceShares | null {
  if (!votes) return null;
  const ballots = new Map(Object.entries(votes));
  const voted = board.voices.flatMap(({ cards }) => {
    const weighed = cards.map(({ objective, membership }) => ({ weight: ballots.get(objective.id) ?? 0, membership }));
    return partnerShares(tallyCards(weighed)) ?? [];
  });
  return voted.length === 0 ? null : allianceShares(voted);
}

/** The zone, or the zones exactly level, that hold the greatest share. */
export function leadingZones(shares: AllianceShares): Zone[] {
  const most = shares.parts[rankZones(shares)[0] as Zone];
  return ZONES.filter((zone) => shares.parts[zone] === most);
}
