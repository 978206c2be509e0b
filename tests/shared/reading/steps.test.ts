import { describe, expect, test } from 'vitest';
import { ZONES } from '#shared/domain/square.ts';
import { mainZones, membershipOf, WHOLE } from '#shared/reading/membership.ts';
import { wholePercents } from '#shared/reading/percents.ts';
import { commonMultiple, exceeds, quotient, reaches } from '#shared/reading/rational.ts';
import { read } from '#shared/reading/read.ts';
import { chance } from '../../prng.ts';
import { table } from './boards.ts';

const at = (stake: number, lever: number) => membershipOf({ stake, lever });

describe('where a card counts', () => {
  test('[RD1] beyond the band a card is wholly in one zone, the edge of the band included', () => {
    expect(at(-0.2, -0.2)).toEqual({ process: WHOLE, positioning: 0, businessModel: 0, valueProposition: 0 });
    expect(at(1, 0.2).valueProposition).toBe(WHOLE);
    expect(at(0.199, 0.2).valueProposition).toBeLessThan(WHOLE);
  });

  test('[RD1] in the middle of the square a card is a quarter everywhere, on an axis half and half', () => {
    expect(ZONES.map((zone) => at(0, 0)[zone])).toEqual([WHOLE / 4, WHOLE / 4, WHOLE / 4, WHOLE / 4]);
    expect(at(0, 0.6)).toEqual({ process: 0, positioning: WHOLE / 2, businessModel: 0, valueProposition: WHOLE / 2 });
    expect(mainZones(at(0, 0.6))).toEqual(['positioning', 'valueProposition']);
  });

  test('[RD1] within the band it is divided linearly, and the four parts are the whole', () => {
    expect(at(0.1, 0.6).valueProposition / WHOLE).toBe(0.75);
    expect(at(-0.1, 0.05).process / WHOLE).toBe(0.75 * 0.375);
    const { next } = chance(7);
    for (let i = 0; i < 200; i += 1) {
      const membership = at(next() * 2 - 1, next() * 2 - 1);
      expect(ZONES.reduce((sum, zone) => sum + membership[zone], 0)).toBe(WHOLE);
    }
  });

  test('[RD1] places that differ by less than a thousandth count the same', () => {
    expect(at(0.1001, 0.0504)).toEqual(at(0.1, 0.05));
    expect(at(0.1, 0.05)).not.toEqual(at(0.101, 0.05));
    expect(at(-0.0005, 0.6).positioning).toBe(at(0.0005, 0.6).valueProposition);
    expect(at(-0.1015, 0.6).positioning).toBe(at(0.1015, 0.6).valueProposition);
  });
});

