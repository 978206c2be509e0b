import { byText } from '#shared/domain/order.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { readingInputFromSheets } from '#shared/reading/fromSheets.ts';
import type { ReadingInput } from '#shared/reading/reading.ts';
import { documentName } from '#shared/rights.ts';
import type { Card } from '../board/card.ts';

/**
 * What the reading is made from, as this device sees the table: the same as the room, from the cards on screen. Drafts
 * are never in it (RD15). Null before the workshop is known.
 */
export function readingInputOfCards(ledger: Ledger, cards: readonly Card[]): ReadingInput | null {
  if (!ledger.workshop) return null;
  const documents: Record<string, { objectives: object[] }> = {};
  for (const { id, document, partner, text, priority, position, by, kept } of cards) {
    if (document !== 'sheet') continue;
    const name = documentName({ kind: 'sheet', partnerId: partner.id });
    documents[name] ??= { objectives: [] };
    documents[name].objectives.push({ id, text, priority, by, kept, ...(position && { position }) });
  }
  return readingInputFromSheets(ledger, documents);
}

/** A name for a table: two devices that see the same cards give it the same one. */
export const tableName = ({ objectives, ...rest }: ReadingInput): string =>
  JSON.stringify([rest, [...objectives].sort((a, b) => byText(a.id, b.id) || byText(a.partnerId, b.partnerId))]);
