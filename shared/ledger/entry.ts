import type { ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import { LIMITS } from '../limits.ts';
import { ok } from '../result.ts';
import { atTable, type Decided, nameRefused, refuse } from './decided.ts';
import type { Decision } from './events.ts';
import { type Ledger, peopleOf, waitingOf } from './ledger.ts';

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
 * partner sits freely and later ones ask. While the door is watched, whoever comes without the facilitator's link waits
 * there (WS19).
 */
export function decideEntry(ledger: Ledger, entry: Entry): Decided {
  if (entry.linkEpoch !== ledger.linkEpoch) return refuse('linkRevoked', {});
  const people = [...peopleOf(ledger), ...waitingOf(ledger)];
  if (people.length >= LIMITS.participants) return refuse('tooManyParticipants', { max: LIMITS.participants });
  const no = nameRefused(entry.name, people);
  if (no) return no;
  const { participantId, name, role } = entry;
  const joined: Decision = { type: 'participantJoined', participantId, name, role };
  const waits = ledger.isDoorWatched && (role === 'member' || role === 'observer');
  const knocked: Decision = { type: 'participantKnocked', participantId, name, role };
  const partnerId = entry.invitedBy ?? entry.partnerId;
  if (partnerId === undefined) return ok([waits ? knocked : joined]);
  const partner = atTable(ledger, partnerId);
  if (!partner) return refuse('unknownPartner', { partnerId });
  if (role !== 'member' && role !== 'facilitator') return refuse('cannotSeat', {});
  if (waits) return ok([{ ...knocked, comesFor: { partnerId, isInvited: entry.invitedBy !== undefined } }]);
  const seat: Decision = {
    type: entry.invitedBy !== undefined || !partner.claimed ? 'seatGranted' : 'seatAsked',
    participantId,
    partnerId,
  };
  return ok([joined, seat]);
}
