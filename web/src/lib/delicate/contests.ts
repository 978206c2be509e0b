import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Partner } from '#shared/domain/partner.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';

/** A contested seat, as one of those concerned sees it. */
export type ContestShown = {
  partner: Partner;
  /** Whose seat it is. */
  person: Participant;
  /** Who contests it; null when the ledger no longer knows. */
  by: Participant | null;
  standing: 'settles' | 'contested' | 'contests';
};

/** The contests this person is concerned with (WS22): they contest, are contested, or settle as facilitator. */
export function contestsShownTo(ledger: Ledger, me: ParticipantId): ContestShown[] {
  const isFacilitator = ledger.participants[me]?.role === 'facilitator';
  return ledger.contests.flatMap(({ partnerId, participantId, by }) => {
    const partner = ledger.partners[partnerId];
    const person = ledger.participants[participantId];
    if (!partner || !person) return [];
    const standing = isFacilitator ? 'settles' : participantId === me ? 'contested' : by === me ? 'contests' : null;
    return standing ? [{ partner, person, by: by && (ledger.participants[by] ?? null), standing }] : [];
  });
}
