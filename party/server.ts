import type * as Party from 'partykit/server';
import { spellId } from '#shared/domain/ids.ts';
import { sweepingCounter } from './counter.ts';
import { admit, answerBody } from './entrance.ts';
import { report } from './report.ts';
import { Room } from './room.ts';
import { KeyValueStore } from './store/keyValue.ts';
import type { Peer } from './surroundings.ts';

/** A workshop's room under PartyKit: the same class, over a key-value storage. */
export default class PartyRoom implements Party.Server {
  readonly options = { hibernate: true };
  readonly #party: Party.Room;
  #room: Room | null = null;

  constructor(party: Party.Room) {
    this.#party = party;
  }

  /** Runs at the edge: what may not come in never wakes a room (SE5). */
  static onBeforeConnect(request: Party.Request, lobby: Party.Lobby): Promise<Party.Request | Response> {
    return checked(request, lobby);
  }

  static onBeforeRequest(request: Party.Request, lobby: Party.Lobby): Promise<Party.Request | Response> {
    return checked(request, lobby);
  }

  async onStart(): Promise<void> {
    const { storage } = this.#party;
    this.#room = new Room({
      store: await KeyValueStore.open({
        list: (options) => storage.list(options),
        put: (key, value) => storage.put(key, value),
        delete: (keys) => storage.delete(keys),
        deleteAll: () => storage.deleteAll(),
        setAlarm: (at) => storage.setAlarm(at),
      }),
      counter: sweepingCounter,
      clock: {
        now: () => Date.now(),
        after: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      },
      randomId: () => spellId(crypto.getRandomValues(new Uint8Array(16))),
      peers: () => [...this.#party.getConnections()].map(peerOf),
      report: (error) => report(error, 'room'),
    });
  }

  async onConnect(connection: Party.Connection, { request }: Party.ConnectionContext): Promise<void> {
    const admitted = await admit(request, this.#party.env.ALLIAGE_SECRET, Date.now());
    if ('as' in admitted && admitted.as === 'socket')
      this.#open.join(peerOf(connection), admitted.claims.participantId);
    else connection.close(4401, 'claims');
  }

  onMessage(message: string | ArrayBuffer | ArrayBufferView, connection: Party.Connection): void {
    this.#open.message(peerOf(connection), typeof message === 'string' ? message : bytesOf(message));
  }

  onClose(connection: Party.Connection): void {
    this.#open.leave(peerOf(connection));
    // This workerd leaves it to us to answer a close; until then the device believes that it is still leaving.
    connection.close(1000, 'bye');
  }

  onError(connection: Party.Connection): void {
    this.#open.leave(peerOf(connection));
  }

  async onRequest(request: Party.Request): Promise<Response> {
    const { status, answer } = answerBody(await request.text(), (call) => this.#open.call(call));
    return Response.json(answer, { status });
  }

  onAlarm(): Promise<void> {
    return this.#open.lifetime.alarm();
  }

  get #open(): Room {
    if (!this.#room) throw new Error('the party was used before it started');
    return this.#room;
  }
}

async function checked(request: Party.Request, lobby: Party.Lobby): Promise<Party.Request | Response> {
  const admitted = await admit(request, lobby.env.ALLIAGE_SECRET, Date.now());
  return 'status' in admitted ? new Response(null, admitted) : request;
}

const peerOf = (connection: Party.Connection): Peer => ({
  attachment: () => connection.state,
  attach: (value) => {
    connection.setState(value);
  },
  send: (message) => connection.send(message),
  close: (code, reason) => connection.close(code, reason),
});

const bytesOf = (data: ArrayBuffer | ArrayBufferView): Uint8Array =>
  data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
