import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { isTooLong, whyNotAdded } from '#lib/live/bounds.ts';
import { CardShelf, type CardSources } from '#lib/live/cardShelf.ts';
import type { Presence } from '#lib/live/presence.ts';
import { compareSheets } from '#lib/live/sheetChanges.ts';
import { LIMITS } from '#shared/limits.ts';
import { addObjective, placeObjective, removeObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet, type SheetContent } from '#shared/sheet/read.ts';
import { objective, Paper, partner, person } from '../build.ts';

const ann = { participantId: person('ann') };

function paperWithTwo(): Paper {
  return new Paper().withPartner('p').withPartner('q').withMember('ann', 'p').withMember('bob', 'q').at('share');
}

function sheetWith(...ids: string[]): Y.Doc {
  const doc = new Y.Doc();
  for (const id of ids) addObjective(doc, ann, { id: objective(id), text: `Texte ${id}` });
  return doc;
}

const sources = (
  paper: Paper,
  contents: Record<string, SheetContent>,
  presence: Presence = new Map(),
): CardSources => ({
  ledger: paper.ledger,
  me: person('ann'),
  connection: 'own',
  contents,
  presence,
});

const find = <Item extends { id: string }>(cards: readonly Item[], id: string) => cards.find((card) => card.id === id);

test('[SC21] one changed card is one new object; the others are the very same', () => {
  const paper = paperWithTwo();
  const doc = sheetWith('a', 'b', 'c');
  const shelf = new CardShelf();
  const first = compareSheets(undefined, readSheet(doc)).content;
  const before = shelf.arrange(sources(paper, { 'sheet:p': first }));
  rewordObjective(doc, ann, objective('b'), 'Autre texte');
  const { content, changes } = compareSheets(first, readSheet(doc));
  const after = shelf.arrange(sources(paper, { 'sheet:p': content }));
  expect(changes).toEqual([{ id: 'b', kind: 'changed' }]);
  expect(find(after, 'a')).toBe(find(before, 'a'));
  expect(find(after, 'c')).toBe(find(before, 'c'));
  expect(find(after, 'b')).not.toBe(find(before, 'b'));
  expect(find(after, 'b')?.text).toBe('Autre texte');
});

test('[SC21] a ledger event that does not concern a card leaves every card as it was', () => {
  const paper = paperWithTwo();
  const contents = { 'sheet:p': readSheet(sheetWith('a', 'b')) };
  const shelf = new CardShelf();
  const before = shelf.arrange(sources(paper, contents));
  paper.ask('f', { type: 'setTimer', durationSeconds: 60 });
  const after = shelf.arrange(sources(paper, contents));
  expect(after.every((card, rank) => card === before[rank])).toBe(true);
});

test('[SC21] the end of a phase makes cards read only, by the rights table', () => {
  const paper = paperWithTwo();
  const contents = { 'sheet:p': readSheet(sheetWith('a')), 'sheet:q': readSheet(sheetWith('z')) };
  const shelf = new CardShelf();
  const rights = () => shelf.arrange(sources(paper, contents)).map((card) => card.mayWrite);
  expect(rights()).toEqual([true, false]);
  paper.at('prioritise');
  expect(rights()).toEqual([false, false]);
});

test('[SC21] additions, moves and removals are told apart', () => {
  const doc = sheetWith('a', 'b', 'c');
  const first = readSheet(doc);
  addObjective(doc, ann, { id: objective('d'), text: 'Nouvelle' });
  placeObjective(doc, ann, objective('a'), { stake: 0.5, lever: -0.5 });
  removeObjective(doc, ann, objective('c'));
  expect(compareSheets(first, readSheet(doc)).changes).toEqual([
    { id: 'a', kind: 'moved' },
    { id: 'd', kind: 'added' },
    { id: 'c', kind: 'removed' },
  ]);
});

test('[SC21] a card passing from draft to sheet is shown once, on the table', () => {
  const paper = paperWithTwo();
  const content = readSheet(sheetWith('a'));
  const cards = new CardShelf().arrange(sources(paper, { 'draft:p': content, 'sheet:p': content }));
  expect(cards.map(({ id, document }) => [id, document])).toEqual([['a', 'sheet']]);
});

test('[SC21] a sheet that copies the id of a revealed card does not take its place', () => {
  const paper = paperWithTwo().withDraft('q', 'stolen');
  paper.ask('bob', { type: 'revealCards', partnerId: partner('q'), objectiveIds: [objective('stolen')] });
  const copy = readSheet(sheetWith('stolen', 'mine'));
  const real = readSheet(sheetWith('stolen'));
  const cards = new CardShelf().arrange(sources(paper, { 'sheet:p': copy, 'sheet:q': real }));
  expect(cards.map(({ id, partner: { id: at } }) => `${at}/${id}`).sort()).toEqual(['p/mine', 'q/stolen']);
});

test('[SC21] who holds a card is shown with their name and their partner, never to themselves', () => {
  const paper = paperWithTwo();
  const detail = { document: 'sheet:p', objectiveId: objective('a'), doing: 'moving', stake: 0.1, lever: 0.2 } as const;
  const presence: Presence = new Map([
    ['own', { participantId: person('ann'), detail }],
    ['x', { participantId: person('bob'), detail: { ...detail, doing: 'looking' } }],
  ]);
  const shelf = new CardShelf();
  const contents = { 'sheet:p': readSheet(sheetWith('a', 'b')) };
  const held = shelf.arrange(sources(paper, contents, presence));
  expect(find(held, 'a')?.presence).toEqual({
    name: 'Personne bob',
    mark: 1,
    doing: 'looking',
    position: { stake: 0.1, lever: 0.2 },
  });
  expect(find(held, 'b')?.presence).toBeNull();
  expect(find(shelf.arrange(sources(paper, contents)), 'b')).toBe(find(held, 'b'));
});

test('[SC21] a card last changed by a facilitator who holds no seat there says so', () => {
  const paper = paperWithTwo();
  const doc = sheetWith('a');
  rewordObjective(doc, { participantId: person('f') }, objective('a'), 'Retouche');
  const arranged = () => new CardShelf().arrange(sources(paper, { 'sheet:p': readSheet(doc) }));
  expect(find(arranged(), 'a')?.byFacilitator).toBe(true);
  rewordObjective(doc, ann, objective('a'), 'Reprise');
  expect(find(arranged(), 'a')?.byFacilitator).toBe(false);
});

test('[SC24] a card has at most 280 code points, a partner at most 60 cards', () => {
  const longest = '🙂'.repeat(LIMITS.objectiveText);
  expect(whyNotAdded(longest, LIMITS.objectivesPerPartner - 1)).toBeNull();
  expect(whyNotAdded(`${longest}.`, 0)).toBe('textTooLong');
  expect(whyNotAdded('court', LIMITS.objectivesPerPartner)).toBe('tooManyCards');
});

test('[SC24] a text that two people made too long may get shorter, never longer', () => {
  const merged = 'x'.repeat(LIMITS.objectiveText + 20);
  expect(isTooLong(merged, merged.slice(1))).toBe(false);
  expect(isTooLong(merged, `${merged}x`)).toBe(true);
  expect(isTooLong('court', merged)).toBe(true);
});
