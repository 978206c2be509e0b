import { createSubscriber } from 'svelte/reactivity';

const SECOND = 1_000;

/** The time, once a second, for whoever shows it; nothing ticks while nobody does. */
class Clock {
  readonly #tick = createSubscriber((update) => {
    const ticking = setInterval(update, SECOND);
    return () => clearInterval(ticking);
  });

  /** Milliseconds since 1970, by this device's clock. */
  get now(): number {
    this.#tick();
    return Date.now();
  }
}

export const clock = new Clock();
