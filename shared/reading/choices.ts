import type { Priority } from '../domain/objective.ts';

/**
 * The numbers of the reading. The method publishes none: each of these is our own choice, and every screen and
 * document that shows a result says so (RD18).
 */

/** What a card weighs by its priority. */
export const WEIGHT: Record<Priority, number> = { 1: 4, 2: 2, 3: 1 };

/** Half-width, in thousandths, of the band around an axis in which a card is shared between the two poles. */
export const SHARED_BAND = 200;

/** In a zone, a partner's strongest card counts once; the others count this many times less. */
export const OTHERS_DIVISOR = 4;

/** Voices needed before anything is named. */
export const MIN_VOICES = 2;

/** A threshold as a fraction, compared exactly; reaching it is enough unless said otherwise. */
export type Threshold = readonly [numerator: bigint, denominator: bigint];

/** Lead over the second zone from which a category is named. */
export const LEAD: Threshold = [1n, 10n];
/** Lead from which the reading may be called firm. */
export const FIRM_LEAD: Threshold = [1n, 4n];
/** Share of internal choice from which we ask what the alliance is for. */
export const INWARD: Threshold = [4n, 5n];
/** Distance beyond which (excluded) a partner stands far from the alliance. */
export const DISTANT: Threshold = [3n, 5n];
/** Share under which (excluded) a zone could make a partner's first priority forgotten. */
export const VITAL: Threshold = [3n, 20n];

/** Ratio of card counts from which the table is called uneven. */
export const UNEVEN_RATIO = 5;
/** A text with fewer words than this may be too short to be understood later. */
export const FEWEST_WORDS = 3;

const asNumber = ([numerator, denominator]: Threshold): number => Number(numerator) / Number(denominator);

/** The same choices as plain numbers, for whoever asks what the reading assumes. Shares are from 0 to 1. */
export const CHOICES = {
  priorityWeights: WEIGHT,
  sharedBand: SHARED_BAND / 1000,
  otherCards: 1 / OTHERS_DIVISOR,
  minVoices: MIN_VOICES,
  lead: asNumber(LEAD),
  firmLead: asNumber(FIRM_LEAD),
  inwardShare: asNumber(INWARD),
  distant: asNumber(DISTANT),
  vitalShare: asNumber(VITAL),
  unevenRatio: UNEVEN_RATIO,
  fewestWords: FEWEST_WORDS,
};
