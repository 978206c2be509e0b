import { expect, test } from 'vitest';
import { CATEGORIES, COMMON_OBJECTIVES, ZONE_CATEGORY } from '#shared/domain/category.ts';
import { PHASES } from '#shared/domain/phase.ts';
import { ZONES } from '#shared/domain/square.ts';
import { DOUBLE_IMPACT, ENTRY_DOORS, FIRST_STEP } from '#shared/method/categories.ts';
import { ZONE_COMMON_OBJECTIVE } from '#shared/method/commonObjectives.ts';
import { methodFacts } from '#shared/method/facts.ts';
import { SOURCES } from '#shared/method/sources.ts';
import { CHOICES } from '#shared/reading/choices.ts';
import { read } from '#shared/reading/read.ts';
import { table } from '../reading/boards.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const facts = methodFacts();

/** Every object in a value. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object') return [];
  const here = value as Record<string, unknown>;
  return [here, ...Object.values(here).flatMap(objectsIn)];
}

test('[RD17] the method is plain JSON, complete, in both languages', () => {
  expect(JSON.parse(JSON.stringify(facts)) as Json).toEqual(facts);
  expect(facts.zones.map(({ id }) => id)).toEqual([...ZONES]);
  expect(facts.categories.map(({ id }) => id)).toEqual([...CATEGORIES]);
  expect(facts.commonObjectives.map(({ id }) => id)).toEqual([...COMMON_OBJECTIVES]);
  expect(facts.phases.map(({ id }) => id)).toEqual([...PHASES]);
  const texts = objectsIn(facts).filter((each) => 'fr' in each || 'en' in each);
  expect(texts.length).toBeGreaterThan(60);
  for (const { fr, en } of texts) {
    expect(fr).toEqual(expect.stringMatching(/\S/));
    expect(en).toEqual(expect.stringMatching(/\S/));
  }
});

test('[RD17] a stated fact names a source that is listed; each source is cited', () => {
  const sure = objectsIn(facts).filter((each) => 'certainty' in each);
  expect(sure.length).toBeGreaterThan(40);
  const cited = new Set<unknown>();
  for (const { certainty, sources } of sure) {
    expect(['stated', 'inferred']).toContain(certainty);
    if (certainty === 'stated') expect(sources).not.toEqual([]);
    for (const source of (sources ?? []) as string[]) {
      cited.add(source);
      expect(Object.keys(SOURCES)).toContain(source);
    }
  }
  expect([...cited].sort()).toEqual(Object.keys(SOURCES).sort());
});

test('[RD17] the tie from zone to category is stated, the one from zone to common objective is not', () => {
  for (const { category, commonObjective } of facts.zones) {
    expect(category.certainty).toBe('stated');
    expect(commonObjective.certainty).toBe('inferred');
  }
  expect(new Set(ZONES.map((zone) => ZONE_COMMON_OBJECTIVE[zone])).size).toBe(4);
});

test('[RD17] what is ours says so, and is what the reading uses', () => {
  expect(facts.phases.every(({ ours }) => ours)).toBe(true);
  expect(facts.categories.every(({ doubleImpact }) => doubleImpact.ours)).toBe(true);
  expect(facts.choices).toMatchObject({ ...CHOICES, ours: true });
  expect(CHOICES).toEqual({
    priorityWeights: { 1: 4, 2: 2, 3: 1 },
    sharedBand: 0.2,
    otherCards: 0.25,
    minVoices: 2,
    lead: 0.1,
    firmLead: 0.25,
    inwardShare: 0.8,
    distant: 0.6,
    vitalShare: 0.15,
    unevenRatio: 5,
    fewestWords: 3,
  });
  expect(facts.methodVersion).toBe(read(table({})).methodVersion);
  expect(read(table({})).doubleImpact).toEqual(DOUBLE_IMPACT);
});

test('[RD6] a complex category opens by a simple one on the same side of the lever', () => {
  const zoneOf = (category: string) => facts.zones.find(({ id }) => ZONE_CATEGORY[id] === category);
  for (const [complex, door] of Object.entries(FIRST_STEP)) {
    expect(ENTRY_DOORS).toContain(door);
    expect(zoneOf(complex)?.poles.lever).toBe(zoneOf(door)?.poles.lever);
  }
  expect(facts.categories.filter(({ isEntryDoor }) => isEntryDoor).map(({ id }) => id)).toEqual([...ENTRY_DOORS]);
});
