import { ZONES, type Zone } from '../domain/square.ts';
import { byZone } from './profile.ts';
import type { ZoneProfile } from './reading.ts';

/**
 * Shares as whole percents that sum to 100, as a reader expects of four figures side by side (RD19): the points lost by
 * rounding down go to the largest remainders. Equal remainders are served in the order of the square. All zero when
 * nobody has spoken.
 */
export function wholePercents(profile: ZoneProfile): Record<Zone, number> {
  if (ZONES.every((zone) => profile[zone] === 0)) return byZone(() => 0);
  const exact = byZone((zone) => profile[zone] * 100);
  // A share such as 0.29 × 100 falls a hair short of 29: what is that close to a whole number is one.
  const settled = byZone((zone) => Math.floor(exact[zone] + 1e-9));
  const remainder = byZone((zone) => Math.round((exact[zone] - settled[zone]) * 1e9));
  const missing = 100 - ZONES.reduce((sum, zone) => sum + settled[zone], 0);
  const served = [...ZONES].sort((a, b) => remainder[b] - remainder[a]).slice(0, missing);
  return byZone((zone) => settled[zone] + (served.includes(zone) ? 1 : 0));
}
