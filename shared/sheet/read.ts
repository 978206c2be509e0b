import * as v from 'valibot';
import * as Y from 'yjs';
import { ObjectiveId, ParticipantId } from '../domain/ids.ts';
import { DEFAULT_PRIORITY, type Objective, Priority } from '../domain/objective.ts';
import { byText } from '../domain/order.ts';
import { Position, quantise } from '../domain/square.ts';
import { cleanText, codePoints, firstCodePoints } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';
import { COMMITMENTS, objectivesOf, SENTENCE } from './schema.ts';

/** Why a value of a document was set aside: it is listed for the facilitator, never shown and never thrown. */
export type SetAside = { id: string; reason: 'id' | 'shape' | 'text' | 'position' };

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
    if (typeof card === 'string') setAside.push({ id: firstCodePoints(cleanText(key), LIMITS.idLength), reason: card });
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
  const text = value.get('text');
  if (!(text instanceof Y.Text)) return 'text';
  const words = firstCodePoints(cleanText(text.toString()), LIMITS.mergedText);
  const priority = v.safeParse(Priority, value.get('priority') ?? DEFAULT_PRIORITY);
  if (!priority.success) return 'shape';
  const position = readPosition(value.get('stake'), value.get('lever'));
  if (position === 'position') return 'position';
  const by = v.safeParse(ParticipantId, value.get('by'));
  return {
    id: id.output,
    text: words,
    priority: priority.output,
    ...(position && { position }),
    by: by.success ? by.output : null,
    kept: value.get('kept') === true,
  };
}

/** A card with one coordinate only waits unplaced: two people may have undone at once. */
function readPosition(stake: unknown, lever: unknown): Position | undefined | 'position' {
  if (stake === undefined || lever === undefined) return undefined;
  const position = v.safeParse(Position, { stake, lever });
  if (!position.success) return 'position';
  return { stake: quantise(position.output.stake), lever: quantise(position.output.lever) };
}

/** What the group writes together. Commitments come with the agreement's own work; until then they are listed raw. */
export type AgreementContent = { sentence: string; commitments: Record<string, unknown> };

/** Reads the agreement. Total, like `readSheet` (SH2). */
export function readAgreement(doc: Y.Doc): AgreementContent {
  return {
    sentence: firstCodePoints(cleanText(doc.getText(SENTENCE).toString()), LIMITS.mergedText),
    commitments: doc.getMap(COMMITMENTS).toJSON(),
  };
}
