import { ZONES, type Zone, zoneAt } from '../../domain/square.ts';
import { wholePercents } from '../percents.ts';
import { byZone } from '../profile.ts';
import type { Part, Statement } from '../statement.ts';
import { leadingZones } from '../votes.ts';
import { cardsSeenIn, idsOf, litBy, type Telling } from './telling.ts';

/** What the square shows: where first priorities lie, the shares of the zones, each partner's own. */
export function tellProfile(telling: Telling): Statement[] {
  const { board, reading, messages, nameOf } = telling;
  const { profile: words } = messages.reading;
  if (board.voices.length === 0) return [said('empty', 'RD3', words.empty())];
  const statements = [
    said('first', 'RD3', firstWords(telling)),
    said('shares', 'RD3', shareWords(telling)),
    said('voices', 'RD3', words.voices({ voices: board.voices.length, cards: board.cards.length })),
    ...agreement(telling),
  ];
  for (const { partner, cards } of board.voices) {
    const shares = reading.profile.partners[partner.id];
    if (!shares) continue;
    const percents = wholePercents(shares);
    const spoken = rankedBy(percents).filter((zone) => percents[zone] > 0);
    const facts = {
      name: nameOf(partner.id),
      shares: spoken.map((zone) => ({ name: messages.method.zones[zone], percent: percents[zone] })),
    };
    const parts = words.partner(facts, litBy(idsOf(cards), [partner.id]));
    statements.push({ ...said(`partner.${partner.id}`, 'RD2', parts), kind: 'note', partnerId: partner.id });
  }
  return statements;
}

const said = (id: string, rule: string, parts: Part[]): Statement => ({
  id: `profile.${id}`,
  section: 'profile',
  kind: 'sentence',
  rule,
  parts,
  audience: 'all',
});

const rankedBy = (values: Record<Zone, number>): Zone[] => [...ZONES].sort((a, b) => values[b] - values[a]);

function firstWords({ board, messages }: Telling): Part[] {
  const { profile: words } = messages.reading;
  const leading = leadingZones(board.alliance);
  const [zone] = leading as [Zone];
  if (leading.length > 1) {
    return words.level(leading.map((each) => ({ zone: each, lit: litBy(cardsSeenIn(board, each)) })));
  }
  const firsts = board.cards.filter(({ objective, main }) => objective.priority === 1 && main.includes(zone));
  const voices = new Set(firsts.map(({ objective }) => objective.partnerId)).size;
  const lit = litBy(idsOf(firsts));
  if (voices === 0 || board.voices.length === 1) return words.most({ zone }, litBy(cardsSeenIn(board, zone)));
  return voices === board.voices.length
    ? words.allFirst({ zone }, lit)
    : words.someFirst({ zone, voices, of: board.voices.length }, lit);
}

function shareWords({ board, reading, messages }: Telling): Part[] {
  const { alliance } = reading.profile;
  const percents = wholePercents(alliance);
  const counts = byZone((zone) => board.cards.filter(({ objective }) => zoneAt(objective.position) === zone).length);
  return messages.reading.profile.shares(
    rankedBy(alliance).map((zone) => ({
      name: messages.method.zones[zone],
      percent: percents[zone],
      cards: counts[zone],
      lit: litBy(cardsSeenIn(board, zone)),
    })),
  );
}

/** When votes and cards put the same zone first, it is said here; when they do not, it becomes a question. */
function agreement({ reading, board, messages }: Telling): Statement[] {
  if (!reading.profile.votes || reading.flags.some(({ id }) => id === 'votesDisagree')) return [];
  const { profile: words } = messages.reading;
  const leading = leadingZones(board.alliance);
  const [zone] = leading as [Zone];
  const parts = leading.length === 1 ? words.votesAgree({ zone }, litBy(cardsSeenIn(board, zone))) : words.votesShare();
  return [said('votes', 'RD7', parts)];
}
