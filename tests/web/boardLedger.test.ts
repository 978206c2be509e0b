import { expect, test } from 'vitest';
import { afterClose } from '#lib/live/connection.ts';
import { follow } from '#lib/live/ledgerFollower.ts';
import { PendingCommands } from '#lib/live/pendingCommands.ts';
import { connectedPeople, withEntries } from '#lib/live/presence.ts';
import type { CommandId } from '#shared/domain/ids.ts';
import type { Command } from '#shared/ledger/commands.ts';
import { emptyLedger } from '#shared/ledger/ledger.ts';
import { fr } from '#shared/messages/fr.ts';
import { CLOSE } from '#shared/protocol.ts';
import { Paper, person } from '../build.ts';

const command = (commandId: string) => ({ type: 'openDoor', commandId: commandId as CommandId }) as Command;

test('[SC20] the ledger followed in any pieces, some said twice, is the ledger of the room', () => {
  const { events, ledger } = new Paper().withPartner('p').withMember('ann', 'p').at('reflect').at('share');
  for (let cut = 0; cut <= events.length; cut += 1) {
    const first = follow(emptyLedger, events.slice(0, cut));
    expect(first && follow(first, events.slice(Math.max(0, cut - 2)))).toEqual(ledger);
  }
});

test('[SC20] a missing event is noticed, wherever the gap is', () => {
  const { events } = new Paper().withPartner('p').withMember('ann', 'p');
  for (let lost = 0; lost < events.length - 1; lost += 1)
    expect(
      follow(
        emptyLedger,
        events.filter((_, rank) => rank !== lost),
      ),
    ).toBeNull();
});

test('[SC20] a command is answered once, by the events that bear its id, after being said as often as needed', async () => {
  const said: string[] = [];
  const commands = new PendingCommands(({ commandId }) => said.push(commandId));
  const answer = commands.say(command('mine'));
  const other = commands.say(command('other'));
  commands.sayAgain();
  expect(said).toEqual(['mine', 'other', 'mine', 'other']);
  const [event] = new Paper().events;
  if (!event) throw new Error('a paper begins with an event');
  const done = { ...event, commandId: 'mine' as CommandId };
  commands.accept([{ ...event, commandId: 'stranger' as CommandId }, done]);
  expect(await answer).toEqual({ ok: true, value: [done] });
  expect(commands.size).toBe(1);
  const refusal = { code: 'notFacilitator', facts: {} } as const;
  commands.refuse('other', { kind: 'refused', refusal });
  expect(await other).toEqual({ ok: false, failure: { kind: 'refused', refusal } });
  commands.sayAgain();
  expect(said).toHaveLength(4);
});

test('[SC20] commands that will never be answered say so', async () => {
  const commands = new PendingCommands(() => {});
  const answer = commands.say(command('lost'));
  commands.abandon(CLOSE.gone);
  expect(await answer).toEqual({ ok: false, failure: { kind: 'closed', code: CLOSE.gone } });
});

test('[SC22] someone is there as long as one of their devices is', () => {
  const entry = (connection: string, id: string) => ({ connection, participantId: person(id), detail: null });
  let presence = withEntries(new Map(), [entry('1', 'ann'), entry('2', 'ann'), entry('3', 'bob')]);
  presence = withEntries(presence, [
    { connection: '1', gone: true },
    { connection: '3', gone: true },
  ]);
  expect([...connectedPeople(presence)]).toEqual(['ann']);
});

test('[SC28] only what would be answered the same way again is final, and every code has its sentence', () => {
  const final = Object.values(CLOSE).filter((code) => afterClose(code, true).state === 'closed');
  expect(final).toEqual([CLOSE.protocol, CLOSE.token, CLOSE.removed, CLOSE.gone]);
  for (const code of final) expect(fr.workshop.closed.byCode[code]?.text).toBeTruthy();
  for (const code of Object.values(CLOSE)) expect(fr.refusals.closes[code]).toBeTruthy();
});

test('[SC28] a cut without a code says whether it is the device that has no network', () => {
  expect(afterClose(1006, true)).toEqual({ state: 'reconnecting', code: null });
  expect(afterClose(1006, false)).toEqual({ state: 'offline' });
});
