import { sortedBy } from '../domain/order.ts';
import type { Partner } from '../domain/partner.ts';
import { firstCodePoints } from '../domain/text.ts';
import { type Ledger, lastConsentRoundOf, partnersOf } from '../ledger/ledger.ts';
import { agreementStatus } from '../ledger/status.ts';
import { LIMITS } from '../limits.ts';
import { documentName } from '../rights.ts';
import type { SheetContent } from '../sheet/read.ts';
import type { ReadingInput } from './reading.ts';

/**
 * What the reading of a workshop is made from (RD15): the placed cards of the sheets of the partners at the table, with
 * the first 280 code points of their texts. Cards beyond the sixtieth of a sheet, in id order, are shown and flagged by
 * `readSheet` but not read. Drafts are never looked at.
 *
 * `documents` are the contents by document name (`sheet:ID`), as the room's state gives them; others are left aside.
 * The last closed vote and the last round of consent are told beside them: they never change the category (RD7).
 * An id that two sheets carry is read in both: nobody can push another's card off the table by copying its id.
 */
export function readingInputFromSheets(
  ledger: Ledger,
  documents: Readonly<Record<string, object | undefined>>,
): ReadingInput {
  if (!ledger.workshop) throw new Error('A workshop is read only once it is created');
  const partners = partnersOf(ledger);
  const objectives = partners.flatMap((partner) => objectivesOf(partner, documents));
  return {
    scale: ledger.workshop.scale,
    partners: partners.map(({ id, name, profile, experience }) => ({
      id,
      name,
      profile,
      ...(experience && { experience }),
    })),
    objectives,
    ...votesOn(ledger, objectives),
    ...(lastConsentRoundOf(ledger) && {
      sentenceApproved: agreementStatus(ledger).status !== 'exchangeContract',
    }),
  };
}

function objectivesOf(
  { id: partnerId }: Partner,
  documents: Readonly<Record<string, object | undefined>>,
): ReadingInput['objectives'] {
  const sheet = documents[documentName({ kind: 'sheet', partnerId })];
  if (!sheet || !isSheet(sheet)) return [];
  const cards = sortedBy(sheet.objectives, ({ id }) => id).slice(0, LIMITS.objectivesPerPartner);
  return cards.flatMap(({ id, text, priority, position }) =>
    position
      ? { id, partnerId, text: firstCodePoints(text, LIMITS.objectiveText), priority, position: { ...position } }
      : [],
  );
}

/** The tally of the last vote that was closed, for the cards that are read; nothing when none of them has a vote. */
function votesOn(ledger: Ledger, objectives: ReadingInput['objectives']): Pick<ReadingInput, 'votes'> {
  const round = ledger.votingRounds.findLast(({ state }) => state === 'closed');
  if (round?.state !== 'closed') return {};
  const isRead = new Set<string>(objectives.map(({ id }) => id));
  const counted = round.tally.votes.filter(({ objectiveId, votes }) => votes > 0 && isRead.has(objectiveId));
  return counted.length === 0
    ? {}
    : { votes: Object.fromEntries(counted.map(({ objectiveId, votes }) => [objectiveId, votes])) };
}

const isSheet = (content: object): content is SheetContent =>
  'objectives' in content && Array.isArray(content.objectives);
