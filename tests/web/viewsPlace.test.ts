import { describe, expect, test } from 'vitest';
import { nudged, pointOf, poleOfKey, polesOf, positionAt } from '#lib/board/place.ts';
import { movedCaret } from '#lib/cards/caret.ts';
import { LEVER_ANSWERS, positionFromAnswers, STAKE_ANSWERS } from '#lib/cards/twoQuestions.ts';
import { ZONES, zoneAt, zoneCentre } from '#shared/domain/square.ts';
import { chance } from '../prng.ts';

const frame = { middle: { x: 420, y: 325 }, halfWidth: 320, halfHeight: 220 };

describe('a card and its place', () => {
  test('[SC30] mobilisation is drawn at the top and choix interne on the left', () => {
    expect(pointOf({ stake: -1, lever: -1 }, frame)).toEqual({ x: 100, y: 105 });
    expect(pointOf({ stake: 1, lever: 1 }, frame)).toEqual({ x: 740, y: 545 });
    expect(pointOf({ stake: 0, lever: 0 }, frame)).toEqual(frame.middle);
  });

  test('[SC30] a card dropped where it is drawn keeps its position', () => {
    const luck = chance(7);
    for (let round = 0; round < 200; round += 1) {
      const position = { stake: (luck.below(2001) - 1000) / 1000, lever: (luck.below(2001) - 1000) / 1000 };
      expect(positionAt(pointOf(position, frame), frame)).toEqual(position);
    }
  });

  test('[SC30] a card dropped outside takes the nearest edge, and a square without room its middle', () => {
    expect(positionAt({ x: -500, y: 9000 }, frame)).toEqual({ stake: 1, lever: -1 });
    expect(positionAt({ x: 9, y: 9 }, { middle: { x: 4, y: 4 }, halfWidth: 0, halfHeight: 0 })).toEqual({
      stake: 0,
      lever: 0,
    });
  });

  test('[SC31] an arrow moves a card by 0.05 towards its pole, and never beyond the square', () => {
    const middle = { stake: 0, lever: 0 };
    expect(nudged(middle, 'mobilisation')).toEqual({ stake: -0.05, lever: 0 });
    expect(nudged(middle, 'valorisation')).toEqual({ stake: 0.05, lever: 0 });
    expect(nudged(middle, 'internal')).toEqual({ stake: 0, lever: -0.05 });
    expect(nudged(middle, 'ecosystem', 0.2)).toEqual({ stake: 0, lever: 0.2 });
    expect(nudged({ stake: -0.98, lever: 0.3 }, 'mobilisation')).toEqual({ stake: -1, lever: 0.3 });
  });

  test('[SC31] twenty presses one way and twenty back come home exactly', () => {
    let position = { stake: -0.5, lever: 0.001 };
    for (let press = 0; press < 20; press += 1) position = nudged(position, 'valorisation');
    expect(position).toEqual({ stake: 0.5, lever: 0.001 });
    for (let press = 0; press < 20; press += 1) position = nudged(position, 'mobilisation');
    expect(position).toEqual({ stake: -0.5, lever: 0.001 });
  });

  test('[SC31] only the four arrows point at a pole', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map(poleOfKey)).toEqual([
      'mobilisation',
      'valorisation',
      'internal',
      'ecosystem',
    ]);
    expect(['Enter', 'm', 'constructor', 'PageUp'].map(poleOfKey)).toEqual([null, null, null, null]);
  });

  test('[SC31] a place is told by the poles it leans to', () => {
    expect(polesOf(zoneCentre('positioning'))).toEqual(['mobilisation', 'ecosystem']);
    expect(polesOf({ stake: 0, lever: -0.4 })).toEqual(['internal']);
    expect(polesOf({ stake: 0, lever: 0 })).toEqual([]);
  });
});

describe('the two plain questions', () => {
  test('[SC32] two clear answers give the centre of their zone', () => {
    const answered = ZONES.map((zone) => {
      const { stake, lever } = zoneCentre(zone);
      return positionFromAnswers(stake < 0 ? 'mobilisation' : 'valorisation', lever < 0 ? 'internal' : 'ecosystem');
    });
    expect(answered).toEqual(ZONES.map(zoneCentre));
    expect(answered.map(zoneAt)).toEqual([...ZONES]);
  });

  test('[SC32] « entre les deux » lies on the border, and twice in the middle of the square', () => {
    expect(positionFromAnswers('between', 'ecosystem')).toEqual({ stake: 0, lever: 0.6 });
    expect(positionFromAnswers('valorisation', 'between')).toEqual({ stake: 0.6, lever: 0 });
    expect(positionFromAnswers('between', 'between')).toEqual({ stake: 0, lever: 0 });
    const places = STAKE_ANSWERS.flatMap((stake) => LEVER_ANSWERS.map((lever) => positionFromAnswers(stake, lever)));
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(9);
  });
});

describe('two people writing on one card', () => {
  test('[SC34] the caret stays before a change, follows after it, and ends at it when inside', () => {
    expect(movedCaret('former nos aidants', 'bien former nos aidants', 6)).toBe(11);
    expect(movedCaret('former nos aidants', 'former nos aidants numériques', 6)).toBe(6);
    expect(movedCaret('former nos aidants', 'former les aidants', 18)).toBe(18);
    expect(movedCaret('former nos aidants', 'former les jeunes aidants', 9)).toBe(16);
    expect(movedCaret('abc', '', 2)).toBe(0);
  });

  test('[SC34] the word under the caret is the same after anyone else’s insertion or removal elsewhere', () => {
    const luck = chance(11);
    for (let round = 0; round < 300; round += 1) {
      const before = Array.from({ length: 8 }, () => luck.pick(['a', 'b', 'c', ' '])).join('');
      const at = luck.below(9);
      const marked = `${before.slice(0, at)}|${before.slice(at)}`;
      const cut = luck.below(before.length + 1);
      const after = `${before.slice(0, cut)}XY${before.slice(cut)}`;
      const caret = movedCaret(before, after, at);
      if (at !== cut) expect(`${after.slice(0, caret)}|${after.slice(caret)}`.replace('XY', '')).toBe(marked);
    }
  });
});
