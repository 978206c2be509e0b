import type { VotingRoundId } from '../../domain/ids.ts';
import type { VotingRound } from '../../domain/voting.ts';
import { unreachable } from '../../result.ts';
import type { Stamp, VotingDecision } from '../events.ts';
import type { Ledger } from '../ledger.ts';

/** What changes when a voting round opens or ends. */
export function evolveVoting(ledger: Ledger, event: VotingDecision & Stamp): Ledger {
  switch (event.type) {
    case 'votingRoundOpened': {
      const opened: VotingRound = { ...event.terms, openedAt: event.at, state: 'open' };
      return { ...ledger, votingRounds: [...ledger.votingRounds, opened] };
    }
    case 'votingRoundClosed':
      return ended(ledger, event.roundId, { state: 'closed', closedAt: event.at, tally: event.tally });
    case 'votingRoundDropped':
      return ended(ledger, event.roundId, { state: 'dropped', closedAt: event.at });
    default:
      return unreachable(event);
  }
}

type End =
  | Pick<VotingRound & { state: 'closed' }, 'state' | 'closedAt' | 'tally'>
  | { state: 'dropped'; closedAt: number };

const ended = (ledger: Ledger, roundId: VotingRoundId, end: End): Ledger => ({
  ...ledger,
  votingRounds: ledger.votingRounds.map((round) => (round.id === roundId ? { ...round, ...end } : round)),
});
