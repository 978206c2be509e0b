import type { ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import { LIMITS } from '../limits.ts';
import { ok } from '../result.ts';
import { atTable, type Decided, nameRefused, refuse } from './decided.ts';
import type { Decision } from './events.ts';
import { type Ledger, peopleOf } from './ledger.ts';

/** Someone at the entrance, with what their link says. */
export type Entry = {
  participantId: ParticipantId;
  name: string;
  role: Participant['role'];
  linkEpoch: number;
  /** The partner whose own link this is. */
  invitedBy?: PartnerId;
  /** The partner chosen by the person. */
  partnerId?: PartnerId;
};

/**
 * Says whether a person may enter, and as whom (WS4, WS5). The token was verified by the worker; the link's epoch and
 * the names are checked here. A partner's own link seats at once; through the general link the first person of a
 * partner sits freely and later ones ask.
 */
export function decideEntry(ledger: Ledger, entry: Entry): Decided {
  if (entry.linkEpoch !== ledger.linkEpoch) return refuse('linkRevoked', {});
  const people = peopleOf(ledger);
  if (people.length >= LIMITS.participants) return refuse('tooManyParticipants', { max: LIMITS.participants });
  const no = nameRefused(entry.name, people);
  if (no) return no;
  const joined: Decision = {
    type: 'participantJoined',
    participantId: entry.participantId,
    name: entry.name,
    role: entry.role,
  };
  const partnerId = entry.invitedBy ?? entry.partnerId;
  if (partnerId === undefined) return ok([joined]);
  const partner = atTable(ledger, partnerId);
  if (!partner) return refuse('unknownPartner', { partnerId });
  if (entry.role !== 'member' && entry.role !== 'facilitator') return refuse('cannotSeat', {});
  const seat: Decision = {
    type: entry.invitedBy !== undefined || !partner.claimed ? 'seatGranted' : 'seatAsked',
    participantId: entry.participantId,
    partnerId,
  };
  return ok([joined, seat]);
}
