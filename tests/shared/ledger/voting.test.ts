import { describe, expect, test } from 'vitest';
import type { VotingRoundId } from '#shared/domain/ids.ts';
import { type Ballot, ranked, tallyOf } from '#shared/domain/voting.ts';
import { votingViews } from '#shared/ledger/voting.ts';
import { LIMITS } from '#shared/limits.ts';
import { type Asked, objective, outcome, Paper, partner, person } from '../../build.ts';

const round = 'r1' as VotingRoundId;
const votes = (entries: Record<string, number>) => entries as Ballot['votes'];
const terms = { budgetBy: 'partner', budget: 6, maxPerCard: 3 } as const;
const open = (more: object = {}): Asked => ({ type: 'openVotingRound', roundId: round, ...terms, ...more });
const cast = (entries: Record<string, number>, more: object = {}): Asked => ({
  type: 'castBallot',
  roundId: round,
  votes: votes(entries),
  ...more,
});

/** Two partners with cards: ana and amir at p, ines at q, the observer o, and the facilitator f. */
function table(): Paper {
  const paper = new Paper().withPartner('p').withPartner('q');
  paper.withMember('ana', 'p').withMember('amir', 'p').withMember('ines', 'q');
  paper.enter('o', 'observer');
  return paper.withCards('p', 'o1', 'o2').withCards('q', 'o3').at('prioritise');
}

const voting = (more: object = {}): Paper => {
  const paper = table();
  expect(outcome(paper.ask('f', open(more)))).toBe('accepted');
  return paper;
};

describe('opening', () => {
  test('[VO1] a round opens in its phase, by the facilitator, on cards of the table, one at a time', () => {
    expect(outcome(table().at('share').ask('f', open()))).toBe('votingNotOpen');
    expect(outcome(table().ask('ana', open()))).toBe('notFacilitator');
    expect(outcome(table().ask('f', open({ objectiveIds: [objective('o1'), objective('draft')] })))).toBe(
      'unknownCards',
    );
    expect(outcome(table().ask('f', open({ budget: 2, maxPerCard: 3 })))).toBe('budgetTooSmall');
    expect(outcome(new Paper().withPartner('p').at('prioritise').ask('f', open()))).toBe('noCandidates');
    const paper = voting();
    expect(paper.ledger.votingRounds[0]).toMatchObject({
      id: round,
      state: 'open',
      objectiveIds: ['o1', 'o2', 'o3'],
      question: null,
    });
    expect(outcome(paper.ask('f', open({ roundId: 'r2' })))).toBe('roundIsOpen');
  });

  test('[VO1] more cards than a tally can hold must be chosen among', () => {
    const paper = table();
    for (let block = 0; block < 4; block += 1)
      paper.withCards('p', ...Array.from({ length: 60 }, (_, index) => `more-${block}-${index}`));
    expect(outcome(paper.ask('f', open()))).toBe('tooManyCandidates');
    expect(outcome(paper.ask('f', open({ objectiveIds: [objective('o1')] })))).toBe('accepted');
  });

  test('[VO1] a workshop has so many rounds and no more', () => {
    const paper = table();
    for (let index = 0; index < LIMITS.votingRounds; index += 1) {
      paper.ask('f', open({ roundId: `r${index}` }));
      paper.ask('f', { type: 'dropVotingRound', roundId: `r${index}` as VotingRoundId });
    }
    expect(outcome(paper.ask('f', open({ roundId: 'one-more' })))).toBe('tooManyRounds');
  });
});

