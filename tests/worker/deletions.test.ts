import { createScheduledController } from 'cloudflare:test';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { eraseWorkshop, sweep } from '../../worker/deletions.ts';
import type { Env } from '../../worker/env.ts';
import worker from '../../worker/index.ts';
import { db, get, migrate, openWorkshop, problem, testEnv, tokenIn } from './counter.ts';

beforeAll(migrate);
afterEach(() => vi.restoreAllMocks());

const rowOf = (id: string) => db.prepare('SELECT * FROM workshops WHERE id = ?').bind(id).first();
const unreachable = {
  ...testEnv,
  ROOM: { idFromName: () => ({}), get: () => ({ fetch: () => Promise.reject(new Error('broken')) }) },
} as unknown as Env;

test('[WS15] a deletion erases the room, frees the code, and gives a receipt', async () => {
  const { id, at, created, facilitator } = await openWorkshop();
  const receipt = await get(200, 'DELETE', at, { token: facilitator.token });
  expect(receipt).toMatchObject({ deleted: true, workshopId: id });
  expect(Date.parse(receipt.at)).toBeGreaterThan(0);
  expect(Date.parse(receipt.erasedAt)).toBeGreaterThanOrEqual(Date.parse(receipt.at));
  expect(receipt.kept).toEqual(['workshopId', 'createdAt', 'expiresAt', 'deletedAt']);
  for (const path of ['', '/reading', '/summary.md', '/export.json', '/links'])
    expect((await problem(410, 'GET', `${at}${path}`, { token: facilitator.token })).code).toBe('gone');
  expect((await problem(410, 'DELETE', at, { token: facilitator.token })).code).toBe('gone');
  const entry = { token: tokenIn(created.links.member), body: { name: 'Trop tard' } };
  expect((await problem(410, 'POST', `${at}/participants`, entry)).code).toBe('gone');
  await problem(404, 'POST', '/api/join', { body: { code: created.code } });
});

test('[WS15] what the registry keeps is what the receipt says', async () => {
  const { at, facilitator } = await openWorkshop();
  const { workshopId } = await get(200, 'DELETE', at, { token: facilitator.token });
  const row = await rowOf(workshopId);
  const kept = Object.entries(row ?? {}).filter(([, value]) => value !== null);
  expect(kept.map(([name]) => name).sort()).toEqual(['created_at', 'deleted_at', 'expires_at', 'id', 'link_epoch']);
});

test('[WS15] a deletion cut short lets nobody in, and the cron finishes it', async () => {
  const { id, at, created, facilitator } = await openWorkshop();
  const by = facilitator.id as ParticipantId;
  const receipt = await eraseWorkshop(unreachable, id as WorkshopId, by, Date.now());
  expect(receipt).toMatchObject({ deleted: true, erasedAt: null });
  const entry = { token: tokenIn(created.links.member), body: { name: 'Entre-temps' } };
  expect((await problem(410, 'POST', `${at}/participants`, entry)).code).toBe('gone');
  await problem(404, 'POST', '/api/join', { body: { code: created.code } });
  expect(await rowOf(id)).toMatchObject({ deleted_by: by });

  await worker.scheduled(createScheduledController(), testEnv);
  expect(await rowOf(id)).toMatchObject({ deleted_by: null });
  expect((await problem(410, 'GET', at, { token: facilitator.token })).code).toBe('gone');
});

test('[WS15] the cron forgets what has expired, and keeps what has not or is still to be erased', async () => {
  const expired = await openWorkshop({ retentionDays: 1 });
  const pending = await openWorkshop({ retentionDays: 1 });
  const alive = await openWorkshop({ retentionDays: 3 });
  const tomorrow = Date.now() + 2 * 86_400_000;
  await eraseWorkshop(unreachable, pending.id as WorkshopId, pending.facilitator.id as ParticipantId, Date.now());
  await sweep(unreachable, tomorrow);
  expect(await rowOf(expired.id)).toBeNull();
  expect(await rowOf(pending.id)).not.toBeNull();
  expect(await rowOf(alive.id)).not.toBeNull();
  const { results } = await db.prepare('SELECT * FROM attempts WHERE until <= ?').bind(tomorrow).all();
  expect(results).toEqual([]);
});
