import { formatList, words } from '#lib/i18n.svelte.ts';
import { announce } from '#lib/ui/announcer.svelte.ts';
import type { ObjectiveId, PartnerId } from '#shared/domain/ids.ts';
import { DEFAULT_PRIORITY, type Priority } from '#shared/domain/objective.ts';
import type { Position } from '#shared/domain/square.ts';
import type { Card, CardVerbs } from '../board/card.ts';
import { placeWords } from './placeWords.ts';

/** What is asked about the card that is open on this device; nothing of one that was opened to be read: `details`. */
export type Opened = {
  id: ObjectiveId;
  asks: 'editor' | 'moveTo' | 'questions' | 'details';
  /** Where it lay when it was opened. */
  lay: Card['document'];
  /** The control the focus goes back to: « Modifier » or « Déplacer ». */
  from: 'edit' | 'move';
};

/**
 * What this person has in hand: the card that is open, the one just removed; and the verbs, each of which says aloud
 * what it did. Square and outline share its words, so a move sounds the same wherever it was made.
 */
export class Desk {
  opened: Opened | null = $state.raw(null);
  /** The card just removed, while undoing would bring it back. */
  removed: { id: ObjectiveId; text: string } | null = $state.raw(null);
  /** The open card, once this person has written on it. */
  written: ObjectiveId | null = null;
  readonly verbs: CardVerbs;

  constructor(verbs: CardVerbs) {
    this.verbs = verbs;
  }

  open(card: Card, asks: Exclude<Opened['asks'], 'details'> = 'editor'): void {
    this.removed = null;
    const before = this.opened?.id === card.id ? this.opened : null;
    const from = before?.from ?? (asks === 'editor' ? 'edit' : 'move');
    if (!before) this.written = null;
    this.opened = { id: card.id, asks: card.mayWrite ? asks : 'details', lay: before?.lay ?? card.document, from };
    if (card.mayWrite) this.verbs.attend(card, 'looking');
  }

  close(): void {
    this.opened = null;
    this.verbs.attend(null, 'looking');
  }

  add(partnerId: PartnerId, text: string): ObjectiveId {
    this.removed = null;
    const id = this.verbs.add(partnerId, { text, priority: DEFAULT_PRIORITY });
    announce(words.current.board.said.added(text));
    return id;
  }

  reword(card: Card, text: string): void {
    this.removed = null;
    this.written = card.id;
    this.verbs.reword(card, text);
  }

  prioritise(card: Card, priority: Priority): void {
    this.removed = null;
    this.verbs.prioritise(card, priority);
    announce(words.current.board.said.priority(words.current.method.priorities[priority]));
  }

  place(card: Card, position: Position): void {
    this.removed = null;
    this.verbs.place(card, position);
    announce(words.current.board.said.moved(placeWords(position, words.current, formatList)));
  }

  unplace(card: Card): void {
    this.removed = null;
    this.verbs.unplace(card);
    announce(words.current.board.said.unplaced);
  }

  keep(card: Card, kept: boolean): void {
    this.removed = null;
    this.verbs.keep(card, kept);
    announce(kept ? words.current.board.said.kept : words.current.board.said.notKept);
  }

  leaveUndecided(card: Card, isUndecided: boolean): void {
    this.removed = null;
    this.verbs.leaveUndecided(card, isUndecided);
    announce(isUndecided ? words.current.board.said.undecided : words.current.board.said.decided);
  }

  remove(card: Card): void {
    this.close();
    this.verbs.remove(card);
    this.removed = { id: card.id, text: card.text };
    announce(words.current.board.said.removed(card.text));
  }

  undo(): void {
    this.removed = null;
    this.verbs.undo();
    announce(words.current.board.said.undone);
  }
}
