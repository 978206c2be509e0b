import { beforeAll, describe, expect, test } from 'vitest';
import { sign } from '#party/signature.ts';
import { secretOf } from '../../worker/env.ts';
import { ask, enter, get, migrate, openWorkshop, problem, testEnv, tokenIn } from './counter.ts';

beforeAll(migrate);

const refusedWith = async (path: string, token?: string, method = 'GET', body?: unknown) =>
  (await problem(401, method, path, { token, body })).code;

describe('tokens', () => {
  test('[SE6] without a token, or with something else in its place, nothing opens', async () => {
    const { at } = await openWorkshop();
    expect(await refusedWith(at)).toBe('tokenMissing');
    for (const token of ['x', 'a.b', 'a.b.c', '..', 'é'.normalize('NFD').replace(/\P{ASCII}/gu, '.'), 'x'.repeat(4000)])
      expect(await refusedWith(at, token)).toBe('tokenInvalid');
    const basic = await ask('GET', at, { headers: { Authorization: 'Basic eDp5' } });
    expect(basic.status).toBe(401);
    expect(basic.headers.get('WWW-Authenticate')).toBe('Bearer');
  });

  test('[SE6] a token changed by one letter, in what it says or in its signature, opens nothing', async () => {
    const { at, facilitator } = await openWorkshop();
    const [body = '', signature = ''] = facilitator.token.split('.');
    const changed = (text: string) => `${text.slice(0, 8)}${text[8] === 'A' ? 'B' : 'A'}${text.slice(9)}`;
    expect(await refusedWith(at, `${changed(body)}.${signature}`)).toBe('tokenInvalid');
    expect(await refusedWith(at, `${body}.${changed(signature)}`)).toBe('tokenInvalid');
  });

  test('[SE6] a token signed for another use, or with another secret, opens nothing', async () => {
    const { id, at, facilitator } = await openWorkshop();
    const claims = { workshopId: id, participantId: facilitator.id, exp: Date.now() + 60_000 };
    const secret = secretOf(testEnv);
    expect(await refusedWith(at, await sign(secret, 'claims', claims))).toBe('tokenInvalid');
    expect(await refusedWith(at, await sign(`${secret}!`, 'participant', claims))).toBe('tokenInvalid');
    await get(200, 'GET', at, { token: await sign(secret, 'participant', claims) });
  });

  test('[SE6] a token whose time has passed says so', async () => {
    const { id, at, facilitator } = await openWorkshop();
    const old = { workshopId: id, participantId: facilitator.id, exp: Date.now() - 1 };
    expect(await refusedWith(at, await sign(secretOf(testEnv), 'participant', old))).toBe('tokenExpired');
  });

  test('[SE6] another workshop’s person and link open nothing here', async () => {
    const here = await openWorkshop();
    const there = await openWorkshop();
    const calls: [string, string][] = [
      ['GET', ''],
      ['GET', '/reading'],
      ['GET', '/summary.md'],
      ['GET', '/export.json'],
      ['GET', '/links'],
      ['POST', '/links/rotate'],
      ['DELETE', ''],
    ];
    for (const [method, path] of calls)
      expect(await refusedWith(`${here.at}${path}`, there.facilitator.token, method)).toBe('tokenOtherWorkshop');
    const link = tokenIn(there.created.links.facilitator);
    expect(await refusedWith(`${here.at}/participants`, link, 'POST', { name: 'Intruse' })).toBe('tokenOtherWorkshop');
    await get(200, 'GET', here.at, { token: here.facilitator.token });
  });

  test('[SE6] a link is not a person, and a person is not a link', async () => {
    const { at, created, facilitator } = await openWorkshop();
    expect(await refusedWith(at, tokenIn(created.links.facilitator))).toBe('tokenOfLink');
    expect(await refusedWith(`${at}/participants`, facilitator.token, 'POST', { name: 'Double' })).toBe(
      'tokenOfParticipant',
    );
  });

  test('[SE6] a workshop that does not exist is unknown, whoever asks', async () => {
    const { facilitator } = await openWorkshop();
    for (const token of [undefined, facilitator.token])
      for (const id of ['nowhere', 'constructor', '%F0%9F%98%80', 'a'.repeat(65)])
        expect((await problem(404, 'GET', `/api/workshops/${id}`, { token })).code).toBe('unknownWorkshop');
  });
});

describe('what belongs to the facilitator', () => {
  test('[SE13] a member, an observer and the screen neither export, nor see links, nor rotate, nor delete', async () => {
    const { id, at, created, facilitator } = await openWorkshop();
    const { member, observer, screen } = created.links;
    for (const [index, url] of [member, observer, screen].entries()) {
      const { token } = await enter(id, url, `Personne ${index}`);
      for (const [method, path] of [
        ['GET', '/export.json'],
        ['GET', '/links'],
        ['POST', '/links/rotate'],
        ['DELETE', ''],
      ] as const)
        expect((await problem(403, method, `${at}${path}`, { token })).code).toBe('notFacilitator');
    }
    expect((await get(200, 'GET', `${at}/links`, { token: facilitator.token })).code).toBe(created.code);
  });

  test('[SE13] commands of the facilitator are refused by the ledger to a member', async () => {
    const { id, at, created } = await openWorkshop();
    const { token } = await enter(id, created.links.member, 'Membre');
    const commands = [
      { type: 'closeDoor' },
      { type: 'rotateLinks' },
      { type: 'movePhase', from: 'welcome', to: 'read' },
      { type: 'setTimer', durationSeconds: 60 },
    ];
    for (const [index, command] of commands.entries()) {
      const body = { commandId: `attempt-${index}`, ...command };
      expect((await problem(409, 'POST', `${at}/commands`, { token, body })).code).toBe('notFacilitator');
    }
  });

  test('[SE13] someone who was removed may do nothing more, with a token that is otherwise good', async () => {
    const { id, at, created, facilitator } = await openWorkshop();
    const gone = await enter(id, created.links.member, 'Partie');
    const body = { commandId: 'removal', type: 'removeParticipant', participantId: gone.id };
    await get(200, 'POST', `${at}/commands`, { token: facilitator.token, body });
    for (const path of ['', '/reading', '/summary.json'])
      expect((await problem(403, 'GET', `${at}${path}`, { token: gone.token })).code).toBe('notHere');
  });
});
