import PartySocket from 'partysocket';
import type { CommandId, ObjectiveId, ParticipantId } from '#shared/domain/ids.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Command } from '#shared/ledger/commands.ts';
import { decide } from '#shared/ledger/decide.ts';
import type { Facts } from '#shared/ledger/facts.ts';
import { emptyLedger, type Ledger } from '#shared/ledger/ledger.ts';
import { type Channel, type PresenceDetail, type RoomFrame, SUBPROTOCOL, type VotingView } from '#shared/protocol.ts';
import { unreachable } from '#shared/result.ts';
import { Mux } from './channels/mux.ts';
import { afterClose, type Connection } from './live/connection.ts';
import { follow } from './live/ledgerFollower.ts';
import { newId } from './live/newId.ts';
import { type CommandAnswer, type CommandBody, PendingCommands } from './live/pendingCommands.ts';
import { connectedPeople, type Presence, withEntries } from './live/presence.ts';

/** Who enters which workshop on this device. */
export type Entrance = { workshopId: string; participantId: ParticipantId; token: string };

/** « Enregistré » is said only when the room has echoed all that this device wrote. */
export type Saved = 'saved' | 'saving' | 'offline';

/** What keeps documents on this device, over the room's `mux`. */
export type Keeper = 'board' | 'agreement';

/**
 * The workshop as this device lives it: one socket, the ledger as the room tells it, who is there, and the commands this
 * person says. Content is the affair of its keepers (`board.svelte.ts`, `agreement.svelte.ts`), over the same `mux`.
 */
export class WorkshopRoom {
  readonly workshopId: string;
  readonly participantId: ParticipantId;
  readonly token: string;
  readonly mux: Mux;

  ledger: Ledger = $state.raw(emptyLedger);
  presence: Presence = $state.raw(new Map());
  channels: readonly Channel[] = $state.raw([]);
  connection: Connection = $state.raw({ state: 'connecting' });
  /** The vote under way, as this person may know it; null when there is none. */
  voting: VotingView | null = $state.raw(null);
  /** This device, as the room numbers it; it changes with each reconnection. */
  device: string | null = $state.raw(null);
  /** Milliseconds to add to this device's clock to read the room's. */
  serverOffset = $state(0);
  #unsaved: Readonly<Partial<Record<Keeper, number>>> = $state.raw({});
  #unanswered = $state(0);

