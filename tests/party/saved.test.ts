import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Unsaved } from '#lib/channels/unsaved.ts';
import { addObjective, placeObjective, removeObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objective, person } from '../build.ts';
import { type Chance, chance } from '../prng.ts';
import { type Device, Rig } from './rig.ts';

const WRITERS = ['a', 'a2'] as const;

/** Two people of one partner write anything, on wires that break, in a room that restarts. */
async function scramble(seed: number): Promise<{ rig: Rig; docs: Y.Doc[]; devices: Device[] }> {
  const random = chance(seed);
  const rig = await Rig.open();
  const devices: Device[] = [];
  const docs: Y.Doc[] = [];
  for (const who of WRITERS) {
    const device = rig.join(who);
    devices.push(device);
    docs.push((await device.open('draft:p1')).doc);
  }
  const reconnect = async (index: number) => {
    const old = devices[index] as Device;
    old.documents.get('draft:p1')?.provider.destroy();
    rig.leave(old);
    edit(docs[index] as Y.Doc, WRITERS[index] as string, random);
    const device = rig.join(WRITERS[index] as string);
    devices[index] = device;
    await device.open('draft:p1', docs[index]);
  };
  for (let step = 0; step < 120; step += 1) {
    const index = random.below(2);
    const draw = random.next();
    if (draw < 0.85) edit(docs[index] as Y.Doc, WRITERS[index] as string, random);
    else if (draw < 0.93) await reconnect(index);
    else rig.clock.pass(random.below(60));
  }
  for (const index of [0, 1]) await reconnect(index);
  rig.clock.pass(1_000);
  return { rig, docs, devices };
}

function edit(doc: Y.Doc, who: string, { next, below, pick }: Chance): void {
  const author = { participantId: person(who) };
  const cards = readSheet(doc).objectives;
  const draw = next();
  if (cards.length === 0 || draw < 0.2) {
    addObjective(doc, author, { id: objective(`${who}-${below(1_000_000)}`), text: `Objectif ${below(100)}` });
    return;
  }
  const { id, text } = pick(cards);
  if (draw < 0.65)
    rewordObjective(
      doc,
      author,
      id,
      text.slice(0, below(text.length + 1)) + 'xyz'.slice(below(3)) + text.slice(below(text.length + 1)),
    );
  else if (draw < 0.85) placeObjective(doc, author, id, { stake: next() * 2 - 1, lever: next() * 2 - 1 });
  else removeObjective(doc, author, id);
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  '[RM3] whatever happened, once calm all is recorded and everyone agrees (seed %i)',
  async (seed) => {
    const { rig, docs, devices } = await scramble(seed);
    const [mine, theirs] = docs as [Y.Doc, Y.Doc];
    expect(devices.map(({ documents }) => documents.get('draft:p1')?.provider.state)).toEqual(
      WRITERS.map(() => ({ connected: true, synced: true, write: true, saved: true, refused: null })),
    );
    expect(readSheet(mine)).toEqual(readSheet(theirs));
    await rig.wake();
    expect(rig.room.freeze().documents['draft:p1']).toEqual(readSheet(mine));
    expect(rig.errors).toEqual([]);
  },
);

test('[RM3] nothing is said to be recorded before it is', async () => {
  const rig = await Rig.open();
  const a = rig.join('a');
  for (const who of ['a2', 'b', 'o', 'f', 'a', 'a2']) rig.join(who);
  const { doc, provider } = await a.open('draft:p1');
  const author = { participantId: person('a') };
  addObjective(doc, author, { id: objective('o1'), text: 'Bonjour' });
  rig.clock.pass(100);
  expect(provider.state.saved).toBe(true);
  // The first edit after a calm moment is stored at once; the next waits for the window to end.
  rewordObjective(doc, author, objective('o1'), 'Bonjour à toutes');
  rewordObjective(doc, author, objective('o1'), 'Bonjour');
  expect(provider.state.saved).toBe(false);
  rig.clock.pass(5);
  expect(provider.state.saved).toBe(true);
  removeObjective(doc, author, objective('o1'));
  removeObjective(doc, author, objective('o1'));
  rig.leave(a);
  expect(rig.room.freeze().documents['draft:p1']).toMatchObject({ objectives: [] });
});

test('[RM3] what was written offline in an earlier sitting is not said to be recorded before the room has it', async () => {
  const rig = await Rig.open();
  const kept = new Y.Doc();
  addObjective(kept, { participantId: person('a') }, { id: objective('o1'), text: 'Écrite dans le train' });
  removeObjective(kept, { participantId: person('a') }, objective('o1'));
  addObjective(kept, { participantId: person('a') }, { id: objective('o2'), text: 'Gardée dans le train' });
  const away = rig.join('a');
  rig.leave(away);
  expect((await away.open('draft:p1', kept)).provider.state.saved).toBe(false);
  const { provider } = await rig.join('a').open('draft:p1', kept);
  rig.clock.pass(100);
  expect(provider.state).toMatchObject({ synced: true, saved: true });
  expect(rig.room.freeze().documents['draft:p1']).toMatchObject({ objectives: [{ id: 'o2' }] });
});

test('[RM3] what the room sends confirms what it holds, and nothing more', () => {
  const mine = new Y.Doc();
  const words = mine.getText('words');
  const updates: Uint8Array[] = [];
  mine.on('update', (update: Uint8Array) => updates.push(update));
  words.insert(0, 'abcdefgh');
  words.delete(2, 4);
  words.insert(0, 'xy');
  const theirs = new Y.Doc();
  theirs.getText('words').insert(0, 'ailleurs');

  const unsaved = new Unsaved();
  for (const update of updates) unsaved.note(update);
  unsaved.confirm(Y.encodeStateAsUpdate(theirs));
  expect(unsaved.isEmpty).toBe(false);
  unsaved.confirm(updates[0] as Uint8Array);
  unsaved.confirm(updates[2] as Uint8Array);
  // All the words are there, and the deletion is not: the room may still show what was taken out.
  expect(unsaved.isEmpty).toBe(false);
  // Someone else deleted half of it: that half is recorded, the other is not.
  const half = new Y.Doc();
  Y.applyUpdate(half, updates[0] as Uint8Array);
  const before = Y.encodeStateVector(half);
  half.getText('words').delete(2, 2);
  unsaved.confirm(Y.encodeStateAsUpdate(half, before));
  expect(unsaved.isEmpty).toBe(false);
  unsaved.confirm(updates[1] as Uint8Array);
  expect(unsaved.isEmpty).toBe(true);
  unsaved.note(updates[2] as Uint8Array);
  unsaved.confirmClocks(Y.decodeStateVector(before));
  expect(unsaved.isEmpty).toBe(false);
  unsaved.confirmClocks(Y.decodeStateVector(Y.encodeStateVector(mine)));
  expect(unsaved.isEmpty).toBe(true);
});
