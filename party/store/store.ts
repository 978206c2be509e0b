import * as v from 'valibot';
import { type VotingRoundId, WorkshopId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import type { LedgerEvent } from '#shared/ledger/events.ts';

/**
 * What makes a repeated request give its first answer: a private key (who asked, under which id) and the request as it
 * was read. Kept beside the events it caused, and never sent to anyone.
 */
export type Receipt = { key: string; body: string };

/** An event as it is kept. The receipt is on the first event of a request. */
export type StoredEvent = { event: LedgerEvent; receipt: Receipt | null };

/** Everything written at once, or not at all: a flush of documents, or what one request decided. */
export type Turn = {
  documents: { channel: number; update: Uint8Array }[];
  events: StoredEvent[];
  /** A ballot given or changed: rows of their own, never events (VO2). */
  ballots?: Ballot[];
  /** Rounds that ended: their ballots are erased in the same turn (VO4). */
  endedRounds?: VotingRoundId[];
};

/** What remains of an erased room, so that it answers gone for ever: no content and nobody's name. */
export const Tombstone = v.object({ workshopId: WorkshopId, erasedAt: v.number(), forgotten: v.boolean() });
export type Tombstone = v.InferOutput<typeof Tombstone>;

/**
 * Where a room keeps its workshop. Every call is synchronous: a host holds back what the room sends until what it wrote
 * is durable (the output gate), so that what anyone has seen survives a crash (RM2).
 */
export interface Store {
  /** The ledger's events in order; none when the workshop was never created. Reading writes nothing. */
  events(): StoredEvent[];
  /** The ballots of the rounds under way, one a person and budget. */
  ballots(): Ballot[];
  tombstone(): Tombstone | null;
  /** A document's updates, oldest first. */
  load(channel: number): Uint8Array[];
  rowCount(channel: number): number;
  /** Number of the last update of a document, 0 when it has none. Compaction leaves it as it is. */
  lastSequence(channel: number): number;
  write(turn: Turn): void;
  /** Replaces a document's updates by one that says the same. */
  compact(channel: number, snapshot: Uint8Array): void;
  setAlarm(at: number): void;
  /** Erases all content and leaves the tombstone. */
  bury(tombstone: Tombstone): void;
}
