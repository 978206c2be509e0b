import type * as Y from 'yjs';
import type { ConsentRoundId, ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import type { Command } from '#shared/ledger/commands.ts';
import { answerIn } from '#shared/ledger/consent.ts';
import type { DocumentRef } from '#shared/rights.ts';
import { writePreparedReply, writeReservation } from '#shared/sheet/preparedReply.ts';

/**
 * Writes, in a partner's draft, what only its people may know of the answer they prepare (CN4). Any other command that
 * was accepted without an event is a mistake of our own.
 */
export function writeApart(documentOf: (document: DocumentRef) => Y.Doc, actor: ParticipantId, command: Command): void {
  const author = { participantId: actor };
  const draftOf = (partnerId: PartnerId) => documentOf({ kind: 'draft', partnerId });
  switch (command.type) {
    case 'prepareReply': {
      const answer = answerIn(command);
      if (!answer.ok) throw new Error('an incomplete answer was accepted');
      const reply = { roundId: command.roundId as ConsentRoundId, by: actor, answer: answer.value };
      writePreparedReply(draftOf(command.partnerId), author, reply);
      break;
    }
    case 'attachReservation':
      writeReservation(draftOf(command.partnerId), author, command.roundId, command.text);
      break;
    default:
      throw new Error(`${command.type} was accepted and decides nothing`);
  }
}

/** Two ballots of one person on one budget: the later takes the place of the former. */
export const isSamePlace = (a: Ballot, b: Ballot): boolean =>
  a.roundId === b.roundId && a.participantId === b.participantId && a.partnerId === b.partnerId;

export const isSameVote = (a: Ballot, b: Ballot): boolean => asText(a) === asText(b);

const asText = ({ votes }: Ballot) => JSON.stringify(Object.entries(votes).sort(([a], [b]) => (a < b ? -1 : 1)));
