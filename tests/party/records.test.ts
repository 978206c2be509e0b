import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addObjective, removeObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objectiveMapOf } from '#shared/sheet/schema.ts';
import { type Asked, objective, partner, person } from '../build.ts';
import { type Device, Rig, START } from './rig.ts';

const by = { participantId: person('a') };

function revisionOf(rig: Rig, who = 'f'): number {
  const answer = rig.state(who);
  return answer.ok && answer.call === 'state' ? answer.state.revision : Number.NaN;
}

async function sharing() {
  const rig = await Rig.open();
  rig.command('f', { type: 'movePhase', from: 'welcome', to: 'share' });
  const [a, b, f] = ['a', 'b', 'f'].map((id) => rig.join(id)) as [Device, Device, Device];
  rig.clock.pass(1_000);
  return { rig, a, b, f };
}

const binary = (device: Device) => device.received.filter((message) => typeof message !== 'string');

test('[RM7] the revision follows events and shared documents, never drafts, compaction or restarts', async () => {
  const { rig, a } = await sharing();
  const draft = await a.open('draft:p1');
  const sheet = await a.open('sheet:p1');
  const before = revisionOf(rig);
  for (let n = 0; n < 80; n += 1) {
    addObjective(draft.doc, by, { id: objective(`d${n}`), text: 'Privé' });
    rig.clock.pass(50);
  }
  expect(revisionOf(rig)).toBe(before);
  for (let n = 0; n < 80; n += 1) {
    addObjective(sheet.doc, by, { id: objective(`s${n}`), text: 'Public' });
    rig.clock.pass(50);
  }
  expect(revisionOf(rig)).toBe(before + 80);
  rig.command('f', { type: 'closeDoor' });
  expect(revisionOf(rig)).toBe(before + 81);

  const rows = () => [...rig.storage.values.keys()].filter((key) => key.startsWith('content.')).length;
  expect(rows()).toBeGreaterThan(150);
  expect(rig.storage.alarm).toBeLessThan(START + 86_400_000);
  await rig.room.lifetime.alarm();
  expect(rows()).toBe(2);
  expect(rig.storage.alarm).toBe(START + 86_400_000);
  expect(revisionOf(rig)).toBe(before + 81);
  await rig.wake();
  expect(revisionOf(rig)).toBe(before + 81);
  expect(rig.room.freeze().documents['draft:p1']).toMatchObject({ objectives: { length: 80 } });
});

test('[RM11] edits of one window are merged, and two documents travel in one frame', async () => {
  const { rig, a, b } = await sharing();
  const [one, two] = [await a.open('sheet:p1'), await b.open('sheet:p2')];
  await a.open('sheet:p2');
  for (const who of ['o', 'a2', 'b']) rig.join(who);
  rig.clock.pass(1_000);
  addObjective(one.doc, by, { id: objective('first'), text: 'Part aussitôt' });
  const sent = binary(a).length;
  const puts = rig.storage.puts;
  for (let n = 0; n < 10; n += 1) rewordObjective(one.doc, by, objective('first'), `Mot ${n}`);
  addObjective(two.doc, { participantId: person('b') }, { id: objective('second'), text: 'Ensemble' });
  expect([binary(a).length, rig.storage.puts]).toEqual([sent, puts]);
  rig.clock.pass(2);
  expect([binary(a).length, rig.storage.puts]).toEqual([sent + 1, puts + 2]);
  expect(binary(a).at(-1)?.[0]).toBe(0);
  expect(readSheet(a.documents.get('sheet:p2')?.doc ?? new Y.Doc()).objectives[0]?.text).toBe('Ensemble');
  expect([one.provider.state.saved, two.provider.state.saved]).toEqual([true, true]);
});

test('[RM2] while the store fails nobody is told anything, and nothing is forgotten once it works again', async () => {
  const { rig, a, b } = await sharing();
  const mine = await a.open('sheet:p1');
  const theirs = await b.open('sheet:p1');
  rig.storage.fails = true;
  addObjective(mine.doc, by, { id: objective('o1'), text: 'En attente du disque' });
  rig.clock.pass(500);
  expect(mine.provider.state.saved).toBe(false);
  expect(readSheet(theirs.doc).objectives).toEqual([]);
  expect(rig.errors.length).toBeGreaterThan(0);
  rig.storage.fails = false;
  rig.clock.pass(2_000);
  expect(mine.provider.state.saved).toBe(true);
  expect(readSheet(theirs.doc).objectives).toHaveLength(1);
});

