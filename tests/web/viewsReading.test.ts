import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/board/card.ts';
import { AGAIN_MS, Asking, QUIET_MS } from '#lib/reading/asking.ts';
import { EXTENT, graduations, markers, pathOf, pointOfShare, reachOf } from '#lib/reading/figure.ts';
import { readingInputOfCards, tableName } from '#lib/reading/inputOfCards.ts';
import { sectionsToUnfold, sentencesOfCard, unfoldedOf } from '#lib/reading/sentences.ts';
import { type Zone, zoneAt, zoneCentre } from '#shared/domain/square.ts';
import { fr } from '#shared/messages/fr.ts';
import { read } from '#shared/reading/read.ts';
import { plainText } from '#shared/reading/statement.ts';
import { statementsOf } from '#shared/reading/statements.ts';
import { objective, Paper, partner } from '../build.ts';

/** A table of two partners, with one placed card each, one waiting and one still in a draft. */
function table(): { cards: Card[]; paper: Paper } {
  const paper = new Paper();
  paper.enter('f', 'facilitator');
  paper.ask('f', { type: 'addPartner', partnerId: partner('a'), name: 'ADMR', profile: 'association' });
  paper.ask('f', { type: 'addPartner', partnerId: partner('b'), name: 'Mutuelle', profile: 'company' });
  const card = (id: string, of: string, zone: Zone | null, document: 'draft' | 'sheet' = 'sheet'): Card => {
    const owner = paper.ledger.partners[partner(of)];
    if (!owner) throw new Error(`No partner ${of}`);
    const position = zone && zoneCentre(zone);
    return {
      id: objective(id),
      partner: owner,
      document,
      text: `Former ${id} aux outils numériques`,
      priority: 1,
      position,
      zone: position && zoneAt(position),
      by: null,
      byFacilitator: false,
      isUndecided: false,
      kept: false,
      mayWrite: true,
      presence: null,
    };
  };
  return {
    paper,
    cards: [
      card('a1', 'a', 'process'),
      card('b1', 'b', 'process'),
      card('b2', 'b', null),
      card('a2', 'a', 'businessModel', 'draft'),
    ],
  };
}

describe('what this device reads', () => {
  test('[SC39] the preview is made from the placed cards of the sheets, never from a draft', () => {
    const { paper, cards } = table();
    const input = readingInputOfCards(paper.ledger, cards);
    expect(input?.objectives.map(({ id }) => id)).toEqual(['a1', 'b1']);
    expect(input && read(input).category.id).toBe('responsiblePractices');
  });

  test('[SC39] a table has the same name whatever the order of its cards, and another once a card moves', () => {
    const { paper, cards } = table();
    const name = (list: Card[]) => {
      const input = readingInputOfCards(paper.ledger, list);
      return input && tableName(input);
    };
    expect(name([...cards].reverse())).toBe(name(cards));
    const moved = cards.map((card) => (card.id === 'a1' ? { ...card, position: { stake: 0.6, lever: 0.6 } } : card));
    expect(name(moved)).not.toBe(name(cards));
  });

  test('[SC37] a card shows the sentences whose words light it, and no other', () => {
    const { paper, cards } = table();
    const input = readingInputOfCards(paper.ledger, cards);
    if (!input) throw new Error('Nothing to read');
    const statements = statementsOf(read(input), input, fr);
    const found = sentencesOfCard(statements, objective('a1'));
    expect(found.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const lights = statement.kind !== 'headline' && JSON.stringify(statement.parts).includes('"a1"');
      expect(found.includes(statement), plainText(statement)).toBe(lights);
    }
    expect(sentencesOfCard(statements, objective('b2'))).toEqual([]);
  });

  test('[SC37] the reading unfolds in order, questions before the hypothesis, even when there is no question', () => {
    const { paper, cards } = table();
    const input = readingInputOfCards(paper.ledger, cards);
    if (!input) throw new Error('Nothing to read');
    const statements = statementsOf(read(input), input, fr).filter(({ section }) => section !== 'questions');
    expect(sectionsToUnfold(statements).slice(0, 3)).toEqual(['profile', 'questions', 'category']);
    expect(new Set(unfoldedOf(statements, 2).map(({ section }) => section))).toEqual(new Set(['profile']));
    expect(unfoldedOf(statements, 3).some(({ section }) => section === 'category')).toBe(true);
    expect(unfoldedOf(statements, 9)).toEqual(statements);
  });
});

