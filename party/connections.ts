import * as v from 'valibot';
import { ParticipantId } from '#shared/domain/ids.ts';
import { PresenceDetail, type RoomFrame } from '#shared/protocol.ts';
import type { Reach } from './access.ts';
import { TokenBucket } from './hostile.ts';
import type { Peer } from './surroundings.ts';
import { Unread } from './unread.ts';

/** What a socket remembers while the room sleeps. */
const Attachment = v.object({
  connection: v.string(),
  participantId: ParticipantId,
  detail: v.nullable(PresenceDetail),
});
export type Attachment = v.InferOutput<typeof Attachment>;

/** One device of one person in the room, known by an id that the room drew. */
export type Connection = Attachment & {
  peer: Peer;
  bucket: TokenBucket;
  unread: Unread;
  /** What this device was last told that it may reach. */
  told: Reach;
  /** What it was last told of the vote under way, as a frame; a device that was told nothing believes there is none. */
  toldVoting: string;
};

const NO_VOTE = JSON.stringify({ type: 'voting', voting: null });

/** Devices that one person may use at once. */
const DEVICES_PER_PERSON = 12;

/** The sockets of the room. Found by what the room wrote on them, never by anything a client chose. */
export class Connections {
  readonly #byId = new Map<string, Connection>();
  /** The same, found without reading the socket again; a host may give a new peer for a socket it gave before. */
  readonly #byPeer = new WeakMap<Peer, Connection>();

  get size(): number {
    return this.#byId.size;
  }

  [Symbol.iterator](): IterableIterator<Connection> {
    return this.#byId.values();
  }

  of(peer: Peer): Connection | undefined {
    const known = this.#byPeer.get(peer);
    if (known) return this.#byId.get(known.connection);
    const attachment = v.safeParse(Attachment, peer.attachment());
    const found = attachment.success ? this.#byId.get(attachment.output.connection) : undefined;
    if (found) this.#byPeer.set(peer, found);
    return found;
  }

  isFull(participantId: ParticipantId): boolean {
    let devices = 0;
    for (const other of this) if (other.participantId === participantId) devices += 1;
    return devices >= DEVICES_PER_PERSON;
  }

  add(peer: Peer, attachment: Attachment, told: Reach, now: number): Connection {
    const connection = {
      ...attachment,
      peer,
      bucket: new TokenBucket(now),
      unread: new Unread(),
      told,
      toldVoting: NO_VOTE,
    };
    this.#byId.set(attachment.connection, connection);
    remember(connection);
    return connection;
  }

  /** Finds again the sockets that stayed open while the room slept; what they last received follows from the ledger. */
  restore(peers: Iterable<Peer>, reachOf: (participantId: ParticipantId) => Reach, now: number): void {
    for (const peer of peers) {
      const attachment = v.safeParse(Attachment, peer.attachment());
      if (!attachment.success) continue;
      const { output } = attachment;
      const told = reachOf(output.participantId);
      // Told again at the next news: it may have slept through the end of a vote.
      const fresh = { peer, bucket: new TokenBucket(now), unread: new Unread(), told, toldVoting: '' };
      this.#byId.set(output.connection, { ...output, ...fresh });
    }
  }

  remove(connection: Connection): boolean {
    return this.#byId.delete(connection.connection);
  }

  clear(): void {
    this.#byId.clear();
  }
}

/** Writes on the socket what must survive the room's sleep. */
export function remember({ peer, connection, participantId, detail }: Connection): void {
  peer.attach({ connection, participantId, detail } satisfies Attachment);
}

/** Sends to one device. A socket that just broke is not an event: its close is on its way. */
export function send({ peer, unread }: Connection, message: RoomFrame | string | Uint8Array): void {
  const isFrame = typeof message === 'object' && !(message instanceof Uint8Array);
  const content = isFrame ? JSON.stringify(message) : message;
  try {
    peer.send(content);
    if (unread.sent(content.length)) peer.send('ping');
  } catch {
    return;
  }
}
