import { DurableObject } from 'cloudflare:workers';
import { type ParticipantId, spellId } from '#shared/domain/ids.ts';
import { CLOSE } from '#shared/protocol.ts';
import { sweepingCounter } from './counter.ts';
import { admit, answerBody } from './entrance.ts';
import { report } from './report.ts';
import { Room } from './room.ts';
import { SqliteStore } from './store/sqlite.ts';
import type { Peer } from './surroundings.ts';

type RoomEnv = { ALLIAGE_SECRET?: string };

/** A workshop's room as a Durable Object: SQLite storage, and sockets that stay open while it sleeps. */
export class WorkshopRoom extends DurableObject<RoomEnv> {
  readonly #peers = new WeakMap<WebSocket, Peer>();
  readonly #room: Room;

  constructor(ctx: DurableObjectState, env: RoomEnv) {
    super(ctx, env);
    // Answered by the host, without waking the room.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
    this.#room = new Room({
      store: new SqliteStore(ctx.storage),
      counter: sweepingCounter,
      clock: {
        now: () => Date.now(),
        after: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      },
      randomId: () => spellId(crypto.getRandomValues(new Uint8Array(16))),
      peers: () => ctx.getWebSockets().map((socket) => this.#peerOf(socket)),
      report: (error) => report(error, 'room'),
    });
  }

  override async fetch(request: Request): Promise<Response> {
    const admitted = await admit(request, this.env.ALLIAGE_SECRET, Date.now());
    if ('status' in admitted) return new Response(null, admitted);
    if (admitted.as === 'socket') return this.#connect(admitted.claims.participantId);
    const { status, answer } = answerBody(await request.text(), (call) => this.#room.call(call));
    return Response.json(answer, { status });
  }

  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    this.#room.message(this.#peerOf(socket), typeof message === 'string' ? message : new Uint8Array(message));
  }

  override webSocketClose(socket: WebSocket): void {
    this.#room.leave(this.#peerOf(socket));
    // Ours to answer when the device was first to close.
    socket.close(1000, 'bye');
  }

  override webSocketError(socket: WebSocket): void {
    this.#room.leave(this.#peerOf(socket));
  }

  override alarm(): Promise<void> {
    return this.#room.lifetime.alarm();
  }

  #connect(participantId: ParticipantId): Response {
    const { 0: client, 1: server } = new WebSocketPair();
    if (this.#room.lifetime.isOpen) {
      this.ctx.acceptWebSocket(server);
      this.#room.join(this.#peerOf(server), participantId);
    } else {
      // Told over the socket: a browser is not shown the status of an upgrade.
      server.accept();
      server.close(CLOSE.gone, 'gone');
    }
    return new Response(null, { status: 101, webSocket: client });
  }

  #peerOf(socket: WebSocket): Peer {
    const known = this.#peers.get(socket);
    if (known) return known;
    const peer: Peer = {
      attachment: () => socket.deserializeAttachment(),
      attach: (value) => socket.serializeAttachment(value),
      send: (message) => socket.send(message),
      close: (code, reason) => socket.close(code, reason),
    };
    this.#peers.set(socket, peer);
    return peer;
  }
}
