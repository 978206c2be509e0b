import type { ObjectiveId } from '#shared/domain/ids.ts';
import { sortedBy } from '#shared/domain/order.ts';
import { type Position, zoneAt } from '#shared/domain/square.ts';

/** A place on the square, in hundredths of its sides from the top left. */
export type Mark = { x: number; y: number };

/** The part of the square where marks lie, in hundredths of its sides: the names of the zones keep the rest. */
export type Frame = { halfWidth: number; halfHeight: number };

/** The square as drawn, and one mark, in any one unit. */
export type Drawn = { width: number; height: number; mark: number; frame: Frame };

/** How many places are tried around a mark's own before it may cover another. */
const TRIES = 90;
/** Beyond this many, marks are a cloud, and each keeps its own place. */
const MOST_SPREAD = 400;
/** The angle of sunflower seeds: places around a point that never line up. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Where a card lies: mobilisation at the top, choix interne on the left. */
export const markAt = ({ stake, lever }: Position, { halfWidth, halfHeight }: Frame): Mark => ({
  x: 50 + lever * halfWidth,
  y: 50 + stake * halfHeight,
});

/**
 * Where each card is marked: at its place, or as near as leaves every mark to be seen, in the same zone. The same cards
 * give the same picture, in any order.
 */
export function layMarks(
  cards: readonly { id: ObjectiveId; position: Position }[],
  drawn: Drawn,
): Map<ObjectiveId, Mark> {
  const marks = new Map<ObjectiveId, Mark>();
  const spreads = cards.length <= MOST_SPREAD;
  for (const { id, position } of sortedBy(cards, (card) => card.id)) {
    const own = markAt(position, drawn.frame);
    const near = spreads ? placesAround(own, drawn).filter((place) => isInZoneOf(place, position, drawn.frame)) : [];
    marks.set(id, near.find((place) => isFree(place, marks, drawn)) ?? own);
  }
  return marks;
}

function placesAround(own: Mark, { width, height, mark }: Drawn): Mark[] {
  return Array.from({ length: TRIES }, (_, n) => {
    const distance = 0.55 * mark * Math.sqrt(n);
    return {
      x: own.x + ((Math.cos(n * TURN) * distance) / width) * 100,
      y: own.y + ((Math.sin(n * TURN) * distance) / height) * 100,
    };
  });
}

function isInZoneOf({ x, y }: Mark, position: Position, { halfWidth, halfHeight }: Frame): boolean {
  const lever = (x - 50) / halfWidth;
  const stake = (y - 50) / halfHeight;
  return Math.max(Math.abs(lever), Math.abs(stake)) <= 1 + 1e-9 && zoneAt({ stake, lever }) === zoneAt(position);
}

function isFree({ x, y }: Mark, marks: ReadonlyMap<ObjectiveId, Mark>, { width, height, mark }: Drawn): boolean {
  for (const other of marks.values()) {
    const across = ((other.x - x) / 100) * width;
    const down = ((other.y - y) / 100) * height;
    if (Math.hypot(across, down) < mark) return false;
  }
  return true;
}
