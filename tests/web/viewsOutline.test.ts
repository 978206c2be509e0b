import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/board/card.ts';
import { zonesOf } from '#lib/board/place.ts';
import { cardName } from '#lib/cards/cardName.ts';
import { marksOf } from '#lib/cards/marks.ts';
import { placeWords } from '#lib/cards/placeWords.ts';
import { filtered, listsOf, outlineOrder, partnersWithCards } from '#lib/outline/lists.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { type Position, ZONES, zoneAt, zoneCentre } from '#shared/domain/square.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { objective, partner } from '../build.ts';
import { chance } from '../prng.ts';

const ally = (id: string, mark: number): Partner => ({
  id: partner(id),
  name: id,
  profile: 'association',
  mark,
  addedBy: null,
  claimed: true,
  archived: false,
});
const [first, second] = [ally('a', 0), ally('b', 1)];

const card = (id: string, position: Position | null, facts: Partial<Card> = {}): Card => ({
  id: objective(id),
  partner: first,
  document: 'sheet',
  text: id,
  priority: 2,
  position,
  zone: position && zoneAt(position),
  by: null,
  byFacilitator: false,
  isUndecided: false,
  kept: false,
  mayWrite: true,
  presence: null,
  ...facts,
});
const ids = (cards: readonly Card[]) => cards.map(({ id }) => id as string);

const table = [
  card('z', zoneCentre('process'), { priority: 3 }),
  card('y', zoneCentre('process'), { partner: second }),
  card('x', zoneCentre('process')),
  card('w', zoneCentre('valueProposition'), { priority: 1 }),
  card('v', null, { partner: second }),
  card('u', zoneCentre('process'), { priority: 1, partner: second }),
];

describe('the outline', () => {
  test('[SC35] cards still to place come first, then the four zones, empty ones included', () => {
    expect(listsOf(table).map(({ zone, cards }) => [zone, ids(cards)])).toEqual([
      [null, ['v']],
      ['process', ['u', 'x', 'y', 'z']],
      ['positioning', []],
      ['businessModel', []],
      ['valueProposition', ['w']],
    ]);
    expect(listsOf([]).map(({ zone }) => zone)).toEqual([...ZONES]);
  });

  test('[SC35] a list goes from what matters most, partner by partner, whatever the order in which cards came', () => {
    const shuffled = chance(4).shuffle(table);
    expect(ids(outlineOrder(shuffled))).toEqual(['v', 'u', 'x', 'y', 'z', 'w']);
  });

  test('[SC35] every card is listed exactly once', () => {
    const luck = chance(9);
    const cards = Array.from({ length: 120 }, (_, n) =>
      card(`c${n}`, luck.below(5) === 0 ? null : { stake: luck.below(3) - 1, lever: luck.below(3) - 1 }),
    );
    expect(ids(outlineOrder(cards)).sort()).toEqual(ids(cards).sort());
  });

  test('[SC35] a filter takes cards away and changes none', () => {
    expect(ids(filtered(table, 'all', []))).toEqual(ids(table));
    expect(ids(filtered(table, 'mine', [second.id]))).toEqual(['y', 'v', 'u']);
    expect(ids(filtered(table, first.id, []))).toEqual(['z', 'x', 'w']);
    expect(filtered(table, partner('gone'), [])).toEqual([]);
    expect(partnersWithCards(table).map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});

describe('a place in words', () => {
  test('[SC36] a place is told by its zone and poles, by the zones that share it, or by the middle', () => {
    const said = (position: Position | null) => placeWords(position, en, (items) => items.join(' + '));
    expect(said(null)).toBe(en.board.place.unplaced);
    expect(said({ stake: 0.6, lever: -0.6 })).toContain(en.method.zones.businessModel);
    expect(said({ stake: 0.6, lever: -0.6 })).toContain(
      `${en.method.poles.valorisation} + ${en.method.poles.internal}`,
    );
    expect(said({ stake: 0.6, lever: 0.05 })).toBe(
      en.board.place.shared(en.method.zones.valueProposition, en.method.zones.businessModel),
    );
    expect(said({ stake: 0.1, lever: -0.1 })).toBe(en.board.place.middle);
  });

  test('[SC36] a card is said to be shared exactly where the reading shares it', () => {
    expect(zonesOf({ stake: -0.2, lever: -0.6 })).toEqual(['process']);
    expect(zonesOf({ stake: -0.199, lever: -0.6 })).toEqual(['process', 'businessModel']);
    expect(zonesOf({ stake: -0.6, lever: 0.1 })).toEqual(['positioning', 'process']);
    expect(zonesOf({ stake: 0, lever: 0 })).toEqual(['process', 'positioning', 'businessModel', 'valueProposition']);
  });

  test('[SC36] the two questions have words for every profile, in both languages', () => {
    for (const { board } of [fr, en])
      for (const words of Object.values(board.questions.byProfile))
        for (const sentence of Object.values(words)) expect(sentence.length).toBeGreaterThan(10);
  });
});

describe('what is heard of a card', () => {
  test('[SC36] a card is named by what is written on it, in that order, then by its priority, place and holder', () => {
    const held = card('d', zoneCentre('process'), {
      document: 'draft',
      kept: true,
      text: 'Former nos aidants',
      presence: { name: 'Inès', mark: 1, doing: 'moving', position: null },
    });
    const { card: words } = fr.board;
    const heard = cardName(held, { mixed: true, why: words.lit }, fr, (items) => items.join(' et '));
    const parts = ['Former nos aidants', words.draft, words.kept, first.name, fr.method.priorities[2]];
    expect(heard.startsWith(parts.join(', '))).toBe(true);
    expect(heard).toContain(fr.method.zones.process);
    expect(heard).toContain(words.doing.moving('Inès'));
    expect(heard).toContain(words.lit);
    expect(cardName(card('e', null, { text: '' }), { mixed: false, why: null }, fr, String)).toContain(words.noWords);
  });
});

describe('the marks of a slip', () => {
  test('[SC38] a draft says that it is one only where sheets lie beside it; a kept or facilitated card always does', () => {
    const draft = card('d', null, { document: 'draft', kept: true });
    expect(marksOf(draft, false)).toEqual(['kept']);
    expect(marksOf(draft, true)).toEqual(['draft', 'kept']);
    expect(marksOf(card('s', null, { byFacilitator: true }), true)).toEqual(['byFacilitator']);
    expect(marksOf(card('u', null, { isUndecided: true }), false)).toEqual(['undecided']);
    expect(marksOf(card('s', null), true)).toEqual([]);
  });
});
