import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { ACTING_MODES } from '#shared/domain/agreement.ts';
import type { CommitmentId } from '#shared/domain/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import {
  addCommitment,
  removeCommitment,
  rewordCommitment,
  setCommitment,
  writePrecondition,
  writeSentence,
} from '#shared/sheet/agreementEdits.ts';
import { readAgreement } from '#shared/sheet/readAgreement.ts';
import { commitmentMapOf, commitmentsOf, preconditionsOf, sentenceOf } from '#shared/sheet/schema.ts';
import { partner, person } from '../../build.ts';
import { chance } from '../../prng.ts';
import { anyShape, fillAtRandom, overTheWire } from './hostile.ts';

const ana = { participantId: person('ana') };
const bob = { participantId: person('bob') };
const line = (id: string) => id as CommitmentId;
const id = line('c1');
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

const EMPTY = { sentence: '', commitments: [], preconditions: { sharedValue: '', sustainability: '' }, setAside: [] };

function agreementWith(...ids: string[]): Y.Doc {
  const doc = new Y.Doc();
  for (const each of ids) addCommitment(doc, ana, { id: line(each), what: `Ligne ${each}` });
  return doc;
}

/** The updates that a document leaves while something is done. */
function updatesOf(doc: Y.Doc, act: () => void): { origin: unknown; update: Uint8Array }[] {
  const updates: { origin: unknown; update: Uint8Array }[] = [];
  const listen = (update: Uint8Array, origin: unknown) => updates.push({ origin, update });
  doc.on('update', listen);
  act();
  doc.off('update', listen);
  return updates;
}

/** Two devices that hold the same document, and a word to bring them together again. */
function pair(here: Y.Doc): { there: Y.Doc; meet: () => void } {
  const there = overTheWire(here);
  const meet = () => {
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
  };
  return { there, meet };
}

const idsOf = (doc: Y.Doc) => readAgreement(doc).commitments.map((commitment) => commitment.id);

