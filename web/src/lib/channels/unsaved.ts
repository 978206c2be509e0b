import * as Y from 'yjs';

type Range = { clock: number; len: number };

/**
 * What this device wrote in a document and the room has not yet recorded: for each Yjs client the clock reached, and
 * the stretches deleted. Emptied only by what the room itself sends back, so that "enregistré" is true (RM3).
 */
export class Unsaved {
  readonly #clocks = new Map<number, number>();
  readonly #deletions = new Map<number, Range[]>();

  get isEmpty(): boolean {
    return this.#clocks.size === 0 && this.#deletions.size === 0;
  }

  /** Notes an update made on this device. */
  note(update: Uint8Array): void {
    for (const [client, clock] of Y.parseUpdateMeta(update).to) {
      this.#clocks.set(client, Math.max(clock, this.#clocks.get(client) ?? 0));
    }
    for (const [client, ranges] of Y.decodeUpdate(update).ds.clients) {
      const known = this.#deletions.get(client) ?? [];
      this.#deletions.set(client, [...known, ...ranges.map(({ clock, len }) => ({ clock, len }))]);
    }
  }

  /** Crosses out what an update from the room holds: it was stored before it was sent. */
  confirm(update: Uint8Array): void {
    if (this.isEmpty) return;
    this.confirmClocks(Y.parseUpdateMeta(update).to);
    const confirmed = Y.decodeUpdate(update).ds.clients;
    for (const [client, ranges] of this.#deletions) {
      let left = ranges;
      for (const range of confirmed.get(client) ?? []) left = left.flatMap((own) => without(own, range));
      if (left.length > 0) this.#deletions.set(client, left);
      else this.#deletions.delete(client);
    }
  }

  /** Crosses out what the room says it has, by the clocks of its state vector. */
  confirmClocks(clocks: Map<number, number>): void {
    for (const [client, clock] of this.#clocks) {
      if ((clocks.get(client) ?? 0) >= clock) this.#clocks.delete(client);
    }
  }
}

/** What remains of a stretch once another is taken out: nothing, one or two pieces. */
function without(own: Range, taken: Range): Range[] {
  const end = own.clock + own.len;
  const takenEnd = taken.clock + taken.len;
  if (taken.clock >= end || takenEnd <= own.clock) return [own];
  const before = { clock: own.clock, len: taken.clock - own.clock };
  const after = { clock: takenEnd, len: end - takenEnd };
  return [before, after].filter((piece) => piece.len > 0);
}
