import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { Agreement } from '#lib/agreement.svelte.ts';
import { agreementReader } from '#lib/live/agreementReader.ts';
import { WorkshopRoom } from '#lib/room.svelte.ts';
import type { CommitmentId } from '#shared/domain/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import { addCommitment, removeCommitment, writePrecondition, writeSentence } from '#shared/sheet/agreementEdits.ts';
import { type AgreementContent, readAgreement } from '#shared/sheet/readAgreement.ts';
import { partner, person } from '../build.ts';
import { settle, TinyRoom } from './tinyRoom.ts';

const bob = { participantId: person('bob') };
const line = (id: string) => id as CommitmentId;
const wire = vi.hoisted((): { socket: unknown } => ({ socket: null }));

vi.mock('partysocket', () => ({
  default: function PartySocket() {
    return wire.socket;
  },
}));

/** What Ann’s device holds of the agreement: the words of an earlier visit, and whether it keeps any now. */
const device = vi.hoisted(() => ({ earlier: null as ((doc: Y.Doc) => void) | null, keeps: false }));

vi.mock('#lib/offline.ts', () => ({
  keepOnDevice(_workshop: string, _person: string, _name: string, doc: Y.Doc) {
    device.keeps = true;
    device.earlier?.(doc);
    const erase = async () => {
      device.keeps = false;
    };
    return { whenLoaded: Promise.resolve(), close: async () => {}, erase };
  },
}));

/** Uncompiled, a class keeps its state in plain fields, and what is derived as it was at first. */
const plain = <Value>(value: Value): Value => value;
const rune = Object.assign(plain, { raw: plain, by: <Value>(read: () => Value): Value => read() });

beforeEach(() => {
  vi.stubGlobal('$state', rune);
  vi.stubGlobal('$derived', rune);
  vi.stubGlobal('location', { host: 'alliage.test', protocol: 'https:' });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('indexedDB', { databases: async () => (device.earlier ? [{ name: 'alliage:w:ann:agreement' }] : []) });
  Object.assign(device, { earlier: null, keeps: false });
});

const opened: { agreement: Agreement; room: WorkshopRoom }[] = [];

afterEach(() => {
  for (const { agreement, room } of opened.splice(0)) {
    agreement.close();
    room.close();
  }
  vi.unstubAllGlobals();
});

/** Ann’s device, on the agreement of a room that holds some words already. */
async function open({ write = true, takes = true, echoes = true, before = (_doc: Y.Doc) => {} } = {}) {
  const tiny = Object.assign(new TinyRoom('agreement'), { takes, echoes });
  before(tiny.doc);
  wire.socket = tiny.socket;
  const room = new WorkshopRoom({ workshopId: 'w', participantId: person('ann'), token: 't' });
  const agreement = new Agreement(room);
  opened.push({ agreement, room });
  tiny.welcome(write);
  await settle();
  return { tiny, room, agreement };
}

function contentOf({ content }: Agreement): AgreementContent {
  if (!content) throw new Error('the agreement is not open');
  return content;
}

const lostOf = ({ lost }: Agreement) => lost.map(({ partnerId, reason, texts }) => ({ partnerId, reason, texts }));

test('[AG1] whoever holds the pen writes all of the agreement, and everyone reads the same', async () => {
  const { tiny, agreement } = await open();
  expect(agreement.mayWrite).toBe(true);
  agreement.writeSentence('Bien vieillir chez soi');
  const first = agreement.addCommitment({ what: 'Former', partnerId: partner('p') });
  const second = agreement.addCommitment();
  agreement.rewordCommitment(first, 'Former les aidants');
  agreement.setCommitment(first, { until: '2027-03-31', mode: 'jointActions' });
  agreement.removeCommitment(second);
  agreement.writePrecondition('sustainability', 'Trois ans');
  expect(agreement.content).toEqual({
    sentence: 'Bien vieillir chez soi',
    commitments: [{ id: first, partnerId: 'p', what: 'Former les aidants', until: '2027-03-31', mode: 'jointActions' }],
    preconditions: { sharedValue: '', sustainability: 'Trois ans' },
    setAside: [],
  });
  expect(readAgreement(tiny.doc)).toEqual(agreement.content);
  expect(agreement.lost).toEqual([]);
});

