import { untrack } from 'svelte';

/** A field just left is let go of a little later: nothing moves between pressing the button beside it and letting go. */
const RELEASE_MS = 400;

/**
 * Whether someone is in a field of a part of the page. Such a part is not taken away from under their hands, whatever
 * the others do; nor is one that holds more than was taken, so that the words can be copied.
 */
export class InUse {
  isHeld = $state(false);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /** An attachment: `<section {@attach inUse.watch}>`. */
  readonly watch = (part: HTMLElement) => {
    const stop = new AbortController();
    const look = () => {
      clearTimeout(this.#leaving);
      if (isUsed(part)) this.isHeld = true;
      // A dialog takes the focus while it is being set up: what is asked here is no affair of its effect.
      else if (untrack(() => this.isHeld)) this.#leaving = setTimeout(() => (this.isHeld = isUsed(part)), RELEASE_MS);
    };
    const { signal } = stop;
    part.addEventListener('focusin', look, { signal });
    // Where the focus goes is known once it is there.
    part.addEventListener('focusout', () => queueMicrotask(look), { signal });
    return () => {
      stop.abort();
      clearTimeout(this.#leaving);
      this.isHeld = false;
    };
  };

  /** What this person was writing has left by their own hand: nothing more to wait for. */
  letGo(): void {
    clearTimeout(this.#leaving);
    this.isHeld = false;
  }
}

function isUsed(part: HTMLElement): boolean {
  const focused = document.activeElement;
  const isField = focused?.matches('textarea, input, select') && part.contains(focused);
  return isField || part.querySelector('[data-over]') !== null;
}
