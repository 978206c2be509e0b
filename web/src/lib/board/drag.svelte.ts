import type { Position } from '#shared/domain/square.ts';
import type { Card } from './card.ts';
import { type Frame, type Point, positionAt } from './place.ts';

/** How far a pointer goes before a press becomes a drag, in CSS pixels: a finger trembles more than a mouse. */
const THRESHOLD = { mouse: 4, other: 9 };
/** Others see a drag about fifteen times a second. */
const PREVIEW_MS = 66;

/** What a drag needs from the square it happens on. */
export type DragPlace = {
  ground(): HTMLElement | null;
  frame(): Frame;
  /** Is this card still there, and still this person's to move? */
  stillMovable(card: Card): boolean;
  preview(card: Card, position: Position): void;
  drop(card: Card, position: Position): void;
  cancel(card: Card): void;
};

type Held = { card: Card; point: Point; fromTray: boolean };

/**
 * One card under one pointer (mouse, finger or pen). The picture follows the pointer at once, the others see it through
 * presence, and the position is written once, on drop. Escape, a lost pointer or a lost right put it back.
 */
export class Drag {
  held: Held | null = $state.raw(null);
  readonly #place: DragPlace;
  #stop: AbortController | null = null;
  #endedAt = Number.NEGATIVE_INFINITY;
  #previewedAt = 0;
  /** Where the square is on screen; measured on press and when the page scrolls, not at every move. */
  #ground = new DOMRect();

  constructor(place: DragPlace) {
    this.#place = place;
  }

  /** A press on a card: a drag only once the pointer has moved; otherwise the click opens the card. */
  press(event: PointerEvent, card: Card, fromTray: boolean): void {
    if (event.button !== 0 || !event.isPrimary || !card.mayWrite || this.#stop) return;
    const from = { x: event.clientX, y: event.clientY };
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const grip = { x: from.x - box.left - box.width / 2, y: from.y - box.top - box.height / 2 };
    const threshold = event.pointerType === 'mouse' ? THRESHOLD.mouse : THRESHOLD.other;
    const { pointerId } = event;
    this.#stop = new AbortController();
    this.#measure();
    // On the window: the card's element may be drawn anew by a remote change while it is held.
    const options = { signal: this.#stop.signal, capture: true };
    const ours = (then: (event: PointerEvent) => void) => (moved: PointerEvent) => {
      if (moved.pointerId === pointerId) then(moved);
    };
    addEventListener(
      'pointermove',
      ours((moved) => {
        if (!this.held && Math.hypot(moved.clientX - from.x, moved.clientY - from.y) < threshold) return;
        this.#follow(card, this.#pointAt(moved, grip), fromTray);
      }),
      options,
    );
    addEventListener(
      'pointerup',
      ours((up) => this.#release(up, fromTray)),
      options,
    );
    addEventListener(
      'pointercancel',
      ours(() => this.#cancel()),
      options,
    );
    // Without capture: the window's own loss of focus, not that of a card.
    addEventListener('blur', () => this.#cancel(), { signal: this.#stop.signal });
    addEventListener('scroll', () => this.#measure(), options);
    addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape' || !this.held) return;
        key.preventDefault();
        key.stopPropagation();
        this.#cancel();
      },
      options,
    );
  }

  /** The click that a browser sends after a drop, or after a cancelled drag, opens nothing. */
  hasJustEnded(): boolean {
    return performance.now() - this.#endedAt < 300;
  }

  /** Lets go of everything: the square is leaving the screen. */
  destroy(): void {
    if (this.held) this.#place.cancel(this.held.card);
    this.#end();
  }

  #measure(): void {
    this.#ground = this.#place.ground()?.getBoundingClientRect() ?? new DOMRect();
  }

  #pointAt(event: PointerEvent, grip: Point): Point {
    return { x: event.clientX - grip.x - this.#ground.left, y: event.clientY - grip.y - this.#ground.top };
  }

  #follow(card: Card, point: Point, fromTray: boolean): void {
    this.held = { card, point, fromTray };
    const now = performance.now();
    if (now - this.#previewedAt < PREVIEW_MS) return;
    this.#previewedAt = now;
    this.#place.preview(card, positionAt(point, this.#place.frame()));
  }

  #release(event: PointerEvent, fromTray: boolean): void {
    const { held } = this;
    if (!held) {
      this.#end();
      return;
    }
    const { left, right, top, bottom } = this.#ground;
    const { clientX: x, clientY: y } = event;
    const isOver = x >= left && x <= right && y >= top && y <= bottom;
    // A card of the square dropped outside takes its edge; one from the tray, let go elsewhere, stays in the tray.
    if (!this.#place.stillMovable(held.card) || (fromTray && !isOver)) {
      this.#cancel();
      return;
    }
    this.#endedAt = performance.now();
    this.#end();
    this.#place.drop(held.card, positionAt(held.point, this.#place.frame()));
  }

  #cancel(): void {
    const { held } = this;
    if (held) this.#endedAt = performance.now();
    this.#end();
    if (held) this.#place.cancel(held.card);
  }

  #end(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.held = null;
  }
}
