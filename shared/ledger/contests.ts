import type { Participant } from '../domain/participant.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { atTable, type Decided, present, refuse } from './decided.ts';
import type { Ledger } from './ledger.ts';

/**
 * « Ce n'est pas nous »: someone of a partner, or who waits to sit there, says that a person seated there does not speak
 * for it (WS22). Nothing changes by itself: it is resolved in front of both.
 */
export function contestSeat(
  ledger: Ledger,
  actor: Participant,
  { partnerId, participantId }: CommandOf<'contestSeat'>,
): Decided {
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  const isConcerned = actor.seats.includes(partnerId) || actor.asks.includes(partnerId);
  if (!isConcerned || participantId === actor.id) return refuse('cannotContest', { partnerId });
  if (!present(ledger, participantId)?.seats.includes(partnerId))
    return refuse('unknownParticipant', { participantId });
  const isKnown = ledger.contests.some(
    (contest) => contest.partnerId === partnerId && contest.participantId === participantId,
  );
  return isKnown ? refuse('alreadyContested', {}) : ok([{ type: 'seatContested', participantId, partnerId }]);
}

/** The facilitator settles it, both having been heard; whoever contested may also take it back (WS22). */
export function settleSeat(
  ledger: Ledger,
  actor: Participant,
  { partnerId, participantId, isKept }: CommandOf<'settleSeat'>,
): Decided {
  const contest = ledger.contests.find((each) => each.partnerId === partnerId && each.participantId === participantId);
  if (!contest) return refuse('noSuchContest', {});
  const takesBack = isKept && contest.by === actor.id;
  if (!takesBack && actor.role !== 'facilitator') return refuse('notFacilitator', {});
  return ok([{ type: 'seatSettled', participantId, partnerId, isKept }]);
}
