import { setTimeout as pause } from 'node:timers/promises';
import * as encoding from 'lib0/encoding';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import {
  addObjective,
  placeObjective,
  prioritiseObjective,
  removeObjective,
  rewordObjective,
} from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objective, partner, person } from '../build.ts';
import { ask, Device, enter, openWorkshop, until } from '../client.ts';
import { HOSTS, type Host } from './hosts.ts';

const by = { participantId: person('a') };
const OUTSIDERS = ['f', 'b', 'o', 's'] as const;
const SECRET = 'Mutualiser la trésorerie avec le château';
const REGRET = 'Racheter la coopérative voisine';

describe.each(HOSTS)('$name', ({ start }) => {
  let host: Host;
  let id: string;
  let a: Device;
  let a2: Device;
  let draft: Y.Doc;
  const outside = new Map<string, Device>();

  beforeAll(async () => {
    host = await start();
    id = await openWorkshop(host);
    await enter(host, id, 'f', 'facilitator');
    await enter(host, id, 'b', 'member', 'p2');
    await enter(host, id, 'o', 'observer');
    await enter(host, id, 's', 'screen');
    await enter(host, id, 'a', 'member', 'p1');
    await enter(host, id, 'a2', 'member', 'p1');
    a = await Device.connect(host, id, 'a');
    a2 = await Device.connect(host, id, 'a2');
    for (const who of OUTSIDERS) outside.set(who, await Device.connect(host, id, who));
    draft = await a.sync('draft:p1');
    await a2.sync('draft:p1');
    for (const device of outside.values()) await device.sync('sheet:p1');
    await quiet();
  });
  afterAll(() => host.dispose());

  const outsiders = () => [...outside.values()];
  const framesOf = () => outsiders().map((device) => device.received.length);
  const quiet = () => pause(250);
  const stateOf = async (who: string) => {
    const answer = await ask(host, id, { call: 'state', participantId: person(who) });
    if (!answer.ok || answer.call !== 'state') throw new Error(JSON.stringify(answer));
    return { ...answer.state, takenAt: 0 };
  };

  test('[SE2] while a partner writes its draft, the others receive nothing at all', async () => {
    const before = framesOf();
    const states = await Promise.all(OUTSIDERS.map(stateOf));
    addObjective(draft, by, { id: objective('hidden-card'), text: REGRET });
    await a.saved();
    rewordObjective(draft, by, objective('hidden-card'), SECRET);
    placeObjective(draft, by, objective('hidden-card'), { stake: 0.777, lever: -0.333 });
    prioritiseObjective(draft, by, objective('hidden-card'), 1);
    addObjective(draft, by, { id: objective('second-card'), text: 'Une de plus', kept: true });
    removeObjective(draft, by, objective('second-card'));
    await a.saved();
    a.say({
      type: 'presence',
      detail: { document: 'draft:p1', objectiveId: objective('hidden-card'), doing: 'typing' },
    });
    await until('their colleague sees them type', () =>
      a2.frames.some((frame) => frame.type === 'presence' && JSON.stringify(frame).includes('hidden-card')),
    );
    a.say({ type: 'presence', detail: null });
    await quiet();
    expect(readSheet(await a2.sync('draft:p1')).objectives[0]?.text).toBe(SECRET);
    expect(framesOf()).toEqual(before);
    expect(await Promise.all(OUTSIDERS.map(stateOf))).toEqual(states);
  });

  test('[SE2] no refusal, answer or late arrival tells anything of a draft', async () => {
    const seatless = outside.get('f');
    const answers = await Promise.all([
      seatless?.command({ type: 'revealCards', partnerId: partner('p1'), objectiveIds: [objective('hidden-card')] }),
      seatless?.command({ type: 'revealCards', partnerId: partner('p1'), objectiveIds: [objective('no-such-card')] }),
    ]);
    expect(
      answers.map((answer) => answer && 'refused' in answer && 'refusal' in answer.refused && answer.refused.refusal),
    ).toEqual([
      { code: 'notSeated', facts: { partnerId: 'p1' } },
      { code: 'notSeated', facts: { partnerId: 'p1' } },
    ]);
    const forDraft = { participantId: person('f'), partnerId: partner('p1'), document: 'draft' } as const;
    const remove = (card: string) =>
      ask(host, id, { call: 'deleteObjective', ...forDraft, objectiveId: objective(card) });
    expect(await remove('hidden-card')).toEqual(await remove('no-such-card'));
    a.say({
      type: 'presence',
      detail: { document: 'draft:p1', objectiveId: objective('hidden-card'), doing: 'typing' },
    });
    await enter(host, id, 'late', 'member');
    const late = await Device.connect(host, id, 'late');
    outside.set('late', late);
    for (const { document } of late.mux.channels) await late.sync(document);
    await quiet();
    for (const device of outsiders()) expect(leaksIn(device.heard)).toEqual([]);
  });

  test('[SE2] pretending to be in a draft, or to speak of it, changes nothing', async () => {
    const b = outside.get('b') as Device;
    const before = a.received.length;
    b.say({ type: 'presence', detail: { document: 'draft:p1', doing: 'looking' } });
    await b.command({ type: 'askSeat', partnerId: partner('p1') });
    await quiet();
    expect(
      a.frames.slice(0).some((frame) => frame.type === 'presence' && JSON.stringify(frame).includes('looking')),
    ).toBe(false);
    expect(a.received.length).toBeGreaterThan(before);
    expect(b.mux.channels.some(({ document }) => document === 'draft:p1')).toBe(false);
    expect(leaksIn(b.heard)).toEqual([]);
  });

  test('[SH4] after the reveal, the words deleted before it have reached nobody, nor the draft’s own marks', async () => {
    const f = outside.get('f') as Device;
    await f.command({ type: 'movePhase', from: 'welcome', to: 'share' });
    addObjective(draft, by, { id: objective('kept-card'), text: 'Celle-ci reste entre nous', kept: true });
    await a.saved();
    await a.command({ type: 'revealCards', partnerId: partner('p1'), objectiveIds: [objective('hidden-card')] });
    for (const device of outsiders()) {
      const sheet = await device.sync('sheet:p1');
      await until('the card is there', () => readSheet(sheet).objectives[0]?.text === SECRET);
    }
    const newcomer = await Device.connect(host, id, 'o');
    expect(readSheet(await newcomer.sync('sheet:p1')).objectives[0]?.text).toBe(SECRET);
    for (const device of [...outsiders(), newcomer]) {
      expect(device.heard).toContain(latin(SECRET));
      for (const word of [REGRET, 'Racheter', 'coopérative', 'Celle-ci', 'kept-card', 'second-card'])
        expect(device.heard).not.toContain(latin(word));
      expect(device.heard).not.toContain(clientMark(draft));
    }
  });

  /** What of the draft shows in what was received: words, ids, numbers as Yjs writes them, and its clients’ marks. */
  function leaksIn(heard: string): string[] {
    const needles = [...SECRET.split(' '), ...REGRET.split(' ')].filter((word) => word.length > 3);
    const ids = ['hidden-card', 'second-card'];
    return [...needles.map(latin), ...ids, float(0.777), float(-0.333), clientMark(draft)].filter((each) =>
      heard.includes(each),
    );
  }
});

const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** The number of a document's writer, as it stands in every update it makes. */
const clientMark = (doc: Y.Doc) => written((encoder) => encoding.writeVarUint(encoder, doc.clientID));

/** A coordinate as Yjs writes it. */
const float = (value: number) => written((encoder) => encoding.writeAny(encoder, value)).slice(1);

function written(write: (encoder: encoding.Encoder) => void): string {
  const encoder = encoding.createEncoder();
  write(encoder);
  return Buffer.from(encoding.toUint8Array(encoder)).toString('latin1');
}
