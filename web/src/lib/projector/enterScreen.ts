import * as v from 'valibot';
import { Role } from '#shared/domain/participant.ts';
import type { Result } from '#shared/result.ts';

/** How many screens of one workshop find a name by themselves. */
const MOST = 20;

/**
 * Comes in under the first name that is free: « Écran de salle », « Écran de salle 2 »… Answers the first "no" that is
 * about something else than the name, or the last one.
 */
export async function enterUnderFreeName<Entered, Failure extends { code: string }>(
  nameOf: (rank: number) => string,
  enter: (name: string) => Promise<Result<Entered, Failure>>,
): Promise<Result<Entered, Failure>> {
  let entered = await enter(nameOf(1));
  for (let rank = 2; rank <= MOST && !entered.ok && entered.failure.code === 'nameTaken'; rank += 1)
    entered = await enter(nameOf(rank));
  return entered;
}

const Said = v.pipe(v.string(), v.parseJson(), v.object({ role: Role }));

/**
 * The role a link says it gives; null when it cannot be read here: the counter will say what is wrong with it. Only to
 * refuse a wall the rights of a person: a link proves nothing until the counter has verified it.
 */
export function roleOfLink(token: string): Role | null {
  const [body = ''] = token.split('.');
  const said = v.safeParse(Said, fromBase64Url(body));
  return said.success ? said.output.role : null;
}

function fromBase64Url(text: string): string | null {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    // Not a token of ours.
    return null;
  }
}
