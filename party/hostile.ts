import * as Y from 'yjs';
import { LIMITS } from '#shared/limits.ts';

/**
 * How much one device may send: generous for a person who types fast while dragging, for whoever opens all the sheets
 * of forty partners at once, and for a script of the bench; far below what would trouble the others (RM6).
 */
const BUCKET = { frames: 600, framesPerSecond: 60, bytes: 4 * LIMITS.frameBytes, bytesPerSecond: LIMITS.frameBytes };

/** A question costs an answer that may be a whole document. */
export const QUESTION_FRAMES = 4;

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

/**
 * True when an update can be decoded. Checked before Yjs applies it: nine bytes that announce millions of structs would
 * otherwise take 250 MB before failing. Only V1 is read, because V2 cannot be checked this way.
 */
export function isDecodable(update: Uint8Array): boolean {
  try {
    Y.parseUpdateMeta(update);
    return true;
  } catch {
    return false;
  }
}
