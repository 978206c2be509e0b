import { byText } from '../domain/order.ts';
import type { Zone } from '../domain/square.ts';
import type { Messages } from '../messages/fr.ts';
import { type Board, type Card, cardsIn, layBoard } from './board.ts';
import type { Reading, ReadingInput } from './reading.ts';

/** The unfolding of a reading on screen, in this order: never the verdict first. */
export const SECTIONS = ['profile', 'questions', 'category', 'commonObjective', 'path'] as const;
export type Section = (typeof SECTIONS)[number];

/** A stretch of a sentence: plain words, or words that light cards (and partners) on the square. */
export type Part = string | { text: string; objectives: string[]; partners?: string[] };

/** Marks words of a sentence as lighting the cards it was made for. */
export type Lit = (text: string) => Part;

/** A number of cards, and what lights them. */
export type Counted = { cards: number; lit: Lit };

/** One thing the reading says, ready to be shown, with the rule it follows and the cards behind it. */
export type Statement = {
  /** What is said, and to whom if it concerns one partner: `questions.duplicateCards.2`, stable for one reading. */
  id: string;
  section: Section;
  /** `headline`: the name found. `sentence`: a finding. `question`: something to discuss. `note`: how it was found. */
  kind: 'headline' | 'sentence' | 'question' | 'note';
  rule: string;
  parts: Part[];
  audience: 'all' | 'partner' | 'facilitator';
  partnerId?: string;
};

/** What the sentences are told from. */
export type Telling = {
  reading: Reading;
  board: Board;
  messages: Messages;
  nameOf(partnerId: string): string;
};

export function tellingOf(reading: Reading, input: ReadingInput, messages: Messages): Telling {
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

/** The words of a statement without what they light, for a screen reader, a document or a test. */
export const plainText = ({ parts }: Pick<Statement, 'parts'>): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
