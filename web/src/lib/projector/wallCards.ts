import type { Card } from '#lib/board/card.ts';
import type { PartnerId } from '#shared/domain/ids.ts';
import { sortedBy } from '#shared/domain/order.ts';
import { ZONES, type Zone } from '#shared/domain/square.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';

/** Up to this many cards are written out beside the square; beyond, they are counted. */
const FEW = 8;

/** Cards of the table, none of a draft: the wall is nobody's partner. */
export const onTable = (cards: readonly Card[]): Card[] => cards.filter(({ document }) => document === 'sheet');

/** What the room looks at on the square: one thing at a time. */
export type Sight =
  /** The card being read aloud, or the one everyone was called to. */
  | { kind: 'card'; card: Card }
  | { kind: 'zone'; zone: Zone; cards: Card[] }
  /** The square is being discovered, with a card that never counts. */
  | { kind: 'practice' }
  /** No card yet: what is expected is said instead. */
  | { kind: 'empty' }
  /** Few enough to be written out. */
  | { kind: 'list'; cards: Card[] }
  | { kind: 'many' };

export function sightOf({ tour, call, phase }: Pick<Ledger, 'tour' | 'call' | 'phase'>, cards: readonly Card[]): Sight {
  const called = tour?.card ?? call?.objectiveId;
  const card = cards.find(({ id }) => id === called);
  if (card) return { kind: 'card', card };
  if (call?.zone) return { kind: 'zone', zone: call.zone, cards: cards.filter(({ zone }) => zone === call.zone) };
  if (cards.length === 0) return { kind: phase === 'welcome' ? 'practice' : 'empty' };
  return cards.length <= FEW ? { kind: 'list', cards: [...cards] } : { kind: 'many' };
}

/** Cards under the zone they lie in, in the order of the square, what matters most first; then those not placed. */
export const byZoneOf = (cards: readonly Card[]): { zone: Zone | null; cards: Card[] }[] =>
  [...ZONES, null]
    .map((zone) => ({
      zone,
      cards: sortedBy(
        cards.filter((card) => card.zone === zone),
        ({ priority }) => priority,
        ({ partner }) => partner.mark,
        ({ id }) => id,
      ),
    }))
    .filter((group) => group.cards.length > 0);

export const countOf = (cards: readonly Card[], partnerId: PartnerId): number =>
  cards.filter(({ partner }) => partner.id === partnerId).length;

export const countIn = (cards: readonly Card[], zone: Zone | null): number =>
  cards.filter((card) => card.zone === zone).length;
