import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { api } from '../../worker/api.ts';
import { SECURITY_HEADERS } from '../../worker/entrance.ts';
import type { Env } from '../../worker/env.ts';
import { messagesFor } from '../../worker/problems.ts';
import { type Answer, ask, migrate, ORIGIN, openWorkshop, problem, testEnv } from './counter.ts';

beforeAll(migrate);
afterEach(() => vi.restoreAllMocks());

const NEW = { title: 'Essai', lang: 'fr', scale: 'local' };

describe('problems', () => {
  test('[SE7] every problem is told in French by default, and in English to whoever asks for it', async () => {
    const french = await problem(404, 'POST', '/api/join', { body: { code: 'ZZZZZZ' } });
    expect(french.title).toBe(fr.problems.answers.unknownCode.title);
    const headers = { 'Accept-Language': 'en-GB,en;q=0.9,fr;q=0.8' };
    const english = await problem(404, 'POST', '/api/join', { body: { code: 'ZZZZZZ' }, headers });
    expect(english).toMatchObject({ code: french.code, title: en.problems.answers.unknownCode.title });
  });

  test('[SE7] the language is the one preferred among ours', () => {
    const preferred = (header: string | null) => messagesFor(header).lang;
    expect(preferred(null)).toBe('fr');
    expect(preferred('de, en;q=0.3')).toBe('en');
    expect(preferred('en;q=0.2, fr-CA;q=0.7')).toBe('fr');
    expect(preferred('EN-us')).toBe('en');
    expect(preferred('en;q=0')).toBe('fr');
    expect(preferred(',;q=x,'.repeat(1000))).toBe('fr');
  });

  test('[SE7] an unknown address is 404, a known one with another method 405 with those it has', async () => {
    expect((await problem(404, 'GET', '/api/nothing')).code).toBe('unknownPath');
    expect((await problem(404, 'GET', '/api')).code).toBe('unknownPath');
    const { at, facilitator } = await openWorkshop();
    expect((await problem(404, 'GET', `${at}/summary.pdf`, { token: facilitator.token })).code).toBe('unknownPath');
    for (const [method, path, allowed] of [
      ['PATCH', '/api/workshops/x', 'GET, DELETE'],
      ['GET', '/api/join', 'POST'],
      ['POST', '/api/health', 'GET'],
      ['OPTIONS', '/api/workshops/x/objectives/y', 'PUT, DELETE'],
    ] as const) {
      const response = await ask(method, path);
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe(allowed);
    }
  });

  test('[SE7] what the schema does not accept is listed by place, with a code and a sentence', async () => {
    const body = { title: ' ', lang: 'de', partners: [{ name: 'A\u202Eb', profile: 'association' }] };
    const { code, issues } = await problem(422, 'POST', '/api/workshops', { body });
    expect(code).toBe('invalid');
    const found = Object.fromEntries(issues.map((issue: Answer) => [issue.path, issue]));
    expect(found.title.code).toBe('textEmpty');
    expect(found.lang.code).toBe('unexpected');
    expect(found.scale).toMatchObject({ code: 'missing', message: fr.problems.issues.missing });
    expect(found['partners.0.name'].code).toBe('nameBidi');
  });

  test('[SE7] an error of ours is 500, and says nothing of what happened', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = {
      ...testEnv,
      DB: {
        prepare: () => {
          throw new Error('Ana habite 12 rue X');
        },
      },
    } as unknown as Env;
    const request = new Request(`${ORIGIN}/api/workshops/x`, { headers: { Authorization: 'Bearer x.y' } });
    const response = await api.fetch(request, broken);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text).code).toBe('internal');
    expect(text).not.toContain('Ana');
  });

  test('[SE9] an error of ours is reported by kind and place in the code, without its message or address', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = {
      ...testEnv,
      DB: {
        prepare: () => {
          throw new TypeError('Ana habite 12 rue X');
        },
      },
    } as unknown as Env;
    const headers = { Authorization: 'Bearer secret-token.x', 'CF-Connecting-IP': '203.0.113.77' };
    await api.fetch(new Request(`${ORIGIN}/api/workshops/private-id`, { headers }), broken);
    const line = said.mock.calls.flat().join(' ');
    expect(JSON.parse(line)).toMatchObject({ call: 'GET /api/workshops/:id', error: 'TypeError' });
    for (const word of ['Ana', 'secret-token', '203.0.113', 'private-id']) expect(line).not.toContain(word);
  });

  test('[SE7] a room that does not answer is 503, with a moment to wait', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { id, facilitator } = await openWorkshop();
    const ROOM = { idFromName: () => ({}), get: () => ({ fetch: () => Promise.reject(new Error('broken')) }) };
    const request = new Request(`${ORIGIN}/api/workshops/${id}`, {
      headers: { Authorization: `Bearer ${facilitator.token}` },
    });
    const response = await api.fetch(request, { ...testEnv, ROOM } as unknown as Env);
    expect(response.status).toBe(503);
    expect(((await response.json()) as Answer).code).toBe('roomUnreachable');
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
  });
});

