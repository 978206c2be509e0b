import { firstCodePoints } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';
import type { Card } from './board.ts';
import { FEWEST_WORDS } from './choices.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu;

/** The words of a card, as far as the reading goes. What an apostrophe cuts is two words, what a hyphen joins is one. */
const wordsOf = ({ objective }: Card): string[] =>
  firstCodePoints(objective.text, LIMITS.objectiveText).match(WORD) ?? [];

/** True when a card is so short that it may no longer be understood next month. */
export const isVague = (card: Card): boolean => wordsOf(card).length < FEWEST_WORDS;

/** What remains of a text without case, accents, punctuation and spacing; empty when it has neither letter nor digit. */
const echo = ({ objective }: Card): string =>
  (
    firstCodePoints(objective.text, LIMITS.objectiveText)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** Groups of cards that say the same words, each in id order, by the id of their first card. */
export function duplicatesAmong(cards: Card[]): Card[][] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const words = echo(card);
    const group = groups.get(words);
    if (group) group.push(card);
    else if (words !== '') groups.set(words, [card]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