test('[AG1] who does not hold the pen reads what is there, and what the holder writes', async () => {
  const { tiny, agreement } = await open({ write: false });
  expect(agreement.mayWrite).toBe(false);
  expect(agreement.content).toEqual(readAgreement(tiny.doc));
  tiny.write((doc) => addCommitment(doc, bob, { id: line('c'), what: 'Former' }));
  expect(agreement.content?.commitments.map(({ what }) => what)).toEqual(['Former']);
});

test('[AG1] the pen that passes gives and takes away the right to write, with what could be undone', async () => {
  const { tiny, agreement } = await open({ write: false });
  tiny.permit(true);
  agreement.writeSentence('Ensemble');
  expect([agreement.mayWrite, agreement.canUndo]).toEqual([true, true]);
  tiny.permit(false);
  expect([agreement.mayWrite, agreement.canUndo]).toEqual([false, false]);
  agreement.undo();
  expect(readAgreement(tiny.doc).sentence).toBe('Ensemble');
});

test('[RM1] an agreement that may no longer be read leaves the device at once, and comes back with the right to it', async () => {
  const { tiny, room, agreement } = await open({ before: (doc) => writeSentence(doc, bob, 'Ensemble') });
  tiny.echoes = false;
  agreement.writePrecondition('sharedValue', 'Chacun y gagne');
  tiny.permit(null);
  expect([agreement.content, agreement.canUndo, room.unsavedDocuments]).toEqual([null, false, 0]);
  await settle();
  expect(device.keeps).toBe(false);
  tiny.permit(false);
  await settle();
  expect(agreement.content?.sentence).toBe('Ensemble');
});

test('[SC23] without the pen nothing is written, and what was typed comes back', async () => {
  const { tiny, agreement } = await open({
    write: false,
    before: (doc) => addCommitment(doc, bob, { id: line('c'), what: 'Former' }),
  });
  agreement.writeSentence('Phrase');
  agreement.addCommitment({ what: 'Ligne' });
  agreement.addCommitment();
  agreement.rewordCommitment(line('c'), 'Autrement');
  agreement.setCommitment(line('c'), { mode: 'poolMeans' });
  agreement.removeCommitment(line('c'));
  agreement.writePrecondition('sharedValue', 'Valeur');
  expect(lostOf(agreement)).toEqual(
    ['Phrase', 'Ligne', 'Autrement', 'Valeur'].map((text) => ({ partnerId: null, reason: 'readOnly', texts: [text] })),
  );
  expect(agreement.content).toEqual(readAgreement(tiny.doc));
  expect(agreement.content).toMatchObject({ sentence: '', commitments: [{ what: 'Former', mode: null }] });
  const [first, ...others] = agreement.lost;
  if (first) agreement.forgetLost(first.key);
  expect(agreement.lost).toEqual(others);
});

test('[SC23] words typed on a line that someone else removed come back', async () => {
  const { tiny, agreement } = await open({
    before: (doc) => addCommitment(doc, bob, { id: line('c'), what: 'Former' }),
  });
  tiny.write((doc) => removeCommitment(doc, bob, line('c')));
  agreement.rewordCommitment(line('c'), 'Former les aidants');
  expect(lostOf(agreement)).toEqual([{ partnerId: null, reason: 'readOnly', texts: ['Former les aidants'] }]);
});

test('[SC23] words on their way when the pen passes come back once, and the agreement is the room’s again', async () => {
  const { tiny, room, agreement } = await open({
    before: (doc) => {
      writeSentence(doc, bob, 'Ensemble');
      addCommitment(doc, bob, { id: line('c'), what: 'Former' });
      addCommitment(doc, bob, { id: line('d'), what: 'Bâtir' });
    },
  });
  tiny.takes = false;
  tiny.late = [];
  agreement.writeSentence('Ensemble, chez soi');
  agreement.rewordCommitment(line('c'), 'Former les aidants');
  agreement.addCommitment({ what: 'Chercher' });
  agreement.removeCommitment(line('d'));
  agreement.writePrecondition('sharedValue', 'Chacun y gagne');
  expect(room.unsavedDocuments).toBe(1);
  tiny.permit(false);
  await tiny.arrive();
  expect(lostOf(agreement)).toEqual([
    {
      partnerId: null,
      reason: 'readOnly',
      texts: ['Ensemble, chez soi', 'Former les aidants', 'Chercher', 'Chacun y gagne'],
    },
  ]);
  expect(agreement.content).toEqual(readAgreement(tiny.doc));
  expect([agreement.canUndo, room.unsavedDocuments]).toEqual([false, 0]);
});

