import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import * as v from 'valibot';
import { LIMITS } from '#shared/limits.ts';
import { RATES } from '../limits.ts';
import { COLUMNS, type Registration, readRegistration } from './registry.ts';

/** A count of tries in one window of time; windows start at round multiples of their length. */
export type Bucket = { name: string; until: number };

/** The count that a try belongs to now. `now` in milliseconds. */
export function bucketOf(kind: string, subject: string, windowSeconds: number, now: number): Bucket {
  const window = Math.floor(now / (windowSeconds * 1000));
  return { name: `${kind}:${subject}:${window}`, until: (window + 1) * windowSeconds * 1000 };
}

const ADD_ONE = 'ON CONFLICT (bucket) DO UPDATE SET count = count + 1';

/** Counts one more try and answers how many there were, this one included. */
export async function countTry(db: D1Database, { name, until }: Bucket): Promise<number> {
  const row = await db
    .prepare(`INSERT INTO attempts (bucket, count, until) VALUES (?, 1, ?) ${ADD_ONE} RETURNING count`)
    .bind(name, until)
    .first();
  return v.parse(v.object({ count: v.number() }), row).count;
}

/**
 * Looks a code up and, in the same transaction, counts it when it is wrong (SE8): a thousand guesses sent at once are
 * counted as a thousand. Once the address or everyone has guessed too often, a right code answers `blocked` as well;
 * what a blocked address sends no longer counts against the others.
 */
export async function lookUpCode(
  db: D1Database,
  code: string | null,
  address: Bucket,
  everyone: Bucket,
  now: number,
): Promise<Registration | 'unknown' | 'blocked'> {
  const alive = 'FROM workshops WHERE code = ?3 AND expires_at > ?4 AND deleted_at IS NULL';
  const tries = (bucket: string) => `coalesce((SELECT count FROM attempts WHERE bucket = ${bucket}), 0)`;
  const free = `${tries('?1')} < ${LIMITS.wrongCodesPerMinute} AND ${tries('?2')} < ${RATES.wrongCodesEverywhere.max}`;
  const bind = (sql: string, bucket?: Bucket): D1PreparedStatement =>
    db.prepare(sql).bind(address.name, everyone.name, code, now, ...(bucket ? [bucket.until] : []));
  const countIfWrong = (bucket: '?1' | '?2') =>
    `INSERT INTO attempts (bucket, count, until)
     SELECT ${bucket}, 1, ?5 WHERE ${free} AND NOT EXISTS (SELECT 1 ${alive}) ${ADD_ONE}`;
  const [open, found] = await db.batch([
    bind(`SELECT ${free} AS free, ?3 AS code, ?4 AS now`),
    bind(`SELECT ${COLUMNS} ${alive} AND ${free}`),
    // Everyone's first: counting the address may be what closes it.
    bind(countIfWrong('?2'), everyone),
    bind(countIfWrong('?1'), address),
  ]);
  if (v.parse(v.looseObject({ free: v.number() }), open?.results[0]).free === 0) return 'blocked';
  return readRegistration(found?.results[0]) ?? 'unknown';
}

/** Removes counts whose window has passed. */
export const forgetAttempts = (db: D1Database, now: number): Promise<unknown> =>
  db.prepare('DELETE FROM attempts WHERE until <= ?').bind(now).run();
