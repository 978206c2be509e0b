import { LIMITS } from '#shared/limits.ts';

/**
 * How much one device may send: generous for a person who types fast while dragging, for whoever opens all the sheets
 * of forty partners at once, and for a script of the bench; far below what would trouble the others (RM6).
 */
const BUCKET = { frames: 600, framesPerSecond: 60, bytes: 4 * LIMITS.frameBytes, bytesPerSecond: LIMITS.frameBytes };

/** A question costs an answer that may be a whole document. */
export const QUESTION_FRAMES = 4;
/** What a reader sends is compared with the whole document. */
export const COMPARISON_FRAMES = 2;
/** What a command decides is kept for ever, and told to everyone. */
export const COMMAND_FRAMES = 5;
/** Steps of Yjs (see `stepsOf`) that cost as much as a frame: half a millisecond. */
export const STEPS_PER_FRAME = 2_000;

/** Counts what one device sends. Refills with time; full at the start. */
export class TokenBucket {
  #frames: number = BUCKET.frames;
  #bytes: number = BUCKET.bytes;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** Takes the price of a frame; false when the device is too fast. `now` in milliseconds. */
  take(now: number, bytes: number, frames = 1): boolean {
    const seconds = Math.max(0, now - this.#at) / 1000;
    this.#at = now;
    this.#frames = Math.min(BUCKET.frames, this.#frames + seconds * BUCKET.framesPerSecond) - frames;
    this.#bytes = Math.min(BUCKET.bytes, this.#bytes + seconds * BUCKET.bytesPerSecond) - bytes;
    return this.#frames >= 0 && this.#bytes >= 0;
  }
}

/** The update every provider sends when it has nothing to say. */
export const isEmptyUpdate = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0;
