import type { D1Database } from '@cloudflare/workers-types';
import * as v from 'valibot';
import { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { spellCode } from '#shared/domain/workshop.ts';
import { CODE_DRAWS, SWEEP_BATCH } from '../limits.ts';

const Registration = v.object({
  id: WorkshopId,
  code: v.nullable(v.string()),
  linkEpoch: v.number(),
  createdAt: v.number(),
  expiresAt: v.number(),
  deletedAt: v.nullable(v.number()),
});
/** What the registry knows of a workshop. Times in milliseconds. */
export type Registration = v.InferOutput<typeof Registration>;

export const COLUMNS =
  'id, code, link_epoch AS linkEpoch, created_at AS createdAt, expires_at AS expiresAt, deleted_at AS deletedAt';

export const readRegistration = (row: unknown): Registration | null => (row ? v.parse(Registration, row) : null);

export const registration = async (db: D1Database, id: string): Promise<Registration | null> =>
  readRegistration(await db.prepare(`SELECT ${COLUMNS} FROM workshops WHERE id = ?`).bind(id).first());

/** Registers a new workshop and answers its code, unique among those alive. */
export const register = (
  db: D1Database,
  { id, linkEpoch, createdAt, expiresAt }: Pick<Registration, 'id' | 'linkEpoch' | 'createdAt' | 'expiresAt'>,
): Promise<string> =>
  withFreshCode((code) =>
    db
      .prepare('INSERT INTO workshops (id, code, link_epoch, created_at, expires_at) VALUES (?, ?, ?, ?, ?)')
      .bind(id, code, linkEpoch, createdAt, expiresAt)
      .run(),
  );

/**
 * The code that belongs to an epoch of the links, drawn if it does not exist yet. Asking twice, or at the same time,
 * answers the same code; an epoch never goes back. Null when the workshop is deleted or unknown.
 */
export async function codeOfEpoch(db: D1Database, id: string, linkEpoch: number): Promise<string | null> {
  const known = await registration(db, id);
  if (known && known.linkEpoch < linkEpoch && known.deletedAt === null)
    await withFreshCode((code) =>
      db
        .prepare('UPDATE workshops SET code = ?, link_epoch = ? WHERE id = ? AND link_epoch < ? AND deleted_at IS NULL')
        .bind(code, linkEpoch, id, linkEpoch)
        .run(),
    );
  return (await registration(db, id))?.code ?? null;
}

/** Lays the tombstone: the code is free again, nobody enters any more. Says when, also if it was laid before. */
export async function entomb(db: D1Database, id: string, by: string, now: number): Promise<number> {
  await db
    .prepare('UPDATE workshops SET deleted_at = ?, deleted_by = ?, code = NULL WHERE id = ? AND deleted_at IS NULL')
    .bind(now, by, id)
    .run();
  return (await registration(db, id))?.deletedAt ?? now;
}

/** Notes that the room of a deleted workshop is empty, and forgets who asked. */
export const noteErased = (db: D1Database, id: string): Promise<unknown> =>
  db.prepare('UPDATE workshops SET deleted_by = NULL WHERE id = ?').bind(id).run();

/** Deleted workshops whose room has not confirmed yet. */
export async function awaitingErasure(db: D1Database): Promise<{ id: WorkshopId; by: ParticipantId }[]> {
  const { results } = await db
    .prepare('SELECT id, deleted_by AS "by" FROM workshops WHERE deleted_by IS NOT NULL ORDER BY id LIMIT ?')
    .bind(SWEEP_BATCH)
    .all();
  return v.parse(v.array(v.object({ id: WorkshopId, by: ParticipantId })), results);
}

/** Removes the rows of expired workshops (their rooms erase themselves); those still to be erased wait. */
export const forgetExpired = (db: D1Database, now: number): Promise<unknown> =>
  db.prepare('DELETE FROM workshops WHERE expires_at <= ? AND deleted_by IS NULL').bind(now).run();

async function withFreshCode(write: (code: string) => Promise<unknown>): Promise<string> {
  for (let draw = 1; ; draw += 1) {
    const code = spellCode(crypto.getRandomValues(new Uint8Array(6)));
    try {
      await write(code);
      return code;
    } catch (error) {
      const taken = String(error).includes('UNIQUE constraint failed: workshops.code');
      if (!taken || draw === CODE_DRAWS) throw error;
    }
  }
}
