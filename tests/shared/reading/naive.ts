import type { ReadingInput } from '#shared/reading/reading.ts';

/**
 * The reading's figures computed again by someone who only read the rules: floating numbers, the plainest loops, nothing
 * shared with the product. Zones are `MI` (mobilisation, internal), `ME`, `VI` and `VE`.
 */
export type Quarter = 'MI' | 'ME' | 'VI' | 'VE';
export const QUARTERS: Quarter[] = ['MI', 'ME', 'VI', 'VE'];
export const QUARTER_OF = {
  process: 'MI',
  positioning: 'ME',
  businessModel: 'VI',
  valueProposition: 'VE',
} as const;

type Figures = Record<Quarter, number>;

const ramp = (x: number) => (x >= 0.2 ? 1 : x <= -0.2 ? 0 : (x + 0.2) / 0.4);
/** To the thousandth, halves away from zero. */
const kept = (x: number) => Math.trunc(x * 1000 + (x < 0 ? -0.5 : 0.5)) / 1000;

function inQuarter(quarter: Quarter, { stake, lever }: { stake: number; lever: number }): number {
  const s = quarter.startsWith('V') ? ramp(kept(stake)) : 1 - ramp(kept(stake));
  const l = quarter.endsWith('E') ? ramp(kept(lever)) : 1 - ramp(kept(lever));
  return s * l;
}

export function naiveProfile(cards: { weight: number; position: { stake: number; lever: number } }[]): Figures | null {
  const points: Figures = { MI: 0, ME: 0, VI: 0, VE: 0 };
  for (const quarter of QUARTERS) {
    const strengths = cards.map((card) => card.weight * inQuarter(quarter, card.position)).sort((a, b) => b - a);
    strengths.forEach((strength, rank) => {
      points[quarter] += rank === 0 ? strength : strength / 4;
    });
  }
  const sum = points.MI + points.ME + points.VI + points.VE;
  if (sum === 0) return null;
  for (const quarter of QUARTERS) points[quarter] /= sum;
  return points;
}

const WEIGHTS = { 1: 4, 2: 2, 3: 1 };

export function naiveReading(
  input: ReadingInput,
  weightOf = (card: ReadingInput['objectives'][number]) => WEIGHTS[card.priority],
) {
  const partners: Record<string, Figures> = {};
  for (const { id } of input.partners) {
    const own = input.objectives.filter((card) => card.partnerId === id);
    const profile = naiveProfile(own.map((card) => ({ weight: weightOf(card), position: card.position })));
    if (profile) partners[id] = profile;
  }
  const voices = Object.values(partners);
  const alliance: Figures = { MI: 0, ME: 0, VI: 0, VE: 0 };
  for (const quarter of QUARTERS) {
    for (const voice of voices) alliance[quarter] += voice[quarter] / voices.length;
  }
  const [first, second] = [...QUARTERS].sort((a, b) => alliance[b] - alliance[a]) as [Quarter, Quarter];
  return { partners, alliance, voices: voices.length, first, lead: alliance[first] - alliance[second] };
}
