import type { ObjectiveId } from '#shared/domain/ids.ts';
import type { Point } from './place.ts';
import { GAP, type Shape } from './shapes.ts';

/** A rectangle by its centre, in CSS pixels. */
export type Box = Point & { width: number; height: number };
/** Where and in which shape one card is drawn. */
export type Spot = Box & { shape: Shape };

const CELL = 96;

/** The boxes already set, filed by cell so that a hit is found without asking all of them. */
export class Taken {
  readonly spots = new Map<ObjectiveId, Spot>();
  readonly #cells = new Map<number, Spot[]>();

  copy(): Taken {
    const copy = new Taken();
    for (const [id, spot] of this.spots) copy.add(id, spot);
    return copy;
  }

  add(id: ObjectiveId, spot: Spot): void {
    this.spots.set(id, spot);
    for (const cell of this.#cellsOf(spot, spot.width, spot.height)) {
      const there = this.#cells.get(cell);
      if (there) there.push(spot);
      else this.#cells.set(cell, [spot]);
    }
  }

  hit(centre: Point, width: number, height: number): Spot | null {
    for (const cell of this.#cellsOf(centre, width, height))
      for (const spot of this.#cells.get(cell) ?? [])
        if (
          Math.abs(spot.x - centre.x) * 2 < spot.width + width + GAP &&
          Math.abs(spot.y - centre.y) * 2 < spot.height + height + GAP
        )
          return spot;
    return null;
  }

  *#cellsOf({ x, y }: Point, width: number, height: number): Generator<number> {
    const lastX = Math.floor((x + width / 2) / CELL);
    const lastY = Math.floor((y + height / 2) / CELL);
    for (let cellX = Math.floor((x - width / 2) / CELL); cellX <= lastX; cellX += 1)
      for (let cellY = Math.floor((y - height / 2) / CELL); cellY <= lastY; cellY += 1) yield cellX * 10_000 + cellY;
  }
}
