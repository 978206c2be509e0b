import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { SheetContent } from '#shared/sheet/read.ts';
import { exportWorkshop, ImportedWorkshop, importWorkshop } from '#shared/summary/workshopExport.ts';
import { objective, Paper } from '../../build.ts';

const sheet = (...cards: { id: string; text: string }[]): SheetContent => ({
  objectives: cards.map(({ id, text }) => ({ id: objective(id), text, priority: 1, by: null, kept: false })),
  setAside: [],
  overlong: [],
  excess: [],
});

function exported(documents: Record<string, SheetContent>) {
  const paper = new Paper().withPartner('p1').withPartner('p2').withPartner('p3').withMember('m', 'p1');
  paper.ask('f', { type: 'removePartner', partnerId: 'p3' as never });
  const whole = exportWorkshop({ ledger: paper.ledger, documents, revision: 3, takenAt: 5 });
  return JSON.parse(JSON.stringify(whole));
}

const imported = (file: unknown) => importWorkshop(v.parse(ImportedWorkshop, file));

test('[SU2] an export never holds a draft, even of the one who exports', () => {
  const file = exported({
    'draft:p1': sheet({ id: 'c', text: 'SECRET' }),
    'sheet:p1': sheet({ id: 'd', text: 'dit' }),
  });
  expect(Object.keys(file.documents)).toEqual(['sheet:p1']);
});

test('[WS16] an import takes the partners at the table in their order, and their cards; nobody else', () => {
  const { workshop, cards } = imported(
    exported({ 'sheet:p2': sheet({ id: 'c1', text: 'Un' }), 'sheet:p3': sheet({ id: 'c2', text: 'Archivé' }) }),
  );
  expect(workshop.partners?.map(({ name }) => name)).toEqual(['Partenaire p1', 'Partenaire p2']);
  expect(cards).toEqual([{ partnerIndex: 1, card: { text: 'Un', priority: 1 } }]);
  expect(workshop).not.toHaveProperty('id');
  expect(workshop).not.toHaveProperty('expiresAt');
});

test('[WS16] what cannot come as it was is cut or left out, and listed', () => {
  const file = exported({ 'sheet:p1': sheet({ id: 'long', text: 'é'.repeat(400) }, { id: 'void', text: ' ' }) });
  file.documents['sheet:p1'].objectives.push({ id: 'odd', text: 'x', priority: 7 });
  const { cards, shortened, leftOut } = imported(file);
  expect(cards.map(({ card }) => [...card.text].length)).toEqual([280]);
  expect(shortened).toEqual(['long']);
  expect(leftOut).toEqual(['sheet:p1/1', 'sheet:p1/2']);
});

test('[WS16] cards beyond what a partner may have are left out, and listed', () => {
  const many = Array.from({ length: 62 }, (_, index) => ({ id: `c${index}`, text: `Carte ${index}` }));
  const { cards, leftOut } = imported(exported({ 'sheet:p1': sheet(...many) }));
  expect(cards).toHaveLength(60);
  expect(leftOut).toEqual(['sheet:p1/60', 'sheet:p1/61']);
});

test('[WS16] a file that is not an export of ours, or of a later version, is refused', () => {
  const file = exported({});
  for (const wrong of [{ ...file, format: 'autre' }, { ...file, formatVersion: 2 }, {}, []])
    expect(v.safeParse(ImportedWorkshop, wrong).success).toBe(false);
});
