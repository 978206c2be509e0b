import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Mux } from '#lib/channels/mux.ts';
import { LiveDocument } from '#lib/live/liveDocument.ts';
import { sheetReader } from '#lib/live/sheetReader.ts';
import { addObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet, type SheetContent } from '#shared/sheet/read.ts';
import { objective, person } from '../build.ts';
import { settle, TinyRoom } from './tinyRoom.ts';

const ann = { participantId: person('ann') };
const bob = { participantId: person('bob') };
type Seen = { refused: { reason: string; texts: string[] }[]; replaced: number; saved: boolean[] };

async function open(room: TinyRoom, write = true) {
  const seen: Seen = { refused: [], replaced: 0, saved: [] };
  const mux = new Mux(room.socket);
  const document: LiveDocument<SheetContent> = new LiveDocument(
    { name: 'sheet:p', write, wasKept: false },
    sheetReader,
    { workshopId: 'w', participantId: person('ann'), mux, origin: ann },
    {
      changed: () => {},
      replaced: () => {
        seen.replaced += 1;
      },
      settled: () => seen.saved.push(document.isSaved),
      refused: (reason, texts) => seen.refused.push({ reason, texts }),
    },
  );
  await settle();
  room.welcome(write);
  await settle();
  return { document, seen, close: () => mux.destroy() };
}

test('[SC26] a word is saved once the room has echoed it, not when it was sent', async () => {
  const room = new TinyRoom('sheet:p');
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
  const room = new TinyRoom('sheet:p');
  room.echoes = false;
  const mux = new Mux(room.socket);
  const nothing = { changed() {}, replaced() {}, settled() {}, refused() {} };
  const document = new LiveDocument(
    { name: 'sheet:p', write: true, wasKept: false },
    sheetReader,
    { workshopId: 'w', participantId: person('ann'), mux, origin: ann },
    nothing,
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
  const room = new TinyRoom('sheet:p');
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
  const room = new TinyRoom('sheet:p');
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
  expect(sheetReader.wordsLost(person('ann'), readSheet(written), readSheet(room))).toEqual(['À rendre']);
});
