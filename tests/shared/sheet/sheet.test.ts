import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { LIMITS } from '#shared/limits.ts';
import {
  type Author,
  addObjective,
  keepObjective,
  layObjective,
  placeObjective,
  prioritiseObjective,
  removeObjective,
  rewordObjective,
  unplaceObjective,
} from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objectivesOf } from '#shared/sheet/schema.ts';
import { objective, person } from '../../build.ts';
import { chance } from '../../prng.ts';
import { fillAtRandom, overTheWire } from './hostile.ts';

const ana: Author = { participantId: person('ana') };
const bob: Author = { participantId: person('bob') };
const id = objective('o1');

function sheetWith(text: string): Y.Doc {
  const doc = new Y.Doc();
  addObjective(doc, ana, { id, text });
  return doc;
}

function merge(...docs: Y.Doc[]): void {
  for (const from of docs) for (const to of docs) if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
}

describe('edits', () => {
  test('[SH1] each verb does what it says and leaves one update', () => {
    const doc = sheetWith('Former nos aidants');
    let updates = 0;
    doc.on('update', () => (updates += 1));
    rewordObjective(doc, bob, id, 'Former nos aidants aux outils');
    prioritiseObjective(doc, bob, id, 1);
    placeObjective(doc, bob, id, { stake: -0.60049, lever: 0.3 });
    keepObjective(doc, bob, id, true);
    expect(updates).toBe(4);
    expect(readSheet(doc).objectives).toEqual([
      {
        id,
        text: 'Former nos aidants aux outils',
        priority: 1,
        position: { stake: -0.6, lever: 0.3 },
        by: 'bob',
        kept: true,
      },
    ]);
    unplaceObjective(doc, ana, id);
    keepObjective(doc, ana, id, false);
    expect(readSheet(doc).objectives[0]).toEqual({
      id,
      text: 'Former nos aidants aux outils',
      priority: 1,
      by: 'ana',
      kept: false,
    });
    expect(removeObjective(doc, ana, id)).toBe(true);
    expect(removeObjective(doc, ana, id)).toBe(false);
    expect(rewordObjective(doc, ana, id, 'trop tard')).toBe(false);
    expect(readSheet(doc).objectives).toEqual([]);
  });

  test('[SH1] two people who type in one card keep both their words', () => {
    const here = sheetWith('Former nos aidants');
    const there = new Y.Doc();
    merge(here, there);
    rewordObjective(here, ana, id, 'Mieux former nos aidants');
    rewordObjective(there, bob, id, 'Former nos aidants au numérique');
    merge(here, there);
    const texts = [here, there].map((doc) => readSheet(doc).objectives[0]?.text);
    expect(texts).toEqual(Array(2).fill('Mieux former nos aidants au numérique'));
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    '[SH1] rewording gives exactly the new words (seed %i)',
    (seed) => {
      const draw = chance(seed);
      const letters = ['a', 'é', 'e\u0301', '😀', '👩🏽‍🌾', '🙂', ' ', '’', 'b'];
      const words = () => Array.from({ length: draw.below(12) }, () => draw.pick(letters)).join('');
      const doc = sheetWith(words());
      for (let step = 0; step < 12; step += 1) {
        const next = words();
        rewordObjective(doc, ana, id, next);
        const other = new Y.Doc();
        Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
        expect(readSheet(other).objectives[0]?.text).toBe(next.normalize('NFC'));
      }
    },
  );

  test('[SH4] a revealed card carries none of the draft’s history', () => {
    const draft = sheetWith('LICENCIER le directeur');
    rewordObjective(draft, ana, id, 'Renouveler la direction');
    const sheet = new Y.Doc();
    for (const card of readSheet(draft).objectives) layObjective(sheet, bob, card);
    const bytes = Buffer.from(Y.encodeStateAsUpdate(sheet));
    expect(bytes.toString('latin1')).not.toContain('LICENCIER');
    expect([...Y.decodeStateVector(Y.encodeStateVector(sheet)).keys()]).not.toContain(draft.clientID);
    expect(readSheet(sheet).objectives[0]).toMatchObject({
      id,
      text: 'Renouveler la direction',
      by: 'bob',
      kept: false,
    });
  });
});

describe('reading', () => {
  test('[SH5] cards come in id order on every replica', () => {
    const one = new Y.Doc();
    const two = new Y.Doc();
    for (const name of ['c', 'a']) addObjective(one, ana, { id: objective(name), text: name });
    for (const name of ['d', 'b']) addObjective(two, bob, { id: objective(name), text: name });
    merge(one, two);
    for (const doc of [one, two])
      expect(readSheet(doc).objectives.map((card) => card.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('[SH3] malformed values are set aside, each with its reason, and the sound ones stay', () => {
    const doc = sheetWith('Un objectif sain');
    const root = objectivesOf(doc);
    const card = (entries: Record<string, unknown>) => new Y.Map(Object.entries({ text: new Y.Text('x'), ...entries }));
    root.set('bad id!', card({}));
    root.set('m-number', 12);
    root.set('m-text', card({ text: 'not a Y.Text' }));
    root.set('m-priority', card({ priority: 9 }));
    root.set('m-position', card({ stake: Number.NaN, lever: 0 }));
    root.set('m-outside', card({ stake: 4, lever: 0 }));
    root.set('m-array', new Y.Array());
    const { objectives, setAside } = readSheet(doc);
    expect(objectives.map((o) => o.id)).toEqual([id]);
    expect(setAside).toEqual([
      { id: 'bad id!', reason: 'id' },
      { id: 'm-array', reason: 'shape' },
      { id: 'm-number', reason: 'shape' },
      { id: 'm-outside', reason: 'position' },
      { id: 'm-position', reason: 'position' },
      { id: 'm-priority', reason: 'shape' },
      { id: 'm-text', reason: 'text' },
    ]);
  });

  test('[SH6] a position is written, and read, to the thousandth; one outside the square is set aside', () => {
    const doc = sheetWith('À placer');
    const card = objectivesOf(doc).get(id) as Y.Map<unknown>;
    placeObjective(doc, ana, id, { stake: -0.60049, lever: 0.30051 });
    expect([card.get('stake'), card.get('lever')]).toEqual([-0.6, 0.301]);
    card.set('stake', 0.12345);
    expect(readSheet(doc).objectives[0]?.position).toEqual({ stake: 0.123, lever: 0.301 });
    card.set('stake', 1.001);
    expect(readSheet(doc).setAside).toEqual([{ id, reason: 'position' }]);
  });

  test('[SH6] a card with one coordinate waits unplaced', () => {
    const doc = sheetWith('À placer');
    (objectivesOf(doc).get(id) as Y.Map<unknown>).set('stake', 0.5);
    expect(readSheet(doc).objectives[0]).not.toHaveProperty('position');
    expect(readSheet(doc).setAside).toEqual([]);
  });

  test('[SH3] what a merge made too long is shown up to its bound and flagged', () => {
    const doc = sheetWith('é'.repeat(LIMITS.objectiveText));
    expect(readSheet(doc).overlong).toEqual([]);
    rewordObjective(doc, ana, id, '😀'.repeat(LIMITS.mergedText + 50));
    const { objectives, overlong } = readSheet(doc);
    expect([...(objectives[0]?.text ?? '')]).toHaveLength(LIMITS.mergedText);
    expect(overlong).toEqual([id]);
  });

  test('[SH3] cards beyond the number allowed are shown, and flagged in id order', () => {
    const doc = new Y.Doc();
    for (let i = 0; i < LIMITS.objectivesPerPartner + 2; i += 1)
      addObjective(doc, ana, { id: objective(`o${100 + i}`), text: 'x' });
    const { objectives, excess } = readSheet(doc);
    expect(objectives).toHaveLength(LIMITS.objectivesPerPartner + 2);
    expect(excess).toEqual(['o160', 'o161']);
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    '[SH2] reading never throws, whatever a document holds (seed %i)',
    (seed) => {
      const draw = chance(seed);
      const doc = new Y.Doc();
      const sound = {
        text: () => new Y.Text('x'),
        priority: () => 1,
        stake: () => 0.5,
        lever: () => -0.5,
        by: () => 'ana',
        kept: () => true,
      };
      fillAtRandom(objectivesOf(doc), sound, draw);
      const received = overTheWire(doc);
      const { objectives, setAside } = readSheet(received);
      expect(objectives.length + setAside.length).toBe(objectivesOf(received).size);
    },
  );
});
