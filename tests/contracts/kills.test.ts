import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { addObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import type { Frozen } from '#shared/summary/snapshot.ts';
import { objective, partner, person } from '../build.ts';
import { ask, Device, enter, openWorkshop, randomId, until } from '../client.ts';
import { chance } from '../prng.ts';
import { HOSTS, type Host } from './hosts.ts';

const KILLS = 10;
const by = { participantId: person('a') };

describe.each(HOSTS)('$name', ({ start }) => {
  let host: Host;
  let id: string;
  beforeAll(async () => {
    host = await start();
    id = await openWorkshop(host);
    await enter(host, id, 'f', 'facilitator');
    await enter(host, id, 'a', 'member', 'p1');
    await enter(host, id, 'a2', 'member', 'p1');
  });
  afterAll(() => host.dispose());

  const stateOf = async (who: string): Promise<Frozen> => {
    const answer = await ask(host, id, { call: 'state', participantId: person(who) });
    if (!answer.ok || answer.call !== 'state') throw new Error(JSON.stringify(answer));
    return { ...answer.state, takenAt: 0 };
  };

  test('[RM9] a restarted room is the same, answers to repeated commands included', async () => {
    const a = await Device.connect(host, id, 'a');
    const f = await Device.connect(host, id, 'f');
    addObjective(await a.sync('draft:p1'), by, { id: objective('o1'), text: 'Avant' });
    await a.saved();
    await f.command({ type: 'movePhase', from: 'welcome', to: 'share' });
    await a.command({ type: 'revealCards', partnerId: partner('p1'), objectiveIds: [objective('o1')] });
    const commandId = randomId() as never;
    const answered = await f.command({ type: 'setTimer', durationSeconds: 60, commandId });
    const before = await Promise.all(['a', 'f'].map(stateOf));
    expect(Object.values(before[1]?.documents ?? {})).toMatchObject([{}, { objectives: [{ text: 'Avant' }] }, {}]);

    await host.kill();
    await until('devices noticed', () => a.closed !== null && f.closed !== null);
    await host.start();
    expect(await Promise.all(['a', 'f'].map(stateOf))).toEqual(before);
    const again = await Device.connect(host, id, 'f');
    expect(await again.command({ type: 'setTimer', durationSeconds: 60, commandId })).toEqual(answered);
    expect(again.mux.channels).toEqual(
      f.frames
        .flatMap((frame) => (frame.type === 'welcome' ? frame.channels : []))
        .map((was) => ({ ...was, write: again.mux.channels.find((now) => now.channel === was.channel)?.write })),
    );
    await again.leave();
  });

  test(`[RM2] killed ${KILLS} times in mid-sentence, the room loses nothing seen or acknowledged`, {
    timeout: 120_000,
  }, async () => {
    const { next } = chance(22);
    let counted = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const writer = await Device.connect(host, id, 'a');
      const reader = await Device.connect(host, id, 'a2');
      const facilitator = await Device.connect(host, id, 'f');
      const document = round % 2 === 0 ? 'draft:p1' : 'sheet:p1';
      const mine = await writer.sync(document);
      const theirs = await reader.sync(document);
      const acknowledged = new Map<string, string>();
      writer.open(document).provider.subscribe(({ saved }) => {
        if (saved) for (const [card, text] of textsOf(mine)) acknowledged.set(card, text);
      });
      const writing = writeUntilClosed(writer, mine, `r${round}`);
      const deciding = decideUntilClosed(facilitator);
      await pause(150 + next() * 250);
      await host.kill();
      const seen = textsOf(theirs);
      const decided = facilitator.ledger.version;
      await Promise.all([writing, deciding]);

      await host.start();
      const fresh = await Device.connect(host, id, 'a');
      const kept = textsOf(await fresh.sync(document));
      // Words only grow here: a longer text than the one seen holds it.
      const lost = (told: Map<string, string>) => [...told].filter(([card, text]) => !kept.get(card)?.startsWith(text));
      expect(lost(seen)).toEqual([]);
      expect(lost(acknowledged)).toEqual([]);
      expect(fresh.ledger.version).toBeGreaterThanOrEqual(decided);
      counted += acknowledged.size + seen.size;
      await fresh.leave();
    }
    expect(counted).toBeGreaterThan(10 * KILLS);
  });
});

const textsOf = (doc: Y.Doc) => new Map(readSheet(doc).objectives.map(({ id, text }) => [id as string, text]));

async function writeUntilClosed(device: Device, doc: Y.Doc, prefix: string): Promise<void> {
  for (let n = 0; device.closed === null; n += 1) {
    const card = objective(`${prefix}-${Math.floor(n / 4)}`);
    if (n % 4 === 0) addObjective(doc, by, { id: card, text: 'a' });
    else rewordObjective(doc, by, card, 'abcd'.slice(0, (n % 4) + 1));
    await pause(4);
  }
}

async function decideUntilClosed(device: Device): Promise<void> {
  for (let n = 1; device.closed === null; n += 1) {
    device.say({ type: 'command', command: { type: 'setTimer', durationSeconds: n, commandId: randomId() as never } });
    await pause(20);
  }
}
