import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { UndoStack } from '#lib/live/undoStack.ts';
import { addObjective, removeObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objective, person } from '../build.ts';

const ann = { participantId: person('ann') };
const bob = { participantId: person('bob') };
const ids = (doc: Y.Doc) => readSheet(doc).objectives.map(({ id }) => id);

function desk() {
  const draft = new Y.Doc();
  const sheet = new Y.Doc();
  const stack = new UndoStack(ann, () => {});
  stack.follow(draft);
  stack.follow(sheet);
  const add = (doc: Y.Doc, id: string, author = ann) => {
    addObjective(doc, author, { id: objective(id), text: id });
    stack.cut();
  };
  return { draft, sheet, stack, add };
}

test('[SC25] changes are taken back in the order they were made, across documents', () => {
  const { draft, sheet, stack, add } = desk();
  add(draft, 'a');
  add(sheet, 'b');
  add(draft, 'c');
  stack.undo();
  expect([ids(draft), ids(sheet)]).toEqual([['a'], ['b']]);
  stack.undo();
  expect([ids(draft), ids(sheet)]).toEqual([['a'], []]);
  stack.redo();
  expect([ids(draft), ids(sheet)]).toEqual([['a'], ['b']]);
  stack.undo();
  stack.undo();
  expect([ids(draft), ids(sheet), stack.canUndo]).toEqual([[], [], false]);
});

test('[SC25] another person’s change is never taken back', () => {
  const { draft, stack, add } = desk();
  add(draft, 'mine');
  add(draft, 'theirs', bob);
  stack.undo();
  expect(ids(draft)).toEqual(['theirs']);
  expect(stack.canUndo).toBe(false);
});

test('[SC25] words typed by two on one card: only one’s own go', () => {
  const { draft, stack, add } = desk();
  add(draft, 'a');
  rewordObjective(draft, ann, objective('a'), 'a moi');
  stack.cut();
  rewordObjective(draft, bob, objective('a'), 'a moi, toi');
  stack.undo();
  expect(readSheet(draft).objectives[0]?.text).toBe('a, toi');
});

test('[SC25] a new change ends what could be redone, in every document', () => {
  const { draft, sheet, stack, add } = desk();
  add(draft, 'a');
  stack.undo();
  expect(stack.canRedo).toBe(true);
  add(sheet, 'b');
  expect(stack.canRedo).toBe(false);
  stack.redo();
  expect([ids(draft), ids(sheet)]).toEqual([[], ['b']]);
});

test('[SC25] a change that someone else has since made vain is passed over', () => {
  const { draft, sheet, stack, add } = desk();
  add(sheet, 'first');
  add(draft, 'second');
  removeObjective(draft, bob, objective('second'));
  stack.undo();
  expect([ids(draft), ids(sheet)]).toEqual([[], []]);
});

test('[SC25] a document that may no longer be written is forgotten', () => {
  const { draft, sheet, stack, add } = desk();
  add(draft, 'a');
  add(sheet, 'b');
  stack.forget(sheet);
  stack.undo();
  expect([ids(draft), ids(sheet)]).toEqual([[], ['b']]);
});
