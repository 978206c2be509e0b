import type { Category } from '../domain/category.ts';
import { FIRST_STEP, isEntryDoor } from '../method/categories.ts';
import type { Board, Voice } from './board.ts';
import type { Reading } from './reading.ts';

/** Partners at the table who are at their first steps, by id. */
export const beginnersOf = (board: Board): Voice[] =>
  board.voices.filter(({ partner }) => partner.experience === 'firstSteps');

/**
 * Where to start (RD6). When the category is complex and a partner is at its first steps, the target stays and a
 * simpler form on the same side of the lever opens the path.
 */
export function readPath(board: Board, category: Category | null): Pick<Reading, 'entryDoor' | 'path'> {
  if (category === null) return { path: [] };
  const partners = beginnersOf(board).map(({ partner }) => partner.id);
  if (isEntryDoor(category) || partners.length === 0) return { path: [category] };
  const id = FIRST_STEP[category];
  return {
    entryDoor: { id, target: category, because: { rule: 'RD6', objectives: [], partners } },
    path: [id, category],
  };
}
