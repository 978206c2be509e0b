import type { ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';

/** What became of someone's requests for a seat between two states of the ledger, in the order they were made. */
export function seatAnswers(
  before: Ledger,
  after: Ledger,
  me: ParticipantId,
): { partnerId: PartnerId; answer: 'granted' | 'declined' }[] {
  const was = before.participants[me];
  const is = after.participants[me];
  if (!was || is?.state !== 'here') return [];
  return was.asks
    .filter((partnerId) => !is.asks.includes(partnerId))
    .map((partnerId) => ({ partnerId, answer: is.seats.includes(partnerId) ? 'granted' : 'declined' }));
}
