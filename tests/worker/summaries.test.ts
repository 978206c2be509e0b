import { beforeAll, expect, test } from 'vitest';
import { type Answer, ask, command, get, migrate, openWorkshop, problem, workshopWithCards } from './counter.ts';

beforeAll(migrate);

test('[SU3] anyone in the workshop downloads the draft summary in each format, under a plain name', async () => {
  const { at, ana } = await workshopWithCards();
  const types = { json: 'application/json', md: 'text/markdown', csv: 'text/csv' };
  for (const [format, type] of Object.entries(types)) {
    const response = await ask('GET', `${at}/summary.${format}`, { token: ana.token });
    expect(response.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get('Content-Language')).toBe('fr');
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="alliage-bien-vieillir-en-vallee-de-l-ourche-brouillon.${format}"`,
    );
    expect(await response.text()).toContain('Former les agents');
  }
});

test('[SU2] the draft summary is the same for everyone at the table', async () => {
  const { at, ana, bilal, facilitator } = await workshopWithCards();
  const without = (text: string) => text.replace(/"takenAt":\d+/, '').replace(/\d{1,2}\u00A0h\u00A0\d\d/g, '');
  const texts = await Promise.all(
    [ana, bilal, facilitator].map(async ({ token }) =>
      without(await (await ask('GET', `${at}/summary.json`, { token })).text()),
    ),
  );
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).not.toContain('SECRET');
  for (const name of ['Ana', 'Bilal', 'Animatrice']) expect(texts[0]).not.toContain(`"${name}"`);
  const { reading } = await get(200, 'GET', `${at}/summary.json`, { token: ana.token });
  expect(reading.distances).toEqual({});
  expect(JSON.stringify([reading.flags, reading.decisive])).not.toContain('"partner"');
});

test('[SU1] a summary is in the workshop’s language unless another is asked for; a third one is refused', async () => {
  const { at, ana } = await workshopWithCards();
  const english = await ask('GET', `${at}/summary.md?lang=en`, { token: ana.token });
  expect(english.headers.get('Content-Language')).toBe('en');
  expect(await english.text()).toContain('## Objectives on the table');
  const { issues } = await problem(422, 'GET', `${at}/summary.md?lang=de`, { token: ana.token });
  expect(issues[0].path).toBe('lang');
});

test('[SU4] a card that looks like markup or a formula stays text on its way out', async () => {
  const { at, ana } = await workshopWithCards();
  const text = async (format: string) => (await ask('GET', `${at}/summary.${format}`, { token: ana.token })).text();
  expect(await text('md')).toContain('\\<b\\>gras\\</b\\>');
  expect(await text('csv')).toContain('"\'=HYPERLINK(""x"") <b>gras</b>"');
});

test('[SU5] the CSV travels in UTF-8 with its mark', async () => {
  const { at, ana } = await workshopWithCards();
  const bytes = new Uint8Array(await (await ask('GET', `${at}/summary.csv`, { token: ana.token })).arrayBuffer());
  expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'P'.charCodeAt(0)]);
  expect(new TextDecoder().decode(bytes)).toContain('Proposer un nouveau service aux habitants âgés');
});

test('[WS16] an export opens as a new workshop with the same cards, marked imported, and nobody in it', async () => {
  const { id, at, facilitator, first } = await workshopWithCards();
  const beginner = { type: 'setExperience', partnerId: first.partnerId, experience: 'firstSteps' };
  await command(at, facilitator.token, beginner);
  const exported = await get(200, 'GET', `${at}/export.json`, { token: facilitator.token });
  expect(exported).toMatchObject({ format: 'alliage.workshop', formatVersion: 1 });
  const made = await get(201, 'POST', '/api/workshops/import', { body: exported });
  expect(made.workshop).toMatchObject({ title: exported.ledger.workshop.title, imported: true });
  expect(made.workshop.id).not.toBe(id);
  expect(made.imported).toEqual({ objectives: 4, shortened: [], leftOut: [] });
  const token = made.links.facilitator.split('#t=')[1];
  const { token: inside } = await get(201, 'POST', `/api/workshops/${made.workshop.id}/participants`, {
    token,
    body: { name: 'Autre animation' },
  });
  const state = await get(200, 'GET', `/api/workshops/${made.workshop.id}`, { token: inside });
  expect(state.ledger.phase).toBe('welcome');
  expect(state.ledger.chosen).toBeNull();
  expect(Object.values<Answer>(state.ledger.participants).map(({ name }) => name)).toEqual(['Autre animation']);
  const cards = (whole: Answer) =>
    Object.entries<Answer>(whole.documents)
      .filter(([name]) => name.startsWith('sheet:'))
      .flatMap(([, { objectives }]) => objectives.map((card: Answer) => [card.text, card.priority, card.position]))
      .sort();
  expect(cards(state)).toEqual(cards(exported));
  const before = await get(200, 'GET', `${at}/reading`, { token: facilitator.token });
  const after = await get(200, 'GET', `/api/workshops/${made.workshop.id}/reading`, { token: inside });
  expect(after.category.id).toBe(before.category.id);
  expect(after.profile.alliance).toEqual(before.profile.alliance);
  expect(before.path).not.toEqual([]);
  expect(after.path).toEqual(before.path);
});

test('[WS16] a file that is not an export, or too large, is refused', async () => {
  const { issues } = await problem(422, 'POST', '/api/workshops/import', { body: { format: 'x' } });
  expect(issues[0]).toMatchObject({ path: 'format', code: 'formatUnknown' });
  const large = { format: 'x'.repeat(8 * 1024 * 1024) };
  await problem(413, 'POST', '/api/workshops/import', { body: large });
});

test('[WS16] an export of an empty workshop opens too', async () => {
  const { at, facilitator } = await openWorkshop({ partners: [] });
  const exported = await get(200, 'GET', `${at}/export.json`, { token: facilitator.token });
  const made = await get(201, 'POST', '/api/workshops/import', { body: exported });
  expect(made.imported.objectives).toBe(0);
  expect(made.workshop.imported).toBe(true);
});
