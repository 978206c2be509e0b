/** A device is asked where it stands each time it has been sent this much. */
const ASK_BYTES = 256 * 1024;
/** What a device may leave unread before it is let go: the sheets of a full table, several times over. */
const UNREAD_BYTES = 4 * 1024 * 1024;

/**
 * How much of what was sent to a device it has not read. No host tells, so the room asks: it sends `ping` behind the
 * rest, and `pong` comes back once all of it was read. Little-used sockets are never asked, and sleep on.
 */
export class Unread {
  #bytes = 0;
  /** Bytes that stood before the question under way; null when none is. */
  #asked: number | null = null;

  /** Notes what was sent; true when it is time to ask. */
  sent(bytes: number): boolean {
    this.#bytes += bytes;
    if (this.#asked !== null || this.#bytes < ASK_BYTES) return false;
    this.#asked = this.#bytes;
    return true;
  }

  /** The device has read all that stood before the question. */
  answered(): void {
    this.#bytes -= this.#asked ?? 0;
    this.#asked = null;
  }

  get isTooMuch(): boolean {
    return this.#bytes > UNREAD_BYTES;
  }
}
