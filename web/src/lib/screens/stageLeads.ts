import { type Ledger, openVotingRoundOf } from '#shared/ledger/ledger.ts';
import { agreementStatus } from '#shared/ledger/status.ts';

/**
 * Does the phase itself hold the facilitator's next step? A partner that still has to present, a vote under way, a text
 * that is not agreed yet: moving on is then possible, and not what is proposed first.
 */
export function stageLeads(ledger: Ledger): boolean {
  const { phase, tour } = ledger;
  if (phase === 'share') return tour?.order.some((id) => id !== tour.floor && !tour.done.includes(id)) ?? false;
  if (phase === 'prioritise') return openVotingRoundOf(ledger) !== undefined;
  return phase === 'agree' && agreementStatus(ledger).status === 'exchangeContract';
}
