import type { PartnerId } from '../domain/ids.ts';
import { type Participant, SEATS_PER_PERSON } from '../domain/participant.ts';
import { LIMITS } from '../limits.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { atTable, type Decided, nameRefused, present, refuse } from './decided.ts';
import type { Decision } from './events.ts';
import { type Ledger, partnersOf } from './ledger.ts';

/** A partner joins the table: added by the facilitator, or by a member who sits there at once (WS12). */
export function addPartner(ledger: Ledger, actor: Participant, command: CommandOf<'addPartner'>): Decided {
  const { partnerId, name, profile } = command;
  if (actor.companionOf) return refuse('notWhileCompanion', {});
  if (actor.role !== 'facilitator' && actor.role !== 'member') return refuse('notMember', {});
  if (Object.hasOwn(ledger.partners, partnerId)) return refuse('partnerExists', { partnerId });
  // Counted with the archived ones, whose marks and documents remain.
  if (Object.keys(ledger.partners).length >= LIMITS.partners)
    return refuse('tooManyPartners', { max: LIMITS.partners });
  const no = nameRefused(name, partnersOf(ledger));
  if (no) return no;
  const added: Decision = { type: 'partnerAdded', partnerId, name, profile };
  if (actor.role === 'facilitator') return ok([added]);
  // A member adds the organisation they speak for, once, and sits there: places at the table are counted for ever.
  const addedOne = Object.values(ledger.partners).some((partner) => partner.addedBy === actor.id);
  if (actor.seats.length > 0 || addedOne) return refuse('notFacilitator', {});
  if (actor.asks.length >= SEATS_PER_PERSON) return refuse('tooManySeats', { max: SEATS_PER_PERSON });
  return ok([added, { type: 'seatGranted', participantId: actor.id, partnerId }]);
}

/** Someone asks to speak for a partner: granted to its first person, otherwise waiting for an answer (WS5, WS7). */
export function askSeat(ledger: Ledger, actor: Participant, partnerId: PartnerId): Decided {
  const partner = atTable(ledger, partnerId);
  if (!partner) return refuse('unknownPartner', { partnerId });
  if (actor.role !== 'member' && actor.role !== 'facilitator') return refuse('cannotSeat', {});
  if (actor.companionOf) return refuse('notWhileCompanion', {});
  if (actor.seats.includes(partnerId)) return refuse('alreadySeated', { partnerId });
  if (actor.asks.includes(partnerId)) return refuse('alreadyAsked', { partnerId });
  if (actor.seats.length + actor.asks.length >= SEATS_PER_PERSON)
    return refuse('tooManySeats', { max: SEATS_PER_PERSON });
  return ok([{ type: partner.claimed ? 'seatAsked' : 'seatGranted', participantId: actor.id, partnerId }]);
}

/** Someone seated there, or the facilitator, answers a person who waits for a seat (WS5). */
export function answerSeat(
  ledger: Ledger,
  actor: Participant,
  command: CommandOf<'grantSeat' | 'declineSeat'>,
): Decided {
  const { participantId, partnerId } = command;
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  const seatedHere = actor.seats.includes(partnerId);
  if (!seatedHere && actor.role !== 'facilitator') return refuse('notSeated', { partnerId });
  const person = present(ledger, participantId);
  if (!person) return refuse('unknownParticipant', { participantId });
  if (!person.asks.includes(partnerId)) return refuse('notAsked', { participantId, partnerId });
  if (command.type === 'declineSeat') return ok([{ type: 'seatDeclined', participantId, partnerId }]);
  // A facilitator cannot open a partner's draft to themselves: someone seated there says yes.
  if (participantId === actor.id && !seatedHere) return refuse('grantToSelf', { partnerId });
  return ok([{ type: 'seatGranted', participantId, partnerId }]);
}

/** Someone gives their seat back, or the facilitator takes it back (WS6). */
export function releaseSeat(
  ledger: Ledger,
  actor: Participant,
  { partnerId, participantId = actor.id }: CommandOf<'releaseSeat'>,
): Decided {
  if (participantId !== actor.id && actor.role !== 'facilitator') return refuse('notFacilitator', {});
  const person = present(ledger, participantId);
  if (!person) return refuse('unknownParticipant', { participantId });
  if (!person.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  return ok([{ type: 'seatReleased', participantId, partnerId }]);
}
