import { expect, test } from 'vitest';
import type { PresenceEntry } from '#shared/protocol.ts';
import { partner, person } from '../build.ts';
import type { Device } from './rig.ts';
import { Rig } from './rig.ts';

const typing = { document: 'draft:p1', doing: 'typing' } as const;
const looking = { document: 'sheet:p1', doing: 'looking' } as const;

const entriesOf = (device: Device): PresenceEntry[] =>
  device.frames.flatMap((frame) => (frame.type === 'presence' ? frame.entries : []));
/** Where a device last heard that someone is. */
const whereabouts = (device: Device, participantId: string) =>
  entriesOf(device).findLast((entry) => 'participantId' in entry && entry.participantId === participantId);

async function gathered() {
  const rig = await Rig.open();
  const [f, a, a2, b] = ['f', 'a', 'a2', 'b'].map((id) => rig.join(id)) as [Device, Device, Device, Device];
  rig.clock.pass(1_000);
  return { rig, f, a, a2, b };
}

test('[SE3] in a draft, one is seen by one’s partner’s people only; the others receive no frame', async () => {
  const { rig, f, a, a2, b } = await gathered();
  const before = [f, b].map(({ received }) => received.length);
  a.say({ type: 'presence', detail: typing });
  rig.clock.pass(200);
  a.say({ type: 'presence', detail: { ...typing, doing: 'moving' } });
  rig.clock.pass(200);
  expect(whereabouts(a2, 'a')).toMatchObject({ detail: { ...typing, doing: 'moving' } });
  a.say({ type: 'presence', detail: null });
  rig.clock.pass(200);
  expect(whereabouts(a2, 'a')).toMatchObject({ detail: null });
  expect([f, b].map(({ received }) => received.length)).toEqual(before);
});

test('[SE3] whoever goes from a sheet to a draft is only seen to leave the sheet', async () => {
  const { rig, a, a2, b } = await gathered();
  a.say({ type: 'presence', detail: looking });
  rig.clock.pass(200);
  expect(whereabouts(b, 'a')).toMatchObject({ detail: looking });
  a.say({ type: 'presence', detail: typing });
  rig.clock.pass(200);
  expect(whereabouts(b, 'a')).toMatchObject({ detail: null });
  expect(whereabouts(a2, 'a')).toMatchObject({ detail: typing });
  const late = rig.join('o');
  expect(JSON.stringify(late.frames[0])).not.toContain('draft:p1');
});

test('[SE3] one cannot be shown in a document one may not read, nor under another name', async () => {
  const { rig, f, b, a2 } = await gathered();
  b.say({ type: 'presence', detail: typing });
  b.say({ type: 'presence', detail: { ...looking, name: 'Quelqu’un d’autre', participantId: 'a' } as never });
  rig.clock.pass(200);
  expect(whereabouts(a2, 'b')).toEqual({ connection: expect.any(String), participantId: 'b', detail: looking });
  b.say({ type: 'presence', detail: typing });
  rig.clock.pass(200);
  for (const device of [f, a2]) expect(JSON.stringify(entriesOf(device))).not.toContain('draft:p1');
});

test('[SE3] presence follows the rights: lost with the seat, gained with it', async () => {
  const { rig, a, a2 } = await gathered();
  a.say({ type: 'presence', detail: typing });
  a2.say({ type: 'presence', detail: typing });
  rig.clock.pass(200);
  rig.command('a2', { type: 'releaseSeat', partnerId: partner('p1') });
  rig.clock.pass(200);
  expect(whereabouts(a, 'a2')).toMatchObject({ detail: null });
  expect(whereabouts(a2, 'a')).toMatchObject({ detail: null });
  rig.command('a2', { type: 'askSeat', partnerId: partner('p1') });
  rig.command('a', { type: 'grantSeat', participantId: person('a2'), partnerId: partner('p1') });
  rig.clock.pass(200);
  expect(whereabouts(a2, 'a')).toMatchObject({ detail: typing });
});

test('[RM11] moves within one window are announced once, as the last of them', async () => {
  const { rig, a, b } = await gathered();
  const before = b.received.length;
  a.say({ type: 'presence', detail: looking });
  rig.clock.pass(29);
  for (let n = 0; n < 20; n += 1)
    a.say({ type: 'presence', detail: { ...looking, doing: 'moving', stake: n / 20, lever: 0 } });
  rig.clock.pass(100);
  expect(b.received.length).toBe(before + 2);
  expect(whereabouts(b, 'a')).toMatchObject({ detail: { stake: 0.95 } });
});

test('[RM9] a room that slept still knows who is there and where', async () => {
  const { rig, a, a2, b } = await gathered();
  a.say({ type: 'presence', detail: typing });
  rig.clock.pass(200);
  await rig.wake();
  const late = rig.join('a2');
  const welcome = late.frames.find((frame) => frame.type === 'welcome');
  const here = welcome?.presence.map((entry) => ('participantId' in entry ? [entry.participantId, entry.detail] : []));
  expect(here?.sort()).toEqual([
    ['a', typing],
    ['a2', null],
    ['a2', null],
    ['b', null],
    ['f', null],
  ]);
  const before = b.received.length;
  a.say({ type: 'presence', detail: looking });
  rig.clock.pass(200);
  expect(whereabouts(a2, 'a')).toMatchObject({ detail: looking });
  expect(b.received.length).toBeGreaterThan(before);
});

test('[SE3] whoever leaves is seen to leave, and whoever came and went in one breath is not announced', async () => {
  const { rig, a, a2, b } = await gathered();
  const [mine] = a.frames.flatMap((frame) => (frame.type === 'welcome' ? [frame.actor.connection] : []));
  rig.leave(a);
  rig.clock.pass(200);
  expect(entriesOf(b).at(-1)).toEqual({ connection: mine, gone: true });
  a2.say({ type: 'presence', detail: looking });
  const before = b.received.length;
  rig.leave(rig.join('o'));
  rig.clock.pass(200);
  expect(b.received.length).toBe(before);
});
