import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { Mux } from '#lib/channels/mux.ts';
import { wordsLost } from '#lib/live/lostWords.ts';
import { SheetDocument } from '#lib/live/sheetDocument.ts';
import { emptyLedger } from '#shared/ledger/ledger.ts';
import type { RoomFrame } from '#shared/protocol.ts';
import { addObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objective, person } from '../build.ts';

const ann = { participantId: person('ann') };
const bob = { participantId: person('bob') };
const CHANNEL = 7;

/** The other end of the wire: a room with one sheet, which takes writes or refuses them. */
class TinyRoom {
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

  welcome(write: boolean): void {
    const actor = { participantId: person('ann'), connection: 'c' };
    const channels = [{ channel: CHANNEL, document: 'sheet:p' as const, write }];
    this.say({ type: 'welcome', now: 0, actor, ledger: emptyLedger, channels, presence: [] });
  }

  say(frame: RoomFrame): void {
    this.#deliver(JSON.stringify(frame));
  }

  /** Answers are on their way until this is called; they arrive in order, each in its own turn. */
  async arrive(): Promise<void> {
    for (let data = this.late?.shift(); data !== undefined; data = this.late?.shift()) {
      for (const hear of this.#hear) hear({ data });
      await settle();
    }
    this.late = null;
  }

  #deliver(data: unknown): void {
    if (this.late) this.late.push(data);
    else for (const hear of this.#hear) hear({ data });
  }

  echo(update: Uint8Array): void {
    this.#send((encoder) => writeUpdate(encoder, update));
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

type Seen = { refused: { reason: string; texts: string[] }[]; replaced: number; saved: boolean[] };

async function open(room: TinyRoom, write = true) {
  const seen: Seen = { refused: [], replaced: 0, saved: [] };
  const mux = new Mux(room.socket);
  const document: SheetDocument = new SheetDocument(
    'sheet:p',
    { workshopId: 'w', participantId: person('ann'), mux, origin: ann },
    {
      changed: () => {},
      replaced: () => {
        seen.replaced += 1;
      },
      settled: () => seen.saved.push(document.isSaved),
      refused: (reason, texts) => seen.refused.push({ reason, texts }),
    },
    write,
    false,
  );
  await settle();
  room.welcome(write);
  await settle();
  return { document, seen, close: () => mux.destroy() };
}

/** Ports open a microtask after they are attached. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

test('[SC26] a word is saved once the room has echoed it, not when it was sent', async () => {
  const room = new TinyRoom();
  room.echoes = false;
  const { document, close } = await open(room);
  expect(document.isSaved).toBe(true);
  addObjective(document.doc, ann, { id: objective('a'), text: 'Premier mot' });
  expect(document.isSaved).toBe(false);
  expect(readSheet(room.doc).objectives).toHaveLength(1);
  room.echo(Y.encodeStateAsUpdate(room.doc));
  expect(document.isSaved).toBe(true);
  close();
});

test('[SC26] what the device wrote before the room was reached is owed until the room has it', async () => {
  const room = new TinyRoom();
  room.echoes = false;
  const mux = new Mux(room.socket);
  const nothing = { changed() {}, replaced() {}, settled() {}, refused() {} };
  const document = new SheetDocument(
    'sheet:p',
    { workshopId: 'w', participantId: person('ann'), mux, origin: ann },
    nothing,
    true,
    false,
  );
  // As IndexedDB would have laid it there, before the provider listens.
  addObjective(document.doc, ann, { id: objective('a'), text: 'Écrit hors ligne' });
  await settle();
  expect(document.isSaved).toBe(false);
  room.welcome(true);
  await settle();
  expect(readSheet(room.doc).objectives).toHaveLength(1);
  expect(document.isSaved).toBe(false);
  room.echo(Y.encodeStateAsUpdate(room.doc));
  expect(document.isSaved).toBe(true);
  mux.destroy();
});

test('[SC23] refused words come back, and the document is the room’s own again on the same socket', async () => {
  const room = new TinyRoom();
  addObjective(room.doc, bob, { id: objective('theirs'), text: 'Leur carte' });
  addObjective(room.doc, ann, { id: objective('mine'), text: 'Ma carte' });
  const { document, seen, close } = await open(room);
  room.takes = false;
  rewordObjective(document.doc, ann, objective('mine'), 'Ma carte réécrite');
  await settle();
  expect(seen).toMatchObject({ refused: [{ reason: 'readOnly', texts: ['Ma carte réécrite'] }], replaced: 1 });
  expect(document.read()).toEqual(readSheet(room.doc));
  expect(document.isSaved).toBe(true);
  room.takes = true;
  rewordObjective(document.doc, ann, objective('mine'), 'Nouvel essai');
  await settle();
  expect(readSheet(room.doc).objectives.find(({ id }) => id === 'mine')?.text).toBe('Nouvel essai');
  close();
});

test('[SC23] several writes refused on their way are one loss, told once with all its words', async () => {
  const room = new TinyRoom();
  const { document, seen, close } = await open(room);
  room.takes = false;
  room.late = [];
  addObjective(document.doc, ann, { id: objective('a'), text: 'Un' });
  addObjective(document.doc, ann, { id: objective('b'), text: 'Deux' });
  rewordObjective(document.doc, ann, objective('b'), 'Deux et demi');
  expect(room.late).toHaveLength(3);
  await room.arrive();
  expect(seen.refused).toEqual([{ reason: 'readOnly', texts: ['Un', 'Deux et demi'] }]);
  expect(document.read()).toEqual(readSheet(room.doc));
  expect(document.isSaved).toBe(true);
  close();
});

test('[SC23] what the room holds, what others wrote and empty cards are not lost words', () => {
  const room = new Y.Doc();
  addObjective(room, ann, { id: objective('same'), text: 'Pareil' });
  addObjective(room, bob, { id: objective('theirs'), text: 'Version de la salle' });
  const written = new Y.Doc();
  Y.applyUpdate(written, Y.encodeStateAsUpdate(room));
  rewordObjective(written, bob, objective('theirs'), 'Autre version');
  addObjective(written, ann, { id: objective('empty'), text: '  ' });
  addObjective(written, ann, { id: objective('new'), text: 'À rendre' });
  expect(wordsLost(person('ann'), readSheet(written), readSheet(room))).toEqual(['À rendre']);
});
