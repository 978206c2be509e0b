import { ZONES, type Zone } from '../domain/square.ts';
import { OTHERS_DIVISOR } from './choices.ts';
import type { Membership } from './membership.ts';
import { commonMultiple, gcd, quotient } from './rational.ts';
import type { ZoneProfile } from './reading.ts';

/** A card as the profile sees it: what it weighs and how it divides among the zones. */
export type WeighedCard = { weight: number; membership: Membership };

/** What one partner's cards add up to in one zone: the strongest, the one after, and all. Safe integers. */
export type ZoneTally = { strongest: number; second: number; total: number };
export type Tally = Record<Zone, ZoneTally>;

/** A partner's profile: `parts` of `whole` by zone. Safe integers. */
export type PartnerShares = { parts: Record<Zone, number>; whole: number };

/** The alliance's profile: `parts` of `whole` by zone. All zero, of 1, when nobody has spoken. */
export type AllianceShares = { parts: Record<Zone, bigint>; whole: bigint; voices: number };

/** Makes a record with one value for each zone. */
export const byZone = <Value>(valueIn: (zone: Zone) => Value): Record<Zone, Value> => ({
  process: valueIn('process'),
  positioning: valueIn('positioning'),
  businessModel: valueIn('businessModel'),
  valueProposition: valueIn('valueProposition'),
});

/** Adds up a partner's cards zone by zone. */
export function tallyCards(cards: readonly WeighedCard[]): Tally {
  const tally = byZone(() => ({ strongest: 0, second: 0, total: 0 }));
  for (const { weight, membership } of cards) {
    for (const zone of ZONES) {
      const strength = weight * membership[zone];
      const inZone = tally[zone];
      inZone.total += strength;
      if (strength > inZone.strongest) {
        inZone.second = inZone.strongest;
        inZone.strongest = strength;
      } else if (strength > inZone.second) inZone.second = strength;
    }
  }
  return tally;
}

/**
 * The profile of one partner (RD2): in each zone its strongest card counts fully and the others a quarter, then all is
 * brought to a sum of 1. Saying one thing ten times does not make it ten times truer. Not in lowest terms; `whole` is 0
 * when nothing weighs.
 */
export function sharesOf(inZone: (zone: Zone) => Omit<ZoneTally, 'second'>): PartnerShares {
  const parts = byZone((zone) => {
    const { strongest, total } = inZone(zone);
    return (OTHERS_DIVISOR - 1) * strongest + total;
  });
  return { parts, whole: parts.process + parts.positioning + parts.businessModel + parts.valueProposition };
}

/** The shares of a partner from its cards, in lowest terms; `null` when nothing weighs. */
export function partnerShares(tally: Tally): PartnerShares | null {
  const { parts, whole } = sharesOf((zone) => tally[zone]);
  if (whole === 0) return null;
  const common = ZONES.reduce((divisor, zone) => gcd(parts[zone], divisor), 0);
  return { parts: byZone((zone) => parts[zone] / common), whole: whole / common };
}

/** The profile of the alliance (RD3): the plain mean of its partners' profiles. One partner, one voice. */
export function allianceShares(partners: readonly PartnerShares[]): AllianceShares {
  const parts = byZone(() => 0n);
  if (partners.length === 0) return { parts, whole: 1n, voices: 0 };
  const unit = commonMultiple(partners.map(({ whole }) => whole));
  for (const partner of partners) {
    const scale = unit / BigInt(partner.whole);
    for (const zone of ZONES) parts[zone] += BigInt(partner.parts[zone]) * scale;
  }
  return { parts, whole: unit * BigInt(partners.length), voices: partners.length };
}

/** A partner's shares as numbers. */
export const partnerProfile = ({ parts, whole }: PartnerShares): ZoneProfile => byZone((zone) => parts[zone] / whole);

/** The alliance's shares as numbers, each the nearest there is. */
export const allianceProfile = ({ parts, whole }: AllianceShares): ZoneProfile =>
  byZone((zone) => quotient(parts[zone], whole));