  /** Null until the room has said who one is, and again once one is no longer there. */
  readonly me: Participant | null = $derived.by(() => {
    const person = this.ledger.participants[this.participantId];
    return person?.state === 'here' ? person : null;
  });
  readonly connected: ReadonlySet<ParticipantId> = $derived(connectedPeople(this.presence));
  readonly saved: Saved = $derived.by(() => {
    if (this.unsavedDocuments + this.#unanswered === 0) return 'saved';
    return this.connection.state === 'live' ? 'saving' : 'offline';
  });

  readonly #socket: PartySocket;
  readonly #commands: PendingCommands;
  readonly #followers = new Set<(channels: readonly Channel[]) => void>();
  #detail: PresenceDetail | null = null;
  readonly #stop = new AbortController();

  constructor({ workshopId, participantId, token }: Entrance) {
    this.workshopId = workshopId;
    this.participantId = participantId;
    this.token = token;
    this.#commands = new PendingCommands((command) => this.mux.say({ type: 'command', command }));
    this.#socket = new PartySocket({
      host: location.host,
      protocol: location.protocol === 'https:' ? 'wss' : 'ws',
      party: 'main',
      room: workshopId,
      protocols: [SUBPROTOCOL, token],
      // Sixty devices cut together do not come back in the same instant.
      minReconnectionDelay: 400 + Math.random() * 600,
      maxReconnectionDelay: 8_000,
      connectionTimeout: 10_000,
    });
    this.mux = new Mux(this.#socket, {
      frame: (frame) => this.#hear(frame),
      down: (code) => this.#closed(code),
    });
    const { signal } = this.#stop;
    // A cut network leaves the socket open for a minute, silently: better to let go at once and say so.
    addEventListener('offline', () => this.#retry(), { signal });
    addEventListener('online', () => this.#retry(), { signal });
  }

  /** How many documents hold words the room has not echoed. */
  get unsavedDocuments(): number {
    return Object.values(this.#unsaved).reduce((sum, count) => sum + count, 0);
  }

  /** A keeper tells how many of its documents hold such words; it replaces what was told under that name before. */
  countUnsaved(keeper: Keeper, documents: number): void {
    this.#unsaved = { ...this.#unsaved, [keeper]: documents };
  }

  /** The room's clock, in milliseconds since 1970. */
  now(): number {
    return Date.now() + this.serverOffset;
  }

  /**
   * Says a command and answers once the room has recorded or refused it, however long a break lasts: it keeps its id and
   * is said again after a reconnection, so it happens once.
   */
  async command(body: CommandBody): Promise<CommandAnswer> {
    const command = { ...body, commandId: newId<CommandId>() } as Command;
    this.#unanswered += 1;
    try {
      return await this.#commands.say(command);
    } finally {
      this.#unanswered -= 1;
    }
  }

  /** Would the ledger say yes, as far as this device knows? Only to show or hide a button: the room decides. */
  may(body: CommandBody, known: Partial<Facts> = {}): boolean {
    const command = { ...body, commandId: 'asked' } as Command;
    return decide(this.ledger, this.participantId, command, { ...this.#facts(), ...known }).ok;
  }

  /** What this device may not know is taken as favourable: a draft holds a card, an agreement is written. */
  #facts(): Facts {
    const sentence = '…';
    return {
      now: this.now(),
      draftCards: () => [{ id: 'unknown' as ObjectiveId, kept: false }],
      sheetCards: (partnerId) => this.ledger.revealed[partnerId] ?? [],
      ballots: () => [],
      agreement: () => ({
        text: { sentence, commitments: [], preconditions: { sharedValue: '', sustainability: '' }, categories: [] },
        textDigest: '',
        bytes: 0,
      }),
      prepared: () => ({ reply: null, reservations: [] }),
    };
  }

  /** Tells the others what this person is doing with a card; null when done. */
  attend(detail: PresenceDetail | null): void {
    if (detail === null && this.#detail === null) return;
    this.#detail = detail;
    this.mux.say({ type: 'presence', detail });
  }

  /** Calls back now and each time the documents this person may read or write change. */
  followChannels(follower: (channels: readonly Channel[]) => void): () => void {
    this.#followers.add(follower);
    if (this.connection.state === 'live') follower(this.channels);
    return () => this.#followers.delete(follower);
  }

  /** Closes the socket; what was not answered is abandoned. */
  close(): void {
    this.#stop.abort();
    this.#commands.abandon(null);
    this.mux.destroy();
    this.#socket.close(1000);
  }

  #hear(frame: RoomFrame): void {
    switch (frame.type) {
      case 'welcome':
        this.#greet(frame);
        break;
      case 'events':
        this.#record(frame);
        break;
      case 'done':
        this.#commands.done(frame.commandId);
        break;
      case 'voting':
        this.voting = frame.voting;
        break;
      case 'channels':
        this.#tell(frame.channels);
        break;
      case 'presence':
        this.presence = withEntries(this.presence, frame.entries);
        break;
      case 'refused':
        this.#refuse(frame);
        break;
      default:
        unreachable(frame);
    }
  }

  #greet({ now, ledger, actor, presence, channels }: Extract<RoomFrame, { type: 'welcome' }>): void {
    this.serverOffset = now - Date.now();
    this.ledger = ledger;
    this.device = actor.connection;
    this.presence = withEntries(new Map(), presence);
    this.connection = { state: 'live' };
    // A vote under way is told right after this.
    this.voting = null;
    this.#tell(channels);
    this.#commands.sayAgain();
    if (this.#detail) this.mux.say({ type: 'presence', detail: this.#detail });
  }

  #record({ now, events }: Extract<RoomFrame, { type: 'events' }>): void {
    this.serverOffset = now - Date.now();
    const ledger = follow(this.ledger, events);
    // An event is missing: the welcome of a new connection holds the whole ledger.
    if (!ledger) {
      this.#socket.reconnect();
      return;
    }
    this.ledger = ledger;
    this.#commands.accept(events);
  }

  /** A refused write to a document (`channel`) is its provider's affair. */
  #refuse(frame: Extract<RoomFrame, { type: 'refused' }>): void {
    if ('channel' in frame || frame.commandId === undefined) return;
    this.#commands.refuse(
      frame.commandId,
      'refusal' in frame ? { kind: 'refused', refusal: frame.refusal } : { kind: 'malformed', issues: frame.malformed },
    );
  }

  #retry(): void {
    if (this.connection.state !== 'closed') this.#socket.reconnect();
  }

  #tell(channels: readonly Channel[]): void {
    this.channels = channels;
    for (const follower of this.#followers) follower(channels);
  }

  #closed(code: number): void {
    if (this.connection.state === 'closed') return;
    this.connection = afterClose(code, navigator.onLine);
    this.presence = new Map();
    if (this.connection.state !== 'closed') return;
    this.#socket.close(1000);
    this.#commands.abandon(this.connection.code);
  }
}
