import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readClaims } from '#party/claims.ts';
import { sign } from '#party/signature.ts';
import { CLOSE } from '#shared/protocol.ts';
import { type Env, secretOf } from '../../worker/env.ts';
import { openSocket } from '../../worker/socket.ts';
import { type Answer, ask, command, enter, get, migrate, ORIGIN, openWorkshop, testEnv, tokenIn } from './counter.ts';

beforeAll(migrate);
afterEach(() => vi.restoreAllMocks());

type Room = { requests: Request[]; env: Env };

/** A room that only notes who knocks. */
function listening(answer: () => Response = () => new Response(null, { status: 410 })): Room {
  const requests: Request[] = [];
  const stub = {
    fetch: (url: string, init: RequestInit) => {
      requests.push(new Request(url, init));
      return Promise.resolve(answer());
    },
  };
  return { requests, env: { ...testEnv, ROOM: { idFromName: () => ({}), get: () => stub } } as unknown as Env };
}

const upgrade = (token: string, headers: Record<string, string> = {}) => ({
  headers: { Upgrade: 'websocket', 'Sec-WebSocket-Protocol': `alliage.v1, ${token}`, ...headers },
});
const knock = (env: Env, id: string, token: string, headers?: Record<string, string>) =>
  openSocket(new Request(`${ORIGIN}/parties/main/${id}`, upgrade(token, headers)), env);

/** The code with which a socket is closed. */
async function closing(response: Response): Promise<{ code: number; reason: string }> {
  expect(response.status).toBe(101);
  const socket = response.webSocket as WebSocket;
  const closed = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve));
  socket.accept();
  const { code, reason } = await closed;
  return { code, reason };
}

test('[SE5] a person connects, and is welcomed by the room as who they are', async () => {
  const { id, facilitator } = await openWorkshop();
  const response = await ask('GET', `/parties/main/${id}`, upgrade(facilitator.token, { Origin: ORIGIN }));
  expect(response.status).toBe(101);
  expect(response.headers.get('Sec-WebSocket-Protocol')).toBe('alliage.v1');
  const socket = response.webSocket as WebSocket;
  const welcome = new Promise<Answer>((resolve) =>
    socket.addEventListener('message', ({ data }) => typeof data === 'string' && resolve(JSON.parse(data))),
  );
  socket.accept();
  expect(await welcome).toMatchObject({ type: 'welcome', actor: { participantId: facilitator.id } });
  socket.close();
});

test('[SE5] the room hears the counter’s signed word, and never the token', async () => {
  const { id, facilitator } = await openWorkshop();
  const room = listening();
  await knock(room.env, id, facilitator.token, { Cookie: 'x=y', Authorization: `Bearer ${facilitator.token}` });
  const [request] = room.requests;
  const claims = await readClaims(secretOf(testEnv), request?.headers.get('X-Alliage-Claims') ?? null, id, Date.now());
  expect(claims).toMatchObject({ workshopId: id, participantId: facilitator.id });
  expect(JSON.stringify([...(request?.headers ?? [])])).not.toContain(facilitator.token);
  expect(request?.headers.get('Cookie')).toBeNull();
});

test('[SE5] nothing wakes the room before a token is verified, and the person is told with a close code', async () => {
  const here = await openWorkshop();
  const there = await openWorkshop();
  const expired = await sign(secretOf(testEnv), 'participant', {
    workshopId: here.id,
    participantId: here.facilitator.id,
    exp: Date.now() - 1,
  });
  const room = listening();
  const tokens = ['', 'x', 'x.y', there.facilitator.token, tokenIn(here.created.links.facilitator), expired];
  for (const token of tokens) {
    const response = await knock(room.env, here.id, token);
    expect(response.headers.get('Sec-WebSocket-Protocol')).toBe('alliage.v1');
    const { code, reason } = await closing(response);
    expect(code).toBe(CLOSE.token);
    expect(reason.length).toBeGreaterThan(10);
    expect(new TextEncoder().encode(reason).length).toBeLessThanOrEqual(123);
  }
  expect(room.requests).toEqual([]);
});

