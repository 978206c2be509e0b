import { describe, expect, test } from 'vitest';
import { read } from '#shared/reading/read.ts';
import type { FlagId, ReadingInput } from '#shared/reading/reading.ts';
import { type Slip, table } from './boards.ts';

const flagged = (input: ReadingInput, id: FlagId) => read(input).flags.filter((flag) => flag.id === id);
const saying = (...texts: string[]): Slip[] => texts.map((text) => ['process', 1, text]);

describe('doubts', () => {
  test('[RD10] who has not placed anything is asked for, and never read', () => {
    const board = table({ b: [], a: [], c: [['process']], d: [['process']] });
    expect(flagged(board, 'missingObjectives')).toEqual([
      { id: 'missingObjectives', audience: 'all', facts: { partners: ['a', 'b'] } },
    ]);
    expect(flagged(board, 'tooFewPartners')).toEqual([]);
  });

  test('[RD10] five cards to one are uneven, four are not', () => {
    const five: Slip[] = [['process'], ['process'], ['process'], ['process'], ['process']];
    expect(flagged(table({ a: five, b: [['process']] }), 'unevenCards')).toMatchObject([
      { audience: 'all', facts: { most: 5, fewest: 1 } },
    ]);
    expect(flagged(table({ a: five.slice(1), b: [['process']] }), 'unevenCards')).toEqual([]);
  });

  test('[RD10] four fifths of internal choice look inward, exactly', () => {
    const inward = (...zones: Slip[]) => table({ a: zones, b: zones });
    expect(
      flagged(
        inward(
          ['process', 1],
          ['process', 1],
          ['process', 1],
          ['process', 1],
          ['process', 1],
          ['businessModel', 1],
          ['positioning', 1],
        ),
        'inwardOnly',
      ),
    ).toHaveLength(0);
    const exact = inward(['process', 1], ['businessModel', 1], ['positioning', 2]);
    expect(flagged(exact, 'inwardOnly')).toMatchObject([{ facts: { share: 0.8 } }]);
  });

  test('[RD10] cards that say the same words are paired, accents, case and signs aside', () => {
    const board = table({
      a: saying('Réduire l’isolement des aînés', 'Un café associatif'),
      b: saying("reduire L'ISOLEMENT, des aines !", 'Une navette le samedi'),
    });
    expect(flagged(board, 'duplicateCards')).toEqual([
      { id: 'duplicateCards', audience: 'all', facts: { objectives: ['a1', 'b1'] } },
    ]);
    expect(flagged(table({ a: saying('…', '!!'), b: saying('?') }), 'duplicateCards')).toEqual([]);
  });

  test('[RD10] fewer than three words are vague; what an apostrophe cuts is two', () => {
    const board = table({
      a: saying('Image', 'L’image de marque', 'Mi-temps partagé'),
      b: saying('Réduire l’isolement', ''),
    });
    expect(flagged(board, 'vagueCards')).toMatchObject([{ facts: { objectives: ['a1', 'a3', 'b2'] } }]);
  });

  test('[RD10] an exchange: every card internal, or a sentence that was not approved', () => {
    const internal = table({ a: [['businessModel']], b: [['process']] });
    expect(flagged(internal, 'exchangeNotYetAlliance')).toMatchObject([{ facts: { reasons: ['allInternal'] } }]);
    const open = table({ a: [['businessModel']], b: [['process'], ['positioning', 3]] });
    expect(flagged(open, 'exchangeNotYetAlliance')).toEqual([]);
    expect(flagged({ ...open, sentenceApproved: true }, 'exchangeNotYetAlliance')).toEqual([]);
    expect(flagged({ ...open, sentenceApproved: false }, 'exchangeNotYetAlliance')).toMatchObject([
      { facts: { reasons: ['sentenceNotApproved'] } },
    ]);
    // A card half inside, half outside, is not internal.
    const half = table({ a: [[{ stake: 0.6, lever: 0 }]], b: [['process']] });
    expect(flagged(half, 'exchangeNotYetAlliance')).toEqual([]);
  });

  test('[RD9] a first priority where the alliance holds less than 0.15 goes to its partner; 0.15 is enough', () => {
    const lonely = table({ a: [['process'], ['positioning']], b: [['process']], c: [['process']], d: [['process']] });
    expect(flagged(lonely, 'vitalCardAtRisk')).toEqual([
      { id: 'vitalCardAtRisk', audience: 'partner', partnerId: 'a', facts: { objectives: ['a2'] } },
    ]);
    const kept = table({ a: [['process'], ['positioning']], b: [['process']], c: [['process']] });
    expect(flagged(kept, 'vitalCardAtRisk')).toEqual([]);
    const second = table({
      a: [['process'], ['positioning', 2]],
      b: [['process']],
      c: [['process']],
      d: [['process']],
    });
    expect(flagged(second, 'vitalCardAtRisk')).toEqual([]);
  });

  test('[RD9] a partner more than 0.6 away is told, in private', () => {
    const far = table({ a: [['process']], b: [['process']], c: [['positioning']] });
    expect(flagged(far, 'distantPartner')).toEqual([
      { id: 'distantPartner', audience: 'partner', partnerId: 'c', facts: { distance: 2 / 3 } },
    ]);
    const two: Slip[] = [['process'], ['process'], ['process']];
    // Three against two: exactly 0.6 away, and exactly is not beyond.
    const exact = table({ a: two, b: two, c: two, d: [['positioning']], e: [['positioning']] });
    expect(read(exact).distances.d).toBe(0.6);
    expect(flagged(exact, 'distantPartner')).toEqual([]);
  });

  test('[RD10] first steps before a complex category, or beside a pioneer, are told to that partner only', () => {
    const board = table({
      a: { experience: 'firstSteps', cards: [['valueProposition']] },
      b: { experience: 'pioneer', cards: [['valueProposition']] },
      c: { experience: 'active', cards: [['valueProposition']] },
    });
    expect(flagged(board, 'complexForFirstSteps')).toMatchObject([
      { audience: 'partner', partnerId: 'a', facts: { category: 'societalInnovation', entryDoor: 'mecenat' } },
    ]);
    expect(flagged(board, 'maturityGap')).toMatchObject([
      { audience: 'partner', partnerId: 'a', facts: { pioneers: 1 } },
    ]);
  });

  test('[RD10] a partner that decides alone is told in private, unless they are two', () => {
    const board = table({ a: [['process']], b: [['process']], c: [['positioning']] });
    expect(flagged(board, 'decisivePartner').map(({ partnerId }) => partnerId)).toEqual(['a', 'b']);
    expect(flagged(table({ a: [['process']], b: [['process']] }), 'decisivePartner')).toEqual([]);
  });
});
