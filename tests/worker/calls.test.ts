import { exports } from 'cloudflare:workers';
import { hc } from 'hono/client';
import { beforeAll, expect, test } from 'vitest';
import { zoneCentre } from '#shared/domain/square.ts';
import { read } from '#shared/reading/read.ts';
import type { ReadingInput } from '#shared/reading/reading.ts';
import { type Api, api } from '../../worker/api.ts';
import { type Answer, get, migrate, ORIGIN, problem, workshopWithCards } from './counter.ts';

beforeAll(migrate);

const square: ReadingInput = {
  scale: 'local',
  partners: [
    { id: 'a', name: 'A', profile: 'association' },
    { id: 'b', name: 'B', profile: 'company' },
  ],
  objectives: [
    { id: '1', partnerId: 'a', text: 'Essayer ensemble', priority: 1, position: zoneCentre('valueProposition') },
    { id: '2', partnerId: 'b', text: 'Inventer un service', priority: 2, position: zoneCentre('valueProposition') },
  ],
};

test('[WS17] anyone may ask whether the counter is ready, and what the method says', async () => {
  expect(await get(200, 'GET', '/api/health')).toEqual({ status: 'ok', version: '0.1.0', methodVersion: '1' });
  const method = await get(200, 'GET', '/api/method');
  expect(method.zones).toHaveLength(4);
  expect(method.categories.map(({ name }: Answer) => name.fr)).toContain('Mécénat');
});

test('[RD14] a square is read without a workshop, and gives the very reading of the engine', async () => {
  expect(await get(200, 'POST', '/api/readings', { body: square })).toEqual(JSON.parse(JSON.stringify(read(square))));
});

test('[RD14] a square that does not hold together is refused with the place of each fault', async () => {
  const stray = { ...square.objectives[0], partnerId: 'nobody' };
  const { issues } = await problem(422, 'POST', '/api/readings', { body: { ...square, objectives: [stray, stray] } });
  expect(issues.map(({ path, code }: Answer) => `${path} ${code}`)).toEqual([
    'objectives.0.partnerId unknownPartner',
    'objectives.1.id duplicateObjective',
    'objectives.1.partnerId unknownPartner',
  ]);
});

test('[RD14] the largest square there is, 40 partners of 60 cards, is read in one call', async () => {
  const partners = Array.from({ length: 40 }, (_, index) => ({ ...square.partners[0], id: `p${index}` }));
  const objectives = partners.flatMap(({ id }) =>
    Array.from({ length: 60 }, (_, index) => ({
      ...square.objectives[0],
      id: `${id}-${index}`,
      partnerId: id,
      text: 'é'.repeat(280),
      position: { stake: (index % 21) / 10 - 1, lever: (index % 19) / 9 - 1 },
    })),
  );
  const body = { ...square, partners, objectives };
  expect(Object.keys((await get(200, 'POST', '/api/readings', { body })).profile.partners)).toHaveLength(40);
  const over = { ...body, partners: [...partners, { ...partners[0], id: 'p40' }] };
  expect((await problem(422, 'POST', '/api/readings', { body: over })).issues[0]).toMatchObject({
    path: 'partners',
    code: 'tooMany',
  });
});

test('[RD15] the reading of a workshop is that of its sheets, with the revision it was made at', async () => {
  const { at, ana, facilitator } = await workshopWithCards();
  const reading = await get(200, 'GET', `${at}/reading`, { token: facilitator.token });
  expect(reading.category.id).toBe('societalInnovation');
  expect(reading.revision).toBe((await get(200, 'GET', at, { token: ana.token })).revision);
});

test('[RD16] what could embarrass a partner is in its own people’s reading only', async () => {
  const { at, ana, bilal, facilitator, first, second } = await workshopWithCards();
  const distances = async (token: string) => Object.keys((await get(200, 'GET', `${at}/reading`, { token })).distances);
  expect(await distances(ana.token)).toEqual([first.partnerId]);
  expect(await distances(bilal.token)).toEqual([second.partnerId]);
  expect(await distances(facilitator.token)).toEqual([]);
});

test('[WS17] the published description names every call, and nothing else', async () => {
  const { paths } = await get(200, 'GET', '/api/openapi.json');
  const published = Object.entries<object>(paths).flatMap(([path, calls]) =>
    Object.keys(calls).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routed = api.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/api/openapi.json')
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(published.sort()).toEqual([...new Set(routed)].sort());
  expect(published).toContain('POST /api/workshops/{id}/links/rotate');
  expect(published.length).toBeGreaterThan(18);
});

test('[WS17] bodies are described by the schemas that validate them, and denials by the problem they are', async () => {
  const document = await get(200, 'GET', '/api/openapi.json');
  const create = document.paths['/api/workshops'].post;
  const body = create.requestBody.content['application/json'].schema;
  expect(body.required).toEqual(['title', 'lang', 'scale']);
  expect(body.properties.scale.enum).toEqual(['local', 'regional', 'national']);
  const commands = document.paths['/api/workshops/{id}/commands'].post.requestBody.content['application/json'].schema;
  expect(JSON.stringify(commands)).toContain('rotateLinks');
  expect(create.responses[429].$ref).toBe('#/components/responses/problem429');
  const shape = document.components.responses.problem429.content['application/problem+json'].schema;
  expect(shape.required).toEqual(['type', 'title', 'status', 'code', 'detail']);
  const referred = new Set(JSON.stringify(document.paths).match(/problem\d+/g));
  for (const name of referred) expect(document.components.responses).toHaveProperty(name);
});

test('[WS17] the typed client of the screens reaches the calls', async () => {
  const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
  const client = hc<Api>(ORIGIN, {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => worker.fetch(input, init),
  });
  const health = await (await client.api.health.$get()).json();
  expect(health.status).toBe('ok');
  const answer = await client.api.workshops.$post({ json: { title: 'Essai', lang: 'fr', scale: 'local' } });
  const { workshop, code } = await answer.json();
  expect(workshop.title).toBe('Essai');
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
});
