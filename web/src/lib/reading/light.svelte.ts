import { words } from '#lib/i18n.svelte.ts';
import { announce } from '#lib/ui/announcer.svelte.ts';
import type { ObjectiveId } from '#shared/domain/ids.ts';
import type { Statement } from '#shared/reading/statement.ts';

/** The words whose cards are lit now: at most one passage at a time. */
export class Light {
  #on: string | null = $state(null);
  readonly #show: (ids: ReadonlySet<ObjectiveId>) => void;

  constructor(show: (ids: ReadonlySet<ObjectiveId>) => void) {
    this.#show = show;
  }

  isOn(statement: Statement, at: number): boolean {
    return this.#on === passageOf(statement, at);
  }

  toggle(statement: Statement, at: number, ids: readonly string[]): void {
    if (this.isOn(statement, at)) {
      this.off();
      announce(words.current.board.said.lit(0));
      return;
    }
    this.#on = passageOf(statement, at);
    this.#show(new Set(ids as ObjectiveId[]));
    announce(words.current.board.said.lit(ids.length));
  }

  off(): void {
    if (this.#on === null) return;
    this.#on = null;
    this.#show(new Set());
  }

  /** Lets go of a passage that the reading no longer says. */
  keepAmong(statements: readonly Statement[]): void {
    const on = this.#on;
    if (on === null) return;
    const isSaid = statements.some((statement) => statement.parts.some((_, at) => passageOf(statement, at) === on));
    if (!isSaid) this.off();
  }
}

/** A passage is known by its statement and its place there, so that it stays lit while the rest of the reading changes. */
const passageOf = (statement: Statement, at: number): string => `${statement.id} ${at}`;
