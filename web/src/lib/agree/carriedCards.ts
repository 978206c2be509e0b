import { byText } from '#shared/domain/order.ts';
import { ranked } from '#shared/domain/voting.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import type { Card } from '../board/card.ts';

/** Cards on the table that the group, or their partners, put first. Cards of equal weight share a rank. */
export type Carried = {
  by: 'votes' | 'priority';
  cards: { card: Pick<Card, 'id' | 'text' | 'partner'>; rank: number; votes: number | null }[];
};

/** How many ranks of a vote are « les plus portées ». Our number. */
const RANKS = 3;

/**
 * The cards that carry most (SC45): the first ranks of the last vote that was closed, ties kept; where nobody voted, the
 * first priorities of each partner, all level. In order of rank, then of partner.
 */
export function carriedCards(ledger: Ledger, cards: readonly Card[]): Carried {
  const onTable = cards.filter(({ document, text }) => document === 'sheet' && text.trim() !== '');
  const round = ledger.votingRounds.findLast(({ state }) => state === 'closed');
  const places = round?.state === 'closed' ? ranked(round.tally) : [];
  const voted = onTable.flatMap((card) => {
    const place = places.find(({ objectiveId }) => objectiveId === card.id);
    return place && place.votes > 0 && place.rank <= RANKS ? [{ card, rank: place.rank, votes: place.votes }] : [];
  });
  if (voted.length > 0) return { by: 'votes', cards: voted.sort(inOrder) };
  const first = onTable.filter(({ priority }) => priority === 1).map((card) => ({ card, rank: 1, votes: null }));
  return { by: 'priority', cards: first.sort(inOrder) };
}

type Place = Carried['cards'][number];

const inOrder = (a: Place, b: Place): number =>
  a.rank - b.rank || a.card.partner.mark - b.card.partner.mark || byText(a.card.id, b.card.id);
