import type { CommandId, ParticipantId } from '#shared/domain/ids.ts';
import type { Decision, LedgerEvent } from '#shared/ledger/events.ts';
import { type Ledger, replay } from '#shared/ledger/ledger.ts';
import type { Receipt, StoredEvent } from './store/store.ts';

/** Who asked for a decision, under which id; nobody and none when the workshop itself did. */
export type Asked = { by: ParticipantId | null; commandId: CommandId | null; receipt: Receipt | null };

/** The ledger as it stands, and what each request answered the first time (RM4). */
export class RecordedLedger {
  #ledger: Ledger;
  readonly #answered = new Map<string, { body: string; events: LedgerEvent[] }>();

  constructor(stored: StoredEvent[]) {
    this.#ledger = replay(stored.map(({ event }) => event));
    this.#remember(stored);
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  /** What a request answered before: its events, null when it is new, `reused` when its id served for another. */
  answered({ key, body }: Receipt): LedgerEvent[] | 'reused' | null {
    const first = this.#answered.get(key);
    if (!first) return null;
    return first.body === body ? first.events : 'reused';
  }

  /** Gives decisions their place in the ledger, without adding them to it. */
  stamp(decisions: Decision[], at: number, { by, commandId, receipt }: Asked): StoredEvent[] {
    return decisions.map((decision, index) => ({
      event: { ...decision, version: this.#ledger.version + 1 + index, at, by, commandId },
      receipt: index === 0 ? receipt : null,
    }));
  }

  /** The ledger as it will be once these events are added. */
  after(stored: StoredEvent[]): Ledger {
    return replay(
      stored.map(({ event }) => event),
      this.#ledger,
    );
  }

  /** Adds events that are in the store. */
  add(stored: StoredEvent[]): void {
    this.#ledger = this.after(stored);
    this.#remember(stored);
  }

  /** A request's events follow each other, and its receipt lies on the first of them. */
  #remember(stored: StoredEvent[]): void {
    let request: LedgerEvent[] = [];
    let of: Pick<LedgerEvent, 'by' | 'commandId'> | null = null;
    for (const { event, receipt } of stored) {
      if (receipt) {
        request = [];
        of = event;
        this.#answered.set(receipt.key, { body: receipt.body, events: request });
      } else if (of && (of.by !== event.by || of.commandId !== event.commandId)) {
        of = null;
      }
      if (of) request.push(event);
    }
  }
}
