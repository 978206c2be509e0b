import * as v from 'valibot';
import * as Y from 'yjs';
import { ObjectiveId, ParticipantId } from '../domain/ids.ts';
import { DEFAULT_PRIORITY, type Objective, Priority } from '../domain/objective.ts';
import { byText } from '../domain/order.ts';
import { Position, quantise } from '../domain/square.ts';
import { cleanText, codePoints, firstCodePoints } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';
import { objectivesOf } from './schema.ts';
import { readWords } from './words.ts';

/** Why a value of a document was set aside: it is listed for the facilitator, never shown and never thrown. */
export type SetAside = { id: string; reason: 'id' | 'shape' | 'text' | 'position' | 'excess' };

/** What a draft or a sheet says: the sound cards in id order, what was malformed, and honest excess. */
export type SheetContent = {
  objectives: Objective[];
  setAside: SetAside[];
  /** Cards whose merged text is longer than one person may type; shown, and read up to the limit. */
  overlong: ObjectiveId[];
  /** Cards beyond the number a partner may have, in id order; shown, and flagged. */
  excess: ObjectiveId[];
};

/** Reads a draft or a sheet. Total: any document, even a hostile one, gives an answer (SH2, SH3). */
export function readSheet(doc: Y.Doc): SheetContent {
  const objectives: Objective[] = [];
  const setAside: SetAside[] = [];
  const entries = [...objectivesOf(doc).entries()].sort(([a], [b]) => byText(a, b));
  for (const [key, value] of entries) {
    const card = readObjective(key, value);
    if (typeof card === 'string') setAside.push(asideUnder(key, card));
    else objectives.push(card);
  }
  return {
    objectives,
    setAside,
    overlong: objectives.filter((card) => codePoints(card.text) > LIMITS.objectiveText).map((card) => card.id),
    excess: objectives.slice(LIMITS.objectivesPerPartner).map((card) => card.id),
  };
}

function readObjective(key: string, value: unknown): Objective | SetAside['reason'] {
  const id = v.safeParse(ObjectiveId, key);
  if (!id.success) return 'id';
  if (!(value instanceof Y.Map)) return 'shape';
  const words = readWords(value.get('text'));
  if (words === null) return 'text';
  const priority = v.safeParse(Priority, flat(value.get('priority') ?? DEFAULT_PRIORITY));
  if (!priority.success) return 'shape';
  const position = readPosition(value.get('stake'), value.get('lever'));
  if (position === 'position') return 'position';
  const by = v.safeParse(ParticipantId, flat(value.get('by')));
  return {
    id: id.output,
    text: words,
    priority: priority.output,
    ...(position && { position }),
    by: by.success ? by.output : null,
    ...(value.get('isUndecided') === true && { isUndecided: true }),
    kept: value.get('kept') === true,
  };
}

/** A card with one coordinate only waits unplaced: two people may have undone at once. */
function readPosition(stake: unknown, lever: unknown): Position | undefined | 'position' {
  if (stake === undefined || lever === undefined) return undefined;
  const position = v.safeParse(Position, { stake: flat(stake), lever: flat(lever) });
  if (!position.success) return 'position';
  return { stake: quantise(position.output.stake), lever: quantise(position.output.lever) };
}

/** Lists what stood under a key, which may be anything. */
export const asideUnder = (key: string, reason: SetAside['reason']): SetAside => ({
  id: firstCodePoints(cleanText(key), LIMITS.idLength),
  reason,
});

/**
 * A value as a schema may look at it: an object becomes null. No value of ours is one, and a schema that refuses an
 * object names its prototype, which a hostile one can make throw.
 */
export const flat = (value: unknown): unknown => (typeof value === 'object' ? null : value);
