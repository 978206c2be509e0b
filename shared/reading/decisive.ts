import { type Category, ZONE_CATEGORY } from '../domain/category.ts';
import { Priority } from '../domain/objective.ts';
import { ZONES, type Zone, zoneCentre } from '../domain/square.ts';
import type { Board, Card, Voice } from './board.ts';
import { categoryOf } from './category.ts';
import { LEAD, MIN_VOICES, WEIGHT } from './choices.ts';
import { membershipOf } from './membership.ts';
import {
  type AllianceShares,
  allianceShares,
  byZone,
  type PartnerShares,
  sharesOf,
  type WeighedCard,
} from './profile.ts';
import { quotient } from './rational.ts';
import type { Reading } from './reading.ts';

type Decisive = Reading['decisive'][number];
type Outcome = Category | null;

const CENTRES = byZone((zone) => membershipOf(zoneCentre(zone)));

/**
 * What would change the category (RD8): every partner without whom it would be another, or none; every card that alone
 * would do so if it were moved to the centre of another zone, or if its priority were one higher or lower. All of them,
 * tried one by one. Sorted by kind (partner, zone, priority), then card or partner, then where it would go.
 */
export function readDecisive(board: Board): Reading['decisive'] {
  if (board.voices.length < MIN_VOICES) return [];
  const current = categoryOf(board.alliance);
  const partners: Decisive[] = [];
  const zones: Decisive[] = [];
  const priorities: Decisive[] = [];
  for (const voice of board.voices) {
    const others = allianceShares(board.voices.flatMap((other) => (other === voice ? [] : [other.shares])));
    const without = categoryOf(others);
    if (without !== current) partners.push({ kind: 'partner', id: voice.partner.id, outcome: without });
    const outcomeOf = outcomesBeside(others);
    for (const card of voice.cards) {
      const { id } = card.objective;
      for (const to of ZONES) {
        if (card.main.length === 1 && card.main[0] === to) continue;
        const outcome = outcomeOf(changed(voice, card, { weight: card.weight, membership: CENTRES[to] }));
        if (outcome !== current) zones.push({ kind: 'zone', id, to, outcome });
      }
      for (const to of Priority.options) {
        if (Math.abs(to - card.objective.priority) !== 1) continue;
        const outcome = outcomeOf(changed(voice, card, { weight: WEIGHT[to], membership: card.membership }));
        if (outcome !== current) priorities.push({ kind: 'priority', id, to, outcome });
      }
    }
  }
  const byId = (a: Decisive, b: Decisive) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return [...partners, ...zones.sort(byId), ...priorities.sort(byId)];
}

/** A partner's shares if one of its cards were another. */
const changed = ({ tally }: Voice, before: Card, after: WeighedCard): PartnerShares =>
  sharesOf((zone) => {
    const was = before.weight * before.membership[zone];
    const is = after.weight * after.membership[zone];
    const { strongest, second, total } = tally[zone];
    return { strongest: Math.max(was === strongest ? second : strongest, is), total: total - was + is };
  });

/** Far wider than the error of the floating sums below, which is under 1e-13, and far narrower than what anyone sees. */
const DOUBT = 1e-6;
const LEAD_NUMBER = Number(LEAD[0]) / Number(LEAD[1]);

/**
 * The category that the others and one changed partner give together. Floating numbers answer when the lead is clearly
 * on one side of the threshold; whole numbers when it is not, so that the answer is exact and yet quick.
 */
function outcomesBeside(others: AllianceShares): (partner: PartnerShares) => Outcome {
  const voices = others.voices + 1;
  const sums = byZone((zone) => quotient(others.parts[zone], others.whole) * others.voices);
  return (partner) => {
    let leader: Zone = ZONES[0];
    let most = -1;
    let next = -1;
    for (const zone of ZONES) {
      const sum = sums[zone] + partner.parts[zone] / partner.whole;
      if (sum > most) {
        next = most;
        most = sum;
        leader = zone;
      } else if (sum > next) next = sum;
    }
    const lead = (most - next) / voices;
    if (lead > LEAD_NUMBER + DOUBT) return ZONE_CATEGORY[leader];
    if (lead < LEAD_NUMBER - DOUBT) return null;
    return categoryOf(joined(others, partner));
  };
}

/** The shares of an alliance that one more partner joins. */
function joined({ parts, whole, voices }: AllianceShares, partner: PartnerShares): AllianceShares {
  const unit = whole / BigInt(voices);
  const own = BigInt(partner.whole);
  return {
    parts: byZone((zone) => parts[zone] * own + BigInt(partner.parts[zone]) * unit),
    whole: unit * own * BigInt(voices + 1),
    voices: voices + 1,
  };
}
