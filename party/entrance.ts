import * as v from 'valibot';
import { WorkshopId } from '#shared/domain/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import { type RoomAnswer, RoomCall } from './calls.ts';
import { CLAIMS_HEADER, type Claims, readClaims } from './claims.ts';
import { issuesOf } from './issues.ts';

/** The part of a request that the door looks at; both hosts' requests have it. */
type Knock = { url: string; method: string; headers: { get(name: string): string | null } };

/** A request that may come in: for a socket, of someone; or a call, of the counter itself. */
export type Admitted = { as: 'socket'; claims: Claims & { participantId: string } } | { as: 'call'; claims: Claims };

const ADDRESS = /^\/parties\/main\/([^/]+)$/;

/**
 * The door of a room, the same on both hosts: `/parties/main/:workshopId`, with the counter's signed word. Answers who
 * may come in, or the status with which the door stays shut. Without the secret nothing can be checked: 503.
 */
export async function admit(request: Knock, secret: unknown, now: number): Promise<Admitted | { status: number }> {
  if (typeof secret !== 'string' || secret === '') return { status: 503 };
  const workshopId = v.safeParse(WorkshopId, ADDRESS.exec(new URL(request.url).pathname)?.[1]);
  if (!workshopId.success) return { status: 404 };
  const claims = await readClaims(secret, request.headers.get(CLAIMS_HEADER), workshopId.output, now);
  if (!claims) return { status: 401 };
  const { participantId } = claims;
  const isUpgrade = request.headers.get('Upgrade')?.toLowerCase() === 'websocket';
  if (isUpgrade && participantId !== null) return { as: 'socket', claims: { ...claims, participantId } };
  if (!isUpgrade && participantId === null && request.method === 'POST') return { as: 'call', claims };
  return { status: 400 };
}

/** Reads a call from the body of a request; answers it, or says what in it is malformed. */
export function answerBody(body: string, call: (call: RoomCall) => RoomAnswer): { status: number; answer: RoomAnswer } {
  const read = v.safeParse(RoomCall, body.length <= 2 * LIMITS.importBytes ? parsed(body) : undefined);
  const answer: RoomAnswer = read.success
    ? call(read.output)
    : { ok: false, reason: 'malformed', issues: issuesOf(read.issues) };
  if (answer.ok) return { status: 200, answer };
  if (answer.reason === 'gone') return { status: 410, answer };
  return { status: answer.reason === 'malformed' ? 422 : 200, answer };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
