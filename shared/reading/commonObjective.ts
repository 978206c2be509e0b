import type { Profile } from '../domain/partner.ts';
import { LINK, ZONE_COMMON_OBJECTIVE } from '../method/commonObjectives.ts';
import { type Board, voicesIn } from './board.ts';
import { behindZone, rankZones } from './category.ts';
import { MIN_VOICES } from './choices.ts';
import type { Reading } from './reading.ts';

type Suggestion = Reading['commonObjective']['ranking'][number];

/** Partners whose presence, at the local scale, makes building together on the ground the first thing to look at. */
const LOCAL_ROOTS: readonly Profile[] = ['publicBody', 'foundation', 'citizens'];

/**
 * What the group might pursue together (RD5, RD20): a suggestion, ranked by the zones that hold cards, never a verdict. At the
 * local scale, when a public body, a foundation or citizens speak, `coBuildLocally` comes first. None is named when
 * fewer than two partners speak, or when two zones are exactly level at the top.
 */
export function readCommonObjective(board: Board): Reading['commonObjective'] {
  if (board.voices.length < MIN_VOICES) return { id: null, ranking: [] };
  const zones = rankZones(board.alliance).filter((zone) => voicesIn(board, zone).length > 0);
  const ranking: Suggestion[] = zones.map((zone) => {
    const id = ZONE_COMMON_OBJECTIVE[zone];
    return { id, link: LINK[id], because: behindZone(board, zone, 'RD5') };
  });
  const rooted = board.scale === 'local' ? board.voices.filter(({ partner }) => isRooted(partner.profile)) : [];
  if (rooted.length > 0) {
    const partners = rooted.map(({ partner }) => partner.id);
    const local: Suggestion = {
      id: 'coBuildLocally',
      link: LINK.coBuildLocally,
      because: { ...behindZone(board, 'positioning', 'RD20'), partners },
    };
    return { id: local.id, ranking: [local, ...ranking.filter(({ id }) => id !== local.id)] };
  }
  const [first, second] = zones;
  const { parts } = board.alliance;
  const isLevel = first !== undefined && second !== undefined && parts[first] === parts[second];
  return { id: isLevel ? null : (ranking[0]?.id ?? null), ranking };
}

const isRooted = (profile: Profile): boolean => LOCAL_ROOTS.includes(profile);
