import { Asking, pause } from '#lib/reading/asking.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';

/** What the code depends on: it is asked for again when any of it changes. */
type Doorway = Pick<Ledger, 'door' | 'linkEpoch' | 'isDoorWatched'>;

export type CodeSource = {
  doorway(): Doorway;
  /** A number that changes once a minute. */
  minute(): number;
  /** Asks the counter for the code; null when the door is closed. Rejects when no answer came. */
  ask(signal: AbortSignal): Promise<string | null>;
};

const nameOf = ({ door, linkEpoch, isDoorWatched }: Doorway): string => `${door} ${linkEpoch} ${isDoorWatched}`;

/**
 * The code to show on the wall (SE15): asked from the counter, again each minute and whenever the door changes. A code
 * of before that change is never shown. To be made while a component is being set up.
 */
export class RoomCode {
  readonly #source: CodeSource;
  #answer: { doorway: string; code: string | null } | null = $state.raw(null);
  /** No answer came to the last question. */
  isLate = $state(false);

  constructor(source: CodeSource) {
    this.#source = source;
    const asking = new Asking<string | null>({
      ask: (signal) => source.ask(signal),
      pause,
      answered: (code) => {
        this.isLate = false;
        this.#answer = { doorway: nameOf(source.doorway()), code };
        return true;
      },
      failed: () => {
        this.isLate = true;
      },
    });
    $effect(() => void asking.about(`${nameOf(source.doorway())} ${source.minute()}`));
    $effect(() => () => void asking.about(null));
  }

  /** The code as the door stands; null while it is not known, or there is none. */
  get code(): string | null {
    const doorway = nameOf(this.#source.doorway());
    return this.#answer?.doorway === doorway ? this.#answer.code : null;
  }
}
