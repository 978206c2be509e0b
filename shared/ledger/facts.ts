import type { FrozenText } from '../domain/agreement.ts';
import type { ConsentRoundId, ObjectiveId, PartnerId, VotingRoundId } from '../domain/ids.ts';
import type { Ballot } from '../domain/voting.ts';
import type { Prepared } from '../sheet/preparedReply.ts';

/** What the ledger does not hold and a decision may need: documents and ballots, known to the room alone. */
export type Facts = {
  /** Milliseconds since 1970. */
  now: number;
  /** Cards still in a partner's draft, in document order; `kept` ones stay out of a general reveal. */
  draftCards(partnerId: PartnerId): { id: ObjectiveId; kept: boolean }[];
  /** Cards on a partner's sheet, in document order. */
  sheetCards(partnerId: PartnerId): ObjectiveId[];
  /** The ballots of a round that is open. */
  ballots(roundId: VotingRoundId): Ballot[];
  /** The agreement as its document stands, frozen, with its digest and how many bytes it takes. */
  agreement(): { text: FrozenText; textDigest: string; bytes: number };
  /** What a partner's voice has shown to its own people, and the reservations they attached to it. */
  prepared(partnerId: PartnerId, roundId: ConsentRoundId): Prepared;
};
