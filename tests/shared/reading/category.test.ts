import { describe, expect, test } from 'vitest';
import { read } from '#shared/reading/read.ts';
import { type Slip, table } from './boards.ts';

const many = (cards: number, slip: Slip): Slip[] => Array.from({ length: cards }, () => slip);

describe('the category', () => {
  test.each([
    ['process', 'responsiblePractices'],
    ['positioning', 'mecenat'],
    ['businessModel', 'economicCooperation'],
    ['valueProposition', 'societalInnovation'],
  ] as const)('[RD4] %s gives %s', (zone, category) => {
    const reading = read(table({ a: [[zone]], b: [[zone]] }));
    expect(reading.category).toMatchObject({ id: category, lead: 1 });
    expect(reading.category).not.toHaveProperty('question');
  });

  test('[RD4] a lead of exactly 0.10 is enough, a hair less is not', () => {
    // a leans 3 to 2 for processes (12 strong parts against 8), b is level: the mean leads by exactly a tenth.
    const a: Slip[] = [
      ['process', 1],
      ['process', 1],
      ['process', 1],
      ['positioning', 1],
    ];
    const b: Slip[] = [
      ['process', 1],
      ['positioning', 1],
    ];
    const named = read(table({ a, b }));
    expect(named.category).toMatchObject({ id: 'responsiblePractices', lead: 0.1 });
    const [first] = a;
    const nudged = read(table({ a: [...a.slice(1), [{ stake: -0.6, lever: -0.199 }, 1]], b: [...b] }));
    expect(first).toBeDefined();
    expect(nudged.category.id).toBeNull();
    expect(nudged.category.lead).toBeLessThan(0.1);
    expect(nudged.category.lead).toBeGreaterThan(0.099);
  });

  test('[RD4] a tie is declined, with its candidates and the pole they share', () => {
    const { category, flags } = read(table({ a: [['process']], b: [['positioning']] }));
    expect(category).toMatchObject({
      id: null,
      lead: 0,
      question: { candidates: ['responsiblePractices', 'mecenat'], sharedPole: 'mobilisation' },
    });
    expect(flags.map(({ id }) => id)).toEqual(expect.arrayContaining(['smallLead', 'sharedPole']));
  });

  test('[RD4] opposite corners share no pole, nor do three candidates', () => {
    expect(read(table({ a: [['process']], b: [['valueProposition']] })).category.question).toEqual({
      candidates: ['responsiblePractices', 'societalInnovation'],
    });
    const three = read(table({ a: [['process']], b: [['positioning']], c: [['businessModel']] }));
    expect(three.category.question?.candidates).toHaveLength(3);
    expect(three.category.question).not.toHaveProperty('sharedPole');
  });

  test('[RD4] one partner alone is not an alliance, however clear', () => {
    const reading = read(table({ a: many(5, ['process']), b: [] }));
    expect(reading.category).toMatchObject({ id: null, lead: 1 });
    expect(reading.confidence).toBe('open');
  });

  test('[RD4] the cards behind each zone are given, strongest first, with their partners', () => {
    const { ranking } = read(
      table({
        a: [
          ['process', 3],
          ['process', 1],
        ],
        b: [
          [{ stake: -0.6, lever: -0.1 }, 1],
          ['businessModel', 2],
        ],
      }),
    ).category;
    expect(ranking.map(({ zone }) => zone)).toEqual(['process', 'businessModel', 'positioning', 'valueProposition']);
    expect(ranking[0]?.because).toEqual({ rule: 'RD4', objectives: ['a2', 'b1', 'a1'], partners: ['a', 'b'] });
    expect(ranking[2]?.because).toEqual({ rule: 'RD4', objectives: ['b1'], partners: ['b'] });
    expect(ranking[3]?.because).toEqual({ rule: 'RD4', objectives: [], partners: [] });
  });

  test('[RD12] firm needs a lead of 0.25 and no partner that decides alone', () => {
    const agreed = [['process']] satisfies Slip[];
    expect(read(table({ a: agreed, b: agreed, c: agreed })).confidence).toBe('firm');
    expect(read(table({ a: agreed, b: agreed })).confidence).toBe('fair');
    // The same three voices: 6 parts to 4, then 5 parts to 3, exactly a quarter apart.
    const leaning: Slip[] = [...many(3, ['process', 1]), ['positioning', 1]];
    expect(read(table({ a: leaning, b: leaning, c: leaning }))).toMatchObject({
      confidence: 'fair',
      category: { id: 'responsiblePractices' },
      decisive: expect.not.arrayContaining([expect.objectContaining({ kind: 'partner' })]),
    });
    const clear: Slip[] = [...many(2, ['process', 1]), ...many(3, ['positioning', 2])];
    expect(read(table({ a: clear, b: clear, c: clear }))).toMatchObject({
      confidence: 'firm',
      category: { lead: 0.25 },
    });
    // A third ahead, but without either of the first two it would be a tie.
    const hanging = read(table({ a: agreed, b: agreed, c: [['positioning']] }));
    expect(hanging).toMatchObject({ confidence: 'fair', category: { lead: 1 / 3 } });
  });
});

