import * as Y from 'yjs';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import type { DocumentRefusal } from '#shared/protocol.ts';
import { objectivesOf } from '#shared/sheet/schema.ts';
import { signCards, touchedCards } from './authors.ts';
import type { Store } from './store/store.ts';

/** Origin of what the room itself writes: the author it puts on a card, a reveal. */
const ROOM = Symbol('room');

/** One document in memory, with what it holds that is not yet in the store. */
type Slot = {
  channel: number;
  doc: Y.Doc;
  pending: Uint8Array[];
  /** At least the size of the document; measured again only when it comes near the limit. */
  bytes: number;
  rows: number;
};

/** What became of an update: applied, or some of it missing (ask its author for the rest), or refused. */
export type Applied = 'applied' | 'incomplete' | DocumentRefusal;

/** Updates of one document that follow each other and were never compacted, at most. */
const ROWS_BEFORE_COMPACTION = 1_000;

/** The workshop's documents, each loaded when someone first asks for it. Channels are numbers of `channelNumber`. */
export class Documents {
  readonly #store: Store;
  readonly #onChange: () => void;
  readonly #slots = new Map<number, Slot>();

  constructor(store: Store, onChange: () => void) {
    this.#store = store;
    this.#onChange = onChange;
  }

  doc(channel: number): Y.Doc {
    return this.#slot(channel).doc;
  }

  /** Updates of the document that has the most, among those in memory. */
  get longest(): number {
    return Math.max(0, ...[...this.#slots.values()].map(({ rows }) => rows));
  }

  /** Channels of the documents in memory. */
  get loaded(): number[] {
    return [...this.#slots.keys()];
  }

  /**
   * Applies what a device sent (decodable: see `readUpdate`). Never keeps an update that lacks its past: it would wait
   * in memory without a bound. On a refusal the document is as it was before.
   */
  apply(channel: number, update: Uint8Array, writer: ParticipantId, hasCards: boolean): Applied {
    const { doc } = this.#slot(channel);
    let isComplete = true;
    const refusal = this.edit(channel, update.length, () => {
      const touched: ReturnType<typeof touchedCards> = [];
      const watch = (transaction: Y.Transaction) => {
        touched.push(...touchedCards(doc, transaction));
      };
      if (hasCards) {
        // Known as a map before anything comes: of a root without a kind, Yjs does not tell which cards changed.
        objectivesOf(doc);
        doc.on('afterTransaction', watch);
      }
      Y.applyUpdate(doc, update, writer);
      doc.off('afterTransaction', watch);
      // Something before it is missing: not kept, its author is asked for all of it.
      if (doc.store.pendingStructs || doc.store.pendingDs) {
        doc.store.pendingStructs = null;
        doc.store.pendingDs = null;
        isComplete = false;
      }
      if (touched.length > 0) doc.transact(() => signCards(touched, writer), ROOM);
    });
    return refusal ?? (isComplete ? 'applied' : 'incomplete');
  }

  /** Writes in a document; answers null, or why it was refused and taken back. `bytes`: how much it adds, at most. */
  edit(channel: number, bytes: number, write: (doc: Y.Doc) => void): DocumentRefusal | null {
    const slot = this.#slot(channel);
    const before = slot.pending.length;
    try {
      write(slot.doc);
    } catch {
      // Structures made to break their reader (nested beyond the stack, for one) fail in here.
      this.#takeBack(slot, before);
      return 'malformedDocument';
    }
    slot.bytes += bytes;
    if (slot.bytes > LIMITS.documentBytes) slot.bytes = Y.encodeStateAsUpdate(slot.doc).length;
    if (slot.bytes > LIMITS.documentBytes) {
      this.#takeBack(slot, before);
      return 'documentTooLarge';
    }
    // Told once the edit is whole, never from inside one: a flush in its middle could not be taken back.
    if (slot.pending.length > before) this.#onChange();
    return null;
  }

  /** A mark to come back to with `restore`, should a decision fail to be stored. */
  mark(): Map<number, number> {
    return new Map([...this.#slots].map(([channel, { pending }]) => [channel, pending.length]));
  }

  restore(mark: Map<number, number>): void {
    for (const slot of [...this.#slots.values()]) {
      const before = mark.get(slot.channel) ?? 0;
      if (slot.pending.length > before) this.#takeBack(slot, before);
    }
  }

  /** What is not in the store yet, one update a document. Stays pending until `stored` says otherwise. */
  gather(): { channel: number; update: Uint8Array }[] {
    return [...this.#slots.values()]
      .filter(({ pending }) => pending.length > 0)
      .map(({ channel, pending }) => ({ channel, update: merged(pending) }));
  }

  /** The gathered updates are in the store. */
  stored(): void {
    for (const slot of this.#slots.values()) {
      if (slot.pending.length === 0) continue;
      slot.pending = [];
      slot.rows += 1;
      if (slot.rows > ROWS_BEFORE_COMPACTION) this.#compact(slot);
    }
  }

  /** Compacts a document that has more than `rows` updates. Nothing may be pending. */
  compact(channel: number, rows: number): void {
    if (this.#store.rowCount(channel) > rows) this.#compact(this.#slot(channel));
  }

  clear(): void {
    for (const { doc } of this.#slots.values()) doc.destroy();
    this.#slots.clear();
  }

  #slot(channel: number): Slot {
    const known = this.#slots.get(channel);
    if (known) return known;
    const updates = this.#store.load(channel);
    const bytes = updates.reduce((sum, update) => sum + update.length, 0);
    const slot: Slot = { channel, doc: new Y.Doc(), pending: [], bytes, rows: updates.length };
    this.#fill(slot, updates);
    this.#slots.set(channel, slot);
    return slot;
  }

  #fill(slot: Slot, updates: Uint8Array[]): void {
    slot.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(slot.doc, update);
    });
    slot.doc.on('update', (update: Uint8Array) => {
      slot.pending.push(update);
    });
  }

  /** Puts the document back as it was when `before` updates were pending. */
  #takeBack(slot: Slot, before: number): void {
    slot.pending.length = before;
    slot.doc.destroy();
    slot.doc = new Y.Doc();
    const updates = [...this.#store.load(slot.channel), ...slot.pending];
    slot.bytes = updates.reduce((sum, update) => sum + update.length, 0);
    this.#fill(slot, updates);
  }

  #compact(slot: Slot): void {
    const snapshot = Y.encodeStateAsUpdate(slot.doc);
    this.#store.compact(slot.channel, snapshot);
    slot.bytes = snapshot.length;
    slot.rows = 1;
  }
}

const merged = (updates: Uint8Array[]): Uint8Array => {
  const [only, ...others] = updates;
  return only && others.length === 0 ? only : Y.mergeUpdates(updates);
};
