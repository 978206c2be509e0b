import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import {
  messageYjsSyncStep1,
  messageYjsSyncStep2,
  messageYjsUpdate,
  writeSyncStep1,
  writeSyncStep2,
  writeUpdate,
} from 'y-protocols/sync';
import * as Y from 'yjs';
import { LIMITS } from '#shared/limits.ts';
import type { Channel, DocumentRefusal } from '#shared/protocol.ts';
import type { DocumentName } from '#shared/rights.ts';
import type { Mux, Port } from './mux.ts';
import { Unsaved } from './unsaved.ts';

export type SheetState = {
  /** The channel is open. */
  connected: boolean;
  /** Everything the room has was received since it opened. */
  synced: boolean;
  /** The room would accept a write now. */
  write: boolean;
  /** Everything written here is recorded by the room: « enregistré ». */
  saved: boolean;
  /**
   * The room refused what was written here. The document and the room have parted: take the words back
   * (`readSheet`), destroy this provider, its document and its local copy, and start from a fresh document.
   */
  refused: DocumentRefusal | null;
};

const CLOSED = { connected: false, synced: false, write: false } as const;
/** Room for the channel and the lengths around an update in a frame. */
const FRAME_MARGIN = 64;

/** Keeps one document (draft, sheet or agreement) in step with the room, over the mux. No timer, no second socket. */
export class SheetProvider implements Port {
  readonly document: DocumentName;
  readonly doc: Y.Doc;
  readonly #mux: Mux;
  readonly #unsaved = new Unsaved();
  readonly #listeners = new Set<(state: SheetState) => void>();
  #state: SheetState = { ...CLOSED, saved: true, refused: null };

  constructor(mux: Mux, document: DocumentName, doc: Y.Doc) {
    this.#mux = mux;
    this.document = document;
    this.doc = doc;
    // What the device kept from an earlier visit is owed too, until the room says it has it.
    this.#unsaved.note(Y.encodeStateAsUpdate(doc));
    this.#state = { ...this.#state, saved: this.#unsaved.isEmpty };
    doc.on('update', this.#onUpdate);
    mux.attach(this);
  }

  get state(): SheetState {
    return this.#state;
  }

  /** Calls back with the state now and at each change; answers how to stop. */
  subscribe(listener: (state: SheetState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  destroy(): void {
    this.doc.off('update', this.#onUpdate);
    this.#mux.detach(this);
    this.#listeners.clear();
    this.#state = { ...CLOSED, saved: this.#unsaved.isEmpty, refused: this.#state.refused };
  }

  open({ write }: Channel): void {
    this.#set({ connected: true, synced: false, write });
    this.#ask();
  }

  permit({ write }: Channel): void {
    if (write === this.#state.write) return;
    this.#set({ write });
    // Words the room had no right to take before may be welcome now.
    if (write && !this.#unsaved.isEmpty) this.#ask();
  }

  close(): void {
    this.#set(CLOSED);
  }

  refused(code: DocumentRefusal): void {
    this.#set({ refused: code });
  }

  message(message: Uint8Array): void {
    const decoder = decoding.createDecoder(message);
    const kind = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    switch (kind) {
      case messageYjsSyncStep1:
        this.#unsaved.confirmClocks(Y.decodeStateVector(body));
        this.#send((encoder) => writeSyncStep2(encoder, this.doc, body));
        break;
      case messageYjsSyncStep2:
      case messageYjsUpdate:
        this.#unsaved.confirm(body);
        Y.applyUpdate(this.doc, body, this);
        break;
      default:
        throw new Error(`Unknown message kind ${kind} for ${this.document}`);
    }
    this.#set({ saved: this.#unsaved.isEmpty, ...(kind === messageYjsSyncStep2 && { synced: true }) });
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    this.#unsaved.note(update);
    this.#set({ saved: this.#unsaved.isEmpty });
    this.#send((encoder) => writeUpdate(encoder, update));
  };

  #ask(): void {
    this.#send((encoder) => writeSyncStep1(encoder, this.doc));
  }

  #send(write: (encoder: encoding.Encoder) => void): void {
    // Once the room said no, more of the same would only be refused again.
    if (this.#state.refused) return;
    const encoder = encoding.createEncoder();
    write(encoder);
    const message = encoding.toUint8Array(encoder);
    // Rather told here, words in hand, than by the close of the whole device's socket.
    if (message.length > LIMITS.frameBytes - FRAME_MARGIN) this.#set({ refused: 'documentTooLarge' });
    else this.#mux.send(this, message);
  }

  #set(change: Partial<SheetState>): void {
    const next = { ...this.#state, ...change };
    const keys = Object.keys(next) as (keyof SheetState)[];
    if (keys.every((key) => next[key] === this.#state[key])) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener(next);
  }
}
