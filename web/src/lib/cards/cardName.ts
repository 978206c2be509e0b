import type { Messages } from '#shared/messages/fr.ts';
import type { Card } from '../board/card.ts';
import { marksOf } from './marks.ts';
import { placeWords } from './placeWords.ts';

/** `why`: what brings the card forward now, in words; null when nothing does. */
type Facts = { mixed: boolean; why: string | null };
type Words = Pick<Messages, 'board' | 'method'>;

/**
 * Everything a card says, for those who hear it: first what is written on it, in that order (who speaks to their device
 * says what they see), then how much it matters, where it lies, and who holds it.
 */
export function cardName(card: Card, { mixed, why }: Facts, messages: Words, list: (items: string[]) => string) {
  const { card: words } = messages.board;
  return [
    card.text || words.noWords,
    ...marksOf(card, mixed).map((mark) => words[mark]),
    card.partner.name,
    messages.method.priorities[card.priority],
    placeWords(card.position, messages, list),
    ...(card.presence ? [words.doing[card.presence.doing](card.presence.name)] : []),
    ...(why === null ? [] : [why]),
  ].join(', ');
}