test('[PH6] a reveal that cannot be stored has not happened: neither event, nor card, nor loss from the draft', async () => {
  const { rig, a, b } = await sharing();
  const draft = await a.open('draft:p1');
  const sheet = await b.open('sheet:p1');
  addObjective(draft.doc, by, { id: objective('o1'), text: 'À révéler' });
  rig.clock.pass(100);
  const { version } = rig.room.records.ledger;
  rig.storage.fails = true;
  const reveal = {
    type: 'revealCards' as const,
    partnerId: partner('p1'),
    objectiveIds: [objective('o1')],
  } satisfies Asked;
  expect(() => rig.command('a', reveal)).toThrow('the disk is full');
  rig.storage.fails = false;
  rig.clock.pass(2_000);
  expect(rig.room.records.ledger.version).toBe(version);
  expect(readSheet(sheet.doc).objectives).toEqual([]);
  expect(rig.room.freeze().documents['draft:p1']).toMatchObject({ objectives: [{ id: 'o1' }] });
  expect(rig.command('a', reveal)).toMatchObject({ ok: true });
  rig.clock.pass(100);
  expect(readSheet(sheet.doc).objectives[0]?.text).toBe('À révéler');
});

test('[RM6] whoever leaves too much unread is let go; whoever reads on is not, however much it was', async () => {
  const { rig, a, b, f } = await sharing();
  const mine = await a.open('sheet:p1');
  addObjective(mine.doc, by, { id: objective('much'), text: 'm' });
  const much = () => objectiveMapOf(mine.doc, 'much')?.get('text') as Y.Text;
  b.reads = false;
  let sent = 0;
  while (b.closed === null && sent < 10_000_000) {
    much().insert(0, 'm'.repeat(100_000));
    much().delete(0, 100_000);
    sent += 100_000;
    rig.clock.pass(1_000);
  }
  expect(b.closed).toBe(4408);
  expect(sent).toBeGreaterThan(4_000_000);
  for (; sent < 9_000_000; sent += 100_000) {
    much().insert(0, 'm'.repeat(100_000));
    much().delete(0, 100_000);
    rig.clock.pass(1_000);
  }
  expect([a.closed, f.closed]).toEqual([null, null]);
  expect(mine.provider.state.saved).toBe(true);
});

test('[RM8] the registry is asked to forget an expired workshop until it has', async () => {
  const rig = await Rig.open();
  const asked: string[] = [];
  let works = false;
  rig.forgets = (id) => {
    asked.push(id);
    return works ? Promise.resolve() : Promise.reject(new Error('no registry'));
  };
  await rig.room.lifetime.alarm();
  expect(asked).toEqual([]);
  rig.clock.pass(86_400_000);
  await rig.room.lifetime.alarm();
  expect(rig.state('f')).toEqual({ ok: false, reason: 'gone' });
  expect([...rig.storage.values.keys()]).toEqual(['tombstone']);
  expect(rig.storage.alarm).toBe(rig.clock.now() + 600_000);
  await rig.wake();
  works = true;
  await rig.room.lifetime.alarm();
  await rig.room.lifetime.alarm();
  expect(asked).toEqual(['w1', 'w1']);
  expect(rig.create()).toEqual({ ok: false, reason: 'gone' });
});

test('[WS8] a workshop is not created with partners whose names are confusable', async () => {
  const rig = new Rig();
  await rig.wake();
  const answer = rig.room.call({
    call: 'create',
    workshopId: 'w2' as never,
    workshop: {
      title: 'Deux fois',
      lang: 'fr',
      scale: 'local',
      partners: [
        { name: 'La Poste', profile: 'company' },
        { name: 'LA POSTE', profile: 'company' },
      ],
    },
    partnerIds: [partner('p1'), partner('p2')],
    expiresAt: START + 1,
  });
  expect(answer).toMatchObject({ ok: false, reason: 'refused', refusal: { code: 'nameTaken' } });
  expect(rig.storage.values.size).toBe(0);
});