test('[SC23] what the room holds as well, and what is blank, is not lost', () => {
  const both = { setAside: [], commitments: [], preconditions: { sharedValue: 'Pareil', sustainability: '  ' } };
  const lost = agreementReader.wordsLost(
    person('ann'),
    { ...both, sentence: 'À rendre' },
    { ...both, sentence: '', preconditions: { sharedValue: 'Pareil', sustainability: '' } },
  );
  expect(lost).toEqual(['À rendre']);
});

test('[SC23] after a refusal, writing and undoing go on with the room’s own version', async () => {
  const { tiny, agreement } = await open();
  tiny.takes = false;
  agreement.writeSentence('Refusé');
  await settle();
  tiny.takes = true;
  agreement.writeSentence('Nouvel essai');
  expect(readAgreement(tiny.doc).sentence).toBe('Nouvel essai');
  agreement.undo();
  expect(readAgreement(tiny.doc).sentence).toBe('');
});

test('[SC24] a text stops at its bound, and one that a merge made longer may only get shorter', async () => {
  const { agreement } = await open({
    before: (doc) => {
      writeSentence(doc, bob, 'é'.repeat(LIMITS.sentence + 5));
      addCommitment(doc, bob, { id: line('c'), what: 'é'.repeat(LIMITS.line + 5) });
      writePrecondition(doc, bob, 'sharedValue', 'é'.repeat(LIMITS.line + 5));
    },
  });
  const texts = (longer: number) => {
    agreement.writeSentence('é'.repeat(LIMITS.sentence + longer));
    agreement.rewordCommitment(line('c'), 'é'.repeat(LIMITS.line + longer));
    agreement.writePrecondition('sharedValue', 'é'.repeat(LIMITS.line + longer));
    const { sentence, commitments, preconditions } = contentOf(agreement);
    const over = [sentence.length - LIMITS.sentence];
    for (const text of [commitments[0]?.what ?? '', preconditions.sharedValue]) over.push(text.length - LIMITS.line);
    return over;
  };
  expect(texts(6)).toEqual([5, 5, 5]);
  expect(agreement.lost.map(({ reason }) => reason)).toEqual(['sentenceTooLong', 'lineTooLong', 'lineTooLong']);
  expect(agreement.lost[0]?.texts).toEqual(['é'.repeat(LIMITS.sentence + 6)]);
  expect(texts(3)).toEqual([3, 3, 3]);
  expect(texts(0)).toEqual([0, 0, 0]);
  expect(texts(1)).toEqual([0, 0, 0]);
  agreement.addCommitment({ what: '😀'.repeat(LIMITS.line + 1) });
  agreement.addCommitment({ what: '😀'.repeat(LIMITS.line) });
  expect(agreement.content?.commitments).toHaveLength(2);
  expect(agreement.lost).toHaveLength(7);
});

test('[SC24] lines stop at their number, and the words of one more come back', async () => {
  const { agreement } = await open();
  for (let i = 0; i < LIMITS.commitments; i += 1) agreement.addCommitment();
  expect(agreement.lost).toEqual([]);
  agreement.addCommitment({ what: 'Une de trop' });
  agreement.addCommitment();
  expect(agreement.content?.commitments).toHaveLength(LIMITS.commitments);
  expect(agreement.content?.setAside).toEqual([]);
  expect(lostOf(agreement)).toEqual([
    { partnerId: null, reason: 'tooManyCommitments', texts: ['Une de trop'] },
    { partnerId: null, reason: 'tooManyCommitments', texts: [] },
  ]);
});

