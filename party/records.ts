import type * as Y from 'yjs';
import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import type { Command } from '#shared/ledger/commands.ts';
import { decide } from '#shared/ledger/decide.ts';
import type { Decision, LedgerEvent } from '#shared/ledger/events.ts';
import { type Ledger, openConsentRoundOf, openVotingRoundOf } from '#shared/ledger/ledger.ts';
import type { Refusal } from '#shared/ledger/refusals.ts';
import { ballotOf, takenBack } from '#shared/ledger/voting.ts';
import type { DocumentRefusal } from '#shared/protocol.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type DocumentRef, documentName } from '#shared/rights.ts';
import { readPrepared } from '#shared/sheet/preparedReply.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { readAgreement } from '#shared/sheet/readAgreement.ts';
import type { Frozen } from '#shared/summary/snapshot.ts';
import { isSamePlace, isSameVote, writeApart } from './apart.ts';
import { channelNumber, documentsOf } from './channelNumber.ts';
import { documentsCleared, writeConsequences } from './consequences.ts';
import { type Applied, Documents } from './documents.ts';
import { factsOf } from './facts.ts';
import { type Asked, RecordedLedger } from './recordedLedger.ts';
import type { Receipt, Store, Turn } from './store/store.ts';

/** Stored and not yet told: what the next delivery sends. */
export type News = { events: LedgerEvent[]; updates: Turn['documents'] };

/** What became of a command that was accepted. */
export type Executed = { events: LedgerEvent[]; isRepeat: boolean };

/** After this many updates a document is worth compacting when nobody is in a hurry. */
const ROWS_WORTH_COMPACTING = 50;

/** What the room keeps: the ledger and the documents. Everything is stored first, and only then becomes news (RM2). */
export class Records {
  readonly #store: Store;
  readonly #recorded: RecordedLedger;
  readonly #documents: Documents;
  #ballots: Ballot[];
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
    this.#ballots = store.ballots();
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

  /** Ballots of the rounds under way. Nobody is told more of them than `votingViews` says. */
  get ballots(): readonly Ballot[] {
    return this.#ballots;
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

  /** Decides on a person's command, once; the same command again gets the same events. None: it is kept apart. */
  execute(actor: ParticipantId, command: Command): Result<Executed, Refusal> {
    // The schema gives every command its keys in one order: its text is canonical.
    const receipt = { key: `command ${actor} ${command.commandId}`, body: JSON.stringify(command) };
    const before = this.answered(receipt);
    if (before === 'reused') return failed({ code: 'commandReused', facts: {} });
    if (before) return ok({ events: before, isRepeat: true });
    const { ledger } = this;
    const documentOf = (document: DocumentRef) => this.#documentNow(document);
    const decided = decide(
      ledger,
      actor,
      command,
      factsOf({ now: this.now(), ledger, ballots: this.#ballots, documentOf }),
    );
    if (!decided.ok) return decided;
    if (decided.value.length === 0) return this.#keepApart(actor, command);
    const asked = { by: actor, commandId: command.commandId, receipt };
    const events = this.record(decided.value, asked, () =>
      writeConsequences(decided.value, { ledger, participantId: actor, documentOf }),
    );
    for (const document of documentsCleared(decided.value)) this.#documents.compact(this.#channel(document), 1);
    return ok({ events, isRepeat: false });
  }

  /** What a person was told yes to and the ledger does not hold: a ballot, or words for their own partner's people. */
  #keepApart(actor: ParticipantId, command: Command): Result<Executed, Refusal> {
    if (command.type === 'castBallot') {
      const round = openVotingRoundOf(this.ledger);
      const person = this.ledger.participants[actor];
      const ballot = round && person && ballotOf(round, person, command);
      if (!ballot) throw new Error('a ballot was accepted that nobody may give');
      const before = this.#ballots.find((other) => isSamePlace(other, ballot));
      if (before?.commandId === ballot.commandId && !isSameVote(before, ballot))
        return failed({ code: 'commandReused', facts: {} });
      this.#write([], [ballot]);
    } else {
      writeApart((document) => this.#documentNow(document), actor, command);
      this.settle();
    }
    this.onChange();
    return ok({ events: [], isRepeat: false });
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
      documents[documentName(document)] = this.#read(document, doc);
    }
    return { revision: this.revision, takenAt: this.now(), ledger: this.ledger, documents };
  }

  /** A draft also holds what its people are shown of their answer to an open round of consent. */
  #read(document: DocumentRef, doc: Y.Doc): Frozen['documents'][keyof Frozen['documents']] {
    if (document.kind === 'agreement') return readAgreement(doc);
    const round = openConsentRoundOf(this.ledger);
    const prepared = document.kind === 'draft' && round && { prepared: readPrepared(doc, round.id) };
    return { ...readSheet(doc), ...prepared };
  }

  compact(): void {
    this.settle();
    for (const { channel } of documentsOf(this.ledger)) this.#documents.compact(channel, ROWS_WORTH_COMPACTING);
  }

  clear(): void {
    this.#documents.clear();
    this.#ballots = [];
    this.#news = { events: [], updates: [] };
  }

  #write(events: Turn['events'], ballots: Ballot[] = []): void {
    const documents = this.#documents.gather();
    if (documents.length === 0 && events.length === 0 && ballots.length === 0) return;
    const endedRounds = events.flatMap(({ event }) =>
      event.type === 'votingRoundClosed' || event.type === 'votingRoundDropped' ? [event.roundId] : [],
    );
    const lost = events.length === 0 ? [] : takenBack(this.#recorded.after(events), this.#ballots);
    this.#store.write({ documents, events, ballots: [...ballots, ...lost], endedRounds });
    this.#documents.stored();
    this.#recorded.add(events);
    if (ballots.length + lost.length + endedRounds.length > 0) this.#ballots = this.#store.ballots();
    this.#news.updates.push(...documents);
    this.#news.events.push(...events.map(({ event }) => event));
  }

  #documentNow(document: DocumentRef): Y.Doc {
    return this.documentOf(this.ledger, document);
  }

  #channel(document: DocumentRef, ledger = this.ledger): number {
    const channel = channelNumber(ledger, document);
    if (channel === null) throw new Error(`No channel for ${documentName(document)}`);
    return channel;
  }
}
