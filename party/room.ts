import type { ParticipantId } from '#shared/domain/ids.ts';
import { votingViews } from '#shared/ledger/voting.ts';
import { CLOSE } from '#shared/protocol.ts';
import type { Frozen } from '#shared/summary/snapshot.ts';
import { AccessGroups, type Reach } from './access.ts';
import { answerCall } from './callAnswers.ts';
import type { RoomAnswer, RoomCall } from './calls.ts';
import { type Connection, Connections, send } from './connections.ts';
import { updatesFrame } from './frames.ts';
import { Lifetime } from './lifetime.ts';
import { Presence, visible } from './presence.ts';
import { type Closing, Reception } from './reception.ts';
import { Records } from './records.ts';
import type { Peer, Surroundings } from './surroundings.ts';
import { Window } from './window.ts';

/** Updates and events gather for this long at most, less when few are connected. */
const NEWS_MS = 40;
const PRESENCE_MS = { min: 30, max: 100 };
/** How long to wait before storing again what could not be stored. */
const RETRY_MS = 1_000;

const tooSlow: Closing = { code: CLOSE.tooSlow, reason: 'too slow' };
const atTheDoor: Closing = { code: CLOSE.waiting, reason: 'at the door' };
const notHere: Closing = { code: CLOSE.removed, reason: 'not here' };

/**
 * The room of one workshop: who is connected, and what they are told. It imports no platform; a host gives it a store, a
 * clock and its sockets. Rights are looked up in the ledger for every frame and every call (SE1).
 */
export class Room {
  readonly records: Records;
  readonly lifetime: Lifetime;
  readonly #around: Surroundings;
  readonly #reception: Reception;
  readonly #access = new AccessGroups();
  readonly #connections = new Connections();
  readonly #presence = new Presence();
  readonly #news: Window;
  readonly #presenceNews: Window;

