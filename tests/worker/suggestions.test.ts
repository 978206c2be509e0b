import { expect, test } from 'vitest';
import { suggestZones } from '#shared/suggest/suggest.ts';
import { type Answer, get, problem } from './counter.ts';

const suggest = (body: unknown) => get(200, 'POST', '/api/suggestions', { body });

test('[RD22] the counter suggests what a browser would: four zones and their scores, best first', async () => {
  for (const draft of [
    { text: 'Former nos équipes à l’accueil', lang: 'fr' },
    { text: 'Test a new service with residents', lang: 'en' },
  ] as const) {
    const expected = suggestZones(draft.text, draft.lang).map(({ zone, score }) => ({ zone, score }));
    expect(await suggest(draft)).toEqual(expected);
  }
});

test('[RD22] a text of 280 code points is taken, whatever their weight', async () => {
  expect(await suggest({ text: '🌱'.repeat(280), lang: 'fr' })).toHaveLength(4);
});

test.each([
  [{ text: '  ', lang: 'fr' }, 'text', 'textEmpty'],
  [{ text: 'é'.repeat(281), lang: 'fr' }, 'text', 'textTooLong'],
  [{ text: 'Former', lang: 'de' }, 'lang', 'unexpected'],
  [{ lang: 'fr' }, 'text', 'missing'],
])('[RD22] what does not fit is refused with its place: %j', async (body, path, code) => {
  const { issues } = await problem(422, 'POST', '/api/suggestions', { body });
  expect(issues.map((issue: Answer) => `${issue.path} ${issue.code}`)).toEqual([`${path} ${code}`]);
});

test('[RD22] a malformed body is 400', async () => {
  expect((await problem(400, 'POST', '/api/suggestions', { raw: '{"text":' })).code).toBe('malformedJson');
});