describe('requests', () => {
  test('[SE11] JSON that cannot be read is 400', async () => {
    for (const raw of ['', '{', '{"title":', 'null null', '['.repeat(60_000), '{"a":NaN}', "{'a':1}"])
      expect((await problem(400, 'POST', '/api/workshops', { raw })).code, raw.slice(0, 20)).toBe('malformedJson');
    const bytes = await api.fetch(
      new Request(`${ORIGIN}/api/workshops`, { method: 'POST', body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) }),
      testEnv,
    );
    expect(bytes.status).toBe(400);
  });

  test('[SE11] JSON that says something else is 422, however deep or large its numbers', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    for (const raw of [deep, 'null', '3', '"x"', '[]', `{"title":${deep}}`, `{"__proto__":{"title":"x"}}`])
      expect((await problem(422, 'POST', '/api/workshops', { raw })).code).toBe('invalid');
    const far = '{"scale":"local","partners":[{"id":"a","name":"A","profile":"company"}],"objectives":[{"id":"1",';
    for (const number of ['1e999', '-1e999', '1.0001', '"0.5"', 'null']) {
      const raw = `${far}"partnerId":"a","text":"x","priority":1,"position":{"stake":${number},"lever":0}}]}`;
      const { issues } = await problem(422, 'POST', '/api/readings', { raw });
      expect(issues[0].path).toBe('objectives.0.position.stake');
    }
  });

  test('[SE11] a body beyond its bound is 413, whether it announces its size or not', async () => {
    const large = { ...NEW, padding: 'x'.repeat(64 * 1024) };
    expect((await problem(413, 'POST', '/api/workshops', { body: large })).code).toBe('tooLarge');
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16 * 1024).fill(0x20));
      },
    });
    const request = new Request(`${ORIGIN}/api/workshops`, { method: 'POST', body: endless });
    expect(request.headers.get('Content-Length')).toBeNull();
    expect((await api.fetch(request, testEnv)).status).toBe(413);
    expect(sent).toBeLessThan(12);
  });

  test('[SE11] a stateless reading may be larger than other requests, up to its own bound', async () => {
    const padded = (bytes: number) => ({ scale: 'local', partners: [], objectives: [], padding: 'x'.repeat(bytes) });
    expect((await ask('POST', '/api/readings', { body: padded(1024 * 1024) })).status).toBe(200);
    await problem(413, 'POST', '/api/readings', { body: padded(4 * 1024 * 1024) });
  });

  test('[SE6] who calls is asked before what they say: a bad body with no token is 401', async () => {
    const { at } = await openWorkshop();
    await problem(401, 'POST', `${at}/commands`, { raw: '{' });
    await problem(401, 'PUT', `${at}/objectives/x`, { body: {} });
  });
});

describe('every answer', () => {
  test('[SE10] forbids caching, sniffing, embedding and referrers, also when it is a problem', async () => {
    for (const path of ['/api/health', '/api/openapi.json', '/api/nothing', '/api/workshops/x', '/parties/main/x']) {
      const { headers } = await ask('GET', path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name), path).toBe(value);
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(headers.get('Set-Cookie')).toBeNull();
    }
  });

  test('[SE12] without its secrets, or with one too short, every call answers 503', async () => {
    const lacking: Partial<Env>[] = [
      { ALLIAGE_SECRET: '' },
      { ALLIAGE_SECRET: 'too-short' },
      { ALLIAGE_SIGNING_KEY: '' },
    ];
    for (const env of lacking)
      for (const [method, path] of [
        ['GET', '/api/health'],
        ['GET', '/api/openapi.json'],
        ['POST', '/api/workshops'],
        ['GET', '/api/nothing'],
      ] as const) {
        const response = await api.fetch(new Request(`${ORIGIN}${path}`, { method }), { ...testEnv, ...env });
        expect(response.status).toBe(503);
        expect(((await response.json()) as Answer).code).toBe('secretMissing');
      }
  });
});