/** An asking whose clock and network are the test's. */
function asked(answers: (string | null)[], isFinal: (answer: string) => boolean = () => true) {
  const said: string[] = [];
  const asking = new Asking<string>({
    ask: async () => {
      said.push('ask');
      const next = answers.shift();
      if (next === undefined || next === null) throw new Error('no answer');
      return next;
    },
    pause: async (milliseconds) => {
      said.push(`pause ${milliseconds}`);
    },
    answered: (answer) => {
      said.push(answer);
      return isFinal(answer);
    },
    failed: () => said.push('failed'),
  });
  return { asking, said };
}

describe('what the worker reads', () => {
  test('[SC40] the worker is asked once the table is still, and once only while it does not change', async () => {
    const { asking, said } = asked(['first', 'second']);
    await asking.about('table');
    await asking.about('table');
    expect(said).toEqual([`pause ${QUIET_MS}`, 'ask', 'first']);
  });

  test('[SC40] no answer is asked for again, each time later', async () => {
    const { asking, said } = asked([null, null, 'late']);
    await asking.about('table');
    expect(said).toEqual([
      `pause ${QUIET_MS}`,
      'ask',
      'failed',
      `pause ${AGAIN_MS[0]}`,
      'ask',
      'failed',
      `pause ${AGAIN_MS[1]}`,
      'ask',
      'late',
    ]);
  });

  test('[SC40] an answer about an older table is never told', async () => {
    const said: string[] = [];
    const doors: ((answer: string) => void)[] = [];
    const asking = new Asking<string>({
      ask: () => new Promise((resolve) => doors.push(resolve)),
      pause: async () => {},
      answered: (answer) => said.push(answer) > 0,
      failed: () => said.push('failed'),
    });
    const before = asking.about('before');
    await Promise.resolve();
    await Promise.resolve();
    const after = asking.about('after');
    await Promise.resolve();
    await Promise.resolve();
    expect(doors).toHaveLength(2);
    doors[1]?.('of after');
    await after;
    doors[0]?.('of before');
    await before;
    expect(said).toEqual(['of after']);
  });

  test('[SC40] an answer that differs from what is read here is asked again a few times, then believed', async () => {
    const { asking, said } = asked(['old', 'old', 'old', 'old', 'never asked'], () => false);
    await asking.about('table');
    expect(said.filter((each) => each === 'old')).toHaveLength(4);
    const { asking: quick, said: heard } = asked(['old', 'new', 'never asked'], (answer) => answer === 'new');
    await quick.about('table');
    expect(heard.filter((each) => each !== 'ask' && !each.startsWith('pause'))).toEqual(['old', 'new']);
  });

  test('[SC40] nothing is asked when there is nothing to read', async () => {
    const { asking, said } = asked(['never']);
    await asking.about(null);
    expect(said).toEqual([]);
  });
});

const profile = (process: number, positioning: number, businessModel: number, valueProposition: number) => ({
  process,
  positioning,
  businessModel,
  valueProposition,
});

describe('the figure of a profile', () => {
  test('[SC41] a share is drawn towards the corner of its zone, in proportion', () => {
    expect(pointOfShare('process', 0.5, 1)).toEqual({ x: -EXTENT / 2, y: -EXTENT / 2 });
    expect(pointOfShare('valueProposition', 0.25, 0.5)).toEqual({ x: EXTENT / 2, y: EXTENT / 2 });
    expect(pathOf(profile(1, 0, 0, 0), 1)).toBe(`M${-EXTENT} ${-EXTENT}L0 0L0 0L0 0Z`.replaceAll('-0 ', '0 '));
  });

  test('[SC41] the drawing reaches the smallest quarter that holds every share, and says where each quarter is', () => {
    expect(reachOf([profile(0.41, 0.2, 0.27, 0.12)])).toBe(0.5);
    expect(reachOf([profile(0.25, 0.25, 0.25, 0.25)])).toBe(0.25);
    expect(reachOf([profile(0.4, 0.2, 0.2, 0.2), profile(0, 0, 1, 0)])).toBe(1);
    expect(graduations(0.5)).toEqual([
      { share: 0.25, half: EXTENT / 2 },
      { share: 0.5, half: EXTENT },
    ]);
  });

  test('[SC41] the signs of partners with the same profile do not cover one another', () => {
    const same = ['a', 'b', 'c', 'd'].map((id) => ({ id, profile: profile(0.1, 0.1, 0.2, 0.6) }));
    const set = markers(same, 0.75);
    for (const [at, one] of set.entries())
      for (const other of set.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(12.9);
    expect(set[0]).toEqual({ id: 'a', ...pointOfShare('valueProposition', 0.6, 0.75) });
  });
});