describe('the common objective', () => {
  test('[RD5] follows the zones that hold cards, each with how sure its link is', () => {
    const { commonObjective } = read(
      table({
        a: [
          ['valueProposition', 1],
          ['process', 3],
        ],
        b: [['valueProposition', 2]],
      }),
    );
    expect(commonObjective).toMatchObject({
      id: 'innovate',
      ranking: [
        { id: 'innovate', link: 'strong', because: { rule: 'RD5', objectives: ['a1', 'b1'] } },
        { id: 'reconcile', link: 'weak', because: { objectives: ['a2'], partners: ['a'] } },
      ],
    });
  });

  test('[RD5] none for a partner alone, none on an exact tie', () => {
    expect(read(table({ a: [['process']] })).commonObjective).toEqual({ id: null, ranking: [] });
    const level = read(table({ a: [['process']], b: [['businessModel']] })).commonObjective;
    expect(level.id).toBeNull();
    expect(level.ranking.map(({ id }) => id)).toEqual(['reconcile', 'balanceModels']);
  });

  test.each(['publicBody', 'foundation', 'citizens'] as const)(
    '[RD20] at the local scale, with a partner of profile %s that speaks, building locally comes first',
    (profile) => {
      const board = table(
        { a: [['valueProposition']], b: { profile, cards: [['valueProposition']] } },
        { scale: 'local' },
      );
      const { commonObjective, flags } = read(board);
      expect(commonObjective.id).toBe('coBuildLocally');
      expect(commonObjective.ranking.map(({ id }) => id)).toEqual(['coBuildLocally', 'innovate']);
      expect(commonObjective.ranking[0]?.because).toEqual({ rule: 'RD20', objectives: [], partners: ['b'] });
      expect(flags.map(({ id }) => id)).toContain('categoryAndObjectiveDiverge');
      expect(read({ ...board, scale: 'national' }).commonObjective.id).toBe('innovate');
    },
  );

  test('[RD20] a public body that has placed nothing does not change the suggestion', () => {
    const board = table(
      { a: [['valueProposition']], b: [['valueProposition']], c: { profile: 'publicBody', cards: [] } },
      { scale: 'local' },
    );
    expect(read(board).commonObjective.id).toBe('innovate');
  });
});

describe('the path', () => {
  test.each([
    ['businessModel', 'economicCooperation', 'responsiblePractices'],
    ['valueProposition', 'societalInnovation', 'mecenat'],
  ] as const)('[RD6] %s with a partner at its first steps opens by %s', (zone, target, door) => {
    const board = table({
      a: { experience: 'firstSteps', cards: [[zone]] },
      b: { experience: 'pioneer', cards: [[zone]] },
    });
    const reading = read(board);
    expect(reading.category.id).toBe(target);
    expect(reading.entryDoor).toEqual({ id: door, target, because: { rule: 'RD6', objectives: [], partners: ['a'] } });
    expect(reading.path).toEqual([door, target]);
  });

  test('[RD6] a simple category, experienced partners, or a beginner who has not spoken, need no other door', () => {
    const simple = read(table({ a: { experience: 'firstSteps', cards: [['process']] }, b: [['process']] }));
    expect(simple).not.toHaveProperty('entryDoor');
    expect(simple.path).toEqual(['responsiblePractices']);
    const silent = read(
      table({ a: [['valueProposition']], b: [['valueProposition']], c: { experience: 'firstSteps', cards: [] } }),
    );
    expect(silent).not.toHaveProperty('entryDoor');
    expect(read(table({ a: [['process']], b: [['positioning']] })).path).toEqual([]);
  });
});

describe('names and impact', () => {
  test('[RD11] a category takes the names of the partners who speak', () => {
    const reading = read(
      table({
        a: { profile: 'association', cards: [['positioning']] },
        b: { profile: 'publicBody', cards: [['positioning']] },
        c: { profile: 'foundation', cards: [] },
      }),
    );
    expect(reading.publicEquivalents).toEqual({
      responsiblePractices: ['commandePublique'],
      economicCooperation: [],
      societalInnovation: [],
      mecenat: ['subvention', 'don'],
    });
    // The association is alone of its kind: it receives, and is not said to give.
    expect(reading.flags.find(({ id }) => id === 'publicEquivalent')?.facts).toEqual({
      category: 'mecenat',
      names: [{ name: 'subvention', partners: ['b'] }],
    });
    expect(reading.doubleImpact).toEqual({
      responsiblePractices: 'partners',
      economicCooperation: 'partners',
      societalInnovation: 'both',
      mecenat: 'ecosystem',
    });
  });
});
