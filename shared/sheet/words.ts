import * as Y from 'yjs';
import { cleanText, firstCodePoints } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';
import { difference } from './difference.ts';

/**
 * The words of a text of a document, cleaned, up to the longest that is shown; null when the value is no plain text.
 * Total (SH2): whatever else a text holds, only its characters are read.
 */
export function readWords(value: unknown): string | null {
  return isPlainText(value) ? firstCodePoints(cleanText(value.toString()), LIMITS.mergedText) : null;
}

/** Rewords a text, touching only what differs, so that two people may type in it at once. */
export function reword(text: Y.Text, words: string): void {
  const written = text.toString();
  // Something that is no character stands in it, and shifts every place after it.
  if (text.length !== written.length) {
    text.delete(0, text.length);
    text.insert(0, words);
    return;
  }
  const { from, removed, inserted } = difference(written, words);
  if (removed > 0) text.delete(from, removed);
  if (inserted !== '') text.insert(from, inserted);
}

/** Rewords the text under a key of a map; a new one takes the place of anything else. */
export function rewordUnder(map: Y.Map<unknown>, key: string, words: string): void {
  const text = map.get(key);
  if (isPlainText(text)) reword(text, words);
  else map.set(key, new Y.Text(words));
}

/** Yjs calls XML text a text too, but spells its marks out with its words, and fails on marks made to harm. */
const isPlainText = (value: unknown): value is Y.Text => value instanceof Y.Text && !(value instanceof Y.XmlText);
