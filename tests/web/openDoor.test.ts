import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDoor } from '#lib/entry/openDoor.ts';
import { identityOf, linkTokenOf } from '#lib/identity.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { fr } from '#shared/messages/fr.ts';
import { openBrowser } from './browser.ts';

vi.mock('#lib/i18n.svelte.ts', async () => ({
  words: { current: (await import('#shared/messages/fr.ts')).fr, lang: 'fr' },
}));

/** Answers every call the same way, and keeps what was asked. */
function counter(respond: () => Response | Promise<Response>) {
  const asked: { path: string; body: unknown; lang: string | null }[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    asked.push({ path, body: JSON.parse(String(init.body)), lang: headers.get('Accept-Language') });
    return respond();
  });
  return asked;
}

const answers =
  (body: unknown, status = 200, type = 'application/json') =>
  () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'Content-Type': type } });

beforeEach(() => void openBrowser('https://alliage.test/'));
afterEach(() => vi.unstubAllGlobals());

describe('joining by code', () => {
  test.each(['K7PQ2M', 'k7pq2m', ' k7p q2m ', 'K7P-Q2M'])('[SC6] « %s » opens the workshop', async (typed) => {
    const asked = counter(answers({ workshopId: 'w1', title: 'Bien vieillir', token: 'LINK' }));
    expect(await openDoor(typed)).toEqual({ ok: true, value: 'w1' });
    expect(asked).toEqual([{ path: '/api/join', body: { code: 'K7PQ2M' }, lang: 'fr' }]);
    expect(linkTokenOf('w1' as WorkshopId)).toBe('LINK');
    expect(identityOf('w1' as WorkshopId)?.title).toBe('Bien vieillir');
  });

  test.each(['', 'K7PQ2', 'K7PQ2MM', 'O0I1AB', 'é7PQ2M', 'K7PQ2M'.repeat(20)])(
    '[SC6] « %s » cannot be a code: the sentence says how to recover, and nothing is asked',
    async (typed) => {
      const asked = counter(answers({}));
      const opened = await openDoor(typed);
      expect(opened).toMatchObject({ ok: false, failure: { code: 'codeShape', detail: fr.home.join.shape } });
      expect(asked).toEqual([]);
    },
  );
});

describe('calls that fail', () => {
  const failure = async () => {
    const opened = await openDoor('K7PQ2M');
    return opened.ok ? null : opened.failure;
  };

  test('[SC9] a problem of the counter gives its code and its sentence', async () => {
    const detail = 'Aucun atelier ouvert ne répond à ce code.';
    counter(answers({ title: 'Code inconnu', code: 'unknownCode', detail }, 404, 'application/problem+json'));
    expect(await failure()).toEqual({ code: 'unknownCode', detail, issues: [] });
  });

  test('[SC9] a problem without detail is told by its title, with the places it names', async () => {
    const issues = [{ path: 'code', message: 'Six lettres' }];
    counter(answers({ title: 'Demande incomplète', code: 'invalid', issues }, 422));
    expect(await failure()).toEqual({ code: 'invalid', detail: 'Demande incomplète', issues });
  });

  test('[SC9] no answer at all is told as the network', async () => {
    counter(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure()).toEqual({ code: 'offline', detail: fr.home.failures.offline, issues: [] });
  });

  test.each([
    ['a page of a proxy', answers('<h1>502</h1>', 502, 'text/html')],
    ['a success that is not JSON', answers('<h1>Portal</h1>', 200, 'text/html')],
    ['an error of another shape', answers({ error: 'nope' }, 500)],
  ])('[SC9] %s is told as unexpected', async (_what, respond) => {
    counter(respond);
    expect(await failure()).toEqual({ code: 'unexpected', detail: fr.home.failures.unexpected, issues: [] });
  });
});
