import { sortedBy } from '../domain/order.ts';
import { firstCodePoints } from '../domain/text.ts';
import { type Ledger, partnersOf } from '../ledger/ledger.ts';
import { LIMITS } from '../limits.ts';
import { documentName } from '../rights.ts';
import type { SheetContent } from '../sheet/read.ts';
import type { ReadingInput } from './reading.ts';

/** What else a reading of the workshop may take into account. */
export type Beside = Pick<ReadingInput, 'votes' | 'sentenceApproved'>;

/**
 * What the reading of a workshop is made from (RD15): the placed cards of the sheets of the partners at the table, with
 * the first 280 code points of their texts. Cards beyond the sixtieth of a sheet, in id order, are shown and flagged by
 * `readSheet` but not read. Drafts are never looked at.
 *
 * `documents` are the contents by document name (`sheet:ID`), as the room's state gives them; others are left aside.
 * An id that two sheets carry is read in both: nobody can push another's card off the table by copying its id.
 */
export function readingInputFromSheets(
  ledger: Ledger,
  documents: Readonly<Record<string, object | undefined>>,
  beside: Beside = {},
): ReadingInput {
  if (!ledger.workshop) throw new Error('A workshop is read only once it is created');
  const partners = partnersOf(ledger);
  return {
    scale: ledger.workshop.scale,
    partners: partners.map(({ id, name, profile, experience }) => ({
      id,
      name,
      profile,
      ...(experience && { experience }),
    })),
    objectives: partners.flatMap(({ id: partnerId }) => {
      const sheet = documents[documentName({ kind: 'sheet', partnerId })];
      if (!sheet || !isSheet(sheet)) return [];
      const cards = sortedBy(sheet.objectives, ({ id }) => id).slice(0, LIMITS.objectivesPerPartner);
      return cards.flatMap(({ id, text, priority, position }) =>
        position
          ? { id, partnerId, text: firstCodePoints(text, LIMITS.objectiveText), priority, position: { ...position } }
          : [],
      );
    }),
    ...beside,
  };
}

const isSheet = (content: object): content is SheetContent =>
  'objectives' in content && Array.isArray(content.objectives);
