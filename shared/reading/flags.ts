import { type Category, type CommonObjective, ZONE_CATEGORY } from '../domain/category.ts';
import { ZONE_POLES, ZONES, type Zone } from '../domain/square.ts';
import { FIRST_STEP, isEntryDoor } from '../method/categories.ts';
import { ZONE_COMMON_OBJECTIVE } from '../method/commonObjectives.ts';
import type { Board, Card } from './board.ts';
import { candidateZones, leadOf, sharedPoleOf } from './category.ts';
import { DISTANT, INWARD, LEAD, MIN_VOICES, UNEVEN_RATIO, VITAL } from './choices.ts';
import { distanceOf } from './distances.ts';
import { beginnersOf } from './entryDoor.ts';
import { namesToSay } from './equivalents.ts';
import { WHOLE } from './membership.ts';
import type { AllianceShares } from './profile.ts';
import { exceeds, quotient, reaches } from './rational.ts';
import type { Flag, Reading, ReadingInput } from './reading.ts';
import { leadingZones } from './votes.ts';
import { duplicatesAmong, isVague } from './words.ts';

/** What the earlier steps found, for the doubts that depend on it. */
export type Found = {
  category: Category | null;
  commonObjective: CommonObjective | null;
  decisive: Reading['decisive'];
  voted: AllianceShares | null;
  sentenceApproved: ReadingInput['sentenceApproved'];
};

const ids = (cards: Card[]): string[] => cards.map(({ objective }) => objective.id);

/**
 * The doubts of the reading (RD10), each with the facts that raised it, in a fixed order, then by id. Those of audience
 * `partner` are for the people seated there, who may raise them or not; nobody is named before the others.
 */
export const readFlags = (board: Board, found: Found): Flag[] => [
  ...aboutVoices(board),
  ...aboutLead(board),
  ...aboutAims(board, found),
  ...aboutCards(board),
  ...forPartners(board, found),
];

function aboutVoices({ voices, silent }: Board): Flag[] {
  const flags: Flag[] = [];
  if (voices.length < MIN_VOICES) {
    flags.push({ id: 'tooFewPartners', audience: 'all', facts: { voices: voices.length } });
  }
  if (silent.length > 0) {
    flags.push({ id: 'missingObjectives', audience: 'all', facts: { partners: silent.map(({ id }) => id) } });
  }
  const counts = voices.map(({ cards }) => cards.length);
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)];
  if (voices.length >= MIN_VOICES && most >= UNEVEN_RATIO * fewest) {
    flags.push({ id: 'unevenCards', audience: 'all', facts: { most, fewest } });
  }
  return flags;
}

function aboutLead({ alliance }: Board): Flag[] {
  const lead = leadOf(alliance);
  if (alliance.voices < MIN_VOICES || reaches(lead, alliance.whole, LEAD)) return [];
  const zones = candidateZones(alliance);
  const candidates = zones.map((zone) => ZONE_CATEGORY[zone]);
  const flags: Flag[] = [
    { id: 'smallLead', audience: 'all', facts: { lead: quotient(lead, alliance.whole), candidates } },
  ];
  const pole = sharedPoleOf(zones);
  if (pole) flags.push({ id: 'sharedPole', audience: 'all', facts: { pole, candidates } });
  return flags;
}

const internalParts = <Parts extends number | bigint>(parts: Record<Zone, Parts>): Parts[] =>
  ZONES.filter((zone) => ZONE_POLES[zone].lever === 'internal').map((zone) => parts[zone]);

