import type { Language } from '#shared/domain/workshop.ts';
import { type Suggestion, suggestZones } from '#shared/suggest/suggest.ts';

/** What a second zone scores at least to be worth a look: under one chance in twenty, it is almost never the right one. */
const SECOND_SCORE = 0.05;

/** The zone that the words of a card speak for, then perhaps another, each with its words; none when no word is known. */
export const suggestedZones = (text: string, lang: Language): readonly Suggestion[] =>
  suggestZones(text, lang)
    .filter(({ because, score }, rank) => because.length > 0 && (rank === 0 || score >= SECOND_SCORE))
    .slice(0, 2);
