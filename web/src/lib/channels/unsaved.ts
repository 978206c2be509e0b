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
    const { ds, structs } = Y.decodeUpdate(update);
    for (const [client, ranges] of ds.clients) {
      // What is written already deleted is recorded with its clock: it will not come back as a deletion.
      const empty = structs.filter((struct) => struct.id.client === client && isEmptied(struct)).map(rangeOf);
      const left = remaining(
        ranges.map(({ clock, len }) => ({ clock, len })),
        empty,
      );
      if (left.length > 0) this.#deletions.set(client, [...(this.#deletions.get(client) ?? []), ...left]);
    }
  }

  /** Crosses out what an update from the room holds: it was stored before it was sent. */
  confirm(update: Uint8Array): void {
    if (this.isEmpty) return;
    this.confirmClocks(Y.parseUpdateMeta(update).to);
    if (this.#deletions.size === 0) return;
    const { ds, structs } = Y.decodeUpdate(update);
    const emptied = structs.filter(isEmptied);
    for (const [client, ranges] of this.#deletions) {
      const own = emptied.filter((struct) => struct.id.client === client).map(rangeOf);
      const left = remaining(ranges, [...(ds.clients.get(client) ?? []), ...own]);
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

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

const rangeOf = ({ id, length }: Struct): Range => ({ clock: id.clock, len: length });

/** True for a struct that travels without its content: what it said was deleted. */
const isEmptied = (struct: Struct): boolean =>
  struct instanceof Y.GC || (struct instanceof Y.Item && struct.content instanceof Y.ContentDeleted);

const remaining = (ranges: Range[], taken: Range[]): Range[] =>
  taken.reduce((left, range) => left.flatMap((own) => without(own, range)), ranges);

/** What remains of a stretch once another is taken out: nothing, one or two pieces. */
function without(own: Range, taken: Range): Range[] {
  const end = own.clock + own.len;
  const takenEnd = taken.clock + taken.len;
  if (taken.clock >= end || takenEnd <= own.clock) return [own];
  const before = { clock: own.clock, len: taken.clock - own.clock };
  const after = { clock: takenEnd, len: end - takenEnd };
  return [before, after].filter((piece) => piece.len > 0);
}
