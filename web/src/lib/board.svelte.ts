import type * as Y from 'yjs';
import type { ObjectiveId, PartnerId } from '#shared/domain/ids.ts';
import type { Priority } from '#shared/domain/objective.ts';
import type { Position } from '#shared/domain/square.ts';
import type { Channel } from '#shared/protocol.ts';
import { type DocumentName, documentName, parseDocumentName } from '#shared/rights.ts';
import * as edits from '#shared/sheet/edits.ts';
import type { SetAside, SheetContent } from '#shared/sheet/read.ts';
import type { Card, CardVerbs } from './board/card.ts';
import { documentsKept, eraseFromDevice } from './keptDocuments.ts';
import { isTooLong, whyNotAdded } from './live/bounds.ts';
import { CardShelf } from './live/cardShelf.ts';
import { LiveDocument } from './live/liveDocument.ts';
import { type LostWords, withLost } from './live/lostWords.ts';
import { newId } from './live/newId.ts';
import type { CommandAnswer } from './live/pendingCommands.ts';
import { type CardChange, compareSheets } from './live/sheetChanges.ts';
import { sheetReader } from './live/sheetReader.ts';
import { UndoStack } from './live/undoStack.ts';
import type { WorkshopRoom } from './room.svelte.ts';

type SheetDocument = LiveDocument<SheetContent>;

/** Cards changed by someone else, in one document. */
export type BoardNews = { partnerId: PartnerId; changes: CardChange[] };

/**
 * Every card this person may read, and what they may do with them. The one place where Yjs documents become reactive:
 * a document that changed is read again, and only the cards that differ are new objects (SC21).
 */
