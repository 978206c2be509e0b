import { type Position, quantise, ZONE_POLES, ZONES, type Zone } from '../domain/square.ts';
import { SHARED_BAND } from './choices.ts';

/** What a card wholly in one zone counts there: memberships are whole parts of this. */
export const WHOLE = (2 * SHARED_BAND) ** 2;

/** How a card divides among the zones: whole numbers, 0 to `WHOLE` included, that sum to `WHOLE`. */
export type Membership = Record<Zone, number>;

/** Parts, 0 to 2 × `SHARED_BAND`, that a coordinate gives to the positive pole of its axis. */
const positiveParts = (coordinate: number): number =>
  Math.max(0, Math.min(2 * SHARED_BAND, Math.round(quantise(coordinate) * 1000) + SHARED_BAND));

/**
 * Where a card counts (RD1). On each axis it belongs fully to a pole beyond the shared band, and is divided linearly
 * within it: half and half in the middle. Its membership in a zone is the product of the two.
 */
export function membershipOf({ stake, lever }: Position): Membership {
  const valorisation = positiveParts(stake);
  const ecosystem = positiveParts(lever);
  const mobilisation = 2 * SHARED_BAND - valorisation;
  const internal = 2 * SHARED_BAND - ecosystem;
  const parts = { mobilisation, valorisation, internal, ecosystem };
  const membership: Membership = { process: 0, positioning: 0, businessModel: 0, valueProposition: 0 };
  for (const zone of ZONES) membership[zone] = parts[ZONE_POLES[zone].stake] * parts[ZONE_POLES[zone].lever];
  return membership;
}

/** The zones a card lies in most: one, or the two or four between which it stands exactly in the middle. */
export function mainZones(membership: Membership): Zone[] {
  const most = Math.max(...ZONES.map((zone) => membership[zone]));
  return ZONES.filter((zone) => membership[zone] === most);
}
