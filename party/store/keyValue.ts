import * as v from 'valibot';
import type { Ballot } from '#shared/domain/voting.ts';
import { chunks, joined } from './chunks.ts';
import { type Store, type StoredEvent, Tombstone, type Turn } from './store.ts';

/** The part of a key-value storage that this store uses: PartyKit's. */
export interface KeyValues {
  list(options: { prefix: string }): Promise<Map<string, unknown>>;
  put(key: string, value: unknown): Promise<void>;
  delete(keys: string[]): Promise<number>;
  deleteAll(): Promise<void>;
  setAlarm(at: number): Promise<void>;
}

/** A value holds 128 KiB at most. */
const VALUE_BYTES = 120_000;
/** Keys deleted by one call, at most. */
const KEYS_AT_ONCE = 128;

const EVENT = 'event.';
const CONTENT = 'content.';
const BALLOT = 'ballot.';
const TOMBSTONE = 'tombstone';

const padded = (value: number, width: number) => String(value).padStart(width, '0');
const eventKey = (version: number) => `${EVENT}${padded(version, 10)}`;
const ballotKey = ({ roundId, participantId, partnerId }: Ballot) =>
  `${BALLOT}${roundId}.${participantId}.${partnerId ?? ''}`;
const contentKey = (channel: number, sequence: number, part: number) =>
  `${CONTENT}${padded(channel, 4)}.${padded(sequence, 10)}.${padded(part, 4)}`;

/**
 * A workshop kept in an asynchronous key-value storage. Rows are all read at the start and mirrored in memory, so that
 * the room finds the synchronous store it needs; writes made in one turn without awaiting are submitted together by the
 * storage, and its output gate makes sends wait for them.
 */
export class KeyValueStore implements Store {
  readonly #storage: KeyValues;
  #events: StoredEvent[];
  /** Channel → sequence → bytes, in order. */
  #content: Map<number, Map<number, Uint8Array>>;
  #ballots: Map<string, Ballot>;
  #tombstone: Tombstone | null;
  readonly #last: Map<number, number>;

  /** Reads everything once. A storage that holds nothing is left untouched. */
  static async open(storage: KeyValues): Promise<KeyValueStore> {
    const [events, content, ballots, graves] = await Promise.all(
      [EVENT, CONTENT, BALLOT, TOMBSTONE].map((prefix) => storage.list({ prefix })),
    );
    const grave = graves?.get(TOMBSTONE);
    return new KeyValueStore(
      storage,
      // Our own writing, behind our own door: trusted as it was written.
      [...(events?.values() ?? [])] as StoredEvent[],
      readContent(content as Map<string, Uint8Array>),
      new Map(ballots as Map<string, Ballot>),
      grave === undefined ? null : v.parse(Tombstone, grave),
    );
  }

  private constructor(
    storage: KeyValues,
    events: StoredEvent[],
    content: Map<number, Map<number, Uint8Array>>,
    ballots: Map<string, Ballot>,
    tombstone: Tombstone | null,
  ) {
    this.#storage = storage;
    this.#events = events;
    this.#content = content;
    this.#ballots = ballots;
    this.#tombstone = tombstone;
    this.#last = new Map([...content].map(([channel, rows]) => [channel, Math.max(...rows.keys())]));
  }

  events(): StoredEvent[] {
    return this.#events;
  }

  ballots(): Ballot[] {
    return [...this.#ballots.values()];
  }

  tombstone(): Tombstone | null {
    return this.#tombstone;
  }

  load(channel: number): Uint8Array[] {
    return [...(this.#content.get(channel)?.values() ?? [])];
  }

  rowCount(channel: number): number {
    return this.#content.get(channel)?.size ?? 0;
  }

  lastSequence(channel: number): number {
    return this.#last.get(channel) ?? 0;
  }

  write({ documents, events, ballots = [], endedRounds = [] }: Turn): void {
    const updates = documents.map((each) => ({ ...each, sequence: this.lastSequence(each.channel) + 1 }));
    for (const { channel, sequence, update } of updates) this.#put(channel, sequence, update);
    for (const stored of events) void this.#storage.put(eventKey(stored.event.version), stored);
    for (const ballot of ballots) void this.#storage.put(ballotKey(ballot), ballot);
    const erased = [...this.#ballots].flatMap(([key, { roundId }]) => (endedRounds.includes(roundId) ? [key] : []));
    this.#delete(erased);
    // Mirrored once the storage has taken everything: a turn it refuses has not happened here either.
    for (const { channel, sequence, update } of updates) {
      const rows = this.#content.get(channel) ?? new Map<number, Uint8Array>();
      this.#content.set(channel, rows.set(sequence, update));
      this.#last.set(channel, sequence);
    }
    for (const ballot of ballots) this.#ballots.set(ballotKey(ballot), ballot);
    for (const key of erased) this.#ballots.delete(key);
    this.#events.push(...events);
  }

  compact(channel: number, snapshot: Uint8Array): void {
    // Under the number of the last update: a revision that people compare must not move (RM7).
    const last = this.lastSequence(channel);
    const old = [...(this.#content.get(channel) ?? [])].flatMap(([sequence, bytes]) =>
      chunks(bytes, VALUE_BYTES).map((_, part) => contentKey(channel, sequence, part)),
    );
    this.#delete(old);
    this.#content.set(channel, new Map([[last, snapshot]]));
    this.#put(channel, last, snapshot);
  }

  #delete(keys: string[]): void {
    for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
      void this.#storage.delete(keys.slice(from, from + KEYS_AT_ONCE));
    }
  }

  setAlarm(at: number): void {
    void this.#storage.setAlarm(at);
  }

  bury(tombstone: Tombstone): void {
    void this.#storage.deleteAll();
    void this.#storage.put(TOMBSTONE, tombstone);
    this.#events = [];
    this.#content = new Map();
    this.#ballots = new Map();
    this.#last.clear();
    this.#tombstone = tombstone;
  }

  #put(channel: number, sequence: number, bytes: Uint8Array): void {
    for (const [part, row] of chunks(bytes, VALUE_BYTES).entries()) {
      void this.#storage.put(contentKey(channel, sequence, part), row);
    }
  }
}

function readContent(rows: Map<string, Uint8Array>): Map<number, Map<number, Uint8Array>> {
  const parts = new Map<number, Map<number, Uint8Array[]>>();
  for (const [key, bytes] of rows) {
    const [channel, sequence] = key.slice(CONTENT.length).split('.').map(Number);
    if (channel === undefined || sequence === undefined) continue;
    const sequences = parts.get(channel) ?? new Map<number, Uint8Array[]>();
    sequences.set(sequence, [...(sequences.get(sequence) ?? []), bytes]);
    parts.set(channel, sequences);
  }
  return new Map(
    [...parts].map(([channel, sequences]) => [
      channel,
      new Map([...sequences].map(([sequence, rows]) => [sequence, joined(rows)])),
    ]),
  );
}
