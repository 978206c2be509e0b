import { untrack } from 'svelte';
import { marksOf } from '../cards/marks.ts';
import { outlineOrder } from '../outline/lists.ts';
import type { Card } from './card.ts';
import { boxAt, layOut, outlineOf, type Placed } from './layout.ts';
import { pointOf } from './place.ts';
import { RoomOfElement } from './room.svelte.ts';
import type { Spot } from './taken.ts';

export type PlacedCard = Card & Placed;

/** What the square shows: which cards, in the order of the outline, and where each is drawn in the room there is. */
export class Picture {
  readonly room = new RoomOfElement();
  readonly #cards: () => readonly Card[];
  readonly #ordered = $derived.by(() => outlineOrder(this.#cards()));
  readonly placed = $derived(this.#ordered.filter((card): card is PlacedCard => card.position !== null));
  readonly waiting = $derived(this.#ordered.filter((card) => card.position === null));
  /** Drafts and sheets lie together. */
  readonly mixed = $derived(new Set(this.#ordered.map((card) => card.document)).size > 1);
  /** Nothing is drawn before the room is known: cards would fly in from the corner. */
  readonly drawn = $derived(this.room.current.width > 0 ? this.placed : []);
  readonly #boxes = $derived(this.drawn.map((card) => ({ ...card, marks: marksOf(card, this.mixed).length })));
  readonly #outlines = $derived(this.#boxes.map((box) => outlineOf(box)).join(' '));
  /** Laid out again when a place, a size or the room changes: not at every keystroke of someone. */
  readonly layout = $derived.by(() => {
    void this.#outlines;
    const { current } = this.room;
    return untrack(() => layOut(this.#boxes, current));
  });
  readonly isCompact = $derived([...this.layout.spots.values()].some((spot) => spot.shape !== 'slip'));

  constructor(cards: () => readonly Card[]) {
    this.#cards = cards;
  }

  /** Where a card is drawn, unless it is held here; one that someone else holds follows their hand. */
  spotOf(card: PlacedCard): Spot {
    const { frame, spots } = this.layout;
    const spot = spots.get(card.id) ?? boxAt(card, 'dot', pointOf(card.position, frame), this.room.current);
    const preview = card.presence?.position;
    return preview ? { ...spot, ...pointOf(preview, frame) } : spot;
  }
}
