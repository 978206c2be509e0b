import type { CommandId, ObjectiveId, ParticipantId, PartnerId, VotingRoundId } from './ids.ts';
import { byText } from './order.ts';

/** Whose budget it is: a partner's, shared among its people, or each person's own. */
export const BUDGETS = ['partner', 'person'] as const;
export type BudgetBy = (typeof BUDGETS)[number];

/** What was settled when a round was opened; nothing of it changes afterwards. Times in milliseconds. */
export type VotingTerms = {
  id: VotingRoundId;
  /** In the group's own words; null for the usual question. */
  question: string | null;
  budgetBy: BudgetBy;
  /** Votes each partner (or person) may give out, 1 to `LIMITS.budget`. */
  budget: number;
  /** Votes one person may lay on one card, 1 to `budget`. */
  maxPerCard: number;
  /** The cards voted on, each once. */
  objectiveIds: ObjectiveId[];
  openedAt: number;
};

/** A round of dot voting. Its ballots are kept apart and erased when it ends; only the tally stays. */
export type VotingRound = VotingTerms &
  ({ state: 'open' } | { state: 'closed'; closedAt: number; tally: Tally } | { state: 'dropped'; closedAt: number });

/** One person's secret answer, as the room keeps it until the round ends. Cards without a vote are not in it. */
export type Ballot = {
  roundId: VotingRoundId;
  participantId: ParticipantId;
  /** The partner whose budget it draws on; null when each person has their own. */
  partnerId: PartnerId | null;
  votes: Record<ObjectiveId, number>;
  commandId: CommandId;
};

/** What the round said, without a name: how many ballots, and the votes of each card, most first; ties in id order. */
export type Tally = { ballots: number; votes: { objectiveId: ObjectiveId; votes: number }[] };

/**
 * With fewer ballots than this, the tally would tell its own voters what the others chose: with two, each knows the
 * other's; with three, two who compare know the third's. Our number.
 */
export const FEW_BALLOTS = 4;

export const votesIn = ({ votes }: Pick<Ballot, 'votes'>): number =>
  Object.values(votes).reduce((sum, count) => sum + count, 0);

/** Counts the ballots of a round over its cards (VO4). Votes for any other card are left out. */
export function tallyOf({ objectiveIds }: Pick<VotingTerms, 'objectiveIds'>, ballots: readonly Ballot[]): Tally {
  const votes = objectiveIds.map((objectiveId) => ({
    objectiveId,
    votes: ballots.reduce((sum, ballot) => sum + (ballot.votes[objectiveId] ?? 0), 0),
  }));
  votes.sort((a, b) => b.votes - a.votes || byText(a.objectiveId, b.objectiveId));
  return { ballots: ballots.length, votes };
}

/** The cards of a tally with their rank, 1 first: equal votes share a rank and nothing separates them (VO4). */
export const ranked = ({ votes }: Tally): { objectiveId: ObjectiveId; votes: number; rank: number }[] =>
  votes.map((line) => ({ ...line, rank: 1 + votes.filter((other) => other.votes > line.votes).length }));
