import { type Category, ZONE_CATEGORY } from '../domain/category.ts';
import { type Pole, ZONE_POLES, ZONES, type Zone } from '../domain/square.ts';
import { type Board, cardsIn, voicesIn } from './board.ts';
import { LEAD, MIN_VOICES } from './choices.ts';
import type { AllianceShares } from './profile.ts';
import { quotient, reaches } from './rational.ts';
import type { Because, Reading } from './reading.ts';

/** The zones by share, greatest first. Equal shares keep the order of the square, which means nothing: see `lead`. */
export const rankZones = ({ parts }: AllianceShares): Zone[] =>
  [...ZONES].sort((a, b) => (parts[a] === parts[b] ? 0 : parts[a] > parts[b] ? -1 : 1));

/** How far the first zone is ahead of the second, in parts of `whole`. */
export function leadOf({ parts }: AllianceShares): bigint {
  const [first, second] = ZONES.map((zone) => parts[zone]).sort((a, b) => (a === b ? 0 : a > b ? -1 : 1));
  return (first as bigint) - (second as bigint);
}

/** The category that the square gives (RD4), or `null` when too few speak or the lead is too small. */
export function categoryOf(alliance: AllianceShares): Category | null {
  if (alliance.voices < MIN_VOICES || !reaches(leadOf(alliance), alliance.whole, LEAD)) return null;
  return ZONE_CATEGORY[rankZones(alliance)[0] as Zone];
}

/** The zones that are not behind the first by the lead needed, the first included; none when nobody has spoken. */
export function candidateZones(alliance: AllianceShares): Zone[] {
  if (alliance.voices === 0) return [];
  const ranked = rankZones(alliance);
  const most = alliance.parts[ranked[0] as Zone];
  return ranked.filter((zone) => !reaches(most - alliance.parts[zone], alliance.whole, LEAD));
}

/** The pole that all the given zones share, when they are at least two. */
export function sharedPoleOf(zones: Zone[]): Pole | undefined {
  if (zones.length < 2) return undefined;
  const [first] = zones as [Zone, ...Zone[]];
  const { stake, lever } = ZONE_POLES[first];
  if (zones.every((zone) => ZONE_POLES[zone].stake === stake)) return stake;
  return zones.every((zone) => ZONE_POLES[zone].lever === lever) ? lever : undefined;
}

/** The cards and partners behind a zone. */
export const behindZone = (board: Board, zone: Zone, rule: string): Because => ({
  rule,
  objectives: cardsIn(board, zone).map((card) => card.objective.id),
  partners: voicesIn(board, zone).map((voice) => voice.partner.id),
});

/** The category, its lead, and what stands behind every zone; a question to the group when none is named. */
export function readCategory(board: Board): Reading['category'] {
  const { alliance } = board;
  const id = categoryOf(alliance);
  const ranking = rankZones(alliance).map((zone) => ({
    id: ZONE_CATEGORY[zone],
    zone,
    share: quotient(alliance.parts[zone], alliance.whole),
    because: behindZone(board, zone, 'RD4'),
  }));
  const lead = quotient(leadOf(alliance), alliance.whole);
  if (id !== null) return { id, lead, ranking };
  const zones = candidateZones(alliance);
  const sharedPole = sharedPoleOf(zones);
  const candidates = zones.map((zone) => ZONE_CATEGORY[zone]);
  return { id, lead, ranking, question: sharedPole ? { candidates, sharedPole } : { candidates } };
}
