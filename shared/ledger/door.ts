import type { Participant } from '../domain/participant.ts';
import { LIMITS } from '../limits.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { atTable, type Decided, facilitatorsOf, present, refuse } from './decided.ts';
import type { Decision } from './events.ts';
import { type Ledger, peopleOf } from './ledger.ts';

/** The facilitator watches the door, or no longer: whoever comes in meanwhile waits to be let in (WS19). */
export const watchDoor = (ledger: Ledger, { isWatched }: CommandOf<'watchDoor'>): Decided =>
  ledger.isDoorWatched === isWatched ? refuse('doorAsIs', { isWatched }) : ok([{ type: 'doorWatched', isWatched }]);

/** Someone at the door is let in, to the seat they came for or to ask for it; or turned away (WS19). */
export function answerDoor(ledger: Ledger, { type, participantId }: CommandOf<'admit' | 'turnAway'>): Decided {
  const person = ledger.participants[participantId];
  if (person?.state === 'here') return refuse('alreadyHere', { participantId });
  if (person?.state !== 'waiting') return refuse('unknownParticipant', { participantId });
  if (type === 'turnAway') return ok([{ type: 'participantRemoved', participantId }]);
  if (peopleOf(ledger).length >= LIMITS.participants)
    return refuse('tooManyParticipants', { max: LIMITS.participants });
  const admitted: Decision = { type: 'participantAdmitted', participantId };
  const partner = person.comesFor && atTable(ledger, person.comesFor.partnerId);
  if (!partner || !person.comesFor) return ok([admitted]);
  const sits = person.comesFor.isInvited || !partner.claimed;
  return ok([admitted, { type: sits ? 'seatGranted' : 'seatAsked', participantId, partnerId: partner.id }]);
}

/**
 * The facilitator removes someone, who does not silently come back (WS20): from now on newcomers wait at the door, and
 * when they have ever led, and may hold the links, these are replaced.
 */
export function removeParticipant(ledger: Ledger, { participantId }: CommandOf<'removeParticipant'>): Decided {
  const person = present(ledger, participantId);
  if (!person) return refuse('unknownParticipant', { participantId });
  const isLeader = person.role === 'facilitator';
  if (isLeader && facilitatorsOf(ledger).length === 1) return refuse('lastFacilitator', {});
  const decisions: Decision[] = [{ type: 'participantRemoved', participantId }];
  if (person.role !== 'screen' && !ledger.isDoorWatched) decisions.push({ type: 'doorWatched', isWatched: true });
  if (person.hasLed) decisions.push({ type: 'linksRotated', linkEpoch: ledger.linkEpoch + 1 });
  return ok(decisions);
}

/** The facilitator hands over, or leads with someone else too (WS6). */
export function raise(
  ledger: Ledger,
  actor: Participant,
  { type, participantId }: CommandOf<'handOver' | 'shareFacilitation'>,
): Decided {
  const person = present(ledger, participantId);
  if (!person) return refuse('unknownParticipant', { participantId });
  if (person.role === 'facilitator') return refuse('alreadyFacilitator', { participantId });
  // A companion reads a partner's draft, which no facilitator may.
  if (person.role === 'screen' || person.companionOf) return refuse('cannotFacilitate', { participantId });
  const raised: Decision = { type: 'roleSet', participantId, role: 'facilitator' };
  if (type === 'shareFacilitation') return ok([raised]);
  return ok([raised, { type: 'roleSet', participantId: actor.id, role: 'member' }]);
}
