import { untrack } from 'svelte';
import type { Participant } from '#shared/domain/participant.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { readingFor } from '#shared/reading/audience.ts';
import { read } from '#shared/reading/read.ts';
import type { Reading } from '#shared/reading/reading.ts';
import type { Card } from '../board/card.ts';
import { Asking, pause } from './asking.ts';
import { readingInputOfCards, tableName } from './inputOfCards.ts';

/** Where the reading on screen comes from: this device, the worker, or this device because the worker is silent. */
export type ReadingOrigin = 'preview' | 'settled' | 'late';

export type ReadingSource = {
  ledger(): Ledger;
  cards(): readonly Card[];
  me(): Participant | null;
  /** Asks the worker for the reading of this workshop, as this person may see it; rejects when no answer came. */
  ask(signal: AbortSignal): Promise<Reading>;
};

/**
 * The reading as the table changes: at once from this device, labelled as a preview, then from the worker, whose answer
 * counts (SC40). To be made while a component is being set up; it follows the table until that component leaves.
 */
export class LiveReading {
  readonly #source: ReadingSource;
  readonly input = $derived.by(() => readingInputOfCards(this.#source.ledger(), this.#source.cards()));
  readonly #table = $derived(this.input && this.input.objectives.length > 0 ? tableName(this.input) : null);
  /** What this device reads. Follows the table, not every keystroke of the ledger: the name is compared first. */
  readonly #preview = $derived.by(() => {
    const table = this.#table;
    return table === null ? null : untrack(() => this.#readHere());
  });
  #answer: { table: string; reading: Reading } | null = $state.raw(null);
  #isLate = $state(false);

  constructor(source: ReadingSource) {
    this.#source = source;
    const asking = new Asking<Reading>({
      ask: (signal) => source.ask(signal),
      pause,
      answered: (reading) => this.#answered(reading),
      failed: () => {
        this.#isLate = true;
      },
    });
    $effect(() => {
      void asking.about(this.#table);
    });
    $effect(() => () => void asking.about(null));
  }

  get reading(): Reading | null {
    return this.#settled ?? this.#preview;
  }

  get origin(): ReadingOrigin {
    if (this.#settled) return 'settled';
    return this.#isLate ? 'late' : 'preview';
  }

  get #settled(): Reading | null {
    return this.#answer?.table === this.#table ? (this.#answer?.reading ?? null) : null;
  }

  #readHere(): Reading | null {
    const me = this.#source.me();
    return (
      this.input && readingFor(read(this.input), { seats: me?.seats ?? [], isFacilitator: me?.role === 'facilitator' })
    );
  }

  /** The worker may have answered just before our last change reached it: it then differs from what we read here. */
  #answered(reading: Reading): boolean {
    this.#isLate = false;
    const table = this.#table;
    if (table !== null) this.#answer = { table, reading };
    return JSON.stringify(withoutRevision(reading)) === JSON.stringify(this.#preview);
  }
}

/** The worker adds the revision it read; the reading itself is what both must agree on. */
function withoutRevision(reading: Reading & { revision?: number }): Reading {
  const { revision: _, ...rest } = reading;
  return rest;
}