export class Board implements CardVerbs {
  readonly cards: Card[] = $derived.by(() =>
    this.#shelf.arrange({
      ledger: this.#room.ledger,
      me: this.#room.participantId,
      connection: this.#room.device,
      contents: this.#contents,
      presence: this.#room.presence,
    }),
  );
  lost: LostWords[] = $state.raw([]);
  /** Told of each change made by others; the shell says it aloud. */
  onNews: (news: BoardNews) => void = () => {};

  readonly #room: WorkshopRoom;
  readonly #author: edits.Author;
  readonly #shelf = new CardShelf();
  readonly #documents = new Map<DocumentName, SheetDocument>();
  readonly #dirty = new Map<DocumentName, boolean>();
  readonly #undoStack: UndoStack;
  #contents: Readonly<Record<string, SheetContent>> = $state.raw({});
  #undoState = $state.raw({ canUndo: false, canRedo: false });
  #kept = new Set<string>();
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

  get canUndo(): boolean {
    return this.#undoState.canUndo;
  }

  get canRedo(): boolean {
    return this.#undoState.canRedo;
  }

  /** Malformed values, by partner, listed for the facilitator; never shown as cards. */
  get setAside(): { partnerId: PartnerId; items: SetAside[] }[] {
    return Object.entries(this.#contents).flatMap(([name, { setAside }]) => {
      const document = parseDocumentName(name);
      if (setAside.length === 0 || !document || document.kind === 'agreement') return [];
      return [{ partnerId: document.partnerId, items: setAside }];
    });
  }

  /** What was read of one document; undefined while it is not here. */
  contentOf(name: DocumentName): SheetContent | undefined {
    return this.#contents[name];
  }

  /** Reads something else than cards in a partner's draft, again whenever it changes; null where it is not received. */
  readDraft<Content>(partnerId: PartnerId, read: (draft: Y.Doc) => Content): Content | null {
    const name = documentName({ kind: 'draft', partnerId });
    const document = this.#contents[name] && this.#documents.get(name);
    return document ? read(document.doc) : null;
  }

  /** Writes a new card in the partner's draft, or in its sheet for one who holds no seat there (SC24 bounds it). */
  add(
    partnerId: PartnerId,
    { text, ...rest }: { text: string; priority?: Priority; position?: Position },
  ): ObjectiveId {
    const id = newId<ObjectiveId>();
    const document = this.#writable(partnerId);
    const reason = document ? whyNotAdded(text, document.read().objectives.length) : 'readOnly';
    if (reason) this.#lose(partnerId, reason, [text]);
    else if (document) edits.addObjective(document.doc, this.#author, { id, text, ...rest });
    return id;
  }

  reword(card: Card, text: string): void {
    if (isTooLong(card.text, text)) this.#lose(card.partner.id, 'textTooLong', [text]);
    else this.#on(card, (doc) => edits.rewordObjective(doc, this.#author, card.id, text), [text]);
  }

  prioritise(card: Card, priority: Priority): void {
    this.#on(card, (doc) => edits.prioritiseObjective(doc, this.#author, card.id, priority));
  }

  place(card: Card, position: Position): void {
    this.#on(card, (doc) => edits.placeObjective(doc, this.#author, card.id, position));
  }

  unplace(card: Card): void {
    this.#on(card, (doc) => edits.unplaceObjective(doc, this.#author, card.id));
  }

  keep(card: Card, kept: boolean): void {
    this.#on(card, (doc) => edits.keepObjective(doc, this.#author, card.id, kept));
  }

  leaveUndecided(card: Card, isUndecided: boolean): void {
    this.#on(card, (doc) => edits.leaveUndecided(doc, this.#author, card.id, isUndecided));
  }

  remove(card: Card): void {
    this.#on(card, (doc) => edits.removeObjective(doc, this.#author, card.id));
  }

  /** Rejects with the answer of the room when it is no. */
  async reveal(partnerId: PartnerId, ids: ObjectiveId[]): Promise<void> {
    const answer: CommandAnswer = await this.#room.command({ type: 'revealCards', partnerId, objectiveIds: ids });
    if (!answer.ok) throw answer.failure;
  }

  mayVeil({ id, partner, document }: Card): boolean {
    const body = { type: 'veilCard', partnerId: partner.id, objectiveId: id } as const;
    return document === 'sheet' && this.#room.may(body, { sheetCards: () => [id] });
  }

  wasVeiled({ id, partner, document }: Card): boolean {
    const { partners, revealed } = this.#room.ledger;
    return document === 'sheet' && !partners[partner.id]?.archived && !revealed[partner.id]?.includes(id);
  }

  attend(card: Card | null, doing: 'looking' | 'typing' | 'moving', preview?: Position): void {
    const detail = card && { document: nameOf(card), objectiveId: card.id, doing, ...preview };
    this.#room.attend(detail);
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

  /** Closes every document; what is not yet sent stays on this device. */
  close(): void {
    this.#isClosed = true;
    this.#stop();
    for (const document of this.#documents.values()) document.close(false);
    this.#documents.clear();
  }

  async #open(): Promise<void> {
    this.#kept = new Set(await documentsKept(this.#room.workshopId, this.#room.participantId));
    if (!this.#isClosed) this.#stop = this.#room.followChannels((channels) => this.#follow(channels));
  }

  #follow(channels: readonly Channel[]): void {
    const readable = new Map(channels.map(({ document, write }) => [document, write]));
    for (const [name, document] of this.#documents) if (!readable.has(name)) this.#shut(name, document);
    for (const [name, write] of readable) {
      if (name === 'agreement') continue;
      const open = this.#documents.get(name);
      if (open) open.permit(write);
      else this.#documents.set(name, this.#start(name, write));
      const { doc } = this.#documents.get(name) as SheetDocument;
      if (write) this.#undoStack.follow(doc);
      else this.#undoStack.forget(doc);
    }
    // What the device kept of documents one may not even read any more is not one's own to keep.
    for (const name of this.#kept)
      if (!readable.has(name as DocumentName)) eraseFromDevice(this.#room.workshopId, this.#room.participantId, name);
    this.#kept.clear();
  }

  #start(name: DocumentName, write: boolean): SheetDocument {
    const { workshopId, participantId, mux } = this.#room;
    const place = { workshopId, participantId, mux, origin: this.#author };
    return new LiveDocument({ name, write, wasKept: this.#kept.has(name) }, sheetReader, place, {
      changed: (isOwn) => this.#mark(name, isOwn),
      replaced: (before, after) => {
        this.#undoStack.forget(before);
        if (this.#room.channels.find((channel) => channel.document === name)?.write) this.#undoStack.follow(after);
      },
      settled: () => this.#count(),
      refused: (reason, texts) => this.#lose(partnerOf(name), reason, texts),
    });
  }

  #shut(name: DocumentName, document: SheetDocument): void {
    this.#undoStack.forget(document.doc);
    this.#documents.delete(name);
    document.close(true);
    const { [name]: _, ...others } = this.#contents;
    this.#contents = others;
    this.#count();
  }

  #count(): void {
    const unsaved = [...this.#documents.values()].filter((document) => !document.isSaved);
    this.#room.countUnsaved('board', unsaved.length);
  }

  /** One's own edit shows at once; those of a batch from the room are read together. */
  #mark(name: DocumentName, isOwn: boolean): void {
    if (this.#dirty.size === 0 && !isOwn) queueMicrotask(() => this.#reread());
    this.#dirty.set(name, isOwn || (this.#dirty.get(name) ?? false));
    if (isOwn) this.#reread();
  }

  #reread(): void {
    if (this.#dirty.size === 0) return;
    const contents = { ...this.#contents };
    const dirty = [...this.#dirty];
    this.#dirty.clear();
    for (const [name, isOwn] of dirty) {
      const document = this.#documents.get(name);
      if (!document) continue;
      const before = contents[name];
      const { content, changes } = compareSheets(before, document.read());
      contents[name] = content;
      const partnerId = partnerOf(name);
      // The first reading is not news: the cards were there before this person was.
      if (!isOwn && before && partnerId && changes.length > 0) this.onNews({ partnerId, changes });
    }
    this.#contents = contents;
  }

  /** The partner's draft when this person may write it, else its sheet when they may write that. */
  #writable(partnerId: PartnerId): SheetDocument | undefined {
    return (['draft', 'sheet'] as const)
      .map((kind) => documentName({ kind, partnerId }))
      .filter((name) => this.#room.channels.some((channel) => channel.document === name && channel.write))
      .map((name) => this.#documents.get(name))
      .find((document) => document !== undefined);
  }

  #on(card: Card, edit: (doc: SheetDocument['doc']) => boolean, texts: string[] = []): void {
    const document = this.#documents.get(nameOf(card));
    const isDone = card.mayWrite && document !== undefined && edit(document.doc);
    if (!isDone && texts.length > 0) this.#lose(card.partner.id, 'readOnly', texts);
  }

  #lose(partnerId: PartnerId | null, reason: LostWords['reason'], texts: string[]): void {
    this.lost = withLost(this.lost, { partnerId, reason, texts });
  }
}

const nameOf = (card: Card): DocumentName => documentName({ kind: card.document, partnerId: card.partner.id });

function partnerOf(name: DocumentName): PartnerId | null {
  const document = parseDocumentName(name);
  return document && document.kind !== 'agreement' ? document.partnerId : null;
}
