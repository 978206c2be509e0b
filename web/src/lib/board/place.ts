import { sortedBy } from '#shared/domain/order.ts';
import { POLES, type Pole, type Position, quantise, ZONES, type Zone, zoneAt } from '#shared/domain/square.ts';
import { membershipOf } from '#shared/reading/membership.ts';

/** A point of the screen, in CSS pixels from the top left corner of the square. */
export type Point = { x: number; y: number };

/** The part of the square where the centres of cards lie, in CSS pixels: its middle and its half sides. */
export type Frame = { middle: Point; halfWidth: number; halfHeight: number };

/** Where a card of this position is drawn: mobilisation at the top, choix interne on the left. */
export const pointOf = ({ stake, lever }: Position, { middle, halfWidth, halfHeight }: Frame): Point => ({
  x: middle.x + lever * halfWidth,
  y: middle.y + stake * halfHeight,
});

/** The position a card takes when its centre is dropped here; outside the frame, the nearest edge. */
export const positionAt = ({ x, y }: Point, { middle, halfWidth, halfHeight }: Frame): Position => ({
  stake: along(y - middle.y, halfHeight),
  lever: along(x - middle.x, halfWidth),
});

const along = (distance: number, half: number): number => (half > 0 ? quantise(distance / half) : 0);

/** How far one press of an arrow moves a card, on axes that measure 2. With Shift, four times as far. */
export const STEP = 0.05;
export const LONG_STEP = 0.2;

const TOWARDS: Record<Pole, Position> = {
  mobilisation: { stake: -1, lever: 0 },
  valorisation: { stake: 1, lever: 0 },
  internal: { stake: 0, lever: -1 },
  ecosystem: { stake: 0, lever: 1 },
};

/** A position moved towards one pole, never beyond the square. */
export function nudged({ stake, lever }: Position, pole: Pole, step: number = STEP): Position {
  const towards = TOWARDS[pole];
  return { stake: quantise(stake + towards.stake * step), lever: quantise(lever + towards.lever * step) };
}

const ARROWS: Record<string, Pole> = {
  ArrowUp: 'mobilisation',
  ArrowDown: 'valorisation',
  ArrowLeft: 'internal',
  ArrowRight: 'ecosystem',
};

/** The pole an arrow key points at, or null for any other key. */
export const poleOfKey = (key: string): Pole | null => (Object.hasOwn(ARROWS, key) ? (ARROWS[key] ?? null) : null);

/** The poles a position leans to, for those who hear where a card lies; none on an axis it does not lean on. */
export const polesOf = (position: Position): Pole[] =>
  POLES.filter((pole) => position.stake * TOWARDS[pole].stake + position.lever * TOWARDS[pole].lever > 0);

/** The zones a card counts for: the one it is listed under first, then those the reading shares it with, most first. */
export function zonesOf(position: Position): [Zone, ...Zone[]] {
  const own = zoneAt(position);
  const membership = membershipOf(position);
  const others = ZONES.filter((zone) => zone !== own && membership[zone] > 0);
  return [
    own,
    ...sortedBy(
      others,
      (zone) => -membership[zone],
      (zone) => ZONES.indexOf(zone),
    ),
  ];
}
