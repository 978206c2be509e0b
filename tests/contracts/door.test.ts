import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoomCall } from '#party/calls.ts';
import { signClaims } from '#party/claims.ts';
import { person } from '../build.ts';
import { ask, Device, enter, knock, openWorkshop, randomId, until } from '../client.ts';
import { HOSTS, type Host } from './hosts.ts';

describe.each(HOSTS)('$name: the door of a room', ({ start }) => {
  let host: Host;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.dispose());

  test('[SE5] without the counter’s signed word, for this room, the door stays shut', async () => {
    const id = await openWorkshop(host);
    await enter(host, id, 'f', 'facilitator');
    const other = await openWorkshop(host);
    const body = JSON.stringify({ call: 'door' });
    const claims = (secret: string, workshopId: string, now = Date.now()) =>
      signClaims(secret, { workshopId: workshopId as never, participantId: null }, now);
    expect((await knock(host, id, body, await claims(host.secret, id))).status).toBe(200);
    expect((await knock(host, id, body, '')).status).toBe(401);
    expect((await knock(host, id, body, await claims('another secret', id))).status).toBe(401);
    expect((await knock(host, id, body, await claims(host.secret, other))).status).toBe(401);
    expect((await knock(host, id, body, await claims(host.secret, id, Date.now() - 61_000))).status).toBe(401);
    const forged = await Device.knock(host, id, 'f', await claims('another secret', id));
    await until('the socket is refused', () => forged.closed !== null);
    expect(forged.frames).toEqual([]);
  });

  test('[RM8] a room never created answers that it is gone', async () => {
    const nowhere = randomId();
    expect((await knock(host, nowhere, JSON.stringify({ call: 'door' }))).status).toBe(410);
    expect(await ask(host, nowhere, { call: 'state', participantId: person('f') })).toEqual({
      ok: false,
      reason: 'gone',
    });
    const device = await Device.connect(host, nowhere, 'f');
    await until('the socket is told', () => device.closed !== null);
    expect(device.closed?.code).toBe(4410);
  });

  test('[RM8] an erased room answers that it is gone, for ever', async () => {
    const other = await openWorkshop(host);
    await enter(host, other, 'f', 'facilitator');
    await enter(host, other, 'm', 'member', 'p1');
    const m = await Device.connect(host, other, 'm');
    expect(await ask(host, other, { call: 'erase', participantId: person('m') })).toEqual({
      ok: false,
      reason: 'forbidden',
    });
    expect(await ask(host, other, { call: 'erase', participantId: person('f') })).toMatchObject({
      ok: true,
      title: 'Bien vieillir en vallée de l’Ourche',
    });
    await until('m is told', () => m.closed !== null);
    expect(m.closed?.code).toBe(4410);
    expect(await ask(host, other, { call: 'door' })).toEqual({ ok: false, reason: 'gone' });
    const create = {
      call: 'create' as const,
      workshopId: other as never,
      workshop: { title: 'Encore', lang: 'fr' as const, scale: 'local' as const },
      partnerIds: [],
      expiresAt: Date.now() + 1e6,
    } satisfies RoomCall;
    expect(await ask(host, other, create)).toEqual({ ok: false, reason: 'gone' });
  });
});