test('[SE5] what the room answers instead of opening becomes the close code of its reason', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { id, facilitator } = await openWorkshop();
  for (const [status, code] of [
    [410, CLOSE.gone],
    [403, CLOSE.removed],
    [401, CLOSE.token],
    [500, CLOSE.moving],
  ] as const) {
    const { env } = listening(() => new Response(null, { status }));
    expect((await closing(await knock(env, id, facilitator.token))).code).toBe(code);
  }
  const { env } = listening(() => {
    throw new Error('broken');
  });
  expect((await closing(await knock(env, id, facilitator.token))).code).toBe(CLOSE.moving);
});

test('[SE5] someone removed, or whose workshop is deleted, is told so', async () => {
  const { id, at, created, facilitator } = await openWorkshop();
  const gone = await enter(id, created.links.member, 'Partie');
  await command(at, facilitator.token, { type: 'removeParticipant', participantId: gone.id });
  const response = await ask('GET', `/parties/main/${id}`, upgrade(gone.token));
  expect((await closing(response)).code).toBe(CLOSE.removed);
  await get(200, 'DELETE', at, { token: facilitator.token });
  const late = await ask('GET', `/parties/main/${id}`, upgrade(facilitator.token));
  expect((await closing(late)).code).toBe(CLOSE.gone);
});

test('[SE10] a socket asked for by another site is refused, and wakes nothing', async () => {
  const { id, facilitator } = await openWorkshop();
  const room = listening();
  for (const Origin of ['https://evil.test', 'null', 'https://alliage.test.evil.test', 'https://alliage.test:8443']) {
    const response = await knock(room.env, id, facilitator.token, { Origin });
    expect(response.status).toBe(403);
    expect(((await response.json()) as Answer).code).toBe('otherSite');
  }
  expect(room.requests).toEqual([]);
});

test('[SE5] another subprotocol, path, method or no upgrade opens nothing', async () => {
  const { id, facilitator } = await openWorkshop();
  const room = listening();
  const status = async (path: string, init: RequestInit) =>
    (await openSocket(new Request(`${ORIGIN}${path}`, init), room.env)).status;
  expect(await status(`/parties/main/${id}`, {})).toBe(426);
  expect(await status(`/parties/main/${id}`, { method: 'POST', body: '{}' })).toBe(404);
  for (const path of [
    '/parties/',
    '/parties/main',
    `/parties/other/${id}`,
    `/parties/main/${id}/x`,
    '/parties/main/a.b',
  ])
    expect(await status(path, upgrade(facilitator.token))).toBe(404);
  const other = { Upgrade: 'websocket', 'Sec-WebSocket-Protocol': `graphql-ws, ${facilitator.token}` };
  const response = await openSocket(new Request(`${ORIGIN}/parties/main/${id}`, { headers: other }), room.env);
  expect((await closing(response)).code).toBe(CLOSE.protocol);
  expect(room.requests).toEqual([]);
});

test('[SE12] without its secrets no socket opens', async () => {
  const { id, facilitator } = await openWorkshop();
  const response = await knock({ ...testEnv, ALLIAGE_SECRET: '' }, id, facilitator.token);
  expect(response.status).toBe(503);
});

test('[SE5] rooms under PartyKit are reached at their host, with the same signed word', async () => {
  const { id, facilitator } = await openWorkshop();
  const sent: Request[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    sent.push(new Request(input as string, init));
    return Promise.resolve(new Response(null, { status: 410 }));
  });
  for (const [host, base] of [
    ['127.0.0.1:1999', 'http://127.0.0.1:1999'],
    ['rooms.example.test', 'https://rooms.example.test'],
    ['http://party.internal/', 'http://party.internal'],
  ] as const) {
    await knock({ ...testEnv, ROOM_HOST: host }, id, facilitator.token);
    expect(sent.at(-1)?.url).toBe(`${base}/parties/main/${id}`);
    const header = sent.at(-1)?.headers.get('X-Alliage-Claims') ?? null;
    expect(await readClaims(secretOf(testEnv), header, id, Date.now())).not.toBeNull();
  }
});
