import type { RoomAnswer, RoomCall } from '#party/calls.ts';
import { CLAIMS_HEADER, signClaims } from '#party/claims.ts';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { unreachable } from '#shared/result.ts';
import { type Env, secretOf } from './env.ts';
import { issueOf, Problem } from './problems.ts';

type Accepted<Name extends RoomCall['call']> = Extract<RoomAnswer, { ok: true; call: Name }>;
type Denied = Extract<RoomAnswer, { ok: false }>;

/** Asks a room something, over the binding or over HTTP. Whatever it denies becomes the problem the person reads. */
export async function askRoom<Name extends RoomCall['call']>(
  env: Env,
  workshopId: WorkshopId,
  call: Extract<RoomCall, { call: Name }>,
): Promise<Accepted<Name>> {
  const answer = await knock(env, workshopId, call);
  if (answer.ok) return answer;
  throw problemOf(answer);
}

/** Asks a room something, and leaves the caller to deal with a denial. */
export async function knock<Name extends RoomCall['call']>(
  env: Env,
  workshopId: WorkshopId,
  call: Extract<RoomCall, { call: Name }>,
): Promise<Accepted<Name> | Denied> {
  const response = await reachRoom(env, workshopId, null, { method: 'POST', body: JSON.stringify(call) });
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new Problem('roomUnreachable', { cause, retryAfterSeconds: 2 });
  });
  // The room is our own code behind a signed call: its answer is believed once it is one, and the one asked for.
  if (isAnswer(answer) && (!answer.ok || answer.call === call.call)) return answer as Accepted<Name> | Denied;
  throw new Problem('roomUnreachable', { cause: new Error(`room answered ${response.status}`), retryAfterSeconds: 2 });
}

/** Sends a request to a room's door with our signed word for who asks; the person's token stays here (SE5). */
export async function reachRoom(
  env: Env,
  workshopId: WorkshopId,
  participantId: ParticipantId | null,
  init: { method: string; body?: string; headers?: Record<string, string> },
) {
  const claims = await signClaims(secretOf(env), { workshopId, participantId }, Date.now());
  const headers = { 'Content-Type': 'application/json', ...init.headers, [CLAIMS_HEADER]: claims };
  const path = `/parties/main/${workshopId}`;
  try {
    if (env.ROOM_HOST) return await fetch(`${roomOrigin(env.ROOM_HOST)}${path}`, { ...init, headers });
    return await env.ROOM.get(env.ROOM.idFromName(workshopId)).fetch(`https://room${path}`, { ...init, headers });
  } catch (cause) {
    throw new Problem('roomUnreachable', { cause, retryAfterSeconds: 2 });
  }
}

function problemOf(denied: Denied): Problem {
  switch (denied.reason) {
    case 'gone':
      return new Problem('gone');
    case 'unknownPerson':
      return new Problem('notHere');
    case 'forbidden':
      return new Problem('notAllowed');
    case 'refused':
      return new Problem('refused', { refusal: denied.refusal });
    case 'unknownObjective':
      return new Problem('unknownObjective');
    case 'documentTooLarge':
      return new Problem('documentTooLarge');
    case 'malformed':
      return new Problem('invalid', { issues: denied.issues.map(issueOf) });
    case 'exists':
      // Ids are 128 random bits drawn here: twice the same means that our own code drew badly.
      throw new Error('a room already exists under a new id');
    default:
      return unreachable(denied);
  }
}

const isAnswer = (value: unknown): value is RoomAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

const roomOrigin = (host: string) => {
  if (/^https?:\/\//.test(host)) return host.replace(/\/$/, '');
  return `${/^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? 'http' : 'https'}://${host}`;
};
