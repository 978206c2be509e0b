import { byText } from '../../domain/order.ts';
import type { Zone } from '../../domain/square.ts';
import type { Messages } from '../../messages/fr.ts';
import { type Board, type Card, cardsIn, layBoard } from '../board.ts';
import type { Reading, ReadingInput } from '../reading.ts';
import type { Lit } from '../statement.ts';

/** The words a reading is told in. */
export type TellingMessages = Pick<Messages, 'lang' | 'method' | 'reading'>;

/** What the sentences are told from. */
export type Telling = {
  reading: Reading;
  board: Board;
  messages: TellingMessages;
  nameOf(partnerId: string): string;
};

export function tellingOf(reading: Reading, input: ReadingInput, messages: TellingMessages): Telling {
  const names = new Map(input.partners.map(({ id, name }) => [id, name]));
  return { reading, board: layBoard(input), messages, nameOf: (id) => names.get(id) ?? id };
}

/** Lights some cards, and partners if any are concerned. */
export const litBy =
  (objectives: string[], partners?: string[]): Lit =>
  (text) => ({ text, objectives, ...(partners && { partners }) });

export const idsOf = (cards: readonly Card[]): string[] => cards.map(({ objective }) => objective.id).sort(byText);

/** The cards that a reader sees in a zone: those that lie mostly there, or, failing that, those that touch it. */
export function cardsSeenIn(board: Board, zone: Zone): string[] {
  const mostly = board.cards.filter(({ main }) => main.includes(zone));
  return idsOf(mostly.length > 0 ? mostly : cardsIn(board, zone));
}
