import { beforeAll, expect, test, vi } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { register } from '../../worker/d1/registry.ts';
import {
  command,
  db,
  enter,
  get,
  migrate,
  moveTo,
  openWorkshop,
  problem,
  tokenIn,
  workshopWithCards,
} from './counter.ts';

beforeAll(migrate);

const join = (code: string, status = 200) =>
  status === 200
    ? get(200, 'POST', '/api/join', { body: { code } })
    : problem(status, 'POST', '/api/join', { body: { code } });

test('[WS14] a new workshop comes with a code and a link for each role and each partner', async () => {
  const { id, created } = await openWorkshop();
  expect(created.workshop).toMatchObject({ id, title: 'Bien vieillir en vallée de l’Ourche', imported: false });
  const kept = created.workshop.expiresAt - created.workshop.createdAt;
  expect(Math.round(kept / 86_400_000)).toBe(90);
  const { facilitator, member, observer, screen, partners } = created.links;
  for (const url of [facilitator, member, observer, partners[0].url, partners[1].url])
    expect(url).toContain(`https://alliage.test/w/${id}#t=`);
  expect(screen).toContain(`/w/${id}/screen#t=`);
  expect(
    new Set([facilitator, member, observer, screen, ...partners.map(({ url }: { url: string }) => url)]).size,
  ).toBe(6);
});

test('[WS14] the code, typed in any case and with spaces, opens the way to a member’s seat', async () => {
  const { id, created } = await openWorkshop();
  const typed = ` ${created.code.slice(0, 3).toLowerCase()}-${created.code.slice(3)} `;
  const joined = await join(typed);
  expect(joined).toMatchObject({ workshopId: id, title: 'Bien vieillir en vallée de l’Ourche' });
  const { participant, seat } = await get(201, 'POST', `/api/workshops/${id}/participants`, {
    token: joined.token,
    body: { name: 'Chloé', partnerId: created.links.partners[0].partnerId },
  });
  expect(participant).toMatchObject({ name: 'Chloé', role: 'member' });
  expect(seat).toBe('granted');
});

test('[WS14] a wrong code, also one that cannot be a code, says how to recover', async () => {
  for (const code of ['ZZZZZZ', '000000', 'atelier', '']) {
    const { code: named, detail } = await join(code, 404);
    expect(named).toBe('unknownCode');
    expect(detail).toContain('six caractères');
  }
});

test('[WS14] with the door closed the code says so and lets nobody in, while a link still does', async () => {
  const { id, created, facilitator, at } = await openWorkshop();
  await command(at, facilitator.token, { type: 'closeDoor' });
  const { code, detail } = await join(created.code, 409);
  expect(code).toBe('doorClosed');
  expect(detail).toContain('porte');
  expect((await enter(id, created.links.member, 'Retardataire')).id).toBeTruthy();
  await command(at, facilitator.token, { type: 'openDoor' });
  await join(created.code);
});

test('[WS4] rotating kills the former links and code, makes new ones, and expels nobody', async () => {
  const { id, created, facilitator, at } = await openWorkshop();
  const inside = await enter(id, created.links.member, 'Déjà là');
  const rotated = await get(200, 'POST', `${at}/links/rotate`, { token: facilitator.token });
  expect(rotated.code).not.toBe(created.code);
  await join(created.code, 404);
  const late = { token: tokenIn(created.links.member), body: { name: 'Trop tard' } };
  expect((await problem(409, 'POST', `${at}/participants`, late)).code).toBe('linkRevoked');
  expect((await enter(id, rotated.links.member, 'Nouvelle')).id).toBeTruthy();
  await join(rotated.code);
  await get(200, 'GET', at, { token: inside.token });
});

test('[WS14] the facilitator finds the same links and code again', async () => {
  const { created, facilitator, at } = await openWorkshop();
  const again = await get(200, 'GET', `${at}/links`, { token: facilitator.token });
  expect(again).toEqual({ code: created.code, links: created.links });
});

test('[WS14] a rotation asked as a command, or cut short, kills the code and is completed by whoever looks next', async () => {
  const { created, facilitator, at } = await openWorkshop();
  await command(at, facilitator.token, { type: 'rotateLinks' });
  await join(created.code, 404);
  const both = await Promise.all([1, 2].map(() => get(200, 'GET', `${at}/links`, { token: facilitator.token })));
  expect(both[0]).toEqual(both[1]);
  expect(both[0].code).not.toBe(created.code);
  await join(both[0].code);
});

test('[WS14] a code that is already taken is drawn again', async () => {
  const draws = [new Uint8Array(6).fill(0), new Uint8Array(6).fill(0), new Uint8Array(6).fill(1)];
  const drawn = vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    (bytes as Uint8Array).set(draws.shift() ?? new Uint8Array(6).fill(2));
    return bytes;
  });
  const facts = { linkEpoch: 1, createdAt: 0, expiresAt: Date.now() + 1000 };
  const codes = [];
  for (const id of ['twin-1', 'twin-2']) codes.push(await register(db, { id: id as WorkshopId, ...facts }));
  drawn.mockRestore();
  expect(codes).toEqual(['AAAAAA', 'BBBBBB']);
});

