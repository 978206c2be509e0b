import type { ObjectiveId } from '#shared/domain/ids.ts';
import { byText } from '#shared/domain/order.ts';
import { type Position, ZONES, type Zone, zoneAt, zoneCentre } from '#shared/domain/square.ts';
import { type Frame, type Point, pointOf } from './place.ts';
import { frameOf, GAP, headingOf, isNarrow, linesOf, type Room, SHAPES, type Shape, sizeOf } from './shapes.ts';
import { type Box, type Spot, Taken } from './taken.ts';

/** What the layout needs to know of a card. */
export type Placed = {
  id: ObjectiveId;
  text: string;
  position: Position;
  /** How many marks it carries (kept, draft…); each may take a line of its slip. */
  marks?: number;
};

/** What of a card decides where it is drawn: two cards with the same outline are laid out alike. */
export const outlineOf = ({ id, text, position, marks = 0 }: Placed): string =>
  `${id},${position.stake},${position.lever},${linesOf(text)},${marks}`;

export type Layout = { frame: Frame; spots: ReadonlyMap<ObjectiveId, Spot> };

/**
 * Draws every card near its place so that each can be read (SC33): where slips would overlap, they are set side by
 * side, as little as possible, never across the border of their zone; a zone too full for slips shows tags, then marks.
 * Display only: what is written is the position. The same cards in the same room give the same picture, in any order.
 */
export function layOut(cards: readonly Placed[], room: Room): Layout {
  const frame = frameOf(room);
  const sorted = [...cards].sort((a, b) => byText(a.id, b.id));
  const taken = new Taken();
  for (const zone of ZONES) {
    const here = sorted.filter((card) => zoneAt(card.position) === zone);
    for (const [id, spot] of settle(zone, here, room, frame, taken)) taken.add(id, spot);
  }
  return { frame, spots: taken.spots };
}

/** One zone: the largest shape in which its cards find place, each near its own, else in even rows and columns. */
function settle(zone: Zone, cards: Placed[], room: Room, frame: Frame, taken: Taken): Map<ObjectiveId, Spot> {
  for (const shape of SHAPES.slice(isNarrow(room) ? 1 : 0)) {
    const last = shape === SHAPES.at(-1);
    if (!last && !couldHold(zone, cards, shape, room, frame)) continue;
    const spots = sideBySide(cards, shape, room, frame, taken) ?? inRows(zone, cards, shape, room, frame, taken);
    if (spots) return spots;
    if (last) return new Map(cards.map((card) => [card.id, boxAt(card, shape, pointOf(card.position, frame), room)]));
  }
  return new Map();
}

/** The box of a card in one shape, around a point. */
export const boxAt = (card: Placed, shape: Shape, point: Point, room: Room): Spot => ({
  ...point,
  shape,
  ...sizeOf(shape, card, room),
});

/** A first look: the cards of a zone cannot find place when their boxes alone cover more than it measures. */
function couldHold(zone: Zone, cards: Placed[], shape: Shape, room: Room, frame: Frame): boolean {
  const whole = { ...frame.middle, width: 0, height: 0 };
  const { left, right, top, bottom } = boundsOf(zoneCentre(zone), whole, room, frame);
  // Boxes on a border lie half in the next zone, so that a zone may hold somewhat more than its own area.
  const area = (right - left) * (bottom - top) * 1.15;
  let covered = 0;
  for (const card of cards) {
    const { width, height } = sizeOf(shape, card, room);
    covered += (width + GAP) * (height + GAP);
  }
  return covered <= area;
}

function sideBySide(cards: Placed[], shape: Shape, room: Room, frame: Frame, taken: Taken) {
  const tried = taken.copy();
  const spots = new Map<ObjectiveId, Spot>();
  for (const card of cards) {
    const box = boxAt(card, shape, pointOf(card.position, frame), room);
    const free = freePoint(box, boundsOf(card.position, box, room, frame), tried);
    if (!free) return null;
    const spot = { ...box, ...free };
    tried.add(card.id, spot);
    spots.set(card.id, spot);
  }
  return spots;
}

