import type { ObjectiveId, ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import { type Ballot, tallyOf, type VotingRound, votesIn } from '../domain/voting.ts';
import { LIMITS } from '../limits.ts';
import type { VotingView } from '../protocol.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { type Decided, refuse } from './decided.ts';
import type { Facts } from './facts.ts';
import { type Ledger, openVotingRoundOf, partnersOf } from './ledger.ts';

/** The facilitator opens a round on chosen cards, or on all those on the table (VO1). */
export function openVotingRound(ledger: Ledger, command: CommandOf<'openVotingRound'>, facts: Facts): Decided {
  if (ledger.phase !== 'prioritise') return refuse('votingNotOpen', { current: ledger.phase });
  if (openVotingRoundOf(ledger)) return refuse('roundIsOpen', {});
  if (ledger.votingRounds.some(({ id }) => id === command.roundId)) return refuse('roundExists', {});
  if (ledger.votingRounds.length >= LIMITS.votingRounds) return refuse('tooManyRounds', { max: LIMITS.votingRounds });
  const { roundId: id, question = null, budgetBy, budget, maxPerCard } = command;
  if (maxPerCard > budget) return refuse('budgetTooSmall', { budget });
  const onTable = cardsOnTable(ledger, facts);
  const objectiveIds = command.objectiveIds ?? [...onTable];
  if (!objectiveIds.every((objectiveId) => onTable.has(objectiveId))) return refuse('unknownCards', {});
  if (objectiveIds.length === 0) return refuse('noCandidates', {});
  if (objectiveIds.length > LIMITS.candidates) return refuse('tooManyCandidates', { max: LIMITS.candidates });
  return ok([{ type: 'votingRoundOpened', terms: { id, question, budgetBy, budget, maxPerCard, objectiveIds } }]);
}

/**
 * Someone seated gives their ballot, or changes it (VO2). A yes says nothing to the ledger: the room keeps the ballot
 * apart until the round ends.
 */
export function castBallot(
  ledger: Ledger,
  actor: Participant,
  command: CommandOf<'castBallot'>,
  facts: Facts,
): Decided {
  const round = openVotingRoundOf(ledger);
  if (round?.id !== command.roundId) return refuse('roundNotOpen', {});
  const ballot = ballotOf(round, actor, command);
  if (!ballot) {
    const { partnerId } = command;
    return partnerId === undefined || actor.seats.length === 0
      ? refuse('cannotVote', {})
      : refuse('notSeated', { partnerId });
  }
  const candidates = new Set(round.objectiveIds);
  for (const [objectiveId, count] of Object.entries(ballot.votes) as [ObjectiveId, number][]) {
    if (!candidates.has(objectiveId)) return refuse('notCandidate', { objectiveId });
    if (count > round.maxPerCard) return refuse('tooManyOnCard', { max: round.maxPerCard });
  }
  const left = votesLeft(ledger, round, facts.ballots(round.id), ballot);
  return votesIn(ballot) > left ? refuse('overBudget', { left }) : ok([]);
}

/** The ballot that a command asks to keep; null when its author has no vote there. */
export function ballotOf(
  { id: roundId, budgetBy }: VotingRound,
  actor: Participant,
  { partnerId: asked, votes, commandId }: CommandOf<'castBallot'>,
): Ballot | null {
  if (actor.seats.length === 0) return null;
  const own = { roundId, participantId: actor.id, votes, commandId };
  if (budgetBy === 'person') return { ...own, partnerId: null };
  const partnerId = asked ?? (actor.seats.length === 1 ? actor.seats[0] : undefined);
  return partnerId !== undefined && actor.seats.includes(partnerId) ? { ...own, partnerId } : null;
}

/** The round ends: its ballots become a tally, and are erased (VO4). */
export function closeVotingRound(ledger: Ledger, { roundId }: CommandOf<'closeVotingRound'>, facts: Facts): Decided {
  const round = openVotingRoundOf(ledger);
  if (round?.id !== roundId) return refuse('roundNotOpen', {});
  // A card veiled or taken off meanwhile is voted on no more.
  const onTable = cardsOnTable(ledger, facts);
  const objectiveIds = round.objectiveIds.filter((id) => onTable.has(id));
  const tally = tallyOf({ objectiveIds }, validBallots(ledger, facts.ballots(roundId)));
  return ok([{ type: 'votingRoundClosed', roundId, tally }]);
}

/** The round is given up: its ballots are erased unread (VO5). */
export const dropVotingRound = (ledger: Ledger, { roundId }: CommandOf<'dropVotingRound'>): Decided =>
  openVotingRoundOf(ledger)?.id === roundId
    ? ok([{ type: 'votingRoundDropped', roundId }])
    : refuse('roundNotOpen', {});

/** The ballots that count: those of people who still have the seat they voted from (VO3). */
export const validBallots = (ledger: Ledger, ballots: readonly Ballot[]): Ballot[] =>
  ballots.filter((ballot) => {
    const { participantId, partnerId } = ballot;
    const person = ledger.participants[participantId];
    // One that lays no vote has been taken back.
    if (person?.state !== 'here' || votesIn(ballot) === 0) return false;
    return partnerId === null ? person.seats.length > 0 : person.seats.includes(partnerId);
  });

/**
 * The ballots of people who have just lost the seat they voted from, as they are kept from now on: taken back. Sitting
 * there again does not bring them back, or a partner could vote twice (VO3).
 */
export function takenBack(ledger: Ledger, ballots: readonly Ballot[]): Ballot[] {
  const kept = new Set(validBallots(ledger, ballots));
  return ballots
    .filter((ballot) => !kept.has(ballot) && votesIn(ballot) > 0)
    .map((ballot) => ({ ...ballot, votes: {} }));
}

/** The votes one may still give out with a ballot: the budget, less what colleagues of the same partner gave (VO3). */
export function votesLeft(
  ledger: Ledger,
  { budget }: Pick<VotingRound, 'budget'>,
  ballots: readonly Ballot[],
  { participantId, partnerId }: Pick<Ballot, 'participantId' | 'partnerId'>,
): number {
  if (partnerId === null) return budget;
  const others = validBallots(ledger, ballots).filter(
    (ballot) => ballot.partnerId === partnerId && ballot.participantId !== participantId,
  );
  return budget - others.reduce((sum, ballot) => sum + votesIn(ballot), 0);
}

/** How many people have a vote now. */
export const votersOf = (ledger: Ledger): ParticipantId[] =>
  Object.values(ledger.participants).flatMap(({ id, state, seats }) =>
    state === 'here' && seats.length > 0 ? [id] : [],
  );

/** What each person may know of the round under way; nothing when there is none (VO6). */
export function votingViews(
  ledger: Ledger,
  ballots: readonly Ballot[],
): (participantId: ParticipantId) => VotingView | null {
  const round = openVotingRoundOf(ledger);
  if (!round) return () => null;
  const valid = validBallots(ledger, ballots);
  const given = new Map<PartnerId | null, number>();
  for (const ballot of valid) given.set(ballot.partnerId, (given.get(ballot.partnerId) ?? 0) + votesIn(ballot));
  const voters = votersOf(ledger).length;
  return (participantId) => {
    const seats = ledger.participants[participantId]?.seats ?? [];
    const purses = seats.length === 0 ? [] : round.budgetBy === 'person' ? [null] : seats;
    return {
      roundId: round.id,
      own: purses.map((partnerId) => {
        const own = valid.find((ballot) => ballot.participantId === participantId && ballot.partnerId === partnerId);
        const spent = partnerId === null ? (own ? votesIn(own) : 0) : (given.get(partnerId) ?? 0);
        return { partnerId, votes: own?.votes ?? {}, left: round.budget - spent };
      }),
      ballots: valid.length,
      voters,
    };
  };
}

const cardsOnTable = (ledger: Ledger, facts: Facts): Set<ObjectiveId> =>
  new Set(partnersOf(ledger).flatMap(({ id }) => facts.sheetCards(id)));
