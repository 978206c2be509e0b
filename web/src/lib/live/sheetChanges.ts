import type { ObjectiveId } from '#shared/domain/ids.ts';
import type { Objective } from '#shared/domain/objective.ts';
import type { SheetContent } from '#shared/sheet/read.ts';

/** What happened to one card between two readings of its document. */
export type CardChange = { id: ObjectiveId; kind: 'added' | 'removed' | 'moved' | 'changed' };

/** Objectives are small and flat: two are the same when each fact is. */
const isSame = (a: Objective, b: Objective): boolean =>
  a.text === b.text &&
  a.priority === b.priority &&
  a.by === b.by &&
  a.kept === b.kept &&
  a.isUndecided === b.isUndecided &&
  !hasMoved(a, b);

const hasMoved = (a: Objective, b: Objective): boolean =>
  a.position?.stake !== b.position?.stake || a.position?.lever !== b.position?.lever;

/**
 * A new reading of a document that keeps the very objects of the cards that did not change, with the list of those that
 * did, in id order, the removed ones last.
 */
export function compareSheets(
  before: SheetContent | undefined,
  after: SheetContent,
): { content: SheetContent; changes: CardChange[] } {
  const known = new Map(before?.objectives.map((card) => [card.id, card]));
  const changes: CardChange[] = [];
  const objectives = after.objectives.map((card) => {
    const was = known.get(card.id);
    known.delete(card.id);
    if (was && isSame(was, card)) return was;
    changes.push({ id: card.id, kind: was ? (hasMoved(was, card) ? 'moved' : 'changed') : 'added' });
    return card;
  });
  for (const id of known.keys()) changes.push({ id, kind: 'removed' });
  return { content: { ...after, objectives }, changes };
}
