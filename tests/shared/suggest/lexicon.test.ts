import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#shared/suggest/english.ts';
import { FRENCH } from '#shared/suggest/french.ts';

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/** An entry that cannot be heard looks like knowledge and is none. */
describe.each([
  ['French', FRENCH],
  ['English', ENGLISH],
])('the %s words', (_, lexicon) => {
  const listed = Object.entries(lexicon.speaks).flatMap(([side, weights]) =>
    Object.values(weights).flatMap((list) => words(list).map((expression) => ({ side, expression }))),
  );

  test('[RD22] are written as they are heard: folded, without the skipped ones', () => {
    const skipped = new Set(words(lexicon.skipped));
    const unheard = listed.filter(
      ({ expression }) =>
        !/^[a-z]+\*?(_[a-z]+\*?)*$/.test(expression) || expression.split('_').some((part) => skipped.has(part)),
    );
    expect(unheard).toEqual([]);
  });

  test('[RD22] are weighed once for each zone', () => {
    const keys = listed.map(({ side, expression }) => `${side} ${expression}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('[RD22] hint only by words that are skipped', () => {
    const skipped = words(lexicon.skipped);
    expect(skipped).toEqual(expect.arrayContaining(Object.values(lexicon.hints).flatMap(words)));
  });
});
