import * as Y from 'yjs';
import type { Author } from '#shared/sheet/edits.ts';

/**
 * Takes back one's own last change, whatever document it was in, and never anyone else's (SC25). Each document keeps its
 * own history; this remembers in which order they were written.
 */
export class UndoStack {
  readonly #author: Author;
  readonly #histories = new Map<Y.Doc, Y.UndoManager>();
  #done: Y.UndoManager[] = [];
  #undone: Y.UndoManager[] = [];
  readonly #onChange: () => void;
  #isTurning = false;

  constructor(author: Author, onChange: () => void) {
    this.#author = author;
    this.#onChange = onChange;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  follow(doc: Y.Doc): void {
    if (this.#histories.has(doc)) return;
    const history = new Y.UndoManager(doc, { trackedOrigins: new Set([this.#author]) });
    this.#histories.set(doc, history);
    history.on('stack-item-added', ({ type }: { type: 'undo' | 'redo' }) => {
      if (this.#isTurning) return;
      if (type === 'undo') this.#done.push(history);
      this.#undone = [];
      this.#onChange();
    });
  }

  /** A document that went away, or that may no longer be written: its changes cannot be taken back any more. */
  forget(doc: Y.Doc): void {
    const history = this.#histories.get(doc);
    if (!history) return;
    this.#histories.delete(doc);
    history.destroy();
    this.#done = this.#done.filter((other) => other !== history);
    this.#undone = this.#undone.filter((other) => other !== history);
    this.#onChange();
  }

  /** Ends the current change: what is typed next is taken back separately. */
  cut(): void {
    for (const history of this.#histories.values()) history.stopCapturing();
  }

  undo(): void {
    this.#turn(this.#done, this.#undone, (history) => history.undo());
  }

  redo(): void {
    this.#turn(this.#undone, this.#done, (history) => history.redo());
  }

  /** Goes back through changes until one has an effect: others may have removed the card meanwhile. */
  #turn(from: Y.UndoManager[], to: Y.UndoManager[], step: (history: Y.UndoManager) => unknown): void {
    this.#isTurning = true;
    try {
      for (let history = from.pop(); history; history = from.pop()) {
        if (!step(history)) continue;
        to.push(history);
        break;
      }
    } finally {
      this.#isTurning = false;
    }
    this.#onChange();
  }
}
