import { describe, expect, test } from 'vitest';
import { drawOrder, fairly, movedBy } from '#lib/tour/order.ts';
import { cardForward, presentedCards } from '#lib/tour/presenting.ts';
import { tourNews } from '#lib/tour/tourNews.ts';
import { outsideTour, partnersForTour, toCome, turnOf } from '#lib/tour/turns.ts';
import type { Tour } from '#shared/ledger/ledger.ts';
import { fr } from '#shared/messages/fr.ts';
import { objective, Paper, partner } from '../build.ts';
import { chance } from '../prng.ts';
import { ally, card } from './cards.ts';

/** Four partners at the table; somebody sits at each but the last. */
function table(): Paper {
  const paper = new Paper();
  for (const id of ['p', 'q', 'r', 's']) paper.withPartner(id);
  for (const id of ['p', 'q', 'r']) paper.withMember(`m${id}`, id);
  paper.ask('f', { type: 'movePhase', from: 'welcome', to: 'reflect' });
  paper.ask('f', { type: 'movePhase', from: 'reflect', to: 'share' });
  return paper;
}
const order = ['q', 'p', 'r'].map(partner);
function touring(paper = table()): { paper: Paper; tour: () => Tour } {
  paper.ask('f', { type: 'startTour', order, isDrawn: true });
  return {
    paper,
    tour: () => {
      if (!paper.ledger.tour) throw new Error('no tour was started');
      return paper.ledger.tour;
    },
  };
}

describe('the order of a tour de table', () => {
  test('[PH15] an order drawn by lot keeps everyone once, and every order comes up as often as the others', () => {
    const luck = chance(7);
    const seen = new Map<string, number>();
    for (let draw = 0; draw < 6_000; draw += 1) {
      const drawn = drawOrder(['a', 'b', 'c'], luck.below);
      expect([...drawn].sort()).toEqual(['a', 'b', 'c']);
      seen.set(drawn.join(''), (seen.get(drawn.join('')) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const times of seen.values()) expect(Math.abs(times - 1_000)).toBeLessThan(130);
  });

  test('[PH15] bits that would favour the first partners are drawn again', () => {
    const bits = [2 ** 32 - 1, 5];
    const below = fairly(() => bits.shift() ?? 0);
    // 2³² is not a multiple of 3: its last number is set aside.
    expect(below(3)).toBe(2);
    expect(bits).toEqual([]);
  });

  test('[PH15] a partner is moved one place at a time, and no further than the ends', () => {
    expect(movedBy(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(movedBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  test('[PH15] it goes through the partners that someone represents, or that have cards on the table', () => {
    const { ledger } = table();
    expect(partnersForTour(ledger).absent.map(({ id }) => id)).toEqual(['s']);
    const withCards = { ...ledger, revealed: { [partner('s')]: [objective('x')] } };
    expect(partnersForTour(withCards).absent).toEqual([]);
    expect(outsideTour(touring().paper.ledger, touring().tour()).map(({ id }) => id)).toEqual(['s']);
  });
});

describe('turns', () => {
  const turns = ({ ledger }: Paper, tour: Tour) => ['p', 'q', 'r', 's'].map((id) => turnOf(ledger, tour, partner(id)));

  test('[PH15] each partner is told how many present before it, and the one that presents that it does', () => {
    const { paper, tour } = touring();
    expect(turns(paper, tour())).toEqual([
      { is: 'before', count: 1 },
      { is: 'starts' },
      { is: 'before', count: 2 },
      { is: 'outside' },
    ]);
    paper.ask('f', { type: 'giveFloor', partnerId: partner('q') });
    expect(turns(paper, tour())).toEqual([
      { is: 'next' },
      { is: 'presents' },
      { is: 'before', count: 2 },
      { is: 'outside' },
    ]);
    paper.ask('f', { type: 'giveFloor', partnerId: partner('r') });
    expect(turns(paper, tour())).toEqual([{ is: 'next' }, { is: 'done' }, { is: 'presents' }, { is: 'outside' }]);
  });

  test('[PH15] the next partner is the first of the order that has not presented, even when one was called early', () => {
    const { paper, tour } = touring();
    paper.ask('f', { type: 'giveFloor', partnerId: partner('r') });
    expect(toCome(tour())).toEqual(['q', 'p']);
    paper.ask('f', { type: 'giveFloor', partnerId: partner('q') });
    paper.ask('f', { type: 'giveFloor', partnerId: partner('p') });
    expect(toCome(tour())).toEqual([]);
  });
});

describe('the card being read aloud', () => {
  const cards = [
    card('x', null, { partner: ally('q') }),
    card('y', null, { partner: ally('q'), priority: 1 }),
    card('draft', null, { partner: ally('q'), document: 'draft' }),
    card('z', null, { partner: ally('p') }),
  ];
  const tour: Tour = { order, isDrawn: true, floor: partner('q'), done: [], card: null };

  test('[PH16] all the cards of the partner that presents are lit, and only the one brought forward once there is one', () => {
    expect([...presentedCards(tour, cards)]).toEqual(['y', 'x']);
    expect([...presentedCards({ ...tour, card: objective('x') }, cards)]).toEqual(['x']);
    expect(cardForward({ ...tour, card: objective('x') }, cards)?.text).toBe('x');
  });

  test('[PH16] nothing is lit when nobody presents; a card that left the table is not held forward', () => {
    expect([...presentedCards(null, cards)]).toEqual([]);
    expect([...presentedCards({ ...tour, floor: null }, cards)]).toEqual([]);
    expect([...presentedCards({ ...tour, card: objective('draft') }, cards)]).toEqual(['y', 'x']);
    expect(cardForward({ ...tour, card: objective('z') }, cards)).toBeNull();
  });

  test('[SC22] the start, the floor, the card and the end are said, each once', () => {
    const words = fr.conduct.tour.news;
    const { ledger } = table();
    const said = (before: Tour | null, after: Tour | null) =>
      tourNews({ ...ledger, tour: before }, { ...ledger, tour: after }, cards, words, (names) => names.join());
    const names = (ids: string[]) => ids.map((id) => ledger.partners[partner(id)]?.name);
    const begun = { ...tour, floor: null };
    expect(said(null, begun)).toEqual([words.started(names(['q', 'p', 'r']).join())]);
    expect(said(begun, tour)).toEqual([words.floor('Partenaire q')]);
    expect(said(tour, { ...tour, card: objective('x') })).toEqual([words.forward('x')]);
    expect(said(tour, tour)).toEqual([]);
    expect(said(tour, null)).toEqual([words.ended]);
  });

  test('[SC22] a tour that ends with its phase is not news besides', () => {
    const { ledger } = table();
    const after = { ...ledger, phase: 'prioritise' as const, tour: null };
    expect(tourNews({ ...ledger, tour }, after, cards, fr.conduct.tour.news, String)).toEqual([]);
  });
});
