import * as v from 'valibot';
import { ParticipantId } from '#shared/domain/ids.ts';
import { PresenceDetail, type RoomFrame } from '#shared/protocol.ts';
import { TokenBucket } from './hostile.ts';
import type { Peer } from './surroundings.ts';

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
  /** The list of channels last sent, as text. */
  signature: string;
};

/** Devices that one person may use at once. */
const DEVICES_PER_PERSON = 12;
/** Bytes that a device may leave unread before it is let go, where the host can tell: two whole documents. */
export const UNREAD_BYTES = 8 * 1024 * 1024;

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

  add(peer: Peer, attachment: Attachment, signature: string, now: number): Connection {
    const connection = { ...attachment, peer, bucket: new TokenBucket(now), signature };
    this.#byId.set(attachment.connection, connection);
    remember(connection);
    return connection;
  }

  /** Finds again the sockets that stayed open while the room slept; what they last received follows from the ledger. */
  restore(peers: Iterable<Peer>, signatureOf: (participantId: ParticipantId) => string, now: number): void {
    for (const peer of peers) {
      const attachment = v.safeParse(Attachment, peer.attachment());
      if (!attachment.success) continue;
      const { output } = attachment;
      const signature = signatureOf(output.participantId);
      this.#byId.set(output.connection, { ...output, peer, bucket: new TokenBucket(now), signature });
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
export function send({ peer }: Connection, message: RoomFrame | string | Uint8Array): void {
  const isFrame = typeof message === 'object' && !(message instanceof Uint8Array);
  try {
    peer.send(isFrame ? JSON.stringify(message) : message);
  } catch {
    return;
  }
}