describe('edits', () => {
  test('[AG1] each verb does what it says, in one update by its author', () => {
    const doc = new Y.Doc();
    const acts: (() => unknown)[] = [
      () => writeSentence(doc, ana, 'Bien vieillir chez soi'),
      () => addCommitment(doc, ana, { id, what: 'Former', partnerId: partner('p'), until: '2027-03-31' }),
      () => rewordCommitment(doc, ana, id, 'Former les aidants'),
      () => setCommitment(doc, ana, id, { partnerId: partner('q'), until: null, mode: 'jointActions' }),
      () => writePrecondition(doc, ana, 'sharedValue', 'Chacun y gagne'),
    ];
    for (const act of acts) expect(updatesOf(doc, act).map(({ origin }) => origin)).toEqual([ana]);
    expect(readAgreement(doc)).toEqual({
      sentence: 'Bien vieillir chez soi',
      commitments: [{ id, partnerId: 'q', what: 'Former les aidants', until: null, mode: 'jointActions' }],
      preconditions: { sharedValue: 'Chacun y gagne', sustainability: '' },
      setAside: [],
    });
    expect(commitmentMapOf(doc, id)?.has('until')).toBe(false);
    expect(updatesOf(doc, () => removeCommitment(doc, ana, id)).map(({ origin }) => origin)).toEqual([ana]);
    expect(readAgreement(doc).commitments).toEqual([]);
  });

  test('[AG1] a line that is no longer there is answered false, and nothing is written', () => {
    const doc = agreementWith('c1');
    expect(removeCommitment(doc, ana, id)).toBe(true);
    const updates = updatesOf(doc, () => {
      expect(removeCommitment(doc, ana, id)).toBe(false);
      expect(rewordCommitment(doc, ana, id, 'trop tard')).toBe(false);
      expect(setCommitment(doc, ana, id, { until: '2027-01-01' })).toBe(false);
    });
    expect(updates).toEqual([]);
  });

  test('[AG1] saying again what is already written writes nothing', () => {
    const doc = agreementWith('c1');
    const again = () => {
      writeSentence(doc, ana, 'Ensemble');
      rewordCommitment(doc, ana, id, 'Former');
      setCommitment(doc, ana, id, { partnerId: partner('p'), until: '2027-03-31', mode: null });
      writePrecondition(doc, ana, 'sustainability', 'Trois ans');
    };
    expect(updatesOf(doc, again)).toHaveLength(4);
    expect(updatesOf(doc, again)).toEqual([]);
  });

  test('[AG1] a change of one fact leaves the others to whoever changes them meanwhile', () => {
    const here = agreementWith('c1');
    const { there, meet } = pair(here);
    setCommitment(here, ana, id, { until: '2027-03-31' });
    setCommitment(there, bob, id, { mode: 'poolMeans' });
    rewordCommitment(there, bob, id, 'Ligne c1 dite autrement');
    meet();
    for (const doc of [here, there])
      expect(readAgreement(doc).commitments).toEqual([
        { id, partnerId: null, what: 'Ligne c1 dite autrement', until: '2027-03-31', mode: 'poolMeans' },
      ]);
  });

  test('[AG1] words of the former and of the new pen holder that cross both stay', () => {
    const here = agreementWith('c1');
    writeSentence(here, ana, 'Former nos aidants');
    writePrecondition(here, ana, 'sharedValue', 'Former nos aidants');
    rewordCommitment(here, ana, id, 'Former nos aidants');
    const { there, meet } = pair(here);
    const say = (doc: Y.Doc, author: typeof ana, words: string) => {
      writeSentence(doc, author, words);
      writePrecondition(doc, author, 'sharedValue', words);
      rewordCommitment(doc, author, id, words);
    };
    say(here, ana, 'Mieux former nos aidants');
    say(there, bob, 'Former nos aidants au numérique');
    meet();
    for (const doc of [here, there]) {
      const { sentence, commitments, preconditions } = readAgreement(doc);
      const texts = [sentence, commitments[0]?.what, preconditions.sharedValue];
      expect(texts).toEqual(Array(3).fill('Mieux former nos aidants au numérique'));
    }
  });

  test.each(SEEDS)('[AG1] the sentence becomes exactly the new words, whatever stood there (seed %i)', (seed) => {
    const draw = chance(seed);
    // In UTF-16, 😀 and U+1FA00 share their second half, 😀 and 🙂 their first: neither may be cut.
    const letters = ['a', 'é', 'e\u0301', '😀', '\u{1FA00}', '👩🏽‍🌾', '🙂', ' ', '’', 'b'];
    const words = () => Array.from({ length: draw.below(12) }, () => draw.pick(letters)).join('');
    const doc = new Y.Doc();
    writeSentence(doc, ana, words());
    for (let step = 0; step < 12; step += 1) {
      if (draw.below(3) === 0) sentenceOf(doc).insertEmbed(draw.below(sentenceOf(doc).length + 1), { image: 'x' });
      const next = words();
      writeSentence(doc, ana, next);
      expect(readAgreement(overTheWire(doc)).sentence).toBe(next.normalize('NFC'));
    }
  });

  test('[AG1] a text put where none could be read takes the place of what was there', () => {
    const doc = agreementWith('c1');
    commitmentMapOf(doc, id)?.set('what', 12);
    preconditionsOf(doc).set('sharedValue', new Y.XmlText());
    rewordCommitment(doc, ana, id, 'Former');
    writePrecondition(doc, ana, 'sharedValue', 'Chacun y gagne');
    const { commitments, preconditions, setAside } = readAgreement(doc);
    expect([commitments[0]?.what, preconditions.sharedValue, setAside]).toEqual(['Former', 'Chacun y gagne', []]);
  });

  test('[AG1] a new line comes after all others, also after some were removed', () => {
    const doc = agreementWith('z', 'm', 'a');
    removeCommitment(doc, ana, line('m'));
    addCommitment(doc, ana, { id: line('b') });
    commitmentMapOf(doc, 'z')?.set('rank', 40);
    addCommitment(doc, ana, { id: line('0') });
    expect(idsOf(doc)).toEqual(['a', 'b', 'z', '0']);
  });
});

