import { type Ledger, lastConsentRoundOf, openVotingRoundOf } from '#shared/ledger/ledger.ts';
import { agreementStatus } from '#shared/ledger/status.ts';

/**
 * Does the phase itself hold the facilitator's next step? A tour de table under way, a vote to hold, a category
 * to choose, a text that is not agreed yet: moving on is then possible, and not what is proposed first.
 */
export function stageLeads(ledger: Ledger): boolean {
  const { phase, tour, votingRounds, chosen } = ledger;
  if (phase === 'share') return tour !== null;
  if (phase === 'prioritise') return votingRounds.length === 0 || openVotingRoundOf(ledger) !== undefined;
  if (phase === 'read') return chosen === null;
  return (
    phase === 'agree' &&
    (agreementStatus(ledger).status === 'exchangeContract' || lastConsentRoundOf(ledger)?.closedAt === null)
  );
}
