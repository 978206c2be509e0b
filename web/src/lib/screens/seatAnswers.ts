import type { ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';

/**
 * What became of someone's requests for a seat between two states of the ledger, in the order they were made. Nobody
 * said no to a request that ended with its partner, or because this person accompanies someone now.
 */
export function seatAnswers(
  before: Ledger,
  after: Ledger,
  me: ParticipantId,
): { partnerId: PartnerId; answer: 'granted' | 'declined' }[] {
  const was = before.participants[me];
  const is = after.participants[me];
  if (!was || is?.state !== 'here' || is.companionOf) return [];
  return was.asks
    .filter((partnerId) => !is.asks.includes(partnerId) && after.partners[partnerId]?.archived === false)
    .map((partnerId) => ({ partnerId, answer: is.seats.includes(partnerId) ? 'granted' : 'declined' }));
}
