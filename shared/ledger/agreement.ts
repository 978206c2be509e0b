import type { Participant } from '../domain/participant.ts';
import { codePoints } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { type Decided, present, refuse } from './decided.ts';
import type { Facts } from './facts.ts';
import { type Ledger, openConsentRoundOf } from './ledger.ts';
import { mayHoldPen } from './pen.ts';

/** Why nobody may work on the agreement now; null when they may: in its phase, while no text is being answered. */
export function agreementShut(ledger: Ledger) {
  if (ledger.phase !== 'agree') return refuse('agreementNotOpen', { current: ledger.phase });
  return openConsentRoundOf(ledger) ? refuse('consentIsOpen', {}) : null;
}

/** One person writes the agreement at a time: someone takes the pen that lies on the table (AG3). */
export function takePen(ledger: Ledger, actor: Participant): Decided {
  const shut = agreementShut(ledger);
  if (shut) return shut;
  if (ledger.penHolder !== null) return refuse('penTaken', { participantId: ledger.penHolder });
  if (!mayHoldPen(actor)) return refuse('cannotHoldPen', { participantId: actor.id });
  return ok([{ type: 'penPassed', participantId: actor.id }]);
}

/** Whoever holds the pen, or the facilitator, hands it to someone else (AG3). */
export function passPen(ledger: Ledger, actor: Participant, { participantId }: CommandOf<'passPen'>): Decided {
  const shut = agreementShut(ledger);
  if (shut) return shut;
  if (ledger.penHolder !== actor.id && actor.role !== 'facilitator') return refuse('noPen', {});
  const person = present(ledger, participantId);
  if (!person) return refuse('unknownParticipant', { participantId });
  if (!mayHoldPen(person)) return refuse('cannotHoldPen', { participantId });
  if (ledger.penHolder === participantId) return refuse('unchanged', {});
  return ok([{ type: 'penPassed', participantId }]);
}

/** Whoever holds the pen lays it down; the facilitator may do it for someone whose device has died (AG3). */
export function putPenDown(ledger: Ledger, actor: Participant): Decided {
  const { penHolder } = ledger;
  if (penHolder === null) return refuse('unchanged', {});
  if (penHolder !== actor.id && actor.role !== 'facilitator') return refuse('noPen', {});
  return ok([{ type: 'penPassed', participantId: null }]);
}

/** Anyone who speaks at the table proposes a wording (AG4). */
export function propose(ledger: Ledger, actor: Participant, command: CommandOf<'propose'>): Decided {
  const shut = agreementShut(ledger);
  if (shut) return shut;
  const { proposalId, text, partnerId = null } = command;
  if (!mayHoldPen(actor)) return refuse('notMember', {});
  if (partnerId !== null && !actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  if (ledger.proposals.some(({ id }) => id === proposalId)) return refuse('proposalExists', {});
  if (ledger.proposals.length >= LIMITS.proposals) return refuse('tooManyProposals', { max: LIMITS.proposals });
  return ok([{ type: 'proposalMade', proposalId, text, partnerId }]);
}

/** Whoever holds the pen adopts a proposal, or parks it with thanks; its author may take it back (AG4). */
export function answerProposal(
  ledger: Ledger,
  actor: Participant,
  command: CommandOf<'adoptProposal' | 'parkProposal' | 'withdrawProposal'>,
  facts: Facts,
): Decided {
  const shut = agreementShut(ledger);
  if (shut) return shut;
  const { proposalId } = command;
  const proposal = ledger.proposals.find(({ id }) => id === proposalId);
  if (!proposal) return refuse('unknownProposal', {});
  if (proposal.state !== 'open') return refuse('proposalAnswered', {});
  if (command.type === 'withdrawProposal')
    return proposal.by === actor.id ? ok([{ type: 'proposalWithdrawn', proposalId }]) : refuse('notAuthor', {});
  if (ledger.penHolder !== actor.id) return refuse('noPen', {});
  if (command.type === 'parkProposal') return ok([{ type: 'proposalParked', proposalId }]);
  const how = command.how ?? null;
  const { sentence } = facts.agreement().text;
  const length = how === 'append' ? codePoints(joinSentence(sentence, proposal.text)) : codePoints(proposal.text);
  if (length > LIMITS.sentence) return refuse('sentenceTooLong', { max: LIMITS.sentence });
  return ok([{ type: 'proposalAdopted', proposalId, how }]);
}

/** A sentence with a proposal after it. */
export const joinSentence = (sentence: string, more: string): string =>
  sentence === '' ? more : `${sentence} ${more}`;

/** Someone says, for a partner, where the group does not agree (AG5). It stays beside the agreement. */
export function raiseDisagreement(
  ledger: Ledger,
  actor: Participant,
  { disagreementId, partnerId, text }: CommandOf<'raiseDisagreement'>,
): Decided {
  if (ledger.phase !== 'read' && ledger.phase !== 'agree') return refuse('agreementNotOpen', { current: ledger.phase });
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  if (ledger.disagreements.some(({ id }) => id === disagreementId)) return refuse('disagreementExists', {});
  if (ledger.disagreements.length >= LIMITS.disagreements)
    return refuse('tooManyDisagreements', { max: LIMITS.disagreements });
  return ok([{ type: 'disagreementRaised', disagreementId, partnerId, text }]);
}

/** Only its author closes a disagreement; once they have gone, someone who speaks for the same partner (AG5). */
export function closeDisagreement(
  ledger: Ledger,
  actor: Participant,
  { disagreementId }: CommandOf<'closeDisagreement'>,
): Decided {
  const found = ledger.disagreements.find(({ id }) => id === disagreementId);
  if (!found) return refuse('unknownDisagreement', {});
  if (found.closedAt !== null) return refuse('disagreementIsClosed', {});
  const authorIsHere = found.by !== null && present(ledger, found.by) !== undefined;
  const mayClose = authorIsHere ? found.by === actor.id : actor.seats.includes(found.partnerId);
  return mayClose ? ok([{ type: 'disagreementClosed', disagreementId }]) : refuse('notAuthor', {});
}
