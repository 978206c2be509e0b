import { createContext, untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Category } from '#shared/domain/category.ts';
import type { ObjectiveId } from '#shared/domain/ids.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { phaseIndex } from '#shared/domain/phase.ts';
import type { LedgerEvent } from '#shared/ledger/events.ts';
import { partnersOf } from '#shared/ledger/ledger.ts';
import type { Statement } from '#shared/reading/statement.ts';
import type { Agreeing } from '../agree/agreeing.svelte.ts';
import type { Board } from '../board.svelte.ts';
import { tab } from '../device.ts';
import { words } from '../i18n.svelte.ts';
import type { CommandBody, CommandFailure } from '../live/pendingCommands.ts';
import type { WorkshopRoom } from '../room.svelte.ts';
import { announce } from '../ui/announcer.svelte.ts';
import { holdsFocus } from './places.ts';

export const VIEWS = ['square', 'outline'] as const;
export type View = (typeof VIEWS)[number];
const viewKey = (workshopId: string) => `alliage:${workshopId}:view`;
const unsentKey = ({ workshopId, participantId }: WorkshopRoom) => `alliage:${workshopId}:${participantId}:unsent`;

/** Which of the three instructions of a phase is this person's. */
export type Standing = 'facilitator' | 'seated' | 'unseated' | 'observer';

/** What every panel of the live workshop shares: the room, the board, and what this person is looking at. */
export class Shell {
  readonly room: WorkshopRoom;
  readonly board: Board;
  /** Called once this person has left, by their own choice. */
  readonly onLeft: () => void;
  #view: View = $state('square');
  #unsent = $state('');
  /** The name of an organisation that is not at the table yet, as this person types it. */
  organisation = $state('');
  /** The group's choice while it is being written. */
  choice: { categories: Category[]; reason: string } = $state({ categories: [], reason: '' });
  /** How many parts of the reading are unfolded. */
  unfolded = $state(1);
  /** The sentences of the reading, once it is on screen. */
  statements: readonly Statement[] = $state.raw([]);
  /** Cards behind the sentence being read. */
  lit: ReadonlySet<ObjectiveId> = $state.raw(new Set());
  /** Made when the agreement is first shown, closed with the room: what it gives back stays in sight. */
  agreeing: Agreeing | null = $state.raw(null);
  /** Something this person must have seen, until they say so. */
  told: string | null = $state(null);
  /** The last "no" to something this person asked, until they have read it. */
  failure: CommandFailure | null = $state.raw(null);

  readonly #phone = new MediaQuery('(max-width: 48rem)');
  readonly partners: Partner[] = $derived.by(() => partnersOf(this.room.ledger));
  readonly isFacilitator: boolean = $derived.by(() => this.room.me?.role === 'facilitator');
  /** The partners this person speaks for. */
  readonly seats: Partner[] = $derived.by(() => {
    const seats = this.room.me?.seats ?? [];
    return this.partners.filter((partner) => seats.includes(partner.id));
  });
  /** The partners whose cards this person may add to: their own, and those that entrusted their draft to them. */
  readonly writesFor: Partner[] = $derived.by(() =>
    this.partners.filter(
      (partner) => this.seats.includes(partner) || (this.isFacilitator && partner.isEntrusted === true),
    ),
  );
  readonly standing: Standing = $derived.by(() => {
    if (this.isFacilitator) return 'facilitator';
    if (this.seats.length > 0) return 'seated';
    return this.room.me?.role === 'member' && !this.room.me.companionOf ? 'unseated' : 'observer';
  });

  /** Does a partner of this person still hold cards in its draft? */
  readonly hasOwnDraft: boolean = $derived.by(() =>
    this.board.cards.some(
      ({ document, partner }) => document === 'draft' && this.seats.some(({ id }) => id === partner.id),
    ),
  );

  /** The reading is shown in its phase, and stays for whoever is writing the group's choice beside it. */
  readonly reads: boolean = $derived.by(() => this.room.ledger.phase === 'read' || untrack(() => this.isChoosing));
  /** After its phase, it may be opened again. */
  readonly mayReread: boolean = $derived.by(
    () => !this.reads && phaseIndex(this.room.ledger.phase) > phaseIndex('read'),
  );

  constructor(room: WorkshopRoom, board: Board, onLeft: () => void) {
    this.room = room;
    this.board = board;
    this.onLeft = onLeft;
    // On a phone the list is the product, the square is the other view.
    const kept = tab.read(viewKey(room.workshopId));
    this.#view = VIEWS.find((view) => view === kept) ?? (this.isPhone ? 'outline' : 'square');
    this.#unsent = tab.read(unsentKey(room)) ?? '';
  }

  /** The objective being written, not added yet: a refresh does not lose it. */
  get unsent(): string {
    return this.#unsent;
  }

  set unsent(text: string) {
    this.#unsent = text;
    if (text === '') tab.erase(unsentKey(this.room));
    else tab.write(unsentKey(this.room), text);
  }

  /** Is this person writing a new objective? Then its field stays in sight, whatever the phase. */
  get isWriting(): boolean {
    return this.#unsent !== '' || holdsFocus('add');
  }

  /** Is this person writing the group's choice? The same. */
  get isChoosing(): boolean {
    return this.choice.reason !== '' || holdsFocus('choice');
  }

  get view(): View {
    return this.#view;
  }

  /** Kept for this tab, so that a refresh does not turn the page. */
  set view(view: View) {
    this.#view = view;
    tab.write(viewKey(this.room.workshopId), view);
  }

  get isPhone(): boolean {
    return this.#phone.current;
  }

  /** Says a command; a "no" is shown, and null is answered. */
  async ask(body: CommandBody): Promise<LedgerEvent[] | null> {
    this.failure = null;
    const answer = await this.room.command(body);
    if (answer.ok) return answer.value;
    this.failure = answer.failure;
    return null;
  }

  tell(sentence: string): void {
    this.told = sentence;
  }

  /** Takes back, or puts back, this person's last change. */
  turnBack(way: 'undo' | 'redo'): void {
    const { undone, redone } = words.current.workshop.undo;
    if (way === 'undo' ? !this.board.canUndo : !this.board.canRedo) return;
    this.board[way]();
    announce(way === 'undo' ? undone : redone);
  }
}

export const [getShell, setShell] = createContext<Shell>();
