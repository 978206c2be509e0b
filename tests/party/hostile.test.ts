import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { isPlain, type ReadUpdate, readUpdate, stepsOf } from '#party/updates.ts';
import { addObjective, placeObjective, removeObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet, type SheetContent } from '#shared/sheet/read.ts';
import { objectivesOf } from '#shared/sheet/schema.ts';
import { objective, person } from '../build.ts';
import { chance } from '../prng.ts';
import { type Device, Rig } from './rig.ts';

const by = { participantId: person('b') };

/** Someone at p2 sends an update; answers how it ended, and whether a colleague of another partner still writes. */
async function sent(...updates: Uint8Array[]): Promise<{ device: Device; refused: unknown; milliseconds: number }> {
  const rig = await Rig.open();
  const device = rig.join('b');
  const honest = rig.join('a');
  const channel = device.mux.channels.find(({ document }) => document === 'draft:p2')?.channel ?? -1;
  const before = performance.now();
  for (const update of updates) rig.room.message(device.peer, frame(channel, update));
  rig.clock.pass(1_000);
  const milliseconds = performance.now() - before;
  const { doc, provider } = await honest.open('draft:p1');
  addObjective(doc, { participantId: person('a') }, { id: objective('here'), text: 'Toujours là' });
  rig.clock.pass(1_000);
  expect(provider.state.saved).toBe(true);
  expect(rig.errors).toEqual([]);
  const refusal = device.frames.find(({ type }) => type === 'refused');
  return { device, refused: refusal && 'code' in refusal ? refusal.code : null, milliseconds };
}

describe('[RM6] an update that is small to send and long to apply is not applied', () => {
  test('[RM6] newcomers that would each walk past thousands of others', async () => {
    const { device, milliseconds } = await sent(crowd(1, 1_000, 'chain'), crowd(2, 8_000, 'apart'));
    expect(device.closed).toBe(4429);
    expect(milliseconds).toBeLessThan(2_000);
    expect((await sent(crowd(2, 8_000, 'devices'))).device.closed).toBe(4429);
  });

  test('[RM6] one deletion told fifty thousand times', async () => {
    expect(await sent(crowd(1, 20, 'chain'), deletions(1, 50_000, 20))).toMatchObject({ refused: 'malformedDocument' });
  });

  test('[RM6] values nested until the stack of a reader breaks', async () => {
    for (const depth of [1, 100, 4_000]) expect((await sent(nested(depth))).refused).toBe('malformedDocument');
  });

  test('[RM6] documents in documents, formats and objects', async () => {
    const unusual: ((root: Y.Map<unknown>) => void)[] = [
      (root) => root.set('k', new Y.Doc()),
      (root) => root.set('k', { stake: 1 }),
      (root) => root.set('k', new Uint8Array(9)),
      (root) => root.set('k', new Y.Array()),
      (root) => root.set('k', new Y.XmlElement('script')),
      (root) => {
        const text = root.set('k', new Y.Text());
        text.insert(0, 'gras', { bold: true });
      },
    ];
    for (const write of unusual) {
      const doc = new Y.Doc();
      write(objectivesOf(doc));
      expect((await sent(Y.encodeStateAsUpdate(doc))).refused).toBe('malformedDocument');
    }
  });
});

test('[RM6] commands by the hundred are stopped before the ledger swells', async () => {
  const rig = await Rig.open();
  const device = rig.join('b');
  for (let n = 0; n < 600 && device.closed === null; n += 1) {
    const command = {
      type: 'renameParticipant',
      participantId: person('b'),
      name: `Nom ${n}`,
      commandId: `flood-${n}`,
    };
    rig.room.message(device.peer, JSON.stringify({ type: 'command', command }));
  }
  expect(device.closed).toBe(4429);
  expect(rig.room.records.ledger.version).toBeLessThan(150);
});

