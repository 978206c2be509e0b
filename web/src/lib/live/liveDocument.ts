import * as Y from 'yjs';
import type { ParticipantId } from '#shared/domain/ids.ts';
import type { DocumentRefusal } from '#shared/protocol.ts';
import type { DocumentName } from '#shared/rights.ts';
import type { Mux } from '../channels/mux.ts';
import { SheetProvider, type SheetState } from '../channels/sheetProvider.ts';
import { type Kept, keepOnDevice } from '../offline.ts';

/** What differs between one kind of document and another. */
export type DocumentReader<Content> = {
  /** Total, whatever the document holds (SH2). */
  read(doc: Y.Doc): Content;
  /**
   * The words of `me` that the room's version does not hold. `written` is the room's version joined with the refused
   * writes.
   */
  wordsLost(me: ParticipantId, written: Content, room: Content): string[];
};

/** Which document it is, and what this person may do with it. */
export type Opening = {
  name: DocumentName;
  write: boolean;
  /** This device still holds some of it, perhaps words written before the right to write was lost. */
  wasKept: boolean;
};

/** Where a document lives: which person of which workshop reads it, and what marks their own edits. */
export type Place = { workshopId: string; participantId: ParticipantId; mux: Mux; origin: object };

/** What a document tells whoever shows it. */
export type DocumentListener = {
  /** Its content changed; `isOwn` when by this person's own hand. */
  changed(isOwn: boolean): void;
  /** A fresh Yjs document took the place of the former one. */
  replaced(before: Y.Doc, after: Y.Doc): void;
  /** `isSaved` may have changed. */
  settled(): void;
  /** The room did not take some writes; `texts` are the words that would be lost. */
  refused(reason: DocumentRefusal, texts: string[]): void;
};

/** A device whose storage does not answer is not waited for longer than this. */
const LOAD_MS = 2_000;

/**
 * One document, open on this device: its Yjs document, in step with the room, and kept on the device while one may write
 * it. When the room refuses a write, it starts afresh from the room's version and gives the words back (SC23).
 */
export class LiveDocument<Content> {
  readonly name: DocumentName;
  doc = new Y.Doc();
  readonly #reader: DocumentReader<Content>;
  readonly #place: Place;
  readonly #listener: DocumentListener;
  #provider: SheetProvider | null = null;
  #kept: Kept | null = null;
  #erasing: Promise<void> = Promise.resolve();
  #write: boolean;
  #isClosed = false;
  /** The refused version, until the room's own is here to compare. */
  #parted: { content: Content; reason: DocumentRefusal } | null = null;

  constructor(
    { name, write, wasKept }: Opening,
    reader: DocumentReader<Content>,
    place: Place,
    listener: DocumentListener,
  ) {
    this.name = name;
    this.#reader = reader;
    this.#place = place;
    this.#listener = listener;
    this.#write = write;
    void this.#open(write || wasKept);
  }

  /** True when the room has recorded all that was written here. */
  get isSaved(): boolean {
    return this.#provider?.state.saved ?? true;
  }

  read(): Content {
    return this.#reader.read(this.doc);
  }

  /** The right to write came or went. What one may no longer write leaves the device once nothing is owed. */
  permit(write: boolean): void {
    if (write === this.#write) return;
    this.#write = write;
    if (write) void this.#keep();
    else this.#settle();
  }

  /** Lets go of the document. `erase`: and of what the device keeps of it. */
  close(erase: boolean): void {
    this.#isClosed = true;
    if (erase) this.#erase();
    else void this.#kept?.close();
    this.#provider?.destroy();
    this.doc.destroy();
  }

  /** What the device kept is joined before the room is asked: whatever the room lacks of it is then known as unsaved. */
  async #open(keep: boolean): Promise<void> {
    const loaded = keep ? Promise.race([this.#keep(), new Promise((resolve) => setTimeout(resolve, LOAD_MS))]) : null;
    // Awaited even when there is nothing to load: the listener is never called from inside the constructor.
    await loaded;
    if (!this.#isClosed) this.#connect();
  }

  #connect(): void {
    const { doc } = this;
    const { mux, origin } = this.#place;
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.changed.size === 0) return;
      this.#listener.changed(transaction.origin === origin || transaction.origin instanceof Y.UndoManager);
    });
    this.#provider = new SheetProvider(mux, this.name, doc);
    this.#provider.subscribe((state) => this.#follow(state));
    // What the device kept was read before anyone listened.
    this.#listener.changed(false);
  }

  #follow({ refused, synced }: SheetState): void {
    if (refused) {
      this.#startAfresh(refused);
      return;
    }
    if (synced && this.#parted) {
      const { content, reason } = this.#parted;
      this.#parted = null;
      this.#listener.refused(reason, this.#reader.wordsLost(this.#place.participantId, content, this.read()));
    }
    this.#settle();
    this.#listener.settled();
  }

  #settle(): void {
    if (!this.#write && this.#provider?.state.synced && this.isSaved) this.#erase();
  }

  #startAfresh(reason: DocumentRefusal): void {
    const before = this.doc;
    this.#parted ??= { content: this.read(), reason };
    this.#erase();
    this.#provider?.destroy();
    this.doc = new Y.Doc();
    this.#listener.replaced(before, this.doc);
    before.destroy();
    this.#connect();
    if (this.#write) void this.#keep();
  }

  /** Settles once what the device kept is in the document. */
  async #keep(): Promise<void> {
    const { workshopId, participantId } = this.#place;
    await this.#erasing;
    if (this.#isClosed) return;
    this.#kept ??= keepOnDevice(workshopId, participantId, this.name, this.doc);
    await this.#kept.whenLoaded;
  }

  #erase(): void {
    const kept = this.#kept;
    this.#kept = null;
    if (kept) this.#erasing = this.#erasing.then(() => kept.erase());
  }
}
