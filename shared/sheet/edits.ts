import * as Y from 'yjs';
import type { ObjectiveId, ParticipantId } from '../domain/ids.ts';
import { DEFAULT_PRIORITY, type Objective, type Priority } from '../domain/objective.ts';
import { type Position, quantise } from '../domain/square.ts';
import { type ObjectiveMap, objectiveMapOf, objectivesOf } from './schema.ts';

/** Who makes an edit; also the transaction's origin, so that undo takes back one's own changes only. */
export type Author = { participantId: ParticipantId };

/** Adds a card: an objective, unplaced unless a position is given. The id is random and new. */
export function addObjective(
  doc: Y.Doc,
  author: Author,
  card: { id: ObjectiveId; text: string; priority?: Priority; position?: Position; kept?: boolean },
): void {
  doc.transact(() => {
    const map: ObjectiveMap = new Y.Map();
    map.set('text', new Y.Text(card.text));
    map.set('priority', card.priority ?? DEFAULT_PRIORITY);
    map.set('by', author.participantId);
    if (card.position) setPosition(map, card.position);
    if (card.kept) map.set('kept', true);
    objectivesOf(doc).set(card.id, map);
  }, author);
}

/**
 * Writes new words on a card, touching only what differs, so that two people may type in it at once.
 * Answers false when the card is no longer there.
 */
export function rewordObjective(doc: Y.Doc, author: Author, id: ObjectiveId, text: string): boolean {
  return onCard(doc, author, id, (map) => {
    const written = map.get('text');
    if (!(written instanceof Y.Text)) {
      map.set('text', new Y.Text(text));
      return;
    }
    const { from, removed, inserted } = difference(written.toString(), text);
    if (removed > 0) written.delete(from, removed);
    if (inserted !== '') written.insert(from, inserted);
  });
}

/** Says how much a card matters to its partner. */
export const prioritiseObjective = (doc: Y.Doc, author: Author, id: ObjectiveId, priority: Priority): boolean =>
  onCard(doc, author, id, (map) => map.set('priority', priority));

/** Places a card on the square. One write on drop; a drag in progress shows through presence only. */
export const placeObjective = (doc: Y.Doc, author: Author, id: ObjectiveId, position: Position): boolean =>
  onCard(doc, author, id, (map) => setPosition(map, position));

/** Takes a card off the square; it waits unplaced. */
export const unplaceObjective = (doc: Y.Doc, author: Author, id: ObjectiveId): boolean =>
  onCard(doc, author, id, (map) => {
    map.delete('stake');
    map.delete('lever');
  });

/** Keeps a draft card among ourselves (or no longer): a general reveal leaves it aside. */
export const keepObjective = (doc: Y.Doc, author: Author, id: ObjectiveId, kept: boolean): boolean =>
  onCard(doc, author, id, (map) => (kept ? map.set('kept', true) : map.delete('kept')));

/** Removes a card. Answers false when it was already gone. */
export function removeObjective(doc: Y.Doc, author: Author, id: ObjectiveId): boolean {
  if (!objectivesOf(doc).has(id)) return false;
  doc.transact(() => objectivesOf(doc).delete(id), author);
  return true;
}

/** Lays a revealed card into a sheet as fresh content: no earlier word, id or date of the draft travels with it (SH4). */
export function layObjective(sheet: Y.Doc, author: Author, { id, text, priority, position }: Objective): void {
  addObjective(sheet, author, position ? { id, text, priority, position } : { id, text, priority });
}

function setPosition(map: ObjectiveMap, { stake, lever }: Position): void {
  map.set('stake', quantise(stake));
  map.set('lever', quantise(lever));
}

function onCard(doc: Y.Doc, author: Author, id: ObjectiveId, edit: (map: ObjectiveMap) => void): boolean {
  const map = objectiveMapOf(doc, id);
  if (!map) return false;
  doc.transact(() => {
    edit(map);
    if (map.get('by') !== author.participantId) map.set('by', author.participantId);
  }, author);
  return true;
}

/** The one stretch that changed between two texts, in UTF-16 units; a surrogate pair is never cut. */
function difference(before: string, after: string): { from: number; removed: number; inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  if (isHighSurrogate(before, from - 1)) from -= 1;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (tail > 0 && isLowSurrogate(before, before.length - tail)) tail -= 1;
  return { from, removed: before.length - tail - from, inserted: after.slice(from, after.length - tail) };
}

const unitAt = (text: string, index: number) => text.charCodeAt(index);
const isHighSurrogate = (text: string, index: number) => unitAt(text, index) >= 0xd800 && unitAt(text, index) <= 0xdbff;
const isLowSurrogate = (text: string, index: number) => unitAt(text, index) >= 0xdc00 && unitAt(text, index) <= 0xdfff;
