import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { forgetAttempts } from './d1/attempts.ts';
import { awaitingErasure, entomb, forgetExpired, noteErased } from './d1/registry.ts';
import type { Env } from './env.ts';
import { Problem } from './problems.ts';
import { knock } from './rooms.ts';

/** What the facilitator keeps as proof that a workshop was erased. */
export type DeletionReceipt = {
  deleted: true;
  workshopId: WorkshopId;
  /** When the workshop was closed to newcomers, ISO 8601. */
  at: string;
  /** When its room confirmed that it is empty; null while that is being retried. */
  erasedAt: string | null;
  /** What remains until the workshop would have expired: its random id and these dates, so that it cannot come back. */
  kept: ['workshopId', 'createdAt', 'expiresAt', 'deletedAt'];
};

/** Lets nobody in any more, then erases the room (WS15). The caller has checked that a facilitator asks. */
export async function eraseWorkshop(
  env: Env,
  workshopId: WorkshopId,
  by: ParticipantId,
  now: number,
): Promise<DeletionReceipt> {
  const at = await entomb(env.DB, workshopId, by, now);
  const erased = await eraseRoom(env, workshopId, by);
  return {
    deleted: true,
    workshopId,
    at: new Date(at).toISOString(),
    erasedAt: erased ? new Date(Date.now()).toISOString() : null,
    kept: ['workshopId', 'createdAt', 'expiresAt', 'deletedAt'],
  };
}

/** What the cron does: finishes deletions that were cut short, then forgets what has expired. */
export async function sweep(env: Env, now: number): Promise<void> {
  for (const { id, by } of await awaitingErasure(env.DB)) await eraseRoom(env, id, by);
  await forgetExpired(env.DB, now);
  await forgetAttempts(env.DB, now);
}

/** True once the room is empty; false when it could not be reached, and the cron will try again. */
async function eraseRoom(env: Env, workshopId: WorkshopId, participantId: ParticipantId): Promise<boolean> {
  try {
    const answer = await knock(env, workshopId, { call: 'erase', participantId });
    if (!answer.ok && answer.reason !== 'gone') return false;
    await noteErased(env.DB, workshopId);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'roomUnreachable') return false;
    throw error;
  }
}
