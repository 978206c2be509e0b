import type { Category, CommonObjective } from '#shared/domain/category.ts';
import { codePoints } from '#shared/domain/text.ts';
import type { Language } from '#shared/domain/workshop.ts';
import { LIMITS } from '#shared/limits.ts';
import { startingWords as en } from '#shared/messages/en/conduct/startingWords.ts';
import { startingWords as fr } from '#shared/messages/fr/conduct/startingWords.ts';
import type { Carried } from './carriedCards.ts';

const WORDS: Record<Language, typeof fr> = { fr, en };

/** More than this in one sentence, and nobody reads it to its end. Our number. */
const CARDS = 3;

export type StartingPoint = {
  /** The language of the workshop: these words go into its document. */
  lang: Language;
  categories: readonly Category[];
  aim: CommonObjective | null;
  carried: Carried;
};

/** `leavesOut`: some of the cards that carry most did not enter, and the group is asked to choose. */
export type StartingWords = { sentence: string; leavesOut: boolean };

/**
 * A sentence to start from, to be changed (SC45): the common objective suggested, the category chosen, and the cards that
 * carry most, in their own words. Cards of one rank enter together or not at all. Null when there is nothing to say.
 */
export function startingWords({ lang, categories, aim, carried }: StartingPoint): StartingWords | null {
  const say = (cards: string[]) => WORDS[lang]({ aim, categories, cards });
  let cards: string[] = [];
  for (const rank of new Set(carried.cards.map((place) => place.rank))) {
    const more = [
      ...cards,
      ...carried.cards.filter((place) => place.rank === rank).map(({ card }) => quotable(card.text)),
    ];
    if (more.length > CARDS || codePoints(say(more)) > LIMITS.sentence) break;
    cards = more;
  }
  if (aim === null && categories.length === 0 && cards.length === 0) return null;
  return { sentence: say(cards), leavesOut: cards.length < carried.cards.length };
}

/** A card as it is quoted inside a sentence: on one line, without its own full stop. */
const quotable = (text: string): string => text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