describe('reading', () => {
  test('[AG2] an empty document is an empty agreement', () => {
    expect(readAgreement(new Y.Doc())).toEqual(EMPTY);
  });

  test('[AG2] lines keep their order on every replica, by id where two were added at once', () => {
    const here = agreementWith('z', 'a');
    const { there, meet } = pair(here);
    addCommitment(here, ana, { id: line('n') });
    addCommitment(there, bob, { id: line('k') });
    meet();
    for (const doc of [here, there]) expect(idsOf(doc)).toEqual(['z', 'a', 'k', 'n']);
  });

  test('[AG2] a line without a sound rank stands at 0', () => {
    const doc = agreementWith('a', 'b', 'c', 'd', 'e');
    for (const [each, rank] of Object.entries({ a: Number.NaN, b: '7', c: Number.POSITIVE_INFINITY, d: -1 }))
      commitmentMapOf(doc, each)?.set('rank', rank);
    expect(idsOf(doc)).toEqual(['d', 'a', 'b', 'c', 'e']);
  });

  test('[AG2] malformed lines are set aside, each with its reason, and the sound ones stay', () => {
    const doc = agreementWith('c1');
    const root = commitmentsOf(doc);
    root.set('not an id', new Y.Map([['what', new Y.Text('x')]]));
    root.set('constructor', new Y.Map([['what', new Y.Text('x')]]));
    root.set('m-array', new Y.Array());
    root.set('m-number', 12);
    root.set('m-silent', new Y.Map());
    root.set('m-what', new Y.Map([['what', 'not a Y.Text']]));
    preconditionsOf(doc).set('sustainability', 'not a Y.Text');
    preconditionsOf(doc).set('unknown', new Y.Text('x'));
    const { commitments, preconditions, setAside } = readAgreement(doc);
    expect(commitments).toEqual([{ id, partnerId: null, what: 'Ligne c1', until: null, mode: null }]);
    expect(preconditions).toEqual({ sharedValue: '', sustainability: '' });
    expect(setAside).toEqual([
      { id: 'constructor', reason: 'id' },
      { id: 'm-array', reason: 'shape' },
      { id: 'm-number', reason: 'shape' },
      { id: 'm-silent', reason: 'text' },
      { id: 'm-what', reason: 'text' },
      { id: 'not an id', reason: 'id' },
      { id: 'sustainability', reason: 'text' },
    ]);
  });

  test('[AG2] a malformed partner, day or mode is as if unsaid; a partner that is unknown keeps its line', () => {
    const doc = agreementWith('c1', 'c2');
    const wrong = { partnerId: 'not an id', until: '31/03/2027', mode: 'jointEverything' };
    for (const [fact, value] of Object.entries(wrong)) commitmentMapOf(doc, 'c1')?.set(fact, value);
    setCommitment(doc, ana, line('c2'), { partnerId: partner('gone'), until: '2027-03-31', mode: ACTING_MODES[0] });
    expect(readAgreement(doc).commitments).toEqual([
      { id: 'c1', partnerId: null, what: 'Ligne c1', until: null, mode: null },
      { id: 'c2', partnerId: 'gone', what: 'Ligne c2', until: '2027-03-31', mode: ACTING_MODES[0] },
    ]);
    expect(readAgreement(doc).setAside).toEqual([]);
  });

  test('[AG2] lines beyond the number allowed are listed, and the first ones stay', () => {
    const ids = Array.from({ length: LIMITS.commitments + 2 }, (_, rank) => `c${99 - rank}`);
    const doc = agreementWith(...ids);
    expect(idsOf(doc)).toEqual(ids.slice(0, LIMITS.commitments));
    expect(readAgreement(doc).setAside).toEqual(
      ids.slice(LIMITS.commitments).map((each) => ({ id: each, reason: 'excess' })),
    );
  });

  test('[SH3] what a merge made too long is read up to its bound, without what nobody can type', () => {
    const doc = agreementWith('c1');
    const long = `${'\u0000'.repeat(30)}${'😀'.repeat(LIMITS.mergedText + 50)}`;
    writeSentence(doc, ana, long);
    rewordCommitment(doc, ana, id, long);
    writePrecondition(doc, ana, 'sharedValue', long);
    const { sentence, commitments, preconditions } = readAgreement(doc);
    const whole = '😀'.repeat(LIMITS.mergedText);
    expect(sentence).toBe(whole);
    expect(commitments[0]?.what).toBe(whole);
    expect(preconditions.sharedValue).toBe(whole);
  });

  test('[SH2] values nested beyond any stack are set aside, not climbed', () => {
    const doc = agreementWith('c1');
    doc.transact(() => {
      let inner = commitmentsOf(doc);
      for (let level = 0; level < 20_000; level += 1) inner = inner.set('deep', new Y.Map<unknown>());
    });
    expect(() => commitmentsOf(doc).toJSON()).toThrow(RangeError);
    expect(idsOf(doc)).toEqual(['c1']);
    expect(readAgreement(doc).setAside).toEqual([{ id: 'deep', reason: 'text' }]);
  });

  test.each(SEEDS)('[SH2] reading never throws, whatever a document holds (seed %i)', (seed) => {
    const draw = chance(seed);
    const doc = new Y.Doc();
    const sound = {
      what: () => new Y.Text('Former'),
      partnerId: () => 'p',
      until: () => '2027-03-31',
      mode: () => 'poolMeans',
      rank: () => draw.below(4),
    };
    fillAtRandom(commitmentsOf(doc), sound, draw);
    for (const key of ['sharedValue', 'sustainability', 'x']) preconditionsOf(doc).set(key, anyShape(draw));
    const sentence = sentenceOf(doc);
    sentence.insert(0, 'Ensemble', { mark: { toString: 1 } });
    sentence.insertEmbed(3, new Y.Map());
    const received = overTheWire(doc);
    const { commitments, setAside, ...rest } = readAgreement(received);
    expect(rest.sentence).toBe('Ensemble');
    const keys = [...commitments, ...setAside].map((each) => each.id);
    const listed = keys.filter((key) => key !== 'sharedValue' && key !== 'sustainability');
    expect(listed).toHaveLength(commitmentsOf(received).size);
  });

  test.each(['sentence', 'commitments', 'preconditions'])('[SH2] a root %s of another kind reads as empty', (root) => {
    const doc = new Y.Doc();
    if (root === 'sentence') doc.getMap(root).set('x', new Y.Map([['y', new Y.Text('z')]]));
    else doc.getText(root).insert(0, 'words');
    expect(readAgreement(overTheWire(doc))).toEqual(EMPTY);
  });
});
