/** How long the table must be still before the worker is asked, in milliseconds. */
export const QUIET_MS = 350;
/** Pauses before asking again when no answer came, in milliseconds; the last one is repeated. */
export const AGAIN_MS = [1_500, 4_000, 10_000, 30_000] as const;
/** How many times an answer about an older table is asked again. */
const PATIENCE = 3;

/** What an asking needs from around it; time and network are handed in. */
export type Around<Answer> = {
  ask(signal: AbortSignal): Promise<Answer>;
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** An answer came. False when it seems to be about an older table: it is then asked again a few times. */
  answered(answer: Answer): boolean;
  failed(): void;
};

/**
 * Asks again whenever the question changes, once the table is still; only the answer to the latest question is told, and
 * a failure is tried again for as long as the question stands (SC40).
 */
export class Asking<Answer> {
  readonly #around: Around<Answer>;
  #question: string | null = null;
  #stop = new AbortController();

  constructor(around: Around<Answer>) {
    this.#around = around;
  }

  /** What is asked now; null when there is nothing to ask. Settles when answered or overtaken. */
  async about(question: string | null): Promise<void> {
    if (question === this.#question) return;
    this.#question = question;
    this.#stop.abort();
    this.#stop = new AbortController();
    if (question !== null) await this.#persist(this.#stop.signal);
  }

  async #persist(signal: AbortSignal): Promise<void> {
    let failures = 0;
    let outdated = 0;
    let wait: number = QUIET_MS;
    while (!signal.aborted) {
      await this.#around.pause(wait, signal);
      if (signal.aborted) return;
      const answer = await this.#around.ask(signal).then(
        (value) => ({ value }),
        () => null,
      );
      if (signal.aborted) return;
      if (answer) {
        if (this.#around.answered(answer.value) || outdated >= PATIENCE) return;
        wait = AGAIN_MS[0];
        outdated += 1;
      } else {
        this.#around.failed();
        wait = AGAIN_MS[Math.min(failures, AGAIN_MS.length - 1)] ?? AGAIN_MS[0];
        failures += 1;
      }
    }
  }
}

/** A pause that an abort ends at once. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
