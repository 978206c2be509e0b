import * as v from 'valibot';
import { report } from '#party/report.ts';
import { WorkshopId } from '#shared/domain/ids.ts';
import type { Messages } from '#shared/messages/fr.ts';
import { CLOSE, SUBPROTOCOL } from '#shared/protocol.ts';
import { SECURITY_HEADERS } from './entrance.ts';
import { type Env, lacksSecrets, secretOf } from './env.ts';
import { messagesFor, Problem, type ProblemCode, problemResponse } from './problems.ts';
import { reachRoom } from './rooms.ts';
import { openParticipant } from './tokens.ts';

/**
 * The way to a workshop's room: `GET /parties/main/:workshopId`, subprotocols `alliage.v1` and the person's token.
 * Nothing wakes before the token is verified (SE5). A person whom the room would not take is answered with an open
 * socket that closes at once with its code: a browser shows nothing of an upgrade that is refused.
 */
export async function openSocket(request: Request, env: Env): Promise<Response> {
  const messages = messagesFor(request.headers.get('Accept-Language'));
  const denied = (code: ProblemCode) => withHeaders(problemResponse(messages, code));
  if (lacksSecrets(env)) return denied('secretMissing');
  const url = new URL(request.url);
  const id = v.safeParse(WorkshopId, /^\/parties\/main\/([^/]+)$/.exec(url.pathname)?.[1]);
  if (!id.success || request.method !== 'GET') return denied('unknownPath');
  const origin = request.headers.get('Origin');
  if (origin !== null && ![url.host, request.headers.get('Host')].includes(hostOf(origin))) return denied('otherSite');
  if (request.headers.get('Upgrade')?.toLowerCase() !== 'websocket') {
    const answer = denied('upgradeRequired');
    answer.headers.set('Upgrade', 'websocket');
    return answer;
  }
  const [protocol, token] = (request.headers.get('Sec-WebSocket-Protocol') ?? '').split(',').map((word) => word.trim());
  if (protocol !== SUBPROTOCOL) return closing(CLOSE.protocol, null, messages);
  const opened = await openParticipant({
    secret: secretOf(env),
    token: token ?? null,
    workshopId: id.output,
    now: Date.now(),
  });
  if (!opened.ok) return closing(CLOSE.token, SUBPROTOCOL, messages);
  try {
    const { workshopId, participantId } = opened.value;
    const room = await reachRoom(env, workshopId, participantId, { method: 'GET', headers: { Upgrade: 'websocket' } });
    if (room.status !== 101) return closing(CLOSE_OF[room.status] ?? CLOSE.moving, SUBPROTOCOL, messages);
    return switching(room.webSocket as WebSocket | null, SUBPROTOCOL);
  } catch (error) {
    report(error instanceof Problem ? error.cause : error, 'GET /parties/main/:workshopId');
    return closing(CLOSE.moving, SUBPROTOCOL, messages);
  }
}

/** What a room's refusal to open means to the person. */
const CLOSE_OF: Record<number, (typeof CLOSE)[keyof typeof CLOSE]> = {
  401: CLOSE.token,
  403: CLOSE.removed,
  404: CLOSE.gone,
  410: CLOSE.gone,
  429: CLOSE.tooFast,
};

function closing(code: (typeof CLOSE)[keyof typeof CLOSE], protocol: string | null, messages: Messages): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  server.close(code, shortened(messages.refusals.closes[code]));
  return switching(client, protocol);
}

/** Answers the upgrade ourselves: no host selects a subprotocol, and Chromium closes a socket without one. */
const switching = (webSocket: WebSocket | null, protocol: string | null): Response =>
  new Response(null, {
    status: 101,
    webSocket,
    headers: protocol === null ? {} : { 'Sec-WebSocket-Protocol': protocol },
  });

/** A close reason holds 123 bytes of UTF-8 at most. */
function shortened(sentence: string): string {
  const bytes = new TextEncoder().encode(sentence);
  if (bytes.length <= 123) return sentence;
  return `${new TextDecoder().decode(bytes.slice(0, 120)).replace(/\uFFFD*$/, '')}…`;
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '?');

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
}
