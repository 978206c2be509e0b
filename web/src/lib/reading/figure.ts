import { ZONE_POLES, type Zone } from '#shared/domain/square.ts';
import type { ZoneProfile } from '#shared/reading/reading.ts';

/** Half the side of the drawn square, in units of the drawing; its middle is 0, 0. */
export const HALF = 100;
/** How far from the middle `reach` is drawn: the corners keep the names of the zones. */
export const EXTENT = 76;
/** The zones in the order a line goes round them. */
const ROUND: readonly Zone[] = ['process', 'positioning', 'valueProposition', 'businessModel'];
const STEPS = [0.25, 0.5, 0.75, 1] as const;

export type DrawnPoint = { x: number; y: number };

/** The share drawn furthest out: the smallest quarter that holds every share, so that lines use the room there is. */
export function reachOf(profiles: readonly ZoneProfile[]): number {
  const most = Math.max(0, ...profiles.flatMap((profile) => ROUND.map((zone) => profile[zone])));
  return STEPS.find((step) => most <= step + 1e-9) ?? 1;
}

/** Where a share of one zone is drawn: from the middle (0) towards the corner of its zone (`reach`). */
export function pointOfShare(zone: Zone, share: number, reach: number): DrawnPoint {
  const distance = (share / reach) * EXTENT;
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

/** The graduations: squares on which a share is the same in every zone. */
export const graduations = (reach: number): { share: number; half: number }[] =>
  STEPS.filter((step) => step <= reach).map((share) => ({ share, half: round((share / reach) * EXTENT) }));

/** Between the middles of two signs, in units of the drawing. */
const APART = 13;

/**
 * Where each partner's sign is set: at the furthest corner of its line, or a little further along that line when another
 * sign is already there. In the order given; a tie between zones goes to the first one round.
 */
export function markers<Id extends string>(profiles: readonly { id: Id; profile: ZoneProfile }[], reach: number) {
  const set: ({ id: Id } & DrawnPoint)[] = [];
  for (const { id, profile } of profiles) {
    const corners = ROUND.map((zone) => pointOfShare(zone, profile[zone], reach));
    const furthest = ROUND.reduce((best, zone, at) => (profile[zone] > profile[ROUND[best] ?? zone] ? at : best), 0);
    const corner = (at: number): DrawnPoint => corners[(furthest + at + ROUND.length) % ROUND.length] ?? { x: 0, y: 0 };
    const tip = corner(0);
    const candidates = [tip, ...alongLine(tip, corner(1)), ...alongLine(tip, corner(-1))];
    const free = candidates.find(({ x, y }) =>
      set.every((other) => Math.hypot(other.x - x, other.y - y) >= APART - 0.01),
    );
    set.push({ id, ...(free ?? tip) });
  }
  return set;
}

/** Points of a stretch of line, `APART` from one to the next, its start left out. */
function alongLine(from: DrawnPoint, to: DrawnPoint): DrawnPoint[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return Array.from({ length: Math.floor(length / APART) }, (_, n) => {
    const part = ((n + 1) * APART) / length;
    return { x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
