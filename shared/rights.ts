import * as v from 'valibot';
import { type ParticipantId, PartnerId } from './domain/ids.ts';
import type { Participant } from './domain/participant.ts';
import { PHASES, type Phase } from './domain/phase.ts';
import type { Ledger } from './ledger/ledger.ts';
import { turnsBefore } from './ledger/tourTurns.ts';

/**
 * Who may read and write what, in each phase: the one table that ledger, room, screens and tests share (SE1).
 * The unit of authority is the document; there is no right inside one.
 */
export type Access = 'none' | 'read' | 'write';
export type DocumentKind = 'draft' | 'sheet' | 'agreement';

/**
 * Where a person stands before one document: seated at its partner, a companion of someone seated there, a facilitator
 * to whom the partner entrusted its draft, the one who holds the pen, or by their role.
 */
export type Standing =
  | 'seated'
  | 'companion'
  | 'entrusted'
  | 'facilitator'
  | 'member'
  | 'observer'
  | 'screen'
  | 'penHolder';

type Row = Record<Phase, Access>;
const row = (other: Access, exceptions: Partial<Row> = {}): Row => ({
  ...(Object.fromEntries(PHASES.map((phase) => [phase, other])) as Row),
  ...exceptions,
});
const nobody = row('none');
const reads = row('read');

export const RIGHTS: Record<DocumentKind, Record<Standing, Row>> = {
  draft: {
    seated: row('write', { closed: 'read' }),
    companion: reads,
    entrusted: row('write', { closed: 'read' }),
    facilitator: nobody,
    member: nobody,
    observer: nobody,
    screen: nobody,
    penHolder: nobody,
  },
  sheet: {
    seated: row('read', { share: 'write', read: 'write' }),
    companion: reads,
    entrusted: reads,
    facilitator: row('read', { share: 'write', read: 'write' }),
    member: reads,
    observer: reads,
    screen: reads,
    penHolder: reads,
  },
  agreement: {
    seated: reads,
    companion: reads,
    entrusted: reads,
    facilitator: reads,
    member: reads,
    observer: reads,
    screen: reads,
    penHolder: row('read', { agree: 'write' }),
  },
};

/** A document of the workshop, by kind and partner. Its name on the wire is `draft:ID`, `sheet:ID` or `agreement`. */
export type DocumentRef = { kind: 'draft' | 'sheet'; partnerId: PartnerId } | { kind: 'agreement' };
export type DocumentName = `draft:${string}` | `sheet:${string}` | 'agreement';

export const documentName = (ref: DocumentRef): DocumentName =>
  ref.kind === 'agreement' ? 'agreement' : `${ref.kind}:${ref.partnerId}`;

/** Reads a document's name, whoever says it; null when it names none. */
export function parseDocumentName(name: string): DocumentRef | null {
  if (name === 'agreement') return { kind: 'agreement' };
  const [kind, id, ...rest] = name.split(':');
  const partnerId = v.safeParse(PartnerId, id);
  if ((kind !== 'draft' && kind !== 'sheet') || !partnerId.success || rest.length > 0) return null;
  return { kind, partnerId: partnerId.output };
}

const ORDER: Record<Access, number> = { none: 0, read: 1, write: 2 };

/** What a person may do with a document now. Someone unknown, gone, or before a partner off the table: nothing. */
export function accessTo(ledger: Ledger, participantId: ParticipantId, document: DocumentRef): Access {
  const person = ledger.participants[participantId];
  if (person?.state !== 'here') return 'none';
  const standings: Standing[] = [person.role];
  if (document.kind === 'agreement') {
    if (ledger.penHolder === participantId) standings.push('penHolder');
  } else {
    const partner = ledger.partners[document.partnerId];
    if (!partner || partner.archived) return 'none';
    // Before its turn in the tour de table, a partner only reads its own sheet (PH15).
    const waits = document.kind === 'sheet' && turnsBefore(ledger, document.partnerId) > 0;
    if (person.seats.includes(document.partnerId) && !waits) standings.push('seated');
    if (seatsHelped(ledger, person).includes(document.partnerId)) standings.push('companion');
    if (person.role === 'facilitator' && partner.isEntrusted) standings.push('entrusted');
  }
  return standings
    .map((standing) => RIGHTS[document.kind][standing][ledger.phase])
    .reduce((best, access) => (ORDER[access] > ORDER[best] ? access : best), 'none');
}

/** The seats of the person someone accompanies, while both are there. */
export function seatsHelped(ledger: Ledger, { companionOf }: Participant): PartnerId[] {
  const helped = companionOf === undefined ? undefined : ledger.participants[companionOf];
  return helped?.state === 'here' ? helped.seats : [];
}

export const mayRead = (ledger: Ledger, participantId: ParticipantId, document: DocumentRef): boolean =>
  accessTo(ledger, participantId, document) !== 'none';

export const mayWrite = (ledger: Ledger, participantId: ParticipantId, document: DocumentRef): boolean =>
  accessTo(ledger, participantId, document) === 'write';