describe('ballots', () => {
  test('[VO2] a ballot changes nothing in the ledger, not even its version', () => {
    const paper = voting();
    const before = paper.ledger;
    expect(paper.ask('ana', cast({ o1: 3 }))).toEqual({ ok: true, value: [] });
    expect(paper.ledger).toBe(before);
  });

  test('[VO3] colleagues share one budget; a ballot beyond it says what is left', () => {
    const paper = voting();
    paper.ask('ana', cast({ o1: 3, o3: 1 }));
    expect(paper.ask('amir', cast({ o2: 3 }))).toMatchObject({ failure: { code: 'overBudget', facts: { left: 2 } } });
    expect(outcome(paper.ask('amir', cast({ o2: 2 })))).toBe('accepted');
    expect(outcome(paper.ask('ines', cast({ o1: 3, o3: 3 })))).toBe('accepted');
    // One's own former ballot is not counted against one.
    expect(outcome(paper.ask('ana', cast({ o1: 1, o2: 3 })))).toBe('accepted');
    expect(outcome(paper.ask('ana', cast({ o1: 2, o2: 3 })))).toBe('overBudget');
  });

  test('[VO3] with a budget for each person, colleagues do not share', () => {
    const paper = voting({ budgetBy: 'person' });
    expect(outcome(paper.ask('ana', cast({ o1: 3, o2: 3 })))).toBe('accepted');
    expect(outcome(paper.ask('amir', cast({ o1: 3, o2: 3 })))).toBe('accepted');
    expect(outcome(paper.ask('amir', cast({ o1: 3, o2: 3, o3: 1 })))).toBe('overBudget');
  });

  test('[VO3] no more than so many on a card, on the cards of the round, by people who have a seat', () => {
    const paper = voting({ objectiveIds: [objective('o1'), objective('o3')] });
    expect(outcome(paper.ask('ana', cast({ o1: 4 })))).toBe('tooManyOnCard');
    expect(outcome(paper.ask('ana', cast({ o2: 1 })))).toBe('notCandidate');
    for (const who of ['o', 'f']) expect(outcome(paper.ask(who, cast({ o1: 1 })))).toBe('cannotVote');
    expect(outcome(paper.ask('ines', cast({ o1: 1 }, { partnerId: partner('p') })))).toBe('notSeated');
    expect(outcome(paper.ask('ana', cast({ o1: 1 }, { roundId: 'other' })))).toBe('roundNotOpen');
  });

  test('[VO3] a person with two seats gives a ballot for each, and says for which', () => {
    const paper = table();
    paper.ask('ana', { type: 'askSeat', partnerId: partner('q') });
    paper.ask('ines', { type: 'grantSeat', participantId: person('ana'), partnerId: partner('q') });
    paper.ask('f', open());
    expect(outcome(paper.ask('ana', cast({ o1: 1 })))).toBe('cannotVote');
    for (const id of ['p', 'q'])
      expect(outcome(paper.ask('ana', cast({ o1: 3 }, { partnerId: partner(id) })))).toBe('accepted');
    expect(paper.ballots).toHaveLength(2);
    expect(outcome(paper.ask('ines', cast({ o2: 3, o3: 1 })))).toBe('overBudget');
  });

  test('[VO3] a ballot counts while its author keeps the seat, and its votes go back to the partner after that', () => {
    const paper = voting();
    paper.ask('ana', cast({ o1: 3, o2: 3 }));
    expect(outcome(paper.ask('amir', cast({ o1: 1 })))).toBe('overBudget');
    paper.ask('ana', { type: 'leave' });
    expect(outcome(paper.ask('amir', cast({ o3: 2 })))).toBe('accepted');
    paper.ask('f', { type: 'closeVotingRound', roundId: round });
    expect(paper.ledger.votingRounds[0]).toMatchObject({
      tally: {
        ballots: 1,
        votes: [
          { objectiveId: 'o3', votes: 2 },
          { objectiveId: 'o1', votes: 0 },
          { objectiveId: 'o2', votes: 0 },
        ],
      },
    });
  });

  test('[VO3] whoever sits again after losing the seat does not find their ballot again', () => {
    const paper = voting();
    paper.ask('ana', cast({ o1: 3, o2: 3 }));
    paper.ask('ana', { type: 'releaseSeat', partnerId: partner('p') });
    expect(outcome(paper.ask('amir', cast({ o1: 3, o2: 3 })))).toBe('accepted');
    paper.ask('ana', { type: 'askSeat', partnerId: partner('p') });
    paper.ask('amir', { type: 'grantSeat', participantId: person('ana'), partnerId: partner('p') });
    paper.ask('f', { type: 'closeVotingRound', roundId: round });
    expect(paper.ledger.votingRounds[0]).toMatchObject({ tally: { ballots: 1 } });
  });

  test('[VO1] a card veiled during a round leaves it for good, even shown again with other words', () => {
    const paper = voting();
    paper.ask('ines', cast({ o1: 2, o3: 2 }));
    paper.ask('f', { type: 'veilCard', partnerId: partner('p'), objectiveId: objective('o1') });
    paper.withCards('p', 'o1');
    expect(outcome(paper.ask('ana', cast({ o1: 1 })))).toBe('notCandidate');
    paper.ask('f', { type: 'closeVotingRound', roundId: round });
    const [closed] = paper.ledger.votingRounds;
    expect(closed?.state === 'closed' && closed.tally.votes.map(({ objectiveId }) => objectiveId)).toEqual([
      'o3',
      'o2',
    ]);
  });

  test('[VO6] each is told their own ballot, what is left, and how many came in: nothing of anyone else’s', () => {
    const paper = voting();
    paper.ask('ana', cast({ o1: 3 }));
    paper.ask('ines', cast({ o3: 2 }));
    const viewOf = votingViews(paper.ledger, paper.ballots);
    expect(viewOf(person('amir'))).toEqual({
      roundId: round,
      own: [{ partnerId: 'p', votes: {}, left: 3 }],
      ballots: 2,
      voters: 3,
    });
    expect(viewOf(person('ana'))?.own).toEqual([{ partnerId: 'p', votes: { o1: 3 }, left: 3 }]);
    expect(viewOf(person('o'))).toEqual({ roundId: round, own: [], ballots: 2, voters: 3 });
    expect(viewOf(person('f'))?.own).toEqual([]);
    expect(votingViews(table().ledger, [])(person('ana'))).toBeNull();
  });

  test('[VO6] a ballot taken back, by laying no vote, is not counted', () => {
    const paper = voting();
    paper.ask('ana', cast({ o1: 3 }));
    paper.ask('ana', cast({}));
    expect(votingViews(paper.ledger, paper.ballots)(person('amir'))).toMatchObject({ ballots: 0, own: [{ left: 6 }] });
  });
});

