import type { PartnerId } from '#shared/domain/ids.ts';
import { sortedBy } from '#shared/domain/order.ts';
import { ZONES, type Zone } from '#shared/domain/square.ts';
import type { Card } from '../board/card.ts';

/** A part of the outline: the cards still to place, or those of one zone. */
export type OutlineList = { zone: Zone | null; cards: Card[] };

/** Which cards are listed: all, those of the partners one speaks for, or those of one partner. */
export type Filter = 'all' | 'mine' | PartnerId;

/** Cards in the order they are read: what matters most first, then partner by partner, ending on the id. */
export const inOrder = (cards: readonly Card[]): Card[] =>
  sortedBy(
    cards,
    (card) => card.priority,
    (card) => card.partner.mark,
    (card) => card.id,
  );

/** Every card in the order of the outline: to place first, then zone by zone. The square is read in the same order. */
export const outlineOrder = (cards: readonly Card[]): Card[] => listsOf(cards).flatMap((list) => list.cards);

/** The lists of the outline: those to place first when there are any, then the four zones, empty ones included. */
export function listsOf(cards: readonly Card[]): OutlineList[] {
  const ordered = inOrder(cards);
  const toPlace = ordered.filter((card) => card.zone === null);
  const zones = ZONES.map((zone) => ({ zone, cards: ordered.filter((card) => card.zone === zone) }));
  return toPlace.length > 0 ? [{ zone: null, cards: toPlace }, ...zones] : zones;
}

/** The cards a filter leaves. */
export function filtered(cards: readonly Card[], filter: Filter, mine: readonly PartnerId[]): Card[] {
  if (filter === 'all') return [...cards];
  if (filter === 'mine') return cards.filter((card) => mine.includes(card.partner.id));
  return cards.filter((card) => card.partner.id === filter);
}

/** The partners that have at least one card here, in order of arrival. */
export const partnersWithCards = (cards: readonly Card[]) =>
  sortedBy(new Map(cards.map((card) => [card.partner.id, card.partner])).values(), (partner) => partner.mark);
