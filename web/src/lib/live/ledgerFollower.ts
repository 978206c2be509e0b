import type { LedgerEvent } from '#shared/ledger/events.ts';
import { evolve, type Ledger } from '#shared/ledger/ledger.ts';

/**
 * The ledger after more events, or null when one is missing in between: the room must then be asked for the whole.
 * Events already known (said again to the person who repeated a command) change nothing.
 */
export function follow(ledger: Ledger, events: readonly LedgerEvent[]): Ledger | null {
  let next = ledger;
  for (const event of events) {
    if (event.version <= next.version) continue;
    if (event.version > next.version + 1) return null;
    next = evolve(next, event);
  }
  return next;
}
