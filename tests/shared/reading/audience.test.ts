import { describe, expect, test } from 'vitest';
import { fr } from '#shared/messages/fr.ts';
import { EVERYONE, readingFor } from '#shared/reading/audience.ts';
import { read } from '#shared/reading/read.ts';
import { statementsOf } from '#shared/reading/statements.ts';
import { chance } from '../../prng.ts';
import { drawTable, table } from './boards.ts';

/** a is at its first steps, c stands far away, b has a first priority that weighs little. */
const input = table({
  a: { experience: 'firstSteps', cards: [['valueProposition']] },
  b: { experience: 'pioneer', cards: [['valueProposition'], ['process']] },
  c: [['businessModel']],
  d: [['valueProposition']],
});
const reading = read(input);

describe('who is shown what', () => {
  test('[RD16] that a partner tips the result is shown to that partner only; that a card does, to all', () => {
    const tipped = read(table({ a: [['process']], b: [['process']], c: [['positioning']] }));
    const kinds = ({ decisive }: typeof tipped) => decisive.flatMap(({ kind, id }) => (kind === 'partner' ? [id] : []));
    expect(kinds(tipped)).toEqual(['a', 'b']);
    expect(kinds(readingFor(tipped, EVERYONE))).toEqual([]);
    expect(kinds(readingFor(tipped, { seats: ['b'], isFacilitator: false }))).toEqual(['b']);
    expect(readingFor(tipped, EVERYONE).decisive).toEqual(tipped.decisive.filter(({ kind }) => kind !== 'partner'));
    expect(readingFor(tipped, EVERYONE).decisive.length).toBeGreaterThan(0);
  });

  test('[RD16] the common screen names no partner in a doubt, a distance or an entry door', () => {
    expect(reading.flags.some(({ audience }) => audience === 'partner')).toBe(true);
    expect(reading.entryDoor?.because.partners).toEqual(['a']);
    const shown = readingFor(reading, EVERYONE);
    expect(shown.flags.every(({ audience }) => audience === 'all')).toBe(true);
    expect(shown.distances).toEqual({});
    expect(shown.entryDoor).toMatchObject({ id: 'mecenat', because: { partners: [] } });
    expect(shown.category).toEqual(reading.category);
    expect(shown.profile).toEqual(reading.profile);
  });

  test('[RD16] a facilitator is shown no more of it than the room, save what is for facilitators', () => {
    const forFacilitators = { id: 'tooFewPartners', audience: 'facilitator', facts: { voices: 1 } } as const;
    const more = { ...reading, flags: [...reading.flags, forFacilitators] };
    const shown = readingFor(more, { seats: [], isFacilitator: true });
    expect(shown.flags).toEqual([...readingFor(reading, EVERYONE).flags, forFacilitators]);
    expect(readingFor(more, EVERYONE).flags).not.toContainEqual(forFacilitators);
    expect(shown.distances).toEqual({});
  });

  test('[RD16] people seated at a partner are shown what concerns it, and nothing of the others', () => {
    for (const seat of ['a', 'b', 'c', 'd']) {
      const shown = readingFor(reading, { seats: [seat], isFacilitator: false });
      expect(Object.keys(shown.distances)).toEqual([seat]);
      const own = reading.flags.filter(({ audience, partnerId }) => audience === 'all' || partnerId === seat);
      expect(shown.flags).toEqual(own);
      expect(shown.decisive.filter(({ kind, id }) => kind === 'partner' && id !== seat)).toEqual([]);
    }
    expect(readingFor(reading, { seats: ['a'], isFacilitator: false }).entryDoor?.because.partners).toEqual(['a']);
    expect(readingFor(reading, { seats: ['a', 'b', 'c', 'd'], isFacilitator: false })).toEqual(reading);
  });

  test('[RD16] what a person is told follows: no sentence on the common screen is for one partner', () => {
    for (let seed = 0; seed < 80; seed += 1) {
      const drawn = drawTable(chance(seed));
      const shown = readingFor(read(drawn), EVERYONE);
      const told = statementsOf(shown, drawn, fr);
      expect(
        told.filter(({ audience }) => audience !== 'all'),
        `seed ${seed}`,
      ).toEqual([]);
      expect(
        told.filter(({ rule }) => rule === 'RD9'),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});
