import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import type { CloseEvent, DurableObjectNamespace, MessageEvent, RequestInit } from '@cloudflare/workers-types';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Mux, type Socket } from '#lib/channels/mux.ts';
import { SheetProvider } from '#lib/channels/sheetProvider.ts';
import type { RoomAnswer, RoomCall } from '#party/calls.ts';
import { CLAIMS_HEADER, signClaims } from '#party/claims.ts';
import type { ParticipantId, PartnerId, WorkshopId } from '#shared/domain/ids.ts';
import type { RoomFrame } from '#shared/protocol.ts';
import { addObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objective, partner, person } from '../build.ts';

/** The room in real workerd: what sleeps and wakes there, and what it writes. */
const bindings = env as unknown as { ROOM: DurableObjectNamespace; ALLIAGE_SECRET: string };
const DAY = 86_400_000;
let count = 0;

function newRoom() {
  count += 1;
  const id = `sleep-${count}`;
  const stub = bindings.ROOM.get(bindings.ROOM.idFromName(id));
  const knock = async (participantId: string | null, init: RequestInit) => {
    const claims = await signClaims(
      bindings.ALLIAGE_SECRET,
      { workshopId: id as WorkshopId, participantId: participantId as ParticipantId | null },
      Date.now(),
    );
    return stub.fetch(`https://room/parties/main/${id}`, {
      ...init,
      headers: { ...init.headers, [CLAIMS_HEADER]: claims },
    });
  };
  const ask = async (call: RoomCall): Promise<RoomAnswer> =>
    (await (await knock(null, { method: 'POST', body: JSON.stringify(call) })).json()) as RoomAnswer;
  const create = (expiresAt = Date.now() + DAY) =>
    ask({
      call: 'create',
      workshopId: id as WorkshopId,
      workshop: {
        title: 'Bien vieillir',
        lang: 'fr',
        scale: 'local',
        partners: [{ name: 'ADMR', profile: 'association' }],
      },
      partnerIds: ['p1' as PartnerId],
      expiresAt,
    });
  const enter = (who: string, role: 'facilitator' | 'member') =>
    ask({
      call: 'enter',
      participantId: person(who),
      name: `Personne ${who}`,
      role,
      linkEpoch: 1,
      ...(role === 'member' && { invitedBy: partner('p1') }),
    });
  const connect = async (who: string) => {
    const { webSocket } = await knock(who, { headers: { Upgrade: 'websocket' } });
    if (!webSocket) throw new Error('no socket');
    const frames: RoomFrame[] = [];
    const closes: number[] = [];
    webSocket.addEventListener('close', ({ code }: CloseEvent) => {
      closes.push(code);
    });
    const mux = new Mux(webSocket as unknown as Socket, { frame: (frame) => frames.push(frame) }, 3_600_000);
    webSocket.accept();
    return { mux, frames, closes, socket: webSocket };
  };
  const tables = () =>
    runInDurableObject(stub, (_, { storage }) =>
      [...storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")].map(
        ({ name }) => name,
      ),
    );
  return { id, stub, ask, create, enter, connect, tables };
}