function aboutAims(board: Board, { category, commonObjective, voted, sentenceApproved }: Found): Flag[] {
  const { alliance, voices } = board;
  const flags: Flag[] = [];
  const internal = internalParts(alliance.parts).reduce((sum, part) => sum + part, 0n);
  if (voices.length > 0 && reaches(internal, alliance.whole, INWARD)) {
    flags.push({ id: 'inwardOnly', audience: 'all', facts: { share: quotient(internal, alliance.whole) } });
  }
  if (voted) {
    const placed = leadingZones(alliance);
    const chosen = leadingZones(voted);
    if (!placed.some((zone) => chosen.includes(zone))) {
      const categories = (zones: Zone[]) => zones.map((zone) => ZONE_CATEGORY[zone]);
      const facts = { placed: categories(placed), voted: categories(chosen) };
      flags.push({ id: 'votesDisagree', audience: 'all', facts });
    }
  }
  if (category && commonObjective) {
    const zone = ZONES.find((each) => ZONE_CATEGORY[each] === category);
    if (zone && ZONE_COMMON_OBJECTIVE[zone] !== commonObjective) {
      flags.push({ id: 'categoryAndObjectiveDiverge', audience: 'all', facts: { category, commonObjective } });
    }
  }
  if (voices.length >= MIN_VOICES) {
    const isInternal = ({ membership }: Card) =>
      internalParts(membership).reduce((sum, part) => sum + part) > WHOLE / 2;
    const reasons: ('allInternal' | 'sentenceNotApproved')[] = [];
    if (board.cards.every(isInternal)) reasons.push('allInternal');
    if (sentenceApproved === false) reasons.push('sentenceNotApproved');
    if (reasons.length > 0) flags.push({ id: 'exchangeNotYetAlliance', audience: 'all', facts: { reasons } });
  }
  const inSight = category ? [category] : candidateZones(alliance).map((zone) => ZONE_CATEGORY[zone]);
  for (const each of inSight) {
    const names = namesToSay(board, each);
    if (names.length > 0) flags.push({ id: 'publicEquivalent', audience: 'all', facts: { category: each, names } });
  }
  return flags;
}

function aboutCards({ cards }: Board): Flag[] {
  const flags: Flag[] = duplicatesAmong(cards).map((group) => ({
    id: 'duplicateCards',
    audience: 'all',
    facts: { objectives: ids(group) },
  }));
  const vague = cards.filter(isVague);
  if (vague.length > 0) flags.push({ id: 'vagueCards', audience: 'all', facts: { objectives: ids(vague) } });
  return flags;
}

function forPartners(board: Board, { category, decisive }: Found): Flag[] {
  const flags: Flag[] = [];
  const { alliance, voices } = board;
  const isThin = (zone: Zone) => !reaches(alliance.parts[zone], alliance.whole, VITAL);
  for (const { partner, cards } of voices) {
    const vital = cards.filter((card) => card.objective.priority === 1 && card.main.every(isThin));
    if (vital.length > 0) {
      flags.push({
        id: 'vitalCardAtRisk',
        audience: 'partner',
        partnerId: partner.id,
        facts: { objectives: ids(vital) },
      });
    }
  }
  for (const voice of voices) {
    const { numerator, denominator } = distanceOf(voice, alliance);
    if (exceeds(numerator, denominator, DISTANT)) {
      const facts = { distance: quotient(numerator, denominator) };
      flags.push({ id: 'distantPartner', audience: 'partner', partnerId: voice.partner.id, facts });
    }
  }
  const beginners = beginnersOf(board);
  if (category && !isEntryDoor(category)) {
    for (const { partner } of beginners) {
      const facts = { category, entryDoor: FIRST_STEP[category] };
      flags.push({ id: 'complexForFirstSteps', audience: 'partner', partnerId: partner.id, facts });
    }
  }
  const pioneers = voices.filter(({ partner }) => partner.experience === 'pioneer').length;
  if (pioneers > 0) {
    for (const { partner } of beginners) {
      flags.push({ id: 'maturityGap', audience: 'partner', partnerId: partner.id, facts: { pioneers } });
    }
  }
  // Of two partners, each is needed: saying so would say nothing.
  for (const { kind, id, outcome } of decisive) {
    if (kind === 'partner' && voices.length > MIN_VOICES) {
      flags.push({ id: 'decisivePartner', audience: 'partner', partnerId: id, facts: { outcome } });
    }
  }
  return flags;
}
