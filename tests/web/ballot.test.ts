import { describe, expect, test } from 'vitest';
import {
  areSame,
  type Purse,
  remainingIn,
  shownOn,
  type Votes,
  whyNotMore,
  withOneLess,
  withOneMore,
} from '#lib/vote/ballot.ts';
import { areSheetsHere, grouped } from '#lib/vote/candidates.ts';
import { suggestedBudget, suggestedMaxPerCard } from '#lib/vote/suggested.ts';
import { votingNews } from '#lib/vote/voteNews.ts';
import type { VotingRoundId } from '#shared/domain/ids.ts';
import { zoneCentre } from '#shared/domain/square.ts';
import { votesIn } from '#shared/domain/voting.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { objective, Paper, partner } from '../build.ts';
import { chance } from '../prng.ts';
import { card } from './cards.ts';

const [a, b, c] = [objective('a'), objective('b'), objective('c')];
const purse = (left: number, votes: Votes = {}): Purse => ({ partnerId: partner('p'), votes: { ...votes }, left });

describe('a ballot being filled in', () => {
  test('[SC43] votes are laid one by one, up to the budget', () => {
    const terms = { maxPerCard: 2 };
    let votes: Votes = {};
    for (const id of [a, a, b]) votes = withOneMore(votes, id, purse(3), terms);
    expect(votes).toEqual({ a: 2, b: 1 });
    expect(whyNotMore(votes, c, purse(3), terms)).toBe('noneLeft');
    expect(withOneMore(votes, c, purse(3), terms)).toBe(votes);
  });

  test('[SC43] one card gets no more than it may, and says so before the budget does', () => {
    const terms = { maxPerCard: 2 };
    expect(whyNotMore({ a: 2 } as Votes, a, purse(5), terms)).toBe('cardFull');
    expect(whyNotMore({ a: 2 } as Votes, b, purse(5), terms)).toBeNull();
  });

  test('[SC43] what was cast before may be given again', () => {
    // Two cast, one left: three in all, whatever they are laid on now.
    const cast = purse(1, { a: 2 } as Votes);
    expect(remainingIn(cast, { a: 2 } as Votes)).toBe(1);
    expect(remainingIn(cast, {})).toBe(3);
  });

  test('[SC43] when colleagues cast theirs meanwhile, what is typed stays, and only less may be given', () => {
    const typed = { a: 2, b: 1 } as Votes;
    const shrunk = purse(1);
    expect(remainingIn(shrunk, typed)).toBe(-2);
    expect(withOneMore(typed, c, shrunk, { maxPerCard: 3 })).toBe(typed);
    const less = withOneLess(withOneLess(typed, a), b);
    expect(less).toEqual({ a: 1 });
    expect(remainingIn(shrunk, less)).toBe(0);
  });

  test('[SC43] whatever is pressed in whatever order, neither bound is passed', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const luck = chance(seed);
      const [budget, maxPerCard] = [1 + luck.below(20), 1 + luck.below(5)];
      let votes: Votes = {};
      for (let press = 0; press < 60; press += 1) {
        const id = luck.pick([a, b, c]);
        const more = luck.below(3) > 0;
        votes = more ? withOneMore(votes, id, purse(budget), { maxPerCard }) : withOneLess(votes, id);
        expect(votesIn({ votes })).toBeLessThanOrEqual(budget);
        for (const count of Object.values(votes)) {
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(maxPerCard);
        }
      }
    }
  });

  test('[SC43] two ballots are the same whatever the order of their cards, and a card given none is not in it', () => {
    expect(areSame({ a: 1, b: 2 } as Votes, { b: 2, a: 1 } as Votes)).toBe(true);
    expect(areSame({ a: 1 } as Votes, { a: 1, b: 0 } as Votes)).toBe(true);
    expect(areSame({ a: 1 } as Votes, { a: 1, b: 1 } as Votes)).toBe(false);
  });

  test('[SC43] a ballot just cast is shown until the room tells its own', () => {
    const sent = { votes: { a: 2 } as Votes, before: { b: 1 } as Votes };
    expect(shownOn(sent, { b: 1 } as Votes)).toEqual({ a: 2 });
    expect(shownOn(sent, { a: 2 } as Votes)).toEqual({ a: 2 });
    // Cast again from another device of the same person.
    expect(shownOn(sent, { c: 1 } as Votes)).toEqual({ c: 1 });
    expect(shownOn(undefined, { c: 1 } as Votes)).toEqual({ c: 1 });
  });
});

describe('what is voted on', () => {
  test('[VO1] candidates are read zone by zone; one that left the table is still there, without its words', () => {
    const cards = [
      card('a', zoneCentre('valueProposition')),
      card('b', null),
      // Veiled: back in its draft, which its own people still read.
      card('c', zoneCentre('process'), { document: 'draft' }),
      card('d', zoneCentre('process')),
    ];
    const groups = grouped([a, b, c], cards).map(({ zone, candidates }) => [zone, candidates.map((each) => each.id)]);
    expect(groups).toEqual([
      ['unplaced', ['b']],
      ['valueProposition', ['a']],
      ['gone', ['c']],
    ]);
  });

  test('[VO1] no card is said to be gone before the sheets have come', () => {
    const paper = new Paper().withPartner('p').withPartner('q');
    const ledger = { ...paper.ledger, revealed: { [partner('p')]: [a] } };
    expect(areSheetsHere(ledger, () => undefined)).toBe(false);
    expect(areSheetsHere(ledger, (name) => (name === 'sheet:p' ? {} : undefined))).toBe(true);
  });

  test('[VO1] the terms proposed are taken by the room, whatever the number of cards', () => {
    for (let count = 1; count <= 200; count += 1) {
      const paper = new Paper().withPartner('p').withMember('m', 'p');
      const ids = Array.from({ length: count }, (_, n) => objective(`c${n}`));
      paper.ledger = { ...paper.ledger, phase: 'prioritise', revealed: { [partner('p')]: ids } };
      const budget = suggestedBudget(count);
      const asked = {
        roundId: 'r' as VotingRoundId,
        budgetBy: 'partner',
        budget,
        maxPerCard: suggestedMaxPerCard(budget),
      };
      expect(paper.ask('f', { type: 'openVotingRound', ...asked } as Parameters<Paper['ask']>[1])).toMatchObject({
        ok: true,
      });
    }
    expect([1, 2, 3, 4, 12, 13, 40, 200].map(suggestedBudget)).toEqual([1, 1, 2, 3, 3, 4, 10, 20]);
  });
});

test.each([fr, en])('[SC22] a round that opens, ends or is dropped is said once, in a sentence', ({ conduct }) => {
  const words = conduct.voting;
  const terms = { id: 'r' as VotingRoundId, question: null, budgetBy: 'partner', budget: 3, maxPerCard: 1 } as const;
  const open = { ...terms, objectiveIds: [a], openedAt: 0, state: 'open' } as const;
  const closed = { ...open, state: 'closed', closedAt: 1, tally: { ballots: 7, votes: [] } } as const;
  const dropped = { ...open, state: 'dropped', closedAt: 1 } as const;
  const news = (...rounds: [object | null, object]) => {
    const [before, after] = rounds.map((round) => ({ votingRounds: round === null ? [] : [round] }));
    return votingNews(before as Parameters<typeof votingNews>[0], after as Parameters<typeof votingNews>[1], words);
  };
  expect(news(null, open)).toEqual([words.news.opened(words.usualQuestion)]);
  expect(news(open, open)).toEqual([]);
  expect(news(open, closed)).toEqual([words.news.closed(7)]);
  expect(news(open, dropped)).toEqual([words.news.dropped]);
});
