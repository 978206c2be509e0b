import { describe, expect, test } from 'vitest';
import { ZONES, zoneCentre } from '#shared/domain/square.ts';
import { mainZones, membershipOf } from '#shared/reading/membership.ts';
import { read } from '#shared/reading/read.ts';
import type { Reading, ReadingInput } from '#shared/reading/reading.ts';
import { chance } from '../../prng.ts';
import { READING_SEEDS } from '../../seeds.ts';
import { drawTable, type Slip, table } from './boards.ts';

type Decisive = Reading['decisive'];

/** Tries every change the rule speaks of, by reading the changed table again from the start; notes the leads met. */
function bruteForce(input: ReadingInput, leads: number[] = []): Decisive {
  const current = read(input).category.id;
  const found: Decisive = [];
  const tried = (change: Omit<Decisive[number], 'outcome'>, changed: ReadingInput) => {
    const { id: outcome, lead } = read(changed).category;
    leads.push(lead);
    if (outcome !== current) found.push({ ...change, outcome });
  };
  const without = ({ votes: _, ...rest }: ReadingInput) => rest;
  for (const { id } of input.partners) {
    tried(
      { kind: 'partner', id },
      {
        ...without(input),
        partners: input.partners.filter((partner) => partner.id !== id),
        objectives: input.objectives.filter((card) => card.partnerId !== id),
      },
    );
  }
  const withCard = (id: string, change: Partial<ReadingInput['objectives'][number]>): ReadingInput => ({
    ...input,
    objectives: input.objectives.map((card) => (card.id === id ? { ...card, ...change } : card)),
  });
  for (const { id, position, priority } of input.objectives) {
    const main = mainZones(membershipOf(position));
    for (const to of ZONES) {
      if (main.length > 1 || main[0] !== to)
        tried({ kind: 'zone', id, to }, withCard(id, { position: zoneCentre(to) }));
    }
    for (const to of [1, 2, 3] as const) {
      if (Math.abs(to - priority) === 1) tried({ kind: 'priority', id, to }, withCard(id, { priority: to }));
    }
  }
  return found;
}

const spelled = (decisive: Decisive) => decisive.map((each) => JSON.stringify(each)).sort();

describe('what would change it', () => {
  test('[RD8] a partner whose leaving undoes the lead is named, with what would come out', () => {
    const { decisive } = read(table({ a: [['process']], b: [['process']], c: [['positioning']] }));
    expect(decisive.filter(({ kind }) => kind === 'partner')).toEqual([
      { kind: 'partner', id: 'a', outcome: null },
      { kind: 'partner', id: 'b', outcome: null },
    ]);
  });

  test('[RD8] changes that land exactly on the lead of 0.10 are judged exactly', () => {
    const pool: Slip[][] = [
      [['process'], ['process'], ['process'], ['positioning']],
      [['positioning'], ['positioning'], ['positioning'], ['process']],
      [['process'], ['positioning']],
      [['process'], ['valueProposition']],
      [['process']],
      [['positioning']],
    ];
    let exact = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const { below, pick } = chance(seed);
      const seats = Array.from({ length: 2 + below(4) }, (_, index) => [`p${index}`, pick(pool)] as const);
      const board = table(Object.fromEntries(seats));
      const tried: number[] = [];
      expect(spelled(read(board).decisive), `seed ${seed}`).toEqual(spelled(bruteForce(board, tried)));
      exact += tried.filter((lead) => lead === 0.1).length;
    }
    expect(exact).toBeGreaterThan(10);
  });

  test('[RD8] it agrees with trying everything, on tables drawn by chance', () => {
    let named = 0;
    let boards = 0;
    for (const seed of [...READING_SEEDS, ...Array.from({ length: 60 }, (_, index) => 5_000 + index)]) {
      const input = drawTable(chance(seed));
      const { decisive } = read(input);
      expect(spelled(decisive), `seed ${seed}`).toEqual(spelled(bruteForce(input)));
      named += decisive.length;
      boards += decisive.length > 0 ? 1 : 0;
    }
    expect(boards).toBeGreaterThan(20);
    expect(named).toBeGreaterThan(200);
  });
});
