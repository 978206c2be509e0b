import type { VotingRound } from '#shared/domain/voting.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';
import { unreachable } from '#shared/result.ts';

type Words = LaterMessages['conduct']['voting'];
type Rounds = Pick<Ledger, 'votingRounds'>;

/** What became of the rounds of voting between two states of the ledger, as it is said aloud. */
export function votingNews(before: Rounds, after: Rounds, words: Words): string[] {
  const was = new Map(before.votingRounds.map(({ id, state }) => [id, state]));
  return after.votingRounds.filter(({ id, state }) => was.get(id) !== state).map((round) => newsOf(round, words));
}

function newsOf(round: VotingRound, { news, usualQuestion }: Words): string {
  switch (round.state) {
    case 'open':
      return news.opened(round.question ?? usualQuestion);
    case 'closed':
      return news.closed(round.tally.ballots);
    case 'dropped':
      return news.dropped;
    default:
      return unreachable(round);
  }
}
