import type { Clock } from './surroundings.ts';

/**
 * Gathers what happens close together, so that it is stored and sent once. The first thing after a calm moment goes at
 * once; what follows waits for the end of the window.
 */
export class Window {
  #stop: (() => void) | null = null;
  #last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly run: () => void,
  ) {}

  /** Runs within `ms` of the last run; now when that has already passed. */
  open(ms: number): void {
    if (this.#stop) return;
    const wait = ms - (this.clock.now() - this.#last);
    if (wait <= 0) this.runNow();
    else this.#stop = this.clock.after(wait, () => this.runNow());
  }

  runNow(): void {
    this.cancel();
    this.#last = this.clock.now();
    this.run();
  }

  cancel(): void {
    this.#stop?.();
    this.#stop = null;
  }
}
