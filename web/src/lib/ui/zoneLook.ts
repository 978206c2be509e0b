import type { Zone } from '#shared/domain/square.ts';

/** The shape of each zone, which says the same as its tint to those who do not see it. In a 16 × 16 box. */
export const ZONE_SHAPES: Record<Zone, string> = {
  process: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  positioning: 'M8 1.5L15 14H1z',
  businessModel: 'M2 2h12v12H2z',
  valueProposition: 'M8 .5L15.5 8L8 15.5L.5 8z',
};

const TOKENS: Record<Zone, string> = {
  process: 'process',
  positioning: 'positioning',
  businessModel: 'business',
  valueProposition: 'value',
};

/** The colours of a zone, ready for a style: its tone for words and shape, its tint for the ground. */
export const zoneLook = (zone: Zone): { tone: string; tint: string } => ({
  tone: `var(--${TOKENS[zone]})`,
  tint: `var(--${TOKENS[zone]}-tint)`,
});
