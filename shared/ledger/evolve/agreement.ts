import type { Proposal } from '../../domain/agreement.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { unreachable } from '../../result.ts';
import type { AgreementDecision, Stamp } from '../events.ts';
import type { Ledger } from '../ledger.ts';

/** What changes as the agreement is prepared beside its text. */
export function evolveAgreement(ledger: Ledger, event: AgreementDecision & Stamp): Ledger {
  switch (event.type) {
    case 'categoryChosen': {
      const { categories, reason, by, at } = event;
      return { ...ledger, chosen: { categories, reason, by, at } };
    }
    case 'penPassed':
      return { ...ledger, penHolder: event.participantId };
    case 'proposalMade': {
      const { proposalId: id, text, partnerId, at, by } = event;
      return { ...ledger, proposals: [...ledger.proposals, { id, text, by, partnerId, at, state: 'open' }] };
    }
    case 'proposalAdopted':
      return answered(ledger, event.proposalId, 'adopted');
    case 'proposalParked':
      return answered(ledger, event.proposalId, 'parked');
    case 'proposalWithdrawn':
      return answered(ledger, event.proposalId, 'withdrawn');
    case 'disagreementRaised': {
      const { disagreementId: id, text, partnerId, at, by } = event;
      const raised = { id, text, by, partnerId, at, closedAt: null };
      return { ...ledger, disagreements: [...ledger.disagreements, raised] };
    }
    case 'disagreementClosed':
      return {
        ...ledger,
        disagreements: ledger.disagreements.map((each) =>
          each.id === event.disagreementId ? { ...each, closedAt: event.at } : each,
        ),
      };
    default:
      return unreachable(event);
  }
}

const answered = (ledger: Ledger, id: ProposalId, state: Proposal['state']): Ledger => ({
  ...ledger,
  proposals: ledger.proposals.map((proposal) => (proposal.id === id ? { ...proposal, state } : proposal)),
});
