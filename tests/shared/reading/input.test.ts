import { describe, expect, test } from 'vitest';
import { LIMITS } from '#shared/limits.ts';
import { parseReadingInput } from '#shared/reading/parse.ts';
import { read } from '#shared/reading/read.ts';
import { chance } from '../../prng.ts';
import { drawTable, table } from './boards.ts';

const problems = (input: unknown) => {
  const parsed = parseReadingInput(input);
  return parsed.ok ? [] : parsed.failure;
};
const sound = table({ a: [['process']], b: [['positioning'], ['process']] });

describe('an input from outside', () => {
  test('[RD14] a sound one is given back as it was, and can be read', () => {
    const parsed = parseReadingInput(
      JSON.parse(JSON.stringify({ ...sound, votes: { a1: 3 }, sentenceApproved: false })),
    );
    expect(parsed).toEqual({ ok: true, value: { ...sound, votes: { a1: 3 }, sentenceApproved: false } });
    for (let seed = 0; seed < 40; seed += 1) expect(problems(drawTable(chance(seed))), `seed ${seed}`).toEqual([]);
  });

  test('[RD14] what is not even shaped like one is refused with its path', () => {
    expect(problems(null)).toEqual([{ path: '', message: expect.any(String) }]);
    expect(problems({ ...sound, scale: 'planetary' })).toMatchObject([{ path: 'scale' }]);
    const [card] = sound.objectives;
    expect(problems({ ...sound, objectives: [{ ...card, position: { stake: 1.01, lever: Number.NaN } }] })).toEqual([
      { path: 'objectives.0.position.stake', message: 'outOfSquare' },
      { path: 'objectives.0.position.lever', message: 'notANumber' },
    ]);
    expect(problems({ ...sound, objectives: [{ ...card, priority: 4 }] })).toMatchObject([
      { path: 'objectives.0.priority' },
    ]);
  });

  test('[RD14] ids used twice, or that name nobody, are each pointed at', () => {
    const [a, b] = sound.partners;
    const [card] = sound.objectives;
    expect(
      problems({
        ...sound,
        partners: [a, b, { ...b, name: 'Encore' }],
        objectives: [card, { ...card, partnerId: 'nobody' }],
        votes: { a1: 1, lost: 2 },
      }),
    ).toEqual([
      { path: 'partners.2.id', message: 'duplicatePartner' },
      { path: 'objectives.1.id', message: 'duplicateObjective' },
      { path: 'objectives.1.partnerId', message: 'unknownPartner' },
      { path: 'votes.lost', message: 'unknownObjective' },
    ]);
  });

  test('[RD14] problems of shape and of sense are told together', () => {
    const [a] = sound.partners;
    const [card] = sound.objectives;
    const found = problems({ ...sound, partners: [a, a], objectives: [{ ...card, position: { stake: 2, lever: 0 } }] });
    expect(found.map(({ message }) => message)).toEqual(['outOfSquare', 'duplicatePartner']);
  });

  test('[RD14] sixty cards of a partner are read, the sixty-first is refused', () => {
    const cards = (count: number) => table({ a: Array.from({ length: count }, () => ['process'] as ['process']) });
    expect(problems(cards(LIMITS.objectivesPerPartner))).toEqual([]);
    expect(problems(cards(LIMITS.objectivesPerPartner + 3))).toEqual([
      { path: 'objectives.60.partnerId', message: 'tooManyObjectives' },
    ]);
  });

  test('[RD14] names that every object answers to are no ids', () => {
    const [a] = sound.partners;
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(problems({ ...sound, partners: [{ ...a, id }], objectives: [] })).toEqual([
        { path: 'partners.0.id', message: 'idReserved' },
      ]);
    }
  });

  test('[RD13] reading changes nothing in what it was given', () => {
    const before = structuredClone(sound);
    const frozen = JSON.parse(JSON.stringify(sound), (_, value) =>
      typeof value === 'object' ? Object.freeze(value) : value,
    );
    expect(JSON.stringify(read(frozen))).toBe(JSON.stringify(read(sound)));
    expect(sound).toEqual(before);
  });
});
