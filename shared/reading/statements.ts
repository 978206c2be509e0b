import type { Reading, ReadingInput } from './reading.ts';
import type { Statement } from './statement.ts';
import { tellCategory } from './telling/category.ts';
import { tellCommonObjective } from './telling/commonObjective.ts';
import { tellPath } from './telling/path.ts';
import { tellProfile } from './telling/profile.ts';
import { tellQuestions } from './telling/questions.ts';
import { type TellingMessages, tellingOf } from './telling/telling.ts';

/**
 * A reading in sentences, in the order in which it unfolds: what the square shows, what to discuss first, the category
 * as a hypothesis, the common objective as a suggestion, where to start (RD18). Pass the reading that `readingFor`
 * gives this onlooker: what it holds is what is told. `input` is what the reading was made from.
 */
export function statementsOf(reading: Reading, input: ReadingInput, messages: TellingMessages): Statement[] {
  const telling = tellingOf(reading, input, messages);
  return [
    ...tellProfile(telling),
    ...tellQuestions(telling),
    ...tellCategory(telling),
    ...tellCommonObjective(telling),
    ...tellPath(telling),
  ];
}