  constructor(around: Surroundings) {
    this.#around = around;
    const { clock } = around;
    this.#news = new Window(clock, () => this.deliver());
    this.#presenceNews = new Window(clock, () => this.#announce());
    this.records = new Records(
      around.store,
      () => clock.now(),
      () => this.#news.open(Math.min(NEWS_MS, this.#connections.size / 3)),
    );
    this.lifetime = new Lifetime(around, this);
    this.#reception = new Reception({
      records: this.records,
      reachOf: ({ participantId }) => this.#reach(participantId),
      now: () => clock.now(),
      move: (connection, detail) => this.#move(connection, detail),
    });
    this.#connections.restore(around.peers(), (id) => this.#reach(id), clock.now());
  }

  /** Someone's device connects; the host has verified who they are. */
  join(peer: Peer, participantId: ParticipantId): void {
    const no = this.#refusalOf(participantId);
    if (no) {
      peer.close(no.code, no.reason);
      return;
    }
    const { clock, randomId } = this.#around;
    const reach = this.#reach(participantId);
    const attachment = { connection: randomId(), participantId, detail: null };
    const connection = this.#connections.add(peer, attachment, reach, clock.now());
    const { ledger } = this.records;
    send(connection, {
      type: 'welcome',
      now: clock.now(),
      actor: { participantId, connection: connection.connection },
      ledger,
      channels: reach.channels,
      presence: this.#presence.everyone(ledger, this.#connections, reach),
    });
    this.#tellVoting();
    this.#presence.arrive(connection);
    this.#openPresence();
  }

  leave(peer: Peer): void {
    const connection = this.#connections.of(peer);
    if (connection) this.#forget(connection);
  }

  /** Whatever a device sends. */
  message(peer: Peer, message: string | Uint8Array): void {
    const connection = this.#connections.of(peer);
    if (!connection) {
      peer.close(CLOSE.protocol, 'unknown socket');
      return;
    }
    const closing = this.#isHere(connection.participantId) ? this.#reception.receive(connection, message) : notHere;
    if (closing) this.#close(connection, closing);
  }

  /** What the counter asks. */
  call(call: RoomCall): RoomAnswer {
    if (call.call === 'create') return this.lifetime.create(call);
    if (!this.lifetime.isOpen) return { ok: false, reason: 'gone' };
    if (call.call === 'erase') return this.lifetime.erase(call.participantId);
    return answerCall(this.records, call);
  }

  /** Everything at one instant, stored. Synchronous. */
  freeze(): Frozen {
    return this.records.freeze();
  }

  /** Stores what is not yet stored, then tells everyone what they may know of it (RM2). */
  deliver(): void {
    if (!this.#settle()) return;
    this.#tellVoting();
    const { events, updates } = this.records.takeNews();
    if (events.length > 0) {
      const frame = JSON.stringify({ type: 'events', now: this.#around.clock.now(), events });
      for (const connection of this.#connections) send(connection, frame);
      this.#applyRights();
    }
    if (updates.length === 0) return;
    this.lifetime.restLater();
    const frames = new Map<Reach, Uint8Array | null>();
    for (const connection of [...this.#connections]) {
      const reach = this.#reach(connection.participantId);
      let frame = frames.get(reach);
      if (frame === undefined) {
        frame = updatesFrame(updates.filter(({ channel }) => reach.documents.has(channel)));
        frames.set(reach, frame);
      }
      if (!frame) continue;
      if (connection.unread.isTooMuch) this.#close(connection, tooSlow);
      else send(connection, frame);
    }
  }

  /** Sends everyone away, for good. */
  disperse(): void {
    this.#news.cancel();
    this.#presenceNews.cancel();
    for (const { peer } of this.#connections) peer.close(CLOSE.gone, 'gone');
    this.#connections.clear();
    this.records.clear();
  }

  #reach(participantId: ParticipantId): Reach {
    return this.#access.reachOf(this.records.ledger, participantId);
  }

  #isHere(participantId: ParticipantId): boolean {
    return this.records.ledger.participants[participantId]?.state === 'here';
  }

  #refusalOf(participantId: ParticipantId): Closing | null {
    if (!this.lifetime.isOpen) return { code: CLOSE.gone, reason: 'gone' };
    if (this.records.ledger.participants[participantId]?.state === 'waiting') return atTheDoor;
    if (!this.#isHere(participantId)) return notHere;
    if (this.#connections.isFull(participantId)) return { code: CLOSE.tooFast, reason: 'too many devices' };
    return null;
  }

  /** False when the store failed: nobody is told anything, and it is tried again. */
  #settle(): boolean {
    try {
      this.records.settle();
      return true;
    } catch (error) {
      this.#around.report(error);
      this.#around.clock.after(RETRY_MS, () => this.#news.runNow());
      return false;
    }
  }

  /** After the ledger moved: new lists of channels to whom they changed, and the way out to those who left. */
  #applyRights(): void {
    const { ledger } = this.records;
    for (const connection of [...this.#connections]) {
      if (!this.#isHere(connection.participantId)) {
        this.#close(connection, notHere);
        continue;
      }
      const reach = this.#reach(connection.participantId);
      const { told } = connection;
      connection.told = reach;
      if (reach.signature === told.signature) continue;
      send(connection, { type: 'channels', channels: reach.channels });
      if (visible(ledger, reach, connection.detail) === null) this.#move(connection, null);
      // A phase changes what many may write; only who reads more or less sees others appear or vanish.
      if (reach.readable === told.readable) continue;
      send(connection, { type: 'presence', entries: this.#presence.everyone(ledger, this.#connections, reach) });
    }
  }

  /** Tells each what they may know of the vote under way, when it differs from what they were last told (VO6). */
  #tellVoting(): void {
    const viewOf = votingViews(this.records.ledger, this.records.ballots);
    const frames = new Map<ParticipantId, string>();
    for (const connection of this.#connections) {
      const { participantId } = connection;
      const frame = frames.get(participantId) ?? JSON.stringify({ type: 'voting', voting: viewOf(participantId) });
      frames.set(participantId, frame);
      if (frame === connection.toldVoting) continue;
      connection.toldVoting = frame;
      send(connection, frame);
    }
  }

  #announce(): void {
    const entriesFor = this.#presence.announce(this.records.ledger);
    const frames = new Map<unknown, string>();
    for (const connection of this.#connections) {
      const entries = entriesFor(this.#reach(connection.participantId));
      if (entries.length === 0) continue;
      const frame = frames.get(entries) ?? JSON.stringify({ type: 'presence', entries });
      frames.set(entries, frame);
      send(connection, frame);
    }
  }

  #move(connection: Connection, detail: Connection['detail']): void {
    const seen = visible(this.records.ledger, this.#reach(connection.participantId), detail);
    if (this.#presence.move(connection, seen)) this.#openPresence();
  }

  #openPresence(): void {
    this.#presenceNews.open(Math.max(PRESENCE_MS.min, Math.min(PRESENCE_MS.max, this.#connections.size / 4)));
  }

  #close(connection: Connection, { code, reason }: Closing): void {
    this.#forget(connection);
    connection.peer.close(code, reason);
  }

  #forget(connection: Connection): void {
    if (!this.#connections.remove(connection)) return;
    this.#presence.leave(connection);
    this.#openPresence();
  }
}
