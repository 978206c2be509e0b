import type * as Y from 'yjs';
import type { Precondition } from '#shared/domain/agreement.ts';
import type { CommitmentId } from '#shared/domain/ids.ts';
import { codePoints } from '#shared/domain/text.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Channel } from '#shared/protocol.ts';
import * as edits from '#shared/sheet/agreementEdits.ts';
import type { Author } from '#shared/sheet/edits.ts';
import type { AgreementContent } from '#shared/sheet/readAgreement.ts';
import { documentsKept } from './keptDocuments.ts';
import { agreementReader } from './live/agreementReader.ts';
import { LiveDocument } from './live/liveDocument.ts';
import { type LostWords, withLost } from './live/lostWords.ts';
import { newId } from './live/newId.ts';
import { UndoStack } from './live/undoStack.ts';
import type { WorkshopRoom } from './room.svelte.ts';

const NAME = 'agreement';

/** Words that did not enter the agreement, and why. */
export type LostFromAgreement = LostWords<'sentenceTooLong' | 'lineTooLong' | 'tooManyCommitments'>;

/**
 * The agreement as this person reads it, and writes it while they hold the pen. It is made the first time it is shown,
 * so that the board does not carry it, and closed with the room: what it gives back (`lost`) must stay in sight.
 */
export class Agreement {
  /** Null while the document is not open here. */
  content: AgreementContent | null = $state.raw(null);
  lost: LostFromAgreement[] = $state.raw([]);

  readonly #room: WorkshopRoom;
  readonly #author: Author;
  readonly #undoStack: UndoStack;
  #undoState = $state.raw({ canUndo: false, canRedo: false });
  #document: LiveDocument<AgreementContent> | null = null;
  #wasKept = false;
  #stop = () => {};
  #isClosed = false;

  constructor(room: WorkshopRoom) {
    this.#room = room;
    this.#author = { participantId: room.participantId };
    this.#undoStack = new UndoStack(this.#author, () => {
      const { canUndo, canRedo } = this.#undoStack;
      this.#undoState = { canUndo, canRedo };
    });
    void this.#open();
  }

  /** Does this person hold the pen, where the agreement may be written? */
  get mayWrite(): boolean {
    return this.#room.channels.some(({ document, write }) => document === NAME && write);
  }

  get canUndo(): boolean {
    return this.#undoState.canUndo;
  }

  get canRedo(): boolean {
    return this.#undoState.canRedo;
  }

  writeSentence(text: string): void {
    if (isTooLong(this.content?.sentence, text, LIMITS.sentence)) this.#lose('sentenceTooLong', [text]);
    else this.#write([text], (doc) => edits.writeSentence(doc, this.#author, text));
  }

  /** Adds a line after all others; answers its id. */
  addCommitment(line: { what?: string } & Partial<edits.CommitmentFacts> = {}): CommitmentId {
    const id = newId<CommitmentId>();
    const { what = '' } = line;
    const { length } = this.content?.commitments ?? [];
    if (length >= LIMITS.commitments) this.#lose('tooManyCommitments', [what]);
    else if (isTooLong('', what, LIMITS.line)) this.#lose('lineTooLong', [what]);
    else this.#write([what], (doc) => edits.addCommitment(doc, this.#author, { ...line, id }));
    return id;
  }

  rewordCommitment(id: CommitmentId, what: string): void {
    const before = this.content?.commitments.find((line) => line.id === id)?.what;
    if (isTooLong(before, what, LIMITS.line)) this.#lose('lineTooLong', [what]);
    else this.#onLine([what], (doc) => edits.rewordCommitment(doc, this.#author, id, what));
  }

  setCommitment(id: CommitmentId, change: edits.CommitmentChange): void {
    this.#onLine([], (doc) => edits.setCommitment(doc, this.#author, id, change));
  }

  removeCommitment(id: CommitmentId): void {
    this.#onLine([], (doc) => edits.removeCommitment(doc, this.#author, id));
  }

  writePrecondition(precondition: Precondition, text: string): void {
    if (isTooLong(this.content?.preconditions[precondition], text, LIMITS.line)) this.#lose('lineTooLong', [text]);
    else this.#write([text], (doc) => edits.writePrecondition(doc, this.#author, precondition, text));
  }

  undo(): void {
    this.#undoStack.undo();
  }

  redo(): void {
    this.#undoStack.redo();
  }

  forgetLost(key: number): void {
    this.lost = this.lost.filter((words) => words.key !== key);
  }

  /** Closes the document; what is not yet sent stays on this device, and stays counted as unsaved. */
  close(): void {
    this.#isClosed = true;
    this.#stop();
    this.#document?.close(false);
    this.#document = null;
  }

  async #open(): Promise<void> {
    const kept = await documentsKept(this.#room.workshopId, this.#room.participantId);
    this.#wasKept = kept.includes(NAME);
    if (!this.#isClosed) this.#stop = this.#room.followChannels((channels) => this.#follow(channels));
  }

  #follow(channels: readonly Channel[]): void {
    const channel = channels.find(({ document }) => document === NAME);
    if (!channel) {
      this.#shut();
      return;
    }
    this.#document ??= this.#start(channel.write);
    this.#document.permit(channel.write);
    if (channel.write) this.#undoStack.follow(this.#document.doc);
    else this.#undoStack.forget(this.#document.doc);
  }

  #start(write: boolean): LiveDocument<AgreementContent> {
    const { workshopId, participantId, mux } = this.#room;
    const place = { workshopId, participantId, mux, origin: this.#author };
    return new LiveDocument({ name: NAME, write, wasKept: this.#wasKept }, agreementReader, place, {
      changed: () => {
        this.content = this.#document?.read() ?? null;
      },
      replaced: (before, after) => {
        this.#undoStack.forget(before);
        if (this.mayWrite) this.#undoStack.follow(after);
      },
      settled: () => this.#room.countUnsaved(NAME, this.#document?.isSaved === false ? 1 : 0),
      refused: (reason, texts) => this.#lose(reason, texts),
    });
  }

  /** Not even to be read any more: nothing of it stays here. */
  #shut(): void {
    if (this.#document) this.#undoStack.forget(this.#document.doc);
    this.#document?.close(true);
    this.#document = null;
    this.content = null;
    this.#room.countUnsaved(NAME, 0);
  }

  #write(texts: string[], edit: (doc: Y.Doc) => void): void {
    this.#onLine(texts, (doc) => {
      edit(doc);
      return true;
    });
  }

  /** Words that cannot be written, because the pen or the line has gone, are given back. */
  #onLine(texts: string[], edit: (doc: Y.Doc) => boolean): void {
    const isDone = this.mayWrite && this.#document !== null && edit(this.#document.doc);
    if (!isDone && texts.some(isSaid)) this.#lose('readOnly', texts);
  }

  #lose(reason: LostFromAgreement['reason'], texts: string[]): void {
    this.lost = withLost(this.lost, { partnerId: null, reason, texts: texts.filter(isSaid) });
  }
}

const isSaid = (text: string): boolean => text.trim() !== '';

/** A text may be as long as its limit; one that a merge made longer may only get shorter (SC24). */
const isTooLong = (before: string | undefined, after: string, max: number): boolean =>
  codePoints(after) > Math.max(max, codePoints(before ?? ''));