test('[SC25] undo takes back one’s own change in any part of the agreement, and leaves what others wrote', async () => {
  const { tiny, agreement } = await open({
    before: (doc) => addCommitment(doc, bob, { id: line('c'), what: 'Former', until: '2027-03-31' }),
  });
  const before = readAgreement(tiny.doc);
  agreement.writeSentence('Ensemble');
  agreement.writePrecondition('sharedValue', 'Chacun y gagne');
  agreement.removeCommitment(line('c'));
  tiny.write((doc) => addCommitment(doc, bob, { id: line('d'), what: 'Bâtir' }));
  const after = readAgreement(tiny.doc);
  expect(after.commitments.map(({ id }) => id)).toEqual(['d']);
  agreement.undo();
  expect(agreement.content?.sentence).toBe('');
  expect(agreement.content?.commitments).toEqual([...before.commitments, ...after.commitments]);
  expect(readAgreement(tiny.doc)).toEqual(agreement.content);
  expect([agreement.canUndo, agreement.canRedo]).toEqual([false, true]);
  agreement.redo();
  expect(agreement.content).toEqual(after);
});

test('[SC26] the words owed are counted whoever keeps them, until the room echoes them', async () => {
  const { tiny, room, agreement } = await open();
  tiny.echoes = false;
  expect(room.unsavedDocuments).toBe(0);
  room.countUnsaved('board', 2);
  agreement.writeSentence('Ensemble');
  expect(room.unsavedDocuments).toBe(3);
  room.countUnsaved('board', 0);
  expect(room.unsavedDocuments).toBe(1);
  tiny.write((doc) => writePrecondition(doc, bob, 'sharedValue', 'Chacun y gagne'));
  expect(room.unsavedDocuments).toBe(1);
  tiny.echo(Y.encodeStateAsUpdate(tiny.doc));
  expect(room.unsavedDocuments).toBe(0);
});

test('[SC26] an agreement closed before the echo is not said to be saved, until it is opened again and is', async () => {
  const { tiny, room, agreement } = await open();
  tiny.echoes = false;
  agreement.writeSentence('Ensemble');
  agreement.close();
  tiny.permit(true);
  await settle();
  expect(room.unsavedDocuments).toBe(1);
  agreement.writeSentence('Trop tard');
  expect(lostOf(agreement)).toEqual([{ partnerId: null, reason: 'readOnly', texts: ['Trop tard'] }]);
  // One who looks and turns away at once does not stand in the way of the next.
  new Agreement(room).close();
  const again = new Agreement(room);
  opened.push({ agreement: again, room });
  await settle();
  expect(room.unsavedDocuments).toBe(0);
  expect(again.content?.sentence).toBe('Ensemble');
});

test('[SC26] the device keeps the agreement while the pen is held, and no longer once nothing is owed', async () => {
  const { tiny, agreement } = await open({ write: false });
  expect(device.keeps).toBe(false);
  tiny.permit(true);
  await settle();
  expect(device.keeps).toBe(true);
  tiny.echoes = false;
  agreement.writeSentence('Ensemble');
  tiny.permit(false);
  await settle();
  expect(device.keeps).toBe(true);
  tiny.echo(Y.encodeStateAsUpdate(tiny.doc));
  await settle();
  expect(device.keeps).toBe(false);
});

test('[SC26] words of an earlier visit that the room will no longer take are given back, then leave the device', async () => {
  device.earlier = (doc) => writeSentence(doc, { participantId: person('ann') }, 'Écrit hors ligne');
  const { agreement, room } = await open({ write: false, takes: false });
  expect(lostOf(agreement)).toEqual([{ partnerId: null, reason: 'readOnly', texts: ['Écrit hors ligne'] }]);
  expect([agreement.content?.sentence, room.unsavedDocuments, device.keeps]).toEqual(['', 0, false]);
});

test('[SC26] words of an earlier visit that the room takes are owed until it has them', async () => {
  device.earlier = (doc) => writeSentence(doc, { participantId: person('ann') }, 'Écrit hors ligne');
  const { tiny, room } = await open({ echoes: false });
  expect([readAgreement(tiny.doc).sentence, room.unsavedDocuments]).toEqual(['Écrit hors ligne', 1]);
  tiny.echo(Y.encodeStateAsUpdate(tiny.doc));
  expect(room.unsavedDocuments).toBe(0);
});