const until = async (what: string, isTrue: () => boolean) => {
  const end = Date.now() + 5_000;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`still waiting: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

test('[RM8] a room never created writes nothing, whatever knocks', async () => {
  const room = newRoom();
  expect(await room.ask({ call: 'door' })).toEqual({ ok: false, reason: 'gone' });
  expect(await room.enter('f', 'facilitator')).toEqual({ ok: false, reason: 'gone' });
  const { closes } = await room.connect('f');
  await until('the socket is told', () => closes.length === 1);
  expect(closes).toEqual([4410]);
  expect((await room.tables()).filter((name) => !name.startsWith('_cf_'))).toEqual([]);
});

test('[RM8] a room is created once', async () => {
  const room = newRoom();
  expect(await room.create()).toMatchObject({ ok: true, ledger: { workshop: { title: 'Bien vieillir' }, version: 2 } });
  expect(await room.create()).toEqual({ ok: false, reason: 'exists' });
});

test('[RM9] asleep, a room keeps its sockets; an edit or a reveal wakes it, and nobody resyncs', async () => {
  const room = newRoom();
  await room.create();
  await room.enter('f', 'facilitator');
  await room.enter('a', 'member');
  const f = await room.connect('f');
  const a = await room.connect('a');
  const draft = new Y.Doc();
  const sheet = new Y.Doc();
  const mine = new SheetProvider(a.mux, 'draft:p1', draft);
  const theirs = new SheetProvider(f.mux, 'sheet:p1', sheet);
  await until('both are in step', () => mine.state.synced && theirs.state.synced);
  addObjective(draft, { participantId: person('a') }, { id: objective('o1'), text: 'Avant la sieste' });
  await until('recorded', () => mine.state.saved);

  await evictDurableObject(room.stub);
  addObjective(draft, { participantId: person('a') }, { id: objective('o2'), text: 'Après la sieste' });
  await until('recorded after waking', () => mine.state.saved);
  f.mux.say({
    type: 'command',
    command: { commandId: 'c1' as never, type: 'movePhase', from: 'welcome', to: 'share' },
  });
  await until('the phase moved', () => a.frames.some((frame) => frame.type === 'channels'));

  await evictDurableObject(room.stub);
  a.mux.say({
    type: 'command',
    command: {
      commandId: 'c2' as never,
      type: 'revealCards',
      partnerId: partner('p1'),
      objectiveIds: [objective('o1'), objective('o2')],
    },
  });
  await until('revealed to a socket that slept through it', () => readSheet(sheet).objectives.length === 2);
  await until('gone from the draft', () => readSheet(draft).objectives.length === 0);
  const kinds = [...f.frames, ...a.frames].map(({ type }) => type);
  expect(kinds.filter((type) => type === 'welcome')).toHaveLength(2);
  expect([f.closes, a.closes]).toEqual([[], []]);
});

test('[RM9] a ping is answered without waking the room', async () => {
  const room = newRoom();
  await room.create();
  await room.enter('f', 'facilitator');
  const f = await room.connect('f');
  await until('welcomed', () => f.mux.isUp);
  await evictDurableObject(room.stub);
  const heard: unknown[] = [];
  f.socket.addEventListener('message', ({ data }: MessageEvent) => {
    heard.push(data);
  });
  f.socket.send('ping');
  await until('pong', () => heard.includes('pong'));
  const answeredAt = await runInDurableObject(room.stub, (_, ctx) =>
    ctx.getWebSockets().map((socket: WebSocket) => ctx.getWebSocketAutoResponseTimestamp(socket as never)),
  );
  expect(answeredAt).toEqual([expect.any(Date)]);
});

test('[RM8] at its expiry a room erases itself, and is gone for ever', async () => {
  const room = newRoom();
  const expiresAt = Date.now() + 2_000;
  await room.create(expiresAt);
  await room.enter('f', 'facilitator');
  const f = await room.connect('f');
  await until('welcomed', () => f.mux.isUp);
  await new Promise((resolve) => setTimeout(resolve, expiresAt - Date.now() + 10));
  await runDurableObjectAlarm(room.stub);
  await until('told', () => f.closes.length === 1);
  expect(f.closes).toEqual([4410]);
  const kept = await runInDurableObject(room.stub, (_, { storage }) =>
    JSON.stringify([...storage.sql.exec('SELECT * FROM tombstone')]),
  );
  expect(kept).toContain(room.id);
  for (const word of ['Bien vieillir', 'ADMR', 'Personne']) expect(kept).not.toContain(word);
  expect((await room.tables()).filter((name) => !name.startsWith('_cf_'))).toEqual(['tombstone']);
  await evictDurableObject(room.stub);
  expect(await room.ask({ call: 'door' })).toEqual({ ok: false, reason: 'gone' });
  expect(await room.create()).toEqual({ ok: false, reason: 'gone' });
});
