import * as Y from 'yjs';
import type { ObjectiveId, ParticipantId } from '../domain/ids.ts';
import { DEFAULT_PRIORITY, type Objective, type Priority } from '../domain/objective.ts';
import { type Position, quantise } from '../domain/square.ts';
import { type ObjectiveMap, objectiveMapOf, objectivesOf } from './schema.ts';
import { rewordUnder } from './words.ts';

/** Who makes an edit; also the transaction's origin, so that undo takes back one's own changes only. */
export type Author = { participantId: ParticipantId };

/** Adds a card: an objective, unplaced unless a position is given. The id is random and new. */
export function addObjective(
  doc: Y.Doc,
  author: Author,
  card: {
    id: ObjectiveId;
    text: string;
    priority?: Priority;
    position?: Position;
    kept?: boolean;
    isUndecided?: boolean;
  },
): void {
  doc.transact(() => {
    const map: ObjectiveMap = new Y.Map();
    map.set('text', new Y.Text(card.text));
    map.set('priority', card.priority ?? DEFAULT_PRIORITY);
    map.set('by', author.participantId);
    if (card.position) setPosition(map, card.position);
    if (card.kept) map.set('kept', true);
    if (card.isUndecided) map.set('isUndecided', true);
    objectivesOf(doc).set(card.id, map);
  }, author);
}

/**
 * Writes new words on a card, touching only what differs, so that two people may type in it at once.
 * Answers false when the card is no longer there.
 */
export function rewordObjective(doc: Y.Doc, author: Author, id: ObjectiveId, text: string): boolean {
  return onCard(doc, author, id, (map) => rewordUnder(map, 'text', text));
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

/** Says that the partner has not settled a card inside (« non tranché chez nous »), or that it now has. */
export const leaveUndecided = (doc: Y.Doc, author: Author, id: ObjectiveId, isUndecided: boolean): boolean =>
  onCard(doc, author, id, (map) => (isUndecided ? map.set('isUndecided', true) : map.delete('isUndecided')));

/** Removes a card. Answers false when it was already gone. */
export function removeObjective(doc: Y.Doc, author: Author, id: ObjectiveId): boolean {
  if (!objectivesOf(doc).has(id)) return false;
  doc.transact(() => objectivesOf(doc).delete(id), author);
  return true;
}

/** Lays a revealed card into a sheet as fresh content: no earlier word, id or date of the draft travels with it (SH4). */
export function layObjective(sheet: Y.Doc, author: Author, card: Objective): void {
  const { id, text, priority, position, isUndecided } = card;
  addObjective(sheet, author, {
    id,
    text,
    priority,
    ...(position && { position }),
    ...(isUndecided && { isUndecided }),
  });
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
