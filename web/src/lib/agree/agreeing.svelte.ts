import { createContext, tick } from 'svelte';
import type { Precondition } from '#shared/domain/agreement.ts';
import type { CommitmentId, ConsentRoundId, PartnerId } from '#shared/domain/ids.ts';
import type { LedgerEvent } from '#shared/ledger/events.ts';
import { openConsentRoundOf } from '#shared/ledger/ledger.ts';
import type { CommitmentChange } from '#shared/sheet/agreementEdits.ts';
import { type Prepared, readPrepared } from '#shared/sheet/preparedReply.ts';
import { Agreement } from '../agreement.svelte.ts';
import { words } from '../i18n.svelte.ts';
import type { CommandBody } from '../live/pendingCommands.ts';
import type { Shell } from '../screens/shell.svelte.ts';
import { announce } from '../ui/announcer.svelte.ts';
import { KeptText } from './keptText.svelte.ts';
import { ReplyDraft } from './replyDraft.svelte.ts';

/** What was just done to the agreement and can be taken back from where it was done. */
type JustDone = { kind: 'removed' } | { kind: 'replaced'; before: string };

/**
 * What this person does with the agreement: the document itself, what they are writing beside it and have not sent, and
 * the verbs. It lives as long as the room does: what was typed is found again, what was refused is given back.
 */
export class Agreeing {
  readonly shell: Shell;
  readonly agreement: Agreement;
  readonly proposal: KeptText;
  readonly disagreement: KeptText;
  /** The line of the agreement being changed here. */
  openLine: CommitmentId | null = $state(null);
  /** This person asked for the pen: the sentence takes the focus once it may be written. */
  takesPen = false;
  justDone: JustDone | null = $state.raw(null);
  #asked = 0;
  readonly #replies = new Map<PartnerId, ReplyDraft>();
  readonly #reservations = new Map<string, KeptText>();
  readonly #key: string;

  constructor(shell: Shell) {
    const { room } = shell;
    this.shell = shell;
    this.agreement = new Agreement(room);
    this.#key = `alliage:${room.workshopId}:${room.participantId}`;
    this.proposal = new KeptText(`${this.#key}:proposal`);
    this.disagreement = new KeptText(`${this.#key}:disagreement`);
  }

  /** True while this person waits for an answer: what the ledger then says is their own doing. */
  get isAsking(): boolean {
    return this.#asked > 0;
  }

  /** Why this person may not write the agreement now, in a sentence; null while they may. */
  get readOnly(): string | null {
    if (this.agreement.mayWrite) return null;
    const t = words.later.conduct.agreement.readOnly;
    const { ledger } = this.shell.room;
    if (ledger.phase === 'closed') return t.closed;
    if (ledger.phase !== 'agree') return t.phase(words.current.method.phases[ledger.phase]);
    return openConsentRoundOf(ledger) ? t.frozen : t.pen;
  }

  /** The answer being written for a partner. */
  replyFor(partnerId: PartnerId): ReplyDraft {
    return kept(this.#replies, partnerId, () => new ReplyDraft(`${this.#key}:reply:${partnerId}`));
  }

  /** The reservation being written for a partner's answer to one round. */
  reservationFor(partnerId: PartnerId, roundId: ConsentRoundId): KeptText {
    const key = `${this.#key}:reservation:${partnerId}:${roundId}`;
    return kept(this.#reservations, key, () => new KeptText(key));
  }

  /** What a partner's people see of its answer before it leaves; null for everyone else. */
  prepared(partnerId: PartnerId, roundId: ConsentRoundId): Prepared | null {
    return this.shell.board.readDraft(partnerId, (draft) => readPrepared(draft, roundId));
  }

  async ask(body: CommandBody): Promise<LedgerEvent[] | null> {
    this.#asked += 1;
    try {
      const events = await this.shell.ask(body);
      // The ledger has moved: whoever tells the news has told it once this turn is over.
      await tick();
      return events;
    } finally {
      this.#asked -= 1;
    }
  }

  async takePen(): Promise<void> {
    this.takesPen = true;
    if (!(await this.ask({ type: 'takePen' }))) this.takesPen = false;
  }

  writeSentence(text: string): void {
    this.justDone = null;
    this.agreement.writeSentence(text);
  }

  /** Adds a line and opens it. */
  addLine(): CommitmentId {
    this.justDone = null;
    const id = this.agreement.addCommitment();
    this.openLine = id;
    announce(words.later.conduct.agreement.commitments.added);
    return id;
  }

  rewordLine(id: CommitmentId, what: string): void {
    this.justDone = null;
    this.agreement.rewordCommitment(id, what);
  }

  setLine(id: CommitmentId, change: CommitmentChange): void {
    this.justDone = null;
    this.agreement.setCommitment(id, change);
  }

  removeLine(id: CommitmentId): void {
    if (this.openLine === id) this.openLine = null;
    this.agreement.removeCommitment(id);
    this.justDone = { kind: 'removed' };
    announce(words.later.conduct.agreement.commitments.removed);
  }

  writePrecondition(precondition: Precondition, text: string): void {
    this.justDone = null;
    this.agreement.writePrecondition(precondition, text);
  }

  /** Takes back what `justDone` says. */
  takeBack(): void {
    const { justDone } = this;
    this.justDone = null;
    const t = words.later.conduct.agreement;
    if (justDone?.kind === 'replaced') {
      this.agreement.writeSentence(justDone.before);
      announce(t.sentence.isBack);
    } else if (justDone) {
      this.agreement.undo();
      announce(t.commitments.isBack);
    }
  }

  turnBack(way: 'undo' | 'redo'): void {
    if (way === 'undo' ? !this.agreement.canUndo : !this.agreement.canRedo) return;
    this.justDone = null;
    this.agreement[way]();
    announce(words.current.workshop.undo[way === 'undo' ? 'undone' : 'redone']);
  }

  close(): void {
    this.agreement.close();
  }
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

export const [getAgreeing, setAgreeing] = createContext<Agreeing>();
