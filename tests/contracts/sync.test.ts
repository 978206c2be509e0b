import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { addObjective, placeObjective, removeObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objectiveMapOf } from '#shared/sheet/schema.ts';
import { objective, partner, person } from '../build.ts';
import { ask, Device, enter, openWorkshop, randomId, until } from '../client.ts';
import { HOSTS, type Host } from './hosts.ts';

const by = (id: string) => ({ participantId: person(id) });

describe.each(HOSTS)('$name', ({ start }) => {
  let host: Host;
  let id: string;
  let f: Device;
  let a: Device;
  let a2: Device;
  let b: Device;

  beforeAll(async () => {
    host = await start();
    id = await openWorkshop(host);
    await enter(host, id, 'f', 'facilitator');
    await enter(host, id, 'a', 'member', 'p1');
    await enter(host, id, 'a2', 'member', 'p1');
    await enter(host, id, 'b', 'member', 'p2');
    f = await Device.connect(host, id, 'f');
    a = await Device.connect(host, id, 'a');
    a2 = await Device.connect(host, id, 'a2');
    b = await Device.connect(host, id, 'b');
  });
  afterAll(() => host.dispose());

  const moveTo = async (to: 'share' | 'reflect' | 'prioritise' | 'read' | 'closed') =>
    expect(await f.command({ type: 'movePhase', from: f.ledger.phase, to })).toHaveProperty('events');

  test('[RM1] a device is welcomed with the documents it may read, and no other', () => {
    const documents = (device: Device) => device.mux.channels.map(({ document }) => document).sort();
    const shared = ['agreement', 'sheet:p1', 'sheet:p2'];
    expect(documents(f)).toEqual(shared);
    expect(documents(a)).toEqual(['agreement', 'draft:p1', 'sheet:p1', 'sheet:p2']);
    expect(documents(b)).toEqual(['agreement', 'draft:p2', 'sheet:p1', 'sheet:p2']);
    expect(a.mux.channels.filter(({ write }) => write).map(({ document }) => document)).toEqual(['draft:p1']);
  });

  test('[RM3] what someone writes is acknowledged, deletions included, and reaches their partner’s people', async () => {
    const mine = await a.sync('draft:p1');
    const theirs = await a2.sync('draft:p1');
    addObjective(mine, by('a'), { id: objective('o1'), text: 'Recruter localement des aides à domicile' });
    await a.saved();
    rewordObjective(mine, by('a'), objective('o1'), 'Recruter des aides à domicile');
    placeObjective(mine, by('a'), objective('o1'), { stake: -0.6, lever: -0.6 });
    addObjective(mine, by('a'), { id: objective('o2'), text: 'À jeter' });
    removeObjective(mine, by('a'), objective('o2'));
    await a.saved();
    await until('a2 has it too', () => JSON.stringify(readSheet(theirs)) === JSON.stringify(readSheet(mine)));
    expect(readSheet(theirs).objectives[0]?.position).toEqual({ stake: -0.6, lever: -0.6 });
    expect(readSheet(theirs).objectives.map(({ text }) => text)).toEqual(['Recruter des aides à domicile']);
  });

  test('[RM3] two people typing at once in one card keep both their words', async () => {
    const mine = await a.sync('draft:p1');
    const theirs = await a2.sync('draft:p1');
    rewordObjective(mine, by('a'), objective('o1'), 'Ensemble, recruter des aides à domicile');
    rewordObjective(theirs, by('a2'), objective('o1'), 'Recruter des aides à domicile, en vallée');
    await Promise.all([a.saved(), a2.saved()]);
    await until('both agree', () => JSON.stringify(readSheet(mine)) === JSON.stringify(readSheet(theirs)));
    expect(readSheet(mine).objectives[0]?.text).toContain('Ensemble');
    expect(readSheet(mine).objectives[0]?.text).toContain('en vallée');
  });

  test('[SE1] a write where one may only read is refused in words, and changes nothing', async () => {
    const doc = await b.sync('sheet:p1');
    addObjective(doc, by('b'), { id: objective('intruder'), text: 'Chez les autres' });
    const { provider } = b.open('sheet:p1');
    await until('b is refused', () => provider.state.refused === 'readOnly');
    expect(b.closed).toBeNull();
    provider.destroy();
    b.documents.delete('sheet:p1');
    expect(readSheet(await b.sync('sheet:p1')).objectives).toEqual([]);
    expect(readSheet(await a.sync('sheet:p1')).objectives).toEqual([]);
  });

  test('[SE1] a channel one may not read answers as one that does not exist', async () => {
    const before = b.frames.length;
    for (const channel of [2, 99]) b.socket.send(Uint8Array.from([channel, 0, 1, 0]));
    await until('b is refused twice', () => b.frames.length >= before + 2);
    expect(b.frames.slice(before)).toEqual([
      { type: 'refused', channel: 2, code: 'unreadable' },
      { type: 'refused', channel: 99, code: 'unreadable' },
    ]);
  });

  test('[PH6] revealed cards appear everywhere at once, and leave the draft', async () => {
    const sheet = await b.sync('sheet:p1');
    const draft = await a.sync('draft:p1');
    addObjective(draft, by('a'), { id: objective('o3'), text: 'Gardée entre nous', kept: true });
    addObjective(draft, by('a2'), { id: objective('o4'), text: 'Révélée par toutes et tous', priority: 1 });
    await a.saved();
    expect(
      await a.command({ type: 'revealCards', partnerId: partner('p1'), objectiveIds: [objective('o1')] }),
    ).toMatchObject({
      refused: { refusal: { code: 'revealNotOpen' } },
    });
    await moveTo('share');
    await a.command({ type: 'revealCards', partnerId: partner('p1'), objectiveIds: [objective('o1')] });
    await until('b sees the card', () => readSheet(sheet).objectives.length === 1);
    expect(readSheet(sheet).objectives[0]).toMatchObject({ id: 'o1', by: 'a', position: { stake: -0.6, lever: -0.6 } });
    await until('the draft lost it', () => readSheet(draft).objectives.length === 2);

    await f.command({ type: 'revealAll' });
    await until('b sees the other', () => readSheet(sheet).objectives.length === 2);
    expect(readSheet(sheet).objectives[1]).toMatchObject({
      id: 'o4',
      text: 'Révélée par toutes et tous',
      by: null,
      priority: 1,
    });
    expect(objectiveMapOf(sheet, 'o4')?.has('by')).toBe(false);
    await until('only what is kept remains', () => readSheet(draft).objectives.length === 1);
    expect(b.ledger.revealed).toEqual({ p1: ['o1', 'o4'] });
  });

  test('[PH6] a card cannot be revealed over one that is already on the table', async () => {
    addObjective(await a.sync('draft:p1'), by('a'), { id: objective('o1'), text: 'Autre chose sous le même nom' });
    await a.saved();
    const again = await a.command({ type: 'revealCards', partnerId: partner('p1'), objectiveIds: [objective('o1')] });
    expect(again).toMatchObject({ refused: { refusal: { code: 'unknownCards' } } });
    removeObjective(await a.sync('draft:p1'), by('a'), objective('o1'));
    await a.saved();
  });

  test('[RM10] the author on a card is whoever wrote there, whatever their device says', async () => {
    const sheet = await f.sync('sheet:p1');
    const seen = await b.sync('sheet:p1');
    rewordObjective(sheet, by('a'), objective('o1'), 'Recruter, dit l’animatrice');
    await f.saved();
    const author = () => readSheet(seen).objectives.find((card) => card.id === 'o1');
    await until(
      'b reads the true author',
      () => author()?.by === 'f' && author()?.text === 'Recruter, dit l’animatrice',
    );
    objectiveMapOf(sheet, 'o4')?.set('by', 'a2');
    await until('a forged name is set right', () => objectiveMapOf(seen, 'o4')?.get('by') === 'f');
  });

  test('[RM1] when the phase moves, rights follow at once', async () => {
    await moveTo('prioritise');
    await until('a may no longer write', () =>
      a.mux.channels.every(({ document, write }) => !write || document === 'draft:p1'),
    );
    const doc = await a2.sync('sheet:p1');
    rewordObjective(doc, by('a2'), objective('o1'), 'Trop tard');
    await until('a2 is refused', () => a2.open('sheet:p1').provider.state.refused === 'readOnly');
    a2.open('sheet:p1').provider.destroy();
    a2.documents.delete('sheet:p1');
    await moveTo('read');
    await until('a may write again', () =>
      a.mux.channels.some(({ document, write }) => write && document === 'sheet:p1'),
    );
    expect(readSheet(await a2.sync('sheet:p1')).objectives[0]?.text).toBe('Recruter, dit l’animatrice');
  });

  test('[RM4] a command sent twice is done once, on the socket and over HTTP', async () => {
    const commandId = randomId() as never;
    const first = await f.command({ type: 'setTimer', durationSeconds: 600, commandId });
    const count = (device: Device) =>
      device.frames
        .flatMap((frame) => (frame.type === 'events' ? frame.events : []))
        .filter((e) => e.commandId === commandId).length;
    await until('b has seen it', () => count(b) === 1);
    expect(await f.command({ type: 'setTimer', durationSeconds: 600, commandId })).toEqual(first);
    const command = { type: 'setTimer', durationSeconds: 600, commandId };
    expect(await ask(host, id, { call: 'command', participantId: person('f'), command })).toEqual({
      ok: true,
      call: 'command',
      ...first,
    });
    await f.command({ type: 'extendTimer', seconds: 60 });
    await until('b has followed', () => b.ledger.version === f.ledger.version);
    expect(count(b)).toBe(1);
    expect(await f.command({ type: 'setTimer', durationSeconds: 60, commandId })).toMatchObject({
      refused: { refusal: { code: 'commandReused' } },
    });
  });

  test('[RM4] an entry whose answer was lost is the same person when asked again', async () => {
    const entry = (participantId: string) =>
      ({
        call: 'enter',
        entryId: 'entry-0123456789abcdef',
        participantId: person(participantId),
        name: 'Zoé',
        role: 'observer',
        linkEpoch: 1,
      }) as const;
    expect(await ask(host, id, entry('z1'))).toMatchObject({ ok: true, participantId: 'z1', seat: null });
    expect(await ask(host, id, entry('z2'))).toMatchObject({ ok: true, participantId: 'z1', seat: null });
    expect(await ask(host, id, { ...entry('z3'), role: 'facilitator' })).toMatchObject({
      ok: false,
      refusal: { code: 'commandReused' },
    });
    expect(await ask(host, id, { ...entry('z4'), entryId: 'another-0123456789abc' })).toMatchObject({
      ok: false,
      refusal: { code: 'nameTaken' },
    });
  });

  test('[SE1] over HTTP, a person reads and writes what they may over the socket', async () => {
    const state = async (who: string) => {
      const answer = await ask(host, id, { call: 'state', participantId: person(who) });
      return answer.ok && answer.call === 'state' ? answer.state : null;
    };
    expect(Object.keys((await state('b'))?.documents ?? {}).sort()).toEqual([
      'agreement',
      'draft:p2',
      'sheet:p1',
      'sheet:p2',
    ]);
    expect(Object.keys((await state('f'))?.documents ?? {}).sort()).toEqual(['agreement', 'sheet:p1', 'sheet:p2']);
    const put = (participantId: ParticipantId, document: 'draft' | 'sheet', objectiveId = objective('http')) =>
      ask(host, id, {
        call: 'putObjective',
        participantId,
        partnerId: partner('p2'),
        document,
        objectiveId,
        card: { text: 'Par une autre voie', stake: 1, lever: 1 },
      });
    expect(await put(person('a'), 'draft')).toEqual({ ok: false, reason: 'forbidden' });
    expect(await put(person('nobody'), 'draft')).toEqual({ ok: false, reason: 'unknownPerson' });
    expect(await put(person('b'), 'draft')).toMatchObject({ ok: true });
    const draft = await b.sync('draft:p2');
    await until('b’s device has it', () => readSheet(draft).objectives[0]?.text === 'Par une autre voie');
    const remove = {
      call: 'deleteObjective',
      participantId: person('b'),
      partnerId: partner('p2'),
      document: 'draft',
      objectiveId: objective('http'),
    } as const;
    expect(await ask(host, id, remove)).toMatchObject({ ok: true });
    expect(await ask(host, id, remove)).toEqual({ ok: false, reason: 'unknownObjective' });
  });

  test('[SE3] everyone sees who is there; a name comes from the room', async () => {
    const entries = b.frames.flatMap((frame) =>
      frame.type === 'presence' || frame.type === 'welcome'
        ? frame.type === 'welcome'
          ? frame.presence
          : frame.entries
        : [],
    );
    const people = new Set(entries.flatMap((entry) => ('participantId' in entry ? [entry.participantId] : [])));
    expect([...people].sort()).toEqual(['a', 'a2', 'b', 'f']);
    a.say({
      type: 'presence',
      detail: { document: 'sheet:p1', objectiveId: objective('o1'), doing: 'moving', stake: 0.5, lever: 0.1 },
    });
    const shown = () =>
      b.frames.some((frame) => frame.type === 'presence' && JSON.stringify(frame.entries).includes('"doing":"moving"'));
    await until('b sees a drag', shown);
  });

  test('[RM1] whoever is removed is shown out, and comes back neither by socket nor by HTTP', async () => {
    await enter(host, id, 'x', 'observer');
    const x = await Device.connect(host, id, 'x');
    await f.command({ type: 'removeParticipant', participantId: person('x') });
    await until('x is out', () => x.closed !== null);
    expect(x.closed?.code).toBe(4403);
    const again = await Device.connect(host, id, 'x');
    await until('x stays out', () => again.closed !== null);
    expect(again.closed?.code).toBe(4403);
    expect(await ask(host, id, { call: 'state', participantId: person('x') })).toEqual({
      ok: false,
      reason: 'unknownPerson',
    });
  });
});