test.each([1, 2, 3])('[RM6] what people write is plain, and costs little however long they write: %i', (seed) => {
  const { next, below, pick } = chance(seed);
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  const room = new Y.Doc();
  for (let step = 0; step < 3_000; step += 1) {
    const doc = pick([...docs]);
    const cards = readSheet(doc).objectives;
    const card = cards.length > 0 ? pick(cards) : null;
    const draw = next();
    if (!card || (draw < 0.1 && cards.length < 60)) addObjective(doc, by, { id: objective(`c${step}`), text: 'Un' });
    else if (draw < 0.8) {
      const at = below(card.text.length + 1);
      const cut = below(3) * below(2);
      rewordObjective(doc, by, card.id, `${card.text.slice(0, at)}xy${card.text.slice(at + cut)}`.slice(0, 280));
    } else if (draw < 0.98) placeObjective(doc, by, card.id, { stake: next(), lever: next() });
    else removeObjective(doc, by, card.id);
    if (step % 500 === 499) for (const other of docs) for (const each of docs) merge(each, other);
  }
  for (const doc of docs) {
    const whole = readUpdate(Y.encodeStateAsUpdate(doc)) as ReadUpdate;
    expect(isPlain(whole)).toBe(true);
    // Hours of offline work arrive at once, within what a device may ask at once.
    expect(stepsOf(room, whole)).toBeLessThan(300_000);
  }
  merge(room, docs[0]);
  merge(room, docs[1]);
  const before = Y.encodeStateVector(room);
  for (const { id } of readSheet(room).objectives) rewordObjective(room, by, id, 'Mutualiser');
  const keystrokes = readUpdate(Y.encodeStateAsUpdate(room, before)) as ReadUpdate;
  expect(stepsOf(docs[0], keystrokes)).toBeLessThan(100_000);
});

test('[RM10] the first card of a document that nobody has read yet is signed like the others', async () => {
  for (const isRestarted of [false, true]) {
    const rig = await Rig.open();
    rig.command('f', { type: 'movePhase', from: 'welcome', to: 'share' });
    if (isRestarted) {
      const { doc } = await rig.join('b').open('sheet:p2');
      addObjective(doc, by, { id: objective('before'), text: 'Avant le sommeil' });
      rig.clock.pass(1_000);
      await rig.wake();
    }
    const device = rig.join('b');
    const channel = device.mux.channels.find(({ document }) => document === 'sheet:p2')?.channel ?? -1;
    const doc = new Y.Doc();
    addObjective(doc, { participantId: person('f') }, { id: objective('forged'), text: 'Signé d’un autre' });
    rig.room.message(device.peer, frame(channel, Y.encodeStateAsUpdate(doc)));
    rig.clock.pass(1_000);
    const answer = rig.state('f');
    if (!answer.ok || answer.call !== 'state') throw new Error(JSON.stringify(answer));
    const sheet = answer.state.documents['sheet:p2'] as SheetContent;
    expect(sheet.objectives.find(({ id }) => id === 'forged')?.by).toBe('b');
  }
});

function merge(into: Y.Doc, from: Y.Doc): void {
  Y.applyUpdate(into, Y.encodeStateAsUpdate(from, Y.encodeStateVector(into)));
}

const frame = (channel: number, update: Uint8Array) =>
  written((encoder) => {
    encoding.writeVarUint(encoder, channel);
    writeUpdate(encoder, update);
  });

/** Letters of one text: each put before the last, or all at the same place, by one device or each by its own. */
function crowd(client: number, count: number, how: 'chain' | 'apart' | 'devices'): Uint8Array {
  return written((encoder) => {
    const say = (...values: number[]) => {
      for (const value of values) encoding.writeVarUint(encoder, value);
    };
    if (how === 'devices') say(count);
    else say(1, count, client, 0);
    for (let n = 0; n < count; n += 1) {
      if (how === 'devices') say(1, client + n, 0);
      if (how === 'chain' && n > 0) say(4 + 64, client, n - 1);
      else {
        say(4, 1);
        encoding.writeVarString(encoder, 'text');
      }
      encoding.writeVarString(encoder, 'a');
    }
    say(0);
  });
}

const deletions = (client: number, count: number, length: number) =>
  written((encoder) => {
    for (const value of [0, 1, client, count]) encoding.writeVarUint(encoder, value);
    for (let n = 0; n < count; n += 1) for (const value of [0, length]) encoding.writeVarUint(encoder, value);
  });

/** A list in a list in a list… under one key of the cards. */
const nested = (depth: number) =>
  written((encoder) => {
    for (const value of [1, 1, 5, 0, 8 + 32, 1]) encoding.writeVarUint(encoder, value);
    encoding.writeVarString(encoder, 'objectives');
    encoding.writeVarString(encoder, 'k');
    encoding.writeVarUint(encoder, 1);
    for (let n = 0; n < depth; n += 1) encoding.writeUint8Array(encoder, Uint8Array.of(117, 1));
    encoding.writeUint8Array(encoder, Uint8Array.of(126, 0));
  });

function written(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}
