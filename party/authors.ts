import * as Y from 'yjs';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { type ObjectiveMap, objectivesOf } from '#shared/sheet/schema.ts';

/**
 * The cards that a transaction touched. Works from what Yjs says has changed, up to the card that holds it, so that an
 * honest update costs a glance.
 */
export function touchedCards(doc: Y.Doc, transaction: Y.Transaction): ObjectiveMap[] {
  const root = objectivesOf(doc);
  const cards = new Set<ObjectiveMap>();
  // Every type climbed through is remembered: a document nested on purpose is climbed once, not once a level.
  const above = new Map<unknown, unknown>();
  for (const [type, keys] of transaction.changed) {
    // The transaction types its keys by the type that holds them; at the root they are the ids of cards.
    if ((type as unknown) === root) {
      for (const key of keys) if (key !== null) addCard(cards, root.get(key));
    } else {
      addCard(cards, cardAbove(root, type, above));
    }
  }
  return [...cards];
}

/** Puts the writer's name on the cards they touched and did not sign, whatever their device wrote there (RM10). */
export function signCards(cards: ObjectiveMap[], writer: ParticipantId): void {
  for (const card of cards) if (card.get('by') !== writer) card.set('by', writer);
}

function addCard(cards: Set<ObjectiveMap>, value: unknown): void {
  if (value instanceof Y.Map && !value._item?.deleted) cards.add(value);
}

/**
 * The map directly under the root that holds this type. Throws outside the cards: there the room alone writes, an answer
 * being prepared and its reservations (CN4).
 */
function cardAbove(root: Y.Map<unknown>, type: unknown, above: Map<unknown, unknown>): unknown {
  const climbed: unknown[] = [];
  let inner: unknown = type;
  let card: unknown;
  while (inner instanceof Y.AbstractType) {
    card = above.get(inner) ?? (inner.parent === root ? inner : undefined);
    if (card !== undefined) break;
    climbed.push(inner);
    inner = inner.parent;
  }
  if (card === undefined) throw new Error('a device wrote beside the cards');
  for (const each of climbed) above.set(each, card);
  return card;
}
