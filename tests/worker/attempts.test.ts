import { beforeAll, expect, test } from 'vitest';
import { addressOf, networkOf } from '../../worker/addresses.ts';
import { bucketOf, countTry, lookUpCode } from '../../worker/d1/attempts.ts';
import { RATES } from '../../worker/limits.ts';
import { ask, db, get, migrate, openWorkshop } from './counter.ts';

beforeAll(migrate);

const NOW = Date.UTC(2026, 10, 21, 9, 0, 30);
const later = NOW + 60_000;
const bucket = (subject: string, now = NOW) => bucketOf('wrongCode', subject, 60, now);

/** Looks a code up from an address, at a moment that does not pass: `everyone` differs from test to test. */
const guesser =
  (everyone: string) =>
  (address: string, code: string | null, now = NOW) =>
    lookUpCode(db, code, bucket(address, now), bucket(everyone, now), now);

test('[SE8] twenty wrong codes a minute from one address, then nothing more from there, right codes included', async () => {
  const { created } = await openWorkshop();
  const guess = guesser('everyone-1');
  for (let wrong = 0; wrong < 20; wrong += 1) expect(await guess('here', 'ZZZZZZ')).toBe('unknown');
  expect(await guess('here', 'ZZZZZZ')).toBe('blocked');
  expect(await guess('here', created.code)).toBe('blocked');
  expect(await guess('there', created.code)).toMatchObject({ id: created.workshop.id });
  expect(await guess('here', created.code, later)).toMatchObject({ id: created.workshop.id });
});

test('[SE8] a hundred guesses sent at once are counted as a hundred', async () => {
  const guess = guesser('everyone-2');
  const answers = await Promise.all(Array.from({ length: 100 }, () => guess('crowd', 'ZZZZZZ')));
  expect(answers.filter((answer) => answer === 'unknown')).toHaveLength(20);
  expect(answers.filter((answer) => answer === 'blocked')).toHaveLength(80);
});

test('[SE8] wrong codes are also counted everywhere; a blocked address no longer counts against the others', async () => {
  const guess = guesser('everyone-3');
  const { max } = RATES.wrongCodesEverywhere;
  for (let wrong = 0; wrong < 40; wrong += 1) await guess('stubborn', 'ZZZZZZ');
  const row = await db.prepare('SELECT count FROM attempts WHERE bucket = ?').bind(bucket('everyone-3').name).first();
  expect(row).toEqual({ count: 20 });
  await db.prepare('UPDATE attempts SET count = ? WHERE bucket = ?').bind(max, bucket('everyone-3').name).run();
  expect(await guess('newcomer', 'ZZZZZZ')).toBe('blocked');
  expect(await guess('newcomer', 'ZZZZZZ', later)).toBe('unknown');
});

test('[SE8] right codes are never counted as wrong', async () => {
  const { created } = await openWorkshop();
  const guess = guesser('everyone-4');
  for (let right = 0; right < 30; right += 1)
    expect(await guess('family', created.code)).toMatchObject({ id: created.workshop.id });
  expect(await guess('family', 'ZZZZZZ')).toBe('unknown');
});

test('[SE8] sixty people behind one Wi-Fi get in at the same moment', async () => {
  const { created } = await openWorkshop();
  const headers = { 'CF-Connecting-IP': '198.51.100.7' };
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => ask('POST', '/api/join', { body: { code: created.code }, headers })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
});

test('[SE8] a flood of wrong codes is answered 429, with the time to wait', async () => {
  const headers = { 'CF-Connecting-IP': '198.51.100.8' };
  const statuses: number[] = [];
  // Forty-two cannot fit in the allowance of two minutes, should the minute end meanwhile.
  for (let wrong = 0; wrong < 42; wrong += 1) {
    const response = await ask('POST', '/api/join', { body: { code: '222222' }, headers });
    statuses.push(response.status);
    if (response.status === 429) {
      const wait = Number(response.headers.get('Retry-After'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
    }
  }
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(404));
  expect(statuses).toContain(429);
});

test('[SE8] people entering one workshop by its code, and new workshops from one address, are bounded too', async () => {
  const { created } = await openWorkshop();
  const fill = (kind: string, max: number) =>
    db.prepare('UPDATE attempts SET count = ? WHERE bucket LIKE ?').bind(max, `${kind}:%`).run();
  await get(200, 'POST', '/api/join', { body: { code: created.code } });
  await fill('join', RATES.joins.max);
  expect((await ask('POST', '/api/join', { body: { code: created.code } })).status).toBe(429);
  const sent = {
    body: { title: 'Encore', lang: 'fr', scale: 'local' },
    headers: { 'CF-Connecting-IP': '198.51.100.9' },
  };
  await get(201, 'POST', '/api/workshops', sent);
  await fill('newWorkshop', RATES.newWorkshops.max);
  const refused = await ask('POST', '/api/workshops', sent);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
});

test('[SE8] a try is counted in its window and forgotten after it', async () => {
  expect(await countTry(db, bucket('one'))).toBe(1);
  expect(await countTry(db, bucket('one'))).toBe(2);
  expect(await countTry(db, bucket('one', later))).toBe(1);
  expect(bucket('one').until).toBe(Date.UTC(2026, 10, 21, 9, 1));
});

test('[SE9] an address is kept only as a keyed hash, another one the next day', async () => {
  const secret = 's'.repeat(32);
  const today = await addressOf(secret, '203.0.113.5', NOW);
  expect(today).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(await addressOf(secret, '203.0.113.5', NOW + 1000)).toBe(today);
  expect(await addressOf(secret, '203.0.113.5', NOW + 86_400_000)).not.toBe(today);
  expect(await addressOf('t'.repeat(32), '203.0.113.5', NOW)).not.toBe(today);
  expect(await addressOf(secret, '203.0.113.6', NOW)).not.toBe(today);
  await ask('POST', '/api/join', { body: { code: 'ZZZZZZ' }, headers: { 'CF-Connecting-IP': '203.0.113.5' } });
  const { results } = await db.prepare('SELECT * FROM attempts').all();
  expect(JSON.stringify(results)).not.toContain('203.0.113');
});

test('[SE8] an IPv6 network counts as one address, however it is written', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2');
  expect(networkOf('2001:0DB8:0001:0002:ffff:ffff:ffff:ffff')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::5')).toBe('2001:db8:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
});
