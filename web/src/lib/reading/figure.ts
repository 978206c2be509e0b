import { ZONE_POLES, type Zone } from '#shared/domain/square.ts';
import type { ZoneProfile } from '#shared/reading/reading.ts';

/** Half the side of the drawn square, in units of the drawing; its middle is 0, 0. */
export const HALF = 100;
/** The zones in the order a line goes round them. */
const ROUND: readonly Zone[] = ['process', 'positioning', 'valueProposition', 'businessModel'];
const STEPS = [0.25, 0.5, 0.75, 1] as const;

export type DrawnPoint = { x: number; y: number };

/** The share drawn at the corners: the smallest quarter that holds every share, so that lines use the room there is. */
export function reachOf(profiles: readonly ZoneProfile[]): number {
  const most = Math.max(0, ...profiles.flatMap((profile) => ROUND.map((zone) => profile[zone])));
  return STEPS.find((step) => most <= step + 1e-9) ?? 1;
}

/** Where a share of one zone is drawn: from the middle (0) to the corner of its zone (`reach`). */
export function pointOfShare(zone: Zone, share: number, reach: number): DrawnPoint {
  const distance = (share / reach) * HALF;
  return {
    x: ZONE_POLES[zone].lever === 'internal' ? -distance : distance,
    y: ZONE_POLES[zone].stake === 'mobilisation' ? -distance : distance,
  };
}

/** The closed line of a profile, as an SVG path. */
export const pathOf = (profile: ZoneProfile, reach: number): string =>
  `M${ROUND.map((zone) => {
    const { x, y } = pointOfShare(zone, profile[zone], reach);
    return `${round(x)} ${round(y)}`;
  }).join('L')}Z`;

/** The graduations: squares on which a share is the same in every zone; the outermost is the border itself. */
export const graduations = (reach: number): { share: number; half: number }[] =>
  STEPS.filter((step) => step < reach - 1e-9).map((share) => ({ share, half: round((share / reach) * HALF) }));

const APART = 13;

/**
 * Where each partner's sign is set: at the furthest corner of its line, or a little further round when another's is
 * already there. In the order given; a tie between zones goes to the first one round.
 */
export function markers<Id extends string>(profiles: readonly { id: Id; profile: ZoneProfile }[], reach: number) {
  const set: ({ id: Id } & DrawnPoint)[] = [];
  for (const { id, profile } of profiles) {
    const zone = ROUND.reduce((best, other) => (profile[other] > profile[best] ? other : best));
    const tip = pointOfShare(zone, profile[zone], reach);
    const candidates = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((turn) => ({
      x: bounded(tip.x - Math.sign(tip.x) * Math.max(0, turn) * APART),
      y: bounded(tip.y - Math.sign(tip.y) * Math.max(0, -turn) * APART),
    }));
    const free = candidates.find(({ x, y }) =>
      set.every((other) => Math.hypot(other.x - x, other.y - y) >= APART - 0.01),
    );
    set.push({ id, ...(free ?? tip) });
  }
  return set;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const bounded = (value: number): number => round(Math.max(-HALF + 8, Math.min(HALF - 8, value)));