describe('the profile', () => {
  test('[RD2] priorities weigh 4, 2 and 1', () => {
    const { profile } = read(
      table({
        a: [
          ['process', 1],
          ['positioning', 2],
          ['businessModel', 3],
        ],
      }),
    );
    expect(profile.partners.a).toEqual({
      process: 4 / 7,
      positioning: 2 / 7,
      businessModel: 1 / 7,
      valueProposition: 0,
    });
  });

  test('[RD2] in a zone the strongest card counts once and the others a quarter', () => {
    const { profile } = read(
      table({
        a: [
          ['process', 2],
          ['process', 1],
          ['process', 3],
          ['positioning', 1],
        ],
      }),
    );
    expect(profile.partners.a?.process).toBe(4.75 / 8.75);
  });

  test('[RD3] each partner that speaks is one voice, however many cards; the silent are not counted', () => {
    const { profile } = read(
      table({ a: [['process'], ['process'], ['process'], ['process']], b: [['positioning', 3]], c: [] }),
    );
    expect(profile.alliance).toEqual({ process: 0.5, positioning: 0.5, businessModel: 0, valueProposition: 0 });
    expect(Object.keys(profile.partners)).toEqual(['a', 'b']);
  });

  test('[RD3] an empty table has a reading, with nothing in it', () => {
    const reading = read(table({ a: [], b: [] }));
    expect(reading.profile).toEqual({
      alliance: { process: 0, positioning: 0, businessModel: 0, valueProposition: 0 },
      partners: {},
    });
    expect(reading.category).toMatchObject({ id: null, lead: 0, question: { candidates: [] } });
    expect(reading.commonObjective).toEqual({ id: null, ranking: [] });
    expect(reading.flags.map(({ id }) => id)).toEqual(['tooFewPartners', 'missingObjectives']);
    expect(reading.decisive).toEqual([]);
  });

  test('[RD7] votes draw a second profile with votes as weights, and change neither shares nor category', () => {
    const board = table({
      a: [
        ['process', 1],
        ['positioning', 3],
      ],
      b: [
        ['process', 1],
        ['positioning', 3],
      ],
    });
    const reading = read({ ...board, votes: { a1: 1, a2: 3, b2: 5 } });
    expect(reading.profile.votes).toEqual({
      process: 0.125,
      positioning: 0.875,
      businessModel: 0,
      valueProposition: 0,
    });
    expect(reading.category.id).toBe('responsiblePractices');
    expect(reading.profile.alliance).toEqual(read(board).profile.alliance);
    expect(reading.flags.find(({ id }) => id === 'votesDisagree')?.facts).toEqual({
      placed: ['responsiblePractices'],
      voted: ['mecenat'],
    });
    expect(read({ ...board, votes: { a1: 0, b2: 0 } }).profile).not.toHaveProperty('votes');
    expect(read({ ...board, votes: { a1: 2, b1: 1 } }).flags.map(({ id }) => id)).not.toContain('votesDisagree');
  });

  test('[RD9] the distance is half the sum of the gaps', () => {
    const { distances } = read(table({ a: [['process']], b: [['process']], c: [['positioning']], d: [] }));
    expect(distances).toEqual({ a: 1 / 3, b: 1 / 3, c: 2 / 3 });
  });
});

describe('exact numbers', () => {
  test('[RD13] a quotient is the nearest floating number, reduced or not, however large', () => {
    const { below } = chance(11);
    for (let i = 0; i < 300; i += 1) {
      const n = below(2 ** 31);
      const d = 1 + below(2 ** 31);
      const scale = 3n ** BigInt(below(900));
      expect(quotient(BigInt(n) * scale, BigInt(d) * scale)).toBe(n / d);
    }
    expect(quotient(0n, 7n)).toBe(0);
    // Half-way between two floating numbers, then a hair beyond.
    const far = 10n ** 40n;
    expect(quotient((2n ** 53n + 1n) * far, far)).toBe(2 ** 53);
    expect(quotient((2n ** 53n + 1n) * far + 1n, far)).toBe(2 ** 53 + 2);
  });

  test('[RD13] thresholds are compared without rounding', () => {
    const huge = 10n ** 60n;
    expect(reaches(huge, huge * 10n, [1n, 10n])).toBe(true);
    expect(reaches(huge - 1n, huge * 10n, [1n, 10n])).toBe(false);
    expect(exceeds(huge, huge * 10n, [1n, 10n])).toBe(false);
    expect(exceeds(huge + 1n, huge * 10n, [1n, 10n])).toBe(true);
  });

  test('[RD13] the common multiple is the least one', () => {
    expect(commonMultiple([4, 6, 10])).toBe(60n);
    expect(commonMultiple([])).toBe(1n);
  });

  test('[RD19] percents are whole and sum to 100', () => {
    const profile = { process: 1 / 3, positioning: 1 / 3, businessModel: 1 / 3, valueProposition: 0 };
    expect(wholePercents(profile)).toEqual({ process: 34, positioning: 33, businessModel: 33, valueProposition: 0 });
    expect(wholePercents({ process: 0.29, positioning: 0.57, businessModel: 0.14, valueProposition: 0 })).toEqual({
      process: 29,
      positioning: 57,
      businessModel: 14,
      valueProposition: 0,
    });
    expect(
      wholePercents({ process: 0.126, positioning: 0.274, businessModel: 0.195, valueProposition: 0.405 }),
    ).toEqual({
      process: 13,
      positioning: 27,
      businessModel: 20,
      valueProposition: 40,
    });
    expect(wholePercents(read(table({})).profile.alliance).process).toBe(0);
  });
});
