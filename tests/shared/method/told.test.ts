import { describe, expect, test } from 'vitest';
import { DERIVATION } from '#shared/method/derivation.ts';
import { methodFacts } from '#shared/method/facts.ts';
import { OWN_NUMBERS } from '#shared/method/ownNumbers.ts';

const facts = methodFacts();
const byId = <Item extends { id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** Every text in both languages that nothing around it says who says it. */
function unclaimed(value: unknown, isClaimed = false): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => unclaimed(each, isClaimed));
  if (value === null || typeof value !== 'object') return [];
  const here = value as Record<string, unknown>;
  const claimed = isClaimed || 'certainty' in here || here.ours === true || here.published === false;
  const own = 'fr' in here && !claimed ? [here] : [];
  return [...own, ...Object.values(here).flatMap((each) => unclaimed(each, claimed))];
}

describe('what the method page and the API tell', () => {
  test('[RD17] every text says who says it: a source, our understanding, ourselves, or nobody', () => {
    expect(unclaimed({ name: { fr: 'Nom', en: 'Name' } })).toHaveLength(1);
    expect(unclaimed(facts)).toEqual([]);
  });

  test('[RD17] each category tells what its sheet tells, and when and by whom its practice was measured', () => {
    const told = byId(facts.categories);
    const counts = (id: string) => [told[id]?.brings.length, told[id]?.examples.length, told[id]?.rung];
    expect(counts('responsiblePractices')).toEqual([2, 3, 2]);
    expect(counts('economicCooperation')).toEqual([3, 2, 3]);
    expect(counts('societalInnovation')).toEqual([2, 2, 4]);
    expect(counts('mecenat')).toEqual([4, 4, 1]);
    expect(facts.categories.map(({ practiceRate }) => practiceRate.percent)).toEqual([54, 28, 26, 25]);
    for (const { practiceRate } of facts.categories) {
      expect(practiceRate).toMatchObject({ year: 2021, sources: ['S0', 'S1'] });
      expect(practiceRate.study).toMatch(/IMPACT.*2021/);
      for (const text of [practiceRate.fr, practiceRate.en]) expect(text).toContain(String(practiceRate.percent));
    }
    expect(facts.ladder.map(({ category }) => told[category]?.rung)).toEqual([1, 2, 3, 4]);
  });

  test('[RD17] what surrounds the choice is complete: purposes, rules, conditions, expectations, pillars, doubts', () => {
    expect(facts.square.purposes).toHaveLength(3);
    expect(facts.square.evidence).toHaveLength(6);
    expect(facts.square.axes.flatMap(({ poles }) => poles)).toEqual(facts.poles.map(({ id }) => id));
    expect(facts.zones.map(({ words }) => words.length)).toEqual([3, 4, 4, 2]);
    expect(facts.rules.category).toHaveLength(7);
    expect(facts.rules.alliance).toHaveLength(3);
    expect(facts.preconditions).toHaveLength(3);
    expect(facts.waysOfActing).toHaveLength(4);
    expect(facts.expectations).toHaveLength(3);
    expect(facts.pillars.map(({ items }) => items.length)).toEqual([5, 3, 3]);
    expect(facts.doubts).toHaveLength(7);
  });

  test('[RD17] the four ties from a common objective to its zone are inferred, each as sure as we say', () => {
    expect(facts.commonObjectives.map(({ tie }) => tie.certainty)).toEqual(Array(4).fill('inferred'));
    expect(facts.commonObjectives.map(({ link }) => link)).toEqual(['weak', 'strong', 'strong', 'medium']);
  });

  test('[RD17] what the sources count and do not name is said to be missing, and nothing takes its place', () => {
    const { cooperationModels, commonObjectives } = facts;
    const missing = byId(facts.unpublished);
    expect(cooperationModels.named.map(({ id }) => id)).toEqual([
      'sharedExpertise',
      'hybridisation',
      'generalInterestAlternative',
    ]);
    expect(missing.cooperationModels).toMatchObject({ named: cooperationModels.named.length, announced: 9 });
    expect(cooperationModels.announced.count).toBe(9);
    const forces = byId(commonObjectives).reconcile?.tool;
    expect(missing.forcesOfChange).toMatchObject({ named: forces?.parts.length, announced: forces?.announced });
    for (const { tool } of commonObjectives) expect(tool.parts.length).toBeLessThanOrEqual(tool.announced ?? 0);
    for (const { named, announced } of facts.unpublished) {
      if (announced !== null) expect(named).toBeLessThan(announced);
      else expect(named).toBeNull();
    }
  });

  test('[RD17] the derivation is told in the order of its twelve rules, as ours', () => {
    expect(DERIVATION.map(({ rule }) => rule)).toEqual(Array.from({ length: 12 }, (_, index) => `RD${index + 1}`));
    expect(DERIVATION.every(({ ours }) => ours)).toBe(true);
    for (const { ground } of DERIVATION) if (ground) expect(ground.sources).not.toEqual([]);
  });

  test('[RD17] every number of the reading is listed as ours, and said in the step that uses it', () => {
    const { priorityWeights, zoneCentre, ours: _, ...choices } = facts.choices;
    const expected = {
      ...choices,
      zoneCentre,
      priority1: priorityWeights[1],
      priority2: priorityWeights[2],
      priority3: priorityWeights[3],
    };
    expect(Object.fromEntries(OWN_NUMBERS.map(({ id, value }) => [id, value]))).toEqual(expected);
    for (const { value, isShare, step } of OWN_NUMBERS) {
      const told = DERIVATION[step - 1];
      const shown = isShare ? String(Math.round(value * 100)) : String(value);
      expect(told?.en).toContain(shown);
      expect(told?.fr).toContain(shown.replace('.', ','));
    }
  });
});