test('[PH6] an imported workshop starts with its cards on the table, bearing nobody’s name', async () => {
  const rig = new Rig();
  await rig.wake();
  rig.room.call({
    call: 'create',
    workshopId: 'w1' as never,
    workshop: { title: 'Reprise', lang: 'fr', scale: 'local', partners: [{ name: 'ADMR', profile: 'association' }] },
    partnerIds: [partner('p1')],
    expiresAt: START + 1_000,
    imported: [
      { partnerId: partner('p1'), id: objective('o1'), card: { text: 'Déjà dit', priority: 1, stake: 0.5, lever: -1 } },
    ],
  });
  const { ledger, documents } = rig.room.freeze();
  expect(ledger.workshop?.imported).toBe(true);
  expect(ledger.revealed).toEqual({ p1: ['o1'] });
  expect(documents['sheet:p1']).toMatchObject({
    objectives: [{ id: 'o1', text: 'Déjà dit', priority: 1, position: { stake: 0.5, lever: -1 }, by: null }],
  });
});

test('[RM5] a reader who diverged while offline is told; one who is up to date is not, deletions or not', async () => {
  const { rig, a, f } = await sharing();
  const mine = await a.open('sheet:p1');
  addObjective(mine.doc, by, { id: objective('o1'), text: 'Restera' });
  addObjective(mine.doc, by, { id: objective('o2'), text: 'Partira' });
  removeObjective(mine.doc, by, objective('o2'));
  rig.clock.pass(100);
  const upToDate = new Y.Doc();
  Y.applyUpdate(upToDate, Y.encodeStateAsUpdate(mine.doc));
  const reader = rig.join('o');
  const honest = await reader.open('sheet:p1', upToDate);
  rig.clock.pass(100);
  expect(honest.provider.state).toMatchObject({ synced: true, refused: null });

  const diverged = new Y.Doc();
  addObjective(diverged, by, { id: objective('o3'), text: 'Écrit hors ligne, sans droit' });
  const second = await rig.join('o').open('sheet:p1', diverged);
  rig.clock.pass(100);
  expect(second.provider.state.refused).toBe('readOnly');
  const deleter = new Y.Doc();
  Y.applyUpdate(deleter, Y.encodeStateAsUpdate(mine.doc));
  removeObjective(deleter, by, objective('o1'));
  const third = await rig.join('o').open('sheet:p1', deleter);
  rig.clock.pass(100);
  expect(third.provider.state.refused).toBe('readOnly');
  expect((await f.open('sheet:p1')).provider.state.synced).toBe(true);
  expect(rig.room.freeze().documents['sheet:p1']).toMatchObject({ objectives: [{ id: 'o1' }] });
});

test('[RM9] after sleeping, one edit loads its own document only', async () => {
  const { rig, a, b } = await sharing();
  const mine = await a.open('sheet:p1');
  await b.open('sheet:p2');
  addObjective(mine.doc, by, { id: objective('o1'), text: 'Avant' });
  rig.clock.pass(100);
  await rig.wake();
  expect(rig.room.records.loaded).toEqual([]);
  addObjective(mine.doc, by, { id: objective('o2'), text: 'Après' });
  rig.clock.pass(100);
  expect(mine.provider.state.saved).toBe(true);
  expect(rig.room.records.loaded).toEqual([3]);
});

test('[RM5] an edit that lacks its past is asked for again, whole, and nothing waits in memory', async () => {
  const { rig, a } = await sharing();
  const author = new Y.Doc();
  addObjective(author, by, { id: objective('o1'), text: 'Le début manque' });
  const past = Y.encodeStateVector(author);
  rewordObjective(author, by, objective('o1'), 'Le début manque encore');
  const late = Y.encodeStateAsUpdate(author, past);
  const before = binary(a).length;
  rig.room.message(a.peer, Uint8Array.from([3, 2, late.length, ...late]));
  rig.clock.pass(100);
  // Channel 3, a question: what do you have?
  expect(
    binary(a)
      .slice(before)
      .map((frame) => [...(frame as Uint8Array).subarray(0, 2)]),
  ).toEqual([[3, 0]]);
  expect(rig.room.freeze().documents['sheet:p1']).toMatchObject({ objectives: [] });
  const { pendingStructs, pendingDs } = rig.room.records.doc(3).store;
  expect([pendingStructs, pendingDs]).toEqual([null, null]);
  const { provider } = await a.open('sheet:p1', author);
  rig.clock.pass(100);
  expect(provider.state).toMatchObject({ saved: true, refused: null });
  expect(rig.room.freeze().documents['sheet:p1']).toMatchObject({ objectives: [{ text: 'Le début manque encore' }] });
});
