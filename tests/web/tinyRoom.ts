import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { emptyLedger } from '#shared/ledger/ledger.ts';
import type { Channel, RoomFrame } from '#shared/protocol.ts';
import type { DocumentName } from '#shared/rights.ts';
import { person } from '../build.ts';

const CHANNEL = 7;

/** The other end of the wire: a room with one document, which takes writes or refuses them. The device is Ann’s. */
export class TinyRoom {
  readonly document: DocumentName;
  readonly doc = new Y.Doc();
  takes = true;
  echoes = true;
  late: unknown[] | null = null;
  readonly #hear: ((event: { data: unknown }) => void)[] = [];

  readonly socket = {
    binaryType: 'arraybuffer',
    send: (data: string | Uint8Array) => typeof data !== 'string' && this.#read(data),
    close: () => {},
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === 'message') this.#hear.push(listener as (event: { data: unknown }) => void);
    },
  };

  constructor(document: DocumentName) {
    this.document = document;
  }

  welcome(write: boolean): void {
    const actor = { participantId: person('ann'), connection: 'c' };
    this.say({ type: 'welcome', now: 0, actor, ledger: emptyLedger, channels: this.#channels(write), presence: [] });
  }

  /** Gives or takes away the right to write; null: even the document. */
  permit(write: boolean | null): void {
    this.say({ type: 'channels', channels: write === null ? [] : this.#channels(write) });
  }

  say(frame: RoomFrame): void {
    this.#deliver(JSON.stringify(frame));
  }

  /** Someone else writes. */
  write(edit: (doc: Y.Doc) => void): void {
    const before = Y.encodeStateVector(this.doc);
    edit(this.doc);
    this.echo(Y.encodeStateAsUpdate(this.doc, before));
  }

  echo(update: Uint8Array): void {
    this.#send((encoder) => writeUpdate(encoder, update));
  }

  /** Answers are on their way until this is called; they arrive in order, each in its own turn. */
  async arrive(): Promise<void> {
    for (let data = this.late?.shift(); data !== undefined; data = this.late?.shift()) {
      for (const hear of this.#hear) hear({ data });
      await settle();
    }
    this.late = null;
  }

  #channels(write: boolean): Channel[] {
    return [{ channel: CHANNEL, document: this.document, write }];
  }

  #deliver(data: unknown): void {
    if (this.late) this.late.push(data);
    else for (const hear of this.#hear) hear({ data });
  }

  #send(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, CHANNEL);
    write(encoder);
    this.#deliver(encoding.toUint8Array(encoder).slice().buffer);
  }

  #read(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    decoding.readVarUint(decoder);
    const kind = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    if (kind === 0) {
      this.#send((encoder) => writeSyncStep2(encoder, this.doc, body));
      this.#send((encoder) => writeSyncStep1(encoder, this.doc));
    } else if (this.takes) {
      Y.applyUpdate(this.doc, body);
      if (this.echoes) this.echo(body);
    } else if (!Y.snapshotContainsUpdate(Y.snapshot(this.doc), body)) {
      this.say({ type: 'refused', channel: CHANNEL, code: 'readOnly' });
    }
  }
}

/** Ports open a microtask after they are attached. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
