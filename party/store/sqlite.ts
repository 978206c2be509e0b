import * as v from 'valibot';
import type { VotingRoundId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import type { LedgerEvent } from '#shared/ledger/events.ts';
import { chunks, joined } from './chunks.ts';
import { type Receipt, type Store, type StoredEvent, Tombstone, type Turn } from './store.ts';

/** The part of a Durable Object's storage that this store uses. */
type Storage = Pick<DurableObjectStorage, 'sql' | 'transactionSync' | 'setAlarm' | 'deleteAll'>;

/** A row holds 2 MB at most. */
const ROW_BYTES = 1_900_000;
/** A statement binds 100 values at most; a row has four. */
const ROWS_PER_STATEMENT = 20;

type Row = [channel: number, sequence: number, part: number, bytes: Uint8Array];

// Plain keys, no AUTOINCREMENT: an update costs one row written, and rows are what the bill counts.
const TABLES = [
  'CREATE TABLE IF NOT EXISTS event (version INTEGER PRIMARY KEY, body TEXT NOT NULL, receipt TEXT)',
  `CREATE TABLE IF NOT EXISTS content (
    channel INTEGER NOT NULL, sequence INTEGER NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (channel, sequence, part)) WITHOUT ROWID`,
];
const BALLOTS = `CREATE TABLE IF NOT EXISTS ballot (
    round TEXT NOT NULL, person TEXT NOT NULL, partner TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (round, person, partner)) WITHOUT ROWID`;
const GRAVE = 'CREATE TABLE IF NOT EXISTS tombstone (body TEXT NOT NULL)';

/** A workshop kept in the SQLite storage of its Durable Object. No table exists before the first event. */
export class SqliteStore implements Store {
  readonly #storage: Storage;
  readonly #last = new Map<number, number>();
  #hasTables: boolean;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#hasTables = this.#has('event');
  }

  events(): StoredEvent[] {
    if (!this.#hasTables) return [];
    const rows = this.#storage.sql.exec<{ body: string; receipt: string | null }>(
      'SELECT body, receipt FROM event ORDER BY version',
    );
    // Our own writing, behind our own door: trusted as it was written.
    return [...rows].map(({ body, receipt }) => ({
      event: JSON.parse(body) as LedgerEvent,
      receipt: receipt === null ? null : (JSON.parse(receipt) as Receipt),
    }));
  }

  ballots(): Ballot[] {
    if (!this.#has('ballot')) return [];
    const rows = this.#storage.sql.exec<{ body: string }>('SELECT body FROM ballot ORDER BY round, person, partner');
    // Our own writing, behind our own door: trusted as it was written.
    return [...rows].map(({ body }) => JSON.parse(body) as Ballot);
  }

  tombstone(): Tombstone | null {
    if (!this.#has('tombstone')) return null;
    return v.parse(
      Tombstone,
      JSON.parse(this.#storage.sql.exec<{ body: string }>('SELECT body FROM tombstone').one().body),
    );
  }

  load(channel: number): Uint8Array[] {
    if (!this.#hasTables) return [];
    const updates = new Map<number, Uint8Array[]>();
    const rows = this.#storage.sql.exec<{ sequence: number; bytes: ArrayBuffer }>(
      'SELECT sequence, bytes FROM content WHERE channel = ? ORDER BY sequence, part',
      channel,
    );
    for (const { sequence, bytes } of rows) {
      const parts = updates.get(sequence);
      if (parts) parts.push(new Uint8Array(bytes));
      else updates.set(sequence, [new Uint8Array(bytes)]);
    }
    return [...updates.values()].map(joined);
  }

  rowCount(channel: number): number {
    if (!this.#hasTables) return 0;
    return this.#storage.sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM content WHERE channel = ?', channel).one()
      .n;
  }

  lastSequence(channel: number): number {
    if (!this.#hasTables) return 0;
    const known = this.#last.get(channel);
    if (known !== undefined) return known;
    const { last } = this.#storage.sql
      .exec<{ last: number | null }>('SELECT MAX(sequence) AS last FROM content WHERE channel = ?', channel)
      .one();
    this.#last.set(channel, last ?? 0);
    return last ?? 0;
  }

  write({ documents, events, ballots = [], endedRounds = [] }: Turn): void {
    const next = new Map<number, number>();
    this.#storage.transactionSync(() => {
      if (!this.#hasTables) for (const table of TABLES) this.#storage.sql.exec(table);
      const rows: Row[] = [];
      for (const { channel, update } of documents) {
        const sequence = (next.get(channel) ?? this.lastSequence(channel)) + 1;
        rows.push(...rowsOf(channel, sequence, update));
        next.set(channel, sequence);
      }
      this.#insert(rows);
      this.#keep(ballots);
      this.#eraseBallots(endedRounds);
      for (const { event, receipt } of events) {
        this.#storage.sql.exec(
          'INSERT INTO event (version, body, receipt) VALUES (?, ?, ?)',
          event.version,
          JSON.stringify(event),
          receipt && JSON.stringify(receipt),
        );
      }
    });
    this.#hasTables = true;
    for (const [channel, sequence] of next) this.#last.set(channel, sequence);
  }

  #keep(ballots: Ballot[]): void {
    if (ballots.length > 0) this.#storage.sql.exec(BALLOTS);
    for (const ballot of ballots) {
      this.#storage.sql.exec(
        'INSERT OR REPLACE INTO ballot (round, person, partner, body) VALUES (?, ?, ?, ?)',
        ballot.roundId,
        ballot.participantId,
        ballot.partnerId ?? '',
        JSON.stringify(ballot),
      );
    }
  }

  #eraseBallots(rounds: VotingRoundId[]): void {
    if (rounds.length === 0 || !this.#has('ballot')) return;
    for (const round of rounds) this.#storage.sql.exec('DELETE FROM ballot WHERE round = ?', round);
  }

  compact(channel: number, snapshot: Uint8Array): void {
    // Under the number of the last update: a revision that people compare must not move (RM7).
    const last = this.lastSequence(channel);
    this.#storage.transactionSync(() => {
      this.#storage.sql.exec('DELETE FROM content WHERE channel = ?', channel);
      this.#insert(rowsOf(channel, last, snapshot));
    });
  }

  setAlarm(at: number): void {
    void this.#storage.setAlarm(at);
  }

  bury(tombstone: Tombstone): void {
    // Nothing is awaited in between; should the machine stop right there, the registry still blocks the id.
    void this.#storage.deleteAll();
    this.#hasTables = false;
    this.#last.clear();
    this.#storage.sql.exec(GRAVE);
    this.#storage.sql.exec('DELETE FROM tombstone');
    this.#storage.sql.exec('INSERT INTO tombstone (body) VALUES (?)', JSON.stringify(tombstone));
  }

  /** One statement for many rows: a table that writes at once costs one call, not one a sheet. */
  #insert(rows: Row[]): void {
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const some = rows.slice(from, from + ROWS_PER_STATEMENT);
      const places = some.map(() => '(?, ?, ?, ?)').join(', ');
      this.#storage.sql.exec(`INSERT INTO content (channel, sequence, part, bytes) VALUES ${places}`, ...some.flat());
    }
  }

  #has(table: string): boolean {
    const rows = this.#storage.sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", table);
    return [...rows].length > 0;
  }
}

/** A document's update as the rows that hold it, in their order. */
const rowsOf = (channel: number, sequence: number, bytes: Uint8Array): Row[] =>
  [...chunks(bytes, ROW_BYTES).entries()].map(([part, row]) => [channel, sequence, part, row]);
