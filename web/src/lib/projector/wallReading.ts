import { EVERYONE, readingFor } from '#shared/reading/audience.ts';
import { read } from '#shared/reading/read.ts';
import type { Reading, ReadingInput } from '#shared/reading/reading.ts';
import { plainText, type Statement } from '#shared/reading/statement.ts';
import { statementsOf } from '#shared/reading/statements.ts';
import type { TellingMessages } from '#shared/reading/telling/telling.ts';

/** What the wall says of the square: its profile, what stands out, and what to discuss. Never the verdict. */
export type WallReading = { profile: Reading['profile']; first: string | null; questions: string[] };

/**
 * The reading as everyone may hear it (RD16): nothing that concerns one partner, no hypothesis. Null before a card is
 * placed. The same function as the worker's, on the same cards: it needs no answer from it.
 */
export function wallReading(input: ReadingInput | null, messages: TellingMessages): WallReading | null {
  if (!input || input.objectives.length === 0) return null;
  const reading = readingFor(read(input), EVERYONE);
  const statements = statementsOf(reading, input, messages).filter(isForAll);
  const first = statements.find(({ section }) => section === 'profile');
  return {
    profile: reading.profile,
    first: first ? plainText(first) : null,
    questions: statements.filter(({ section }) => section === 'questions').map(plainText),
  };
}

const isForAll = ({ audience, partnerId }: Statement): boolean => audience === 'all' && partnerId === undefined;
