import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import type { Channel } from '#shared/protocol.ts';
import { accessTo, type DocumentRef, documentName, seatsHelped } from '#shared/rights.ts';
import { documentsOf } from './channelNumber.ts';

/** What a person may reach now. People who may reach the same share one, so that a frame is built once for all. */
export type Reach = {
  channels: Channel[];
  /** The same list as text: two reaches are equal when these are. */
  signature: string;
  /** What may be read, as text, whatever may be written. */
  readable: string;
  documents: Map<number, { document: DocumentRef; write: boolean }>;
};

const NOTHING: Reach = { channels: [], signature: '[]', readable: '', documents: new Map() };

/** Who reaches what, looked up in the table of rights and remembered until the ledger moves (SE1). */
export class AccessGroups {
  #version = -1;
  readonly #people = new Map<ParticipantId, Reach>();
  readonly #groups = new Map<string, Reach>();

  reachOf(ledger: Ledger, participantId: ParticipantId): Reach {
    if (ledger.version !== this.#version) {
      this.#version = ledger.version;
      this.#people.clear();
      this.#groups.clear();
    }
    const known = this.#people.get(participantId);
    if (known) return known;
    const reach = this.#find(ledger, participantId);
    this.#people.set(participantId, reach);
    return reach;
  }

  #find(ledger: Ledger, participantId: ParticipantId): Reach {
    const person = ledger.participants[participantId];
    if (person?.state !== 'here') return NOTHING;
    // Everything the table of rights looks at: two people alike here are alike before every document.
    const seats = [person.seats, seatsHelped(ledger, person)].map((list) => [...list].sort().join(','));
    const key = `${person.role} ${seats.join(' ')} ${ledger.penHolder === participantId}`;
    const known = this.#groups.get(key);
    if (known) return known;
    const channels: Channel[] = [];
    const documents: Reach['documents'] = new Map();
    for (const { channel, document } of documentsOf(ledger)) {
      const access = accessTo(ledger, participantId, document);
      if (access === 'none') continue;
      const write = access === 'write';
      channels.push({ channel, document: documentName(document), write });
      documents.set(channel, { document, write });
    }
    const readable = channels.map(({ channel }) => channel).join();
    const reach = { channels, signature: JSON.stringify(channels), readable, documents };
    this.#groups.set(key, reach);
    return reach;
  }
}
