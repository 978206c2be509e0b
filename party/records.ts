import type * as Y from 'yjs';
import type { ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { Objective } from '#shared/domain/objective.ts';
import type { Command } from '#shared/ledger/commands.ts';
import { decide } from '#shared/ledger/decide.ts';
import type { Decision, LedgerEvent } from '#shared/ledger/events.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import type { Refusal } from '#shared/ledger/refusals.ts';
import type { Facts } from '#shared/ledger/reveal.ts';
import type { DocumentRefusal } from '#shared/protocol.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type DocumentRef, documentName } from '#shared/rights.ts';
import { readAgreement, readSheet } from '#shared/sheet/read.ts';
import { objectivesOf } from '#shared/sheet/schema.ts';
import type { Frozen } from '#shared/summary/snapshot.ts';
import { channelNumber, documentsOf } from './channelNumber.ts';
import { type Applied, Documents } from './documents.ts';
import { type Asked, RecordedLedger } from './recordedLedger.ts';
import { revealCards } from './reveal.ts';
import type { Receipt, Store, Turn } from './store/store.ts';

/** Stored and not yet told: what the next delivery sends. */
export type News = { events: LedgerEvent[]; updates: Turn['documents'] };

/** After this many updates a document is worth compacting when nobody is in a hurry. */
const ROWS_WORTH_COMPACTING = 50;

/** What the room keeps: the ledger and the documents. Everything is stored first, and only then becomes news (RM2). */
export class Records {
  readonly #store: Store;
  readonly #recorded: RecordedLedger;
  readonly #documents: Documents;
  #news: News = { events: [], updates: [] };

  /** `onChange` is called when there is something to store or to tell. */
  constructor(
    store: Store,
    private readonly now: () => number,
    private readonly onChange: () => void,
  ) {
    this.#store = store;
    this.#recorded = new RecordedLedger(store.events());
    this.#documents = new Documents(store, onChange);
  }

  get ledger(): Ledger {
    return this.#recorded.ledger;
  }

  doc(channel: number): Y.Doc {
    return this.#documents.doc(channel);
  }

  /** A document by its name, as a ledger numbers it. */
  documentOf(ledger: Ledger, document: DocumentRef): Y.Doc {
    return this.#documents.doc(this.#channel(document, ledger));
  }

  get isWorthCompacting(): boolean {
    return this.#documents.longest > ROWS_WORTH_COMPACTING;
  }

  /** Channels of the documents in memory. */
  get loaded(): number[] {
    return this.#documents.loaded;
  }

  /** Grows with every event and every stored update of a shared document; a draft never moves it (SE2). */
  get revision(): number {
    return documentsOf(this.ledger)
      .filter(({ document }) => document.kind !== 'draft')
      .reduce((sum, { channel }) => sum + this.#store.lastSequence(channel), this.ledger.version);
  }

  /** Puts in the store whatever is not there yet. */
  settle(): void {
    this.#write([]);
  }

  /** What was stored since the last time it was asked. */
  takeNews(): News {
    const news = this.#news;
    this.#news = { events: [], updates: [] };
    return news;
  }

  /** Decides on a person's command, once; the same command again gets the same events. */
  execute(actor: ParticipantId, command: Command): Result<{ events: LedgerEvent[]; isRepeat: boolean }, Refusal> {
    // The schema gives every command its keys in one order: its text is canonical.
    const receipt = { key: `command ${actor} ${command.commandId}`, body: JSON.stringify(command) };
    const before = this.answered(receipt);
    if (before === 'reused') return failed({ code: 'commandReused', facts: {} });
    if (before) return ok({ events: before, isRepeat: true });
    const decided = decide(this.ledger, actor, command, this.#facts());
    if (!decided.ok) return decided;
    const asked = { by: actor, commandId: command.commandId, receipt };
    const events = this.record(decided.value, asked, () => this.#reveal(decided.value, actor));
    return ok({ events, isRepeat: false });
  }

  /** What a request answered the first time: null when it is new, `reused` when its id served for another. */
  answered(receipt: Receipt): LedgerEvent[] | 'reused' | null {
    return this.#recorded.answered(receipt);
  }

  /** Records decisions, and what they write in documents, in one turn of the store: both, or neither. */
  record(decisions: Decision[], asked: Asked, write?: (after: Ledger) => void): LedgerEvent[] {
    const stored = this.#recorded.stamp(decisions, this.now(), asked);
    if (write) this.settle();
    const mark = this.#documents.mark();
    try {
      write?.(this.#recorded.after(stored));
      this.#write(stored);
    } catch (error) {
      this.#documents.restore(mark);
      throw error;
    }
    this.onChange();
    return stored.map(({ event }) => event);
  }

  /** Writes in a document; null, or why not. `bytes`: how much it adds, at most. */
  edit(document: DocumentRef, bytes: number, write: (doc: Y.Doc) => void): DocumentRefusal | null {
    return this.#documents.edit(this.#channel(document), bytes, write);
  }

  apply(channel: number, document: DocumentRef, update: Uint8Array, writer: ParticipantId): Applied {
    return this.#documents.apply(channel, update, writer, document.kind !== 'agreement');
  }

  /** Everything at one instant. `mayRead` leaves documents out unread. Synchronous: nothing can slip in between. */
  freeze(mayRead: (document: DocumentRef) => boolean = () => true): Frozen {
    this.settle();
    const documents: Frozen['documents'] = {};
    for (const { channel, document } of documentsOf(this.ledger)) {
      if (!mayRead(document)) continue;
      const doc = this.#documents.doc(channel);
      documents[documentName(document)] = document.kind === 'agreement' ? readAgreement(doc) : readSheet(doc);
    }
    return { revision: this.revision, takenAt: this.now(), ledger: this.ledger, documents };
  }

  compact(): void {
    this.settle();
    for (const { channel } of documentsOf(this.ledger)) this.#documents.compact(channel, ROWS_WORTH_COMPACTING);
  }

  clear(): void {
    this.#documents.clear();
    this.#news = { events: [], updates: [] };
  }

  #write(events: Turn['events']): void {
    const documents = this.#documents.gather();
    if (documents.length === 0 && events.length === 0) return;
    this.#store.write({ documents, events });
    this.#documents.stored();
    this.#recorded.add(events);
    this.#news.updates.push(...documents);
    this.#news.events.push(...events.map(({ event }) => event));
  }

  #facts(): Facts {
    return { now: this.now(), draftCards: (partnerId) => this.#draftCards(partnerId) };
  }

  /** A draft card under the id of one already on the table would overwrite it: it cannot be revealed. */
  #draftCards(partnerId: PartnerId): Objective[] {
    const onTable = objectivesOf(this.documentOf(this.ledger, { kind: 'sheet', partnerId }));
    const once = new Set<string>(this.ledger.revealed[partnerId]);
    const { objectives } = readSheet(this.documentOf(this.ledger, { kind: 'draft', partnerId }));
    return objectives.filter(({ id }) => !onTable.has(id) && !once.has(id));
  }

  #reveal(decisions: Decision[], participantId: ParticipantId): void {
    const seats = this.ledger.participants[participantId]?.seats ?? [];
    for (const decision of decisions) {
      if (decision.type !== 'cardsRevealed') continue;
      const { partnerId, objectiveIds } = decision;
      const draft = this.documentOf(this.ledger, { kind: 'draft', partnerId });
      const sheet = this.documentOf(this.ledger, { kind: 'sheet', partnerId });
      revealCards(draft, sheet, objectiveIds, { participantId, isSeated: seats.includes(partnerId) });
    }
  }

  #channel(document: DocumentRef, ledger = this.ledger): number {
    const channel = channelNumber(ledger, document);
    if (channel === null) throw new Error(`No channel for ${documentName(document)}`);
    return channel;
  }
}
