import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { failed, ok, type Result } from '../result.ts';
import { ReadingInput } from './reading.ts';

/** What is wrong in an input, where (`objectives.3.partnerId`), in the code that the catalogues turn into words. */
export type InputProblem = { path: string; message: string };

/** Reads an input that comes from outside: the value, or every problem it has, each with its path (RD14). */
export function parseReadingInput(input: unknown): Result<ReadingInput, InputProblem[]> {
  const parsed = v.safeParse(ReadingInput, input);
  const problems = (parsed.issues ?? []).map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
  if (parsed.typed) problems.push(...readingInputProblems(parsed.output));
  return parsed.success && problems.length === 0 ? ok(parsed.output) : failed(problems);
}

/** What a schema cannot say: ids that are used twice, or that name nobody; a partner with too many cards. */
export function readingInputProblems({ partners, objectives, votes }: ReadingInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const cardCounts = new Map<string, number>();
  for (const [index, { id }] of partners.entries()) {
    if (cardCounts.has(id)) problems.push({ path: `partners.${index}.id`, message: 'duplicatePartner' });
    cardCounts.set(id, 0);
  }
  const known = new Set<string>();
  for (const [index, { id, partnerId }] of objectives.entries()) {
    if (known.has(id)) problems.push({ path: `objectives.${index}.id`, message: 'duplicateObjective' });
    known.add(id);
    const count = cardCounts.get(partnerId);
    if (count === undefined) {
      problems.push({ path: `objectives.${index}.partnerId`, message: 'unknownPartner' });
      continue;
    }
    cardCounts.set(partnerId, count + 1);
    if (count === LIMITS.objectivesPerPartner) {
      problems.push({ path: `objectives.${index}.partnerId`, message: 'tooManyObjectives' });
    }
  }
  for (const id of Object.keys(votes ?? {})) {
    if (!known.has(id)) problems.push({ path: `votes.${id}`, message: 'unknownObjective' });
  }
  return problems;
}
