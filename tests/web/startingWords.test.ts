import { describe, expect, test } from 'vitest';
import { type Carried, carriedCards } from '#lib/agree/carriedCards.ts';
import { startingWords } from '#lib/agree/startingWords.ts';
import type { Card } from '#lib/board/card.ts';
import type { VotingRoundId } from '#shared/domain/ids.ts';
import type { Priority } from '#shared/domain/objective.ts';
import { codePoints } from '#shared/domain/text.ts';
import { LIMITS } from '#shared/limits.ts';
import { objective, Paper, partner } from '../build.ts';

type Drawn = { id: string; at: string; text?: string; priority?: Priority; document?: Card['document'] };

function cardsOf(paper: Paper, drawn: Drawn[]): Card[] {
  return drawn.map(({ id, at, text = `Carte ${id}`, priority = 1, document = 'sheet' }) => {
    const owner = paper.ledger.partners[partner(at)];
    if (!owner) throw new Error(`No partner ${at}`);
    return {
      id: objective(id),
      partner: owner,
      document,
      text,
      priority,
      position: null,
      zone: null,
      by: null,
      byFacilitator: false,
      isUndecided: false,
      kept: false,
      mayWrite: false,
      presence: null,
    };
  });
}

const table = () => new Paper().withPartner('p').withPartner('q');
const nothing: Carried = { by: 'priority', cards: [] };
const carriedBy = (paper: Paper, drawn: Drawn[]) => carriedCards(paper.ledger, cardsOf(paper, drawn));

/** A closed vote, told by the ledger. */
function voted(paper: Paper, votes: Record<string, number>): Paper {
  const roundId = 'v1' as VotingRoundId;
  const objectiveIds = Object.keys(votes).map(objective);
  paper.record(null, [
    {
      type: 'votingRoundOpened',
      terms: { id: roundId, question: null, budgetBy: 'partner', budget: 5, maxPerCard: 3, objectiveIds },
    },
    {
      type: 'votingRoundClosed',
      roundId,
      tally: {
        ballots: 2,
        votes: Object.entries(votes).map(([id, count]) => ({ objectiveId: objective(id), votes: count })),
      },
    },
  ]);
  return paper;
}

describe('the cards that carry most', () => {
  test('[SC45] are those the last closed vote puts first, ties kept, with their votes', () => {
    const paper = voted(table(), { a: 1, b: 4, c: 2, d: 2, e: 1, f: 0 });
    const carried = carriedBy(
      paper,
      [...'abcdef'].map((id) => ({ id, at: 'p', priority: 3 })),
    );
    expect(carried.by).toBe('votes');
    expect(carried.cards.map(({ card, rank, votes }) => [card.id, rank, votes])).toEqual([
      ['b', 1, 4],
      ['c', 2, 2],
      ['d', 2, 2],
    ]);
  });

  test('[SC45] are the first priorities where nobody voted, all level; never a draft, never a card without words', () => {
    const carried = carriedBy(table(), [
      { id: 'b', at: 'q' },
      { id: 'a', at: 'p' },
      { id: 'second', at: 'p', priority: 2 },
      { id: 'private', at: 'p', document: 'draft' },
      { id: 'empty', at: 'p', text: ' ' },
    ]);
    expect(carried.by).toBe('priority');
    expect(carried.cards.map(({ card, rank }) => [card.id, rank])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    const unvoted = voted(table(), { a: 0 });
    expect(carriedBy(unvoted, [{ id: 'a', at: 'p' }]).by).toBe('priority');
  });
});

describe('the sentence to start from', () => {
  const paper = voted(table(), { a: 3, b: 1 });
  const carried = carriedBy(paper, [
    { id: 'a', at: 'p', text: 'Rompre  l’isolement.' },
    { id: 'b', at: 'q', text: 'Tester un transport' },
  ]);

  test('[SC45] says the objective suggested, the category chosen, and the cards in their own words', () => {
    const start = startingWords({ lang: 'fr', categories: ['societalInnovation'], aim: 'coBuildLocally', carried });
    expect(start?.leavesOut).toBe(false);
    expect(start?.sentence.replaceAll('\u00A0', ' ')).toBe(
      'Ensemble, nous voulons co-construire localement par l’innovation sociétale : « Rompre l’isolement », « Tester un transport ».',
    );
  });

  test('[SC45] is in the language of the workshop', () => {
    expect(
      startingWords({ lang: 'en', categories: ['mecenat', 'economicCooperation'], aim: 'innovate', carried })?.sentence,
    ).toBe(
      'Together, we want to innovate through mécénat and through economic cooperation: “Rompre l’isolement”, “Tester un transport”.',
    );
  });

  test('[SC45] leaves out what nobody chose or wrote, and says nothing when there is nothing', () => {
    expect(startingWords({ lang: 'fr', categories: [], aim: null, carried: nothing })).toBeNull();
    expect(startingWords({ lang: 'fr', categories: ['mecenat'], aim: null, carried: nothing })?.sentence).toBe(
      'Ensemble, nous voulons agir par le mécénat.',
    );
    expect(startingWords({ lang: 'fr', categories: [], aim: 'innovate', carried: nothing })?.sentence).toBe(
      'Ensemble, nous voulons innover.',
    );
  });

  test('[SC45] takes cards of one weight together or not at all, and never breaks the bound of the sentence', () => {
    const level = carriedBy(
      table(),
      [...'abcd'].map((id) => ({ id, at: 'p' })),
    );
    expect(startingWords({ lang: 'fr', categories: [], aim: 'innovate', carried: level })?.sentence).toBe(
      'Ensemble, nous voulons innover.',
    );
    const long = carriedBy(
      voted(table(), { a: 3, b: 2, c: 1 }),
      [...'abc'].map((id) => ({ id, at: 'p', text: id.repeat(280) })),
    );
    const start = startingWords({ lang: 'fr', categories: [], aim: 'innovate', carried: long });
    const said = start?.sentence ?? '';
    expect(start?.leavesOut).toBe(true);
    expect(said).toContain('a'.repeat(280));
    expect(said).not.toContain('ccc');
    expect(codePoints(said)).toBeLessThanOrEqual(LIMITS.sentence);
  });
});
