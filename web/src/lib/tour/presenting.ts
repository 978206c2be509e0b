import type { ObjectiveId } from '#shared/domain/ids.ts';
import type { Tour } from '#shared/ledger/ledger.ts';
import type { Card } from '../board/card.ts';
import { inOrder } from '../outline/lists.ts';

/** The cards that the partner with the floor has on the table, in the order they are read. */
export const cardsOfFloor = (tour: Tour | null, cards: readonly Card[]): Card[] =>
  inOrder(cards.filter(({ document, partner }) => document === 'sheet' && partner.id === tour?.floor));

/** The card being read aloud; null when none is forward, or when it has left the table. */
export const cardForward = (tour: Tour | null, cards: readonly Card[]): Card | null =>
  cardsOfFloor(tour, cards).find(({ id }) => id === tour?.card) ?? null;

/** The cards to light on board and outline while a partner has the floor: the one forward, or all of its own (PH16). */
export function presentedCards(tour: Tour | null, cards: readonly Card[]): ReadonlySet<ObjectiveId> {
  const forward = cardForward(tour, cards);
  return new Set((forward ? [forward] : cardsOfFloor(tour, cards)).map(({ id }) => id));
}