describe('the end of a round', () => {
  test('[VO4] ballots become a tally by card, most first, ties side by side', () => {
    const paper = voting();
    paper.ask('ana', cast({ o1: 2, o2: 2 }));
    paper.ask('ines', cast({ o3: 2, o2: 1 }));
    paper.ask('f', { type: 'closeVotingRound', roundId: round });
    const [closed] = paper.ledger.votingRounds;
    if (closed?.state !== 'closed') throw new Error('not closed');
    expect(closed.tally.ballots).toBe(2);
    expect(ranked(closed.tally)).toEqual([
      { objectiveId: 'o2', votes: 3, rank: 1 },
      { objectiveId: 'o1', votes: 2, rank: 2 },
      { objectiveId: 'o3', votes: 2, rank: 2 },
    ]);
    expect(JSON.stringify(paper.events)).not.toContain('castBallot');
    expect(Object.keys(closed.tally)).toEqual(['ballots', 'votes']);
  });

  test('[VO4] the order in which ballots came never changes the tally', () => {
    const ballot = (id: string, entries: Record<string, number>): Ballot => ({
      roundId: round,
      participantId: person(id),
      partnerId: null,
      votes: votes(entries),
      commandId: 'c' as Ballot['commandId'],
    });
    const ballots = [ballot('a', { o1: 1 }), ballot('b', { o2: 1 }), ballot('c', { o3: 3, o9: 5 })];
    const objectiveIds = ['o1', 'o2', 'o3'].map(objective);
    const straight = tallyOf({ objectiveIds }, ballots);
    expect(tallyOf({ objectiveIds: [...objectiveIds].reverse() }, [...ballots].reverse())).toEqual(straight);
    expect(straight.votes.map(({ objectiveId }) => objectiveId)).toEqual(['o3', 'o1', 'o2']);
  });

  test('[VO4] a card veiled meanwhile is in the tally no more', () => {
    const paper = voting();
    paper.ask('ines', cast({ o1: 2, o3: 2 }));
    paper.ask('f', { type: 'veilCard', partnerId: partner('p'), objectiveId: objective('o1') });
    paper.ask('f', { type: 'closeVotingRound', roundId: round });
    expect(JSON.stringify(paper.ledger.votingRounds[0])).toContain('"tally":{"ballots":1,"votes":[{"objectiveId":"o3"');
    expect(paper.ledger.votingRounds[0]).not.toMatchObject({ tally: { votes: [{}, { objectiveId: 'o1' }] } });
  });

  test.each(['closeVotingRound', 'dropVotingRound'] as const)(
    '[VO5] after %s nothing opens it again, and a fresh one may begin',
    (type) => {
      const paper = voting();
      expect(outcome(paper.ask('ana', { type, roundId: round }))).toBe('notFacilitator');
      expect(outcome(paper.ask('f', { type, roundId: round }))).toBe('accepted');
      expect(outcome(paper.ask('f', { type, roundId: round }))).toBe('roundNotOpen');
      expect(outcome(paper.ask('ana', cast({ o1: 1 })))).toBe('roundNotOpen');
      expect(outcome(paper.ask('f', open()))).toBe('roundExists');
      expect(outcome(paper.ask('f', open({ roundId: 'r2' })))).toBe('accepted');
    },
  );

  test('[PH17] the phase does not move over an open vote', () => {
    const paper = voting();
    expect(outcome(paper.ask('f', { type: 'movePhase', from: 'prioritise', to: 'read' }))).toBe('roundIsOpen');
    paper.ask('f', { type: 'dropVotingRound', roundId: round });
    expect(outcome(paper.ask('f', { type: 'movePhase', from: 'prioritise', to: 'read' }))).toBe('accepted');
  });
});
