import { beforeAll, expect, test } from 'vitest';
import { methodFacts } from '#shared/method/facts.ts';
import { get, migrate } from './counter.ts';

beforeAll(migrate);

test('[RD17] anyone may ask for the whole method, and gets every fact with its sources', async () => {
  const method = await get(200, 'GET', '/api/method');
  expect(method).toEqual(JSON.parse(JSON.stringify(methodFacts())));
  expect(method.categories[0].practiceRate).toMatchObject({ percent: 54, year: 2021, sources: ['S0', 'S1'] });
  expect(method.cooperationModels.named).toHaveLength(3);
});

test('[WS17] what scripts have read of the method since its first version is still there', async () => {
  const method = await get(200, 'GET', '/api/method');
  const first = ['methodVersion', 'square', 'poles', 'zones', 'categories', 'commonObjectives', 'rules', 'phases'];
  for (const name of [...first, 'choices', 'sources']) expect(method).toHaveProperty(name);
  for (const name of ['id', 'name', 'meaning', 'labels', 'poles', 'category', 'commonObjective']) {
    expect(method.zones[0]).toHaveProperty(name);
  }
  const ofCategory = ['definition', 'result', 'balance', 'ease', 'entryDoor', 'equivalents', 'isEntryDoor'];
  for (const name of [...ofCategory, 'namesWith', 'doubleImpact', 'firstStep']) {
    expect(method.categories[0]).toHaveProperty(name);
  }
  for (const name of ['name', 'link', 'meaning', 'tie']) expect(method.commonObjectives[0]).toHaveProperty(name);
  for (const name of ['category', 'commonObjective', 'alliance']) expect(method.rules[name]).toBeInstanceOf(Array);
});

test('[WS17] the description of the call says what it answers', async () => {
  const { paths } = await get(200, 'GET', '/api/openapi.json');
  expect(paths['/api/method'].get.summary).toMatch(/sources.*French and English/);
});
