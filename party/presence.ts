import type { Ledger } from '#shared/ledger/ledger.ts';
import type { PresenceDetail, PresenceEntry } from '#shared/protocol.ts';
import { type DocumentRef, parseDocumentName } from '#shared/rights.ts';
import type { Reach } from './access.ts';
import { channelNumber } from './channelNumber.ts';
import { type Connection, remember } from './connections.ts';

type Change = {
  connection: Connection;
  kind: 'arrived' | 'moved' | 'gone';
  /** Where the others last knew this device to be. */
  was: PresenceDetail | null;
};

/**
 * Who is there, and what they hold. Everyone sees who; only those who may read a document see that someone is in it, and
 * nothing at all reaches the others, not even an empty frame (SE3).
 */
export class Presence {
  readonly #changes = new Map<string, Change>();

  arrive(connection: Connection): void {
    this.#changes.set(connection.connection, { connection, kind: 'arrived', was: null });
  }

  leave(connection: Connection): void {
    // Someone who came and went within one window was never announced.
    if (this.#changes.get(connection.connection)?.kind === 'arrived') this.#changes.delete(connection.connection);
    else this.#changes.set(connection.connection, { connection, kind: 'gone', was: null });
  }

  /** Someone moves. Answers false when nothing changed. */
  move(connection: Connection, detail: PresenceDetail | null): boolean {
    if (detail === null && connection.detail === null) return false;
    const was = connection.detail;
    connection.detail = detail;
    if (!this.#changes.has(connection.connection)) {
      this.#changes.set(connection.connection, { connection, kind: 'moved', was });
    }
    return true;
  }

  /** The changes of this window, as each reach may see them; an empty list means that nothing is sent. */
  announce(ledger: Ledger): (reach: Reach) => PresenceEntry[] {
    const changes = [...this.#changes.values()];
    this.#changes.clear();
    for (const { connection, kind } of changes) if (kind !== 'gone') remember(connection);
    const memo = new Map<Reach, PresenceEntry[]>();
    return (reach) => {
      const known = memo.get(reach);
      if (known) return known;
      const entries = changes.flatMap((change) => entryFor(ledger, reach, change) ?? []);
      memo.set(reach, entries);
      return entries;
    };
  }

  /** Everyone there, as one reach may see them. */
  everyone(ledger: Ledger, connections: Iterable<Connection>, reach: Reach): PresenceEntry[] {
    return [...connections].map(({ connection, participantId, detail }) => ({
      connection,
      participantId,
      detail: visible(ledger, reach, detail),
    }));
  }
}

function entryFor(ledger: Ledger, reach: Reach, { connection: of, kind, was }: Change): PresenceEntry | null {
  if (kind === 'gone') return { connection: of.connection, gone: true };
  const detail = visible(ledger, reach, of.detail);
  if (kind === 'moved' && detail === null && visible(ledger, reach, was) === null) return null;
  return { connection: of.connection, participantId: of.participantId, detail };
}

/** The detail when this reach may read the document it speaks of. */
export function visible(ledger: Ledger, reach: Reach, detail: PresenceDetail | null): PresenceDetail | null {
  const document: DocumentRef | null = detail && parseDocumentName(detail.document);
  const channel = document && channelNumber(ledger, document);
  return channel !== null && reach.documents.has(channel) ? detail : null;
}
