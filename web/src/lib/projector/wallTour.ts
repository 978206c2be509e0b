import type { Card } from '#lib/board/card.ts';
import type { PartnerId } from '#shared/domain/ids.ts';
import type { Partner } from '#shared/domain/partner.ts';
import type { Ledger, Tour } from '#shared/ledger/ledger.ts';

/** What the room sees of a tour de table. */
export type WallTour = {
  /** Who presents; null before the first and once everyone has. */
  speaking: Partner | null;
  /** Their cards on the table, in the order they laid them. */
  cards: Card[];
  /** The one being read aloud. */
  card: Card | null;
  /** How many of them come after it. */
  left: number;
  /** Who presents next. */
  next: Partner | null;
  /** Every partner of the tour, in its order. */
  order: Partner[];
  done: PartnerId[];
};

/** The tour de table as it stands; partners who have left the table since are passed over. */
export function wallTourOf(ledger: Ledger, tour: Tour, onTable: readonly Card[]): WallTour {
  const order = tour.order.flatMap((id) => {
    const partner = ledger.partners[id];
    return partner && !partner.archived ? [partner] : [];
  });
  const speaking = order.find(({ id }) => id === tour.floor) ?? null;
  const laid = speaking ? (ledger.revealed[speaking.id] ?? []) : [];
  const cards = onTable
    .filter(({ partner }) => partner.id === speaking?.id)
    .sort((a, b) => laid.indexOf(a.id) - laid.indexOf(b.id));
  const at = cards.findIndex(({ id }) => id === tour.card);
  return {
    speaking,
    cards,
    card: cards[at] ?? null,
    left: cards.length - at - 1,
    next: order.find(({ id }) => id !== tour.floor && !tour.done.includes(id)) ?? null,
    order,
    done: tour.done,
  };
}

/** More partners than the side of the wall holds: those who have presented make room for those to come. */
export function orderShown({ order, done }: Pick<WallTour, 'order' | 'done'>, room: number): Partner[] {
  return order.length <= room ? order : order.filter(({ id }) => !done.includes(id));
}