test('[WS18] a lost answer asked again enters once, with the same name and token', async () => {
  const { created, at, facilitator } = await openWorkshop();
  const sent = { token: tokenIn(created.links.member), body: { name: 'Dina', entryId: 'entry-0123456789abcdef' } };
  const once = await get(201, 'POST', `${at}/participants`, sent);
  const again = await get(201, 'POST', `${at}/participants`, sent);
  expect(again).toEqual(once);
  const { ledger } = await get(200, 'GET', at, { token: facilitator.token });
  expect(Object.values<{ name: string }>(ledger.participants).filter(({ name }) => name === 'Dina')).toHaveLength(1);
});

test('[WS5] a partner’s own link seats; the general link’s second person asks', async () => {
  const { id, created } = await openWorkshop();
  const [partner] = created.links.partners;
  expect((await enter(id, partner.url, 'Première')).seat).toBe('granted');
  expect((await enter(id, created.links.member, 'Seconde', { partnerId: partner.partnerId })).seat).toBe('asked');
  expect((await enter(id, partner.url, 'Invitée')).seat).toBe('granted');
});

test('[WS8] a name that poses as another is refused, with its reason and facts', async () => {
  const { created, at } = await openWorkshop();
  const sent = { token: tokenIn(created.links.member), body: { name: 'ANIMATRICE' } };
  const refused = await problem(409, 'POST', `${at}/participants`, sent);
  expect(refused).toMatchObject({ code: 'nameTaken', facts: { like: 'Animatrice' } });
});

test('[WS19] while the door is watched, whoever comes in is told that they wait, and no call answers them', async () => {
  const { id, created, facilitator, at } = await openWorkshop();
  await command(at, facilitator.token, { type: 'watchDoor', isWatched: true });
  const { participant, token, seat } = await get(201, 'POST', `${at}/participants`, {
    token: tokenIn(created.links.partners[0].url),
    body: { name: 'Ève' },
  });
  expect(participant).toMatchObject({ state: 'waiting', seats: [] });
  expect(seat).toBeNull();
  for (const path of [at, `${at}/reading`, `${at}/summary.md`]) await problem(403, 'GET', path, { token });
  await problem(403, 'POST', `${at}/commands`, { token, body: { commandId: 'c1', type: 'raiseHand' } });
  await command(at, facilitator.token, { type: 'admit', participantId: participant.id });
  const { ledger } = await get(200, 'GET', at, { token });
  expect(ledger.participants[participant.id]).toMatchObject({
    state: 'here',
    seats: [created.links.partners[0].partnerId],
  });
  expect(id).toBeTruthy();
});

test('[SE15] the room’s screen and the facilitator are told the code while the door is open; nobody else is, and no link', async () => {
  const { id, created, facilitator, at } = await openWorkshop();
  const screen = await enter(id, created.links.screen, 'Écran');
  const ana = await enter(id, created.links.partners[0].url, 'Ana');
  for (const { token } of [screen, facilitator])
    expect(await get(200, 'GET', `${at}/code`, { token })).toEqual({ code: created.code });
  await problem(403, 'GET', `${at}/code`, { token: ana.token });
  await problem(403, 'GET', `${at}/links`, { token: screen.token });
  await command(at, facilitator.token, { type: 'closeDoor' });
  expect(await get(200, 'GET', `${at}/code`, { token: screen.token })).toEqual({ code: null });
});

test('[VO6] a device without a socket votes and is told of the vote over HTTP', async () => {
  const { at, facilitator, ana, bilal } = await workshopWithCards();
  await moveTo(at, facilitator.token, 'prioritise');
  const round = { roundId: 'round-1' };
  await command(at, facilitator.token, {
    type: 'openVotingRound',
    ...round,
    budgetBy: 'person',
    budget: 3,
    maxPerCard: 2,
  });
  const { events } = await command(at, ana.token, { type: 'castBallot', ...round, votes: { 'card-a1': 2 } });
  expect(events).toEqual([]);
  expect((await get(200, 'GET', at, { token: ana.token })).voting).toMatchObject({
    own: [{ votes: { 'card-a1': 2 }, left: 1 }],
  });
  expect((await get(200, 'GET', at, { token: bilal.token })).voting).toMatchObject({
    own: [{ votes: {}, left: 3 }],
    ballots: 1,
  });
  const over = { commandId: 'over', type: 'castBallot', ...round, votes: { 'card-a1': 2, 'card-b1': 2 } };
  const { code, detail } = await problem(409, 'POST', `${at}/commands`, { token: bilal.token, body: over });
  expect(code).toBe('overBudget');
  expect(detail).toContain('3');
  await command(at, facilitator.token, { type: 'closeVotingRound', ...round });
  const reading = await get(200, 'GET', `${at}/reading`, { token: ana.token });
  expect(reading.profile.votes.valueProposition).toBe(1);
});
