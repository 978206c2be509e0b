import { env, runInDurableObject } from 'cloudflare:test';
import type { DurableObjectNamespace } from '@cloudflare/workers-types';
import { expect, test } from 'vitest';
import { KeyValueStore } from '#party/store/keyValue.ts';
import { SqliteStore } from '#party/store/sqlite.ts';
import type { Store, StoredEvent } from '#party/store/store.ts';
import type { VotingRoundId, WorkshopId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import { MemoryStorage } from './rig.ts';

const { ROOM } = env as unknown as { ROOM: DurableObjectNamespace };
let count = 0;

/** Calls back with a way to open the same storage again and again, as restarts do. */
type WithStore = (prove: (reopen: () => Promise<Store>) => Promise<void>) => Promise<void>;

const STORES: [string, WithStore][] = [
  [
    'SQLite',
    async (prove) => {
      count += 1;
      const stub = ROOM.get(ROOM.idFromName(`store-${count}`));
      await runInDurableObject(stub, (_, { storage }) => prove(async () => new SqliteStore(storage)));
    },
  ],
  [
    'key-value',
    async (prove) => {
      const storage = new MemoryStorage();
      await prove(() => KeyValueStore.open(storage));
    },
  ],
];

const event = (version: number, receipt: StoredEvent['receipt'] = null): StoredEvent => ({
  event: { type: 'doorOpened', version, at: 1_000 + version, by: null, commandId: null },
  receipt,
});
const bytes = (length: number, seed = 1) => Uint8Array.from({ length }, (_, index) => (index * 7 + seed) % 256);

test.each(STORES)('[RM2] %s: what was written is there after a restart, in order', async (_, withStore) => {
  await withStore(async (reopen) => {
    const store = await reopen();
    expect([store.events(), store.load(3), store.tombstone(), store.lastSequence(3)]).toEqual([[], [], null, 0]);
    store.write({ documents: [{ channel: 3, update: bytes(10) }], events: [event(1, { key: 'k', body: 'b' })] });
    store.write({
      documents: [
        { channel: 3, update: bytes(20) },
        { channel: 11, update: bytes(5) },
      ],
      events: [],
    });
    store.write({ documents: [], events: [event(2), event(3)] });
    const again = await reopen();
    expect(again.events()).toEqual([event(1, { key: 'k', body: 'b' }), event(2), event(3)]);
    expect(again.load(3)).toEqual([bytes(10), bytes(20)]);
    expect(again.load(11)).toEqual([bytes(5)]);
    expect([again.lastSequence(3), again.lastSequence(11), again.rowCount(3)]).toEqual([2, 1, 2]);
  });
});

test.each(STORES)('[RM2] %s: an update larger than a row is cut, and whole again when read', async (_, withStore) => {
  await withStore(async (reopen) => {
    const store = await reopen();
    const large = bytes(4_000_001);
    store.write({
      documents: [
        { channel: 1, update: large },
        { channel: 2, update: bytes(3) },
      ],
      events: [],
    });
    store.write({ documents: [{ channel: 1, update: bytes(4, 9) }], events: [] });
    const again = await reopen();
    expect(again.load(1).map((update) => update.length)).toEqual([4_000_001, 4]);
    expect(again.load(1)[0]?.every((byte, index) => byte === large[index])).toBe(true);
    expect(again.load(2)).toEqual([bytes(3)]);
    again.compact(1, bytes(250_000, 2));
    again.write({ documents: [{ channel: 1, update: bytes(6) }], events: [] });
    expect((await reopen()).load(1)).toEqual([bytes(250_000, 2), bytes(6)]);
  });
});

test.each(STORES)('[RM7] %s: compaction keeps the number of the last update', async (_, withStore) => {
  await withStore(async (reopen) => {
    const store = await reopen();
    for (let n = 0; n < 300; n += 1) store.write({ documents: [{ channel: 5, update: bytes(2, n) }], events: [] });
    store.compact(5, bytes(40));
    expect([store.lastSequence(5), store.load(5)]).toEqual([300, [bytes(40)]]);
    const again = await reopen();
    expect([again.lastSequence(5), again.load(5)]).toEqual([300, [bytes(40)]]);
    again.write({ documents: [{ channel: 5, update: bytes(3) }], events: [] });
    expect([again.lastSequence(5), (await reopen()).load(5)]).toEqual([301, [bytes(40), bytes(3)]]);
  });
});

const ballot = (participantId: string, more: object = {}): Ballot => ({
  roundId: 'v1' as VotingRoundId,
  participantId: participantId as Ballot['participantId'],
  partnerId: null,
  votes: { o1: 2 } as Ballot['votes'],
  commandId: 'k1' as Ballot['commandId'],
  ...more,
});

test.each(STORES)(
  '[VO2] %s: a ballot takes the place of the one before, and those of a round go with it',
  async (_, withStore) => {
    await withStore(async (reopen) => {
      const store = await reopen();
      expect(store.ballots()).toEqual([]);
      const other = ballot('a', { roundId: 'v2', partnerId: 'p' });
      store.write({ documents: [], events: [event(1)], ballots: [ballot('a'), ballot('b'), other] });
      store.write({ documents: [], events: [], ballots: [ballot('a', { votes: { o2: 1 } })] });
      const again = await reopen();
      expect(again.ballots()).toEqual([ballot('a', { votes: { o2: 1 } }), ballot('b'), other]);
      again.write({ documents: [], events: [event(2)], endedRounds: ['v1' as VotingRoundId] });
      for (const each of [again, await reopen()]) expect(each.ballots()).toEqual([other]);
      again.bury({ workshopId: 'w1' as WorkshopId, erasedAt: 5, forgotten: true });
      for (const each of [again, await reopen()]) expect(each.ballots()).toEqual([]);
    });
  },
);

test.each(STORES)('[RM8] %s: a buried workshop leaves its tombstone and nothing else', async (_, withStore) => {
  await withStore(async (reopen) => {
    const store = await reopen();
    store.write({ documents: [{ channel: 1, update: bytes(10) }], events: [event(1)] });
    const tombstone = { workshopId: 'w1' as WorkshopId, erasedAt: 5, forgotten: false };
    store.bury(tombstone);
    store.bury({ ...tombstone, forgotten: true });
    for (const each of [store, await reopen()]) {
      expect(each.tombstone()).toEqual({ ...tombstone, forgotten: true });
      expect([each.events(), each.load(1), each.rowCount(1), each.lastSequence(1)]).toEqual([[], [], 0, 0]);
    }
  });
});

test('[RM2] SQLite: a turn that fails halfway leaves nothing of itself', async () => {
  await STORES[0]?.[1](async (reopen) => {
    const store = await reopen();
    store.write({ documents: [], events: [event(1)] });
    expect(() => store.write({ documents: [{ channel: 1, update: bytes(10) }], events: [event(1)] })).toThrow();
    expect([store.load(1), store.lastSequence(1), store.events()]).toEqual([[], 0, [event(1)]]);
  });
});