/** Every card in the free cell nearest to its place, the nearest pairs first. Null when there are too few cells. */
function inRows(zone: Zone, cards: Placed[], shape: Shape, room: Room, frame: Frame, taken: Taken) {
  const boxes = cards.map((card) => boxAt(card, shape, pointOf(card.position, frame), room));
  const width = Math.max(...boxes.map((box) => box.width));
  const height = Math.max(...boxes.map((box) => box.height));
  const cells = cellsOf(zone, width, height, room, frame).filter((cell) => !taken.hit(cell, width, height));
  if (cells.length < cards.length) return null;
  const pairs = boxes
    .flatMap((box, card) =>
      cells.map((cell, at) => ({ card, at, cost: Math.round((box.x - cell.x) ** 2 + (box.y - cell.y) ** 2) })),
    )
    .sort((a, b) => a.cost - b.cost || a.card - b.card || a.at - b.at);
  const spots = new Map<ObjectiveId, Spot>();
  const filled = new Set<number>();
  for (const pair of pairs) {
    const [card, box, cell] = [cards[pair.card], boxes[pair.card], cells[pair.at]];
    if (!card || !box || !cell || spots.has(card.id) || filled.has(pair.at)) continue;
    filled.add(pair.at);
    spots.set(card.id, { ...box, ...cell });
  }
  return spots;
}

/** The centres of the boxes of this size that a zone holds, evenly spread, from its top left. */
function cellsOf(zone: Zone, width: number, height: number, room: Room, frame: Frame): Point[] {
  const { left, right, top, bottom } = boundsOf(
    zoneCentre(zone),
    { ...frame.middle, width, height },
    room,
    frame,
    true,
  );
  const along = (from: number, to: number, size: number) => {
    const count = Math.floor((to - from) / (size + GAP)) + 1;
    if (to < from) return [];
    return Array.from({ length: count }, (_, n) =>
      count === 1 ? (from + to) / 2 : from + ((to - from) * n) / (count - 1),
    );
  };
  return along(top, bottom, height).flatMap((y) => along(left, right, width).map((x) => ({ x, y })));
}

/** Air between a card and the border of its zone, in CSS pixels. */
const EDGE = 8;

type Bounds = { left: number; right: number; top: number; bottom: number };

/**
 * How far a card's centre may slide: within the square, off the headings, and never nearer to a border of its zone than
 * it lies; `whole` keeps its box off that border altogether.
 */
function boundsOf(position: Position, wanted: Box, room: Room, { middle: { x, y } }: Frame, whole = false): Bounds {
  const { width, height } = wanted;
  const heading = headingOf(room);
  const nearX = Math.min(whole ? Number.POSITIVE_INFINITY : Math.abs(wanted.x - x), width / 2 + EDGE);
  const nearY = Math.min(whole ? Number.POSITIVE_INFINITY : Math.abs(wanted.y - y), height / 2 + EDGE / 2);
  const inner = position.lever <= 0;
  const upper = position.stake <= 0;
  return {
    left: inner ? width / 2 + EDGE : x + nearX,
    right: inner ? x - nearX : room.width - width / 2 - EDGE,
    top: upper ? heading + height / 2 : y + nearY,
    bottom: upper ? y - nearY : room.height - heading - height / 2,
  };
}

const TRIES = 120;

/**
 * The free place nearest to the one wanted. Each obstacle offers its four sides; candidates are tried from the nearest,
 * ties in a fixed order. Null when the zone has no room for this box.
 */
function freePoint(wanted: Box, bounds: Bounds, taken: Taken): Point | null {
  const { width, height } = wanted;
  const start = within(wanted, bounds);
  const queue: (Point & { cost: number })[] = [{ ...start, cost: 0 }];
  const seen = new Set<string>();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const candidate = queue.shift();
    if (!candidate) return null;
    const obstacle = taken.hit(candidate, width, height);
    if (!obstacle) return { x: candidate.x, y: candidate.y };
    const besideX = (obstacle.width + width) / 2 + GAP;
    const besideY = (obstacle.height + height) / 2 + GAP;
    for (const point of [
      { x: candidate.x, y: obstacle.y + besideY },
      { x: candidate.x, y: obstacle.y - besideY },
      { x: obstacle.x + besideX, y: candidate.y },
      { x: obstacle.x - besideX, y: candidate.y },
    ]) {
      if (!isWithin(point, bounds)) continue;
      const key = `${Math.round(point.x)},${Math.round(point.y)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const cost = (point.x - wanted.x) ** 2 + (point.y - wanted.y) ** 2;
      let at = queue.length;
      while (at > 0 && (queue[at - 1]?.cost ?? 0) > cost + 1e-6) at -= 1;
      queue.splice(at, 0, { ...point, cost });
    }
  }
  return null;
}

const within = ({ x, y }: Point, { left, right, top, bottom }: Bounds): Point => ({
  x: Math.max(left, Math.min(right, x)),
  y: Math.max(top, Math.min(bottom, y)),
});

const isWithin = ({ x, y }: Point, { left, right, top, bottom }: Bounds): boolean =>
  x >= left - 0.5 && x <= right + 0.5 && y >= top - 0.5 && y <= bottom + 0.5;
