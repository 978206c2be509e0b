import type { CommonObjective } from '../../domain/category.ts';
import { ZONES, type Zone } from '../../domain/square.ts';
import { ZONE_COMMON_OBJECTIVE } from '../../method/commonObjectives.ts';
import type { Part, Statement } from '../statement.ts';
import { leadingZones } from '../votes.ts';
import { cardsSeenIn, litBy, type Telling } from './telling.ts';

const said = (id: string, parts: Part[], kind: Statement['kind'] = 'sentence', rule = 'RD5'): Statement => ({
  id: `commonObjective.${id}`,
  section: 'commonObjective',
  kind,
  rule,
  parts,
  audience: 'all',
});

const zoneOf = (id: CommonObjective): Zone => ZONES.find((zone) => ZONE_COMMON_OBJECTIVE[zone] === id) as Zone;

/** What the group might pursue together: a suggestion, how sure its link is, what comes next, and whose work it is. */
export function tellCommonObjective({ reading, board, messages, nameOf }: Telling): Statement[] {
  const { commonObjective: words } = messages.reading;
  const { commonObjectives: names } = messages.method;
  const { id, ranking } = reading.commonObjective;
  const litZone = (zone: Zone) => litBy(cardsSeenIn(board, zone));
  const [first, second] = ranking;
  if (!first) return [said('ask', words.needsVoices(), 'question')];
  if (id === null) {
    const level = leadingZones(board.alliance).map((zone) => ({
      name: names[ZONE_COMMON_OBJECTIVE[zone]],
      lit: litZone(zone),
    }));
    return [said('level', words.level(level), 'question'), said('yours', words.yours(), 'note')];
  }
  const zone = zoneOf(first.id);
  const { rule, partners } = first.because;
  const why =
    rule === 'RD20'
      ? words.local(
          { partners: partners.map(nameOf), link: first.link },
          litBy(first.because.objectives.length > 0 ? cardsSeenIn(board, zone) : [], partners),
        )
      : words.fromZone({ zone, link: first.link }, litZone(zone));
  return [
    said('headline', [litZone(zone)(names[first.id])], 'headline', rule),
    said('why', why, 'sentence', rule),
    ...(second ? [said('next', words.next({ name: names[second.id] }, litZone(zoneOf(second.id))))] : []),
    said('yours', words.yours(), 'note'),
  ];
}
