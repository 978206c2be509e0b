import { codePoints } from '#shared/domain/text.ts';
import { LIMITS } from '#shared/limits.ts';

/** Why a new card cannot be written; null when it can. `count`: the cards its document holds already (SC24). */
export function whyNotAdded(text: string, count: number): 'textTooLong' | 'tooManyCards' | null {
  if (codePoints(text) > LIMITS.objectiveText) return 'textTooLong';
  return count >= LIMITS.objectivesPerPartner ? 'tooManyCards' : null;
}

/** A text may be as long as the limit; one that two people made longer together may only get shorter. */
export const isTooLong = (before: string, after: string): boolean =>
  codePoints(after) > Math.max(LIMITS.objectiveText, codePoints(before));
