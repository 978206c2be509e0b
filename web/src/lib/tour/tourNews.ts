import type { Ledger, Tour } from '#shared/ledger/ledger.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';
import type { Card } from '../board/card.ts';
import { cardForward } from './presenting.ts';

type Words = LaterMessages['conduct']['tour']['news'];
type State = Pick<Ledger, 'tour' | 'partners' | 'phase'>;

/** What changed in the tour de table between two states of the ledger, as it is said aloud. */
export function tourNews(
  { tour: was, phase }: State,
  { tour: is, partners, phase: now }: State,
  cards: readonly Card[],
  words: Words,
  list: (names: string[]) => string,
): string[] {
  const nameOf = (id: Tour['order'][number]) => partners[id]?.name ?? id;
  // The step itself is news when it ends the tour.
  if (!is) return was && phase === now ? [words.ended] : [];
  if (!was) return [words.started(list(is.order.map(nameOf)))];
  const sentences: string[] = [];
  if (is.floor !== null && is.floor !== was.floor) sentences.push(words.floor(nameOf(is.floor)));
  const forward = cardForward(is, cards);
  if (forward && is.card !== was.card) sentences.push(words.forward(forward.text));
  return sentences;
}
