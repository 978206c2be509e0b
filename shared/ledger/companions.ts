import { COMPANIONS_PER_PERSON, type Participant } from '../domain/participant.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { type Decided, present, refuse } from './decided.ts';
import { type Ledger, peopleOf } from './ledger.ts';

/**
 * Someone who speaks for a partner says who helps them: an interpreter, an assistant (WS21). The companion reads what
 * they read, and decides nothing; only the person helped can say so, since their draft is opened by it.
 */
export function linkCompanion(
  ledger: Ledger,
  actor: Participant,
  { participantId }: CommandOf<'linkCompanion'>,
): Decided {
  const person = present(ledger, participantId);
  if (!person) return refuse('unknownParticipant', { participantId });
  const isFree = (person.role === 'member' || person.role === 'observer') && person.seats.length === 0;
  const helpsOther = person.companionOf !== undefined;
  const taken = peopleOf(ledger).filter(({ companionOf }) => companionOf === actor.id).length;
  if (actor.seats.length === 0 || !isFree || helpsOther || person.id === actor.id || taken >= COMPANIONS_PER_PERSON)
    return refuse('cannotAccompany', { participantId });
  return ok([{ type: 'companionLinked', participantId, to: actor.id }]);
}

/** Either of the two, or the facilitator, ends it (WS21). */
export function unlinkCompanion(
  ledger: Ledger,
  actor: Participant,
  { participantId }: CommandOf<'unlinkCompanion'>,
): Decided {
  const person = present(ledger, participantId);
  if (person?.companionOf === undefined) return refuse('notCompanion', { participantId });
  const mayEnd = actor.role === 'facilitator' || actor.id === participantId || actor.id === person.companionOf;
  return mayEnd ? ok([{ type: 'companionUnlinked', participantId }]) : refuse('notFacilitator', {});
}
