import { type ConsentAnswer, type ConsentRound, hasAnswered, sameAnswer } from '../domain/consent.ts';
import type { ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import { codePoints } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';
import { failed, ok, type Result, unreachable } from '../result.ts';
import { agreementShut } from './agreement.ts';
import type { CommandOf } from './commands.ts';
import { atTable, type Decided, present, refuse } from './decided.ts';
import type { Facts } from './facts.ts';
import { type Ledger, openConsentRoundOf, seatedAt } from './ledger.ts';
import type { Refusal } from './refusals.ts';

/**
 * Who answers for a partner (CN3): the person its people chose, while they sit there; the only person seated, when there
 * is one; otherwise nobody yet.
 */
export function voiceOf(ledger: Ledger, partnerId: PartnerId): ParticipantId | null {
  const seated = seatedAt(ledger, partnerId);
  const chosen = ledger.voices[partnerId];
  if (chosen !== undefined && seated.some(({ id }) => id === chosen)) return chosen;
  return seated.length === 1 ? (seated[0]?.id ?? null) : null;
}

/** The people of a partner say which of them answers for it (CN3). */
export function chooseVoice(
  ledger: Ledger,
  actor: Participant,
  { partnerId, participantId }: CommandOf<'chooseVoice'>,
): Decided {
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  const person = present(ledger, participantId);
  if (!person?.seats.includes(partnerId)) return refuse('unknownParticipant', { participantId });
  if (ledger.voices[partnerId] === participantId) return refuse('unchanged', {});
  return ok([{ type: 'voiceChosen', partnerId, participantId }]);
}

/** The facilitator, or whoever holds the pen, freezes the agreement and asks each partner for its answer (CN1). */
export function openConsentRound(
  ledger: Ledger,
  actor: Participant,
  { roundId }: CommandOf<'openConsentRound'>,
  facts: Facts,
): Decided {
  const shut = agreementShut(ledger);
  if (shut) return shut;
  if (actor.role !== 'facilitator' && ledger.penHolder !== actor.id) return refuse('notFacilitator', {});
  if (ledger.consentRounds.some(({ id }) => id === roundId)) return refuse('roundExists', {});
  if (ledger.consentRounds.length >= LIMITS.consentRounds)
    return refuse('tooManyRounds', { max: LIMITS.consentRounds });
  const { text, textDigest, bytes } = facts.agreement();
  if (text.sentence.trim() === '') return refuse('sentenceEmpty', {});
  if (bytes > LIMITS.frozenTextBytes) return refuse('agreementTooLarge', { max: LIMITS.frozenTextBytes });
  return ok([{ type: 'consentRoundOpened', roundId, text, textDigest }]);
}

/** The voice shows an answer to its own people before it is sent (CN4). It stays inside the partner: no event. */
export function prepareReply(ledger: Ledger, actor: Participant, command: CommandOf<'prepareReply'>): Decided {
  const { roundId, partnerId } = command;
  const round = expectedRound(ledger, roundId, partnerId);
  if (!round.ok) return round;
  const no = notVoice(ledger, actor, partnerId);
  if (no) return no;
  const answer = answerIn(command);
  return answer.ok ? ok([]) : answer;
}

/** Someone of the partner attaches a reservation to the answer before it leaves, or takes it back (CN4). */
export function attachReservation(
  ledger: Ledger,
  actor: Participant,
  { roundId, partnerId, text = '' }: CommandOf<'attachReservation'>,
  facts: Facts,
): Decided {
  const round = expectedRound(ledger, roundId, partnerId);
  if (!round.ok) return round;
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  const others = facts.prepared(partnerId, roundId).reservations.filter((each) => each.participantId !== actor.id);
  const length = others.reduce((sum, each) => sum + codePoints(each.text), codePoints(text));
  return length > LIMITS.reservations ? refuse('reservationsFull', { max: LIMITS.reservations }) : ok([]);
}

/**
 * A partner answers, once, by its voice (CN2, CN3). Where it has several people, only an answer they were shown leaves,
 * with their reservations (CN4). An absence may be noted by the facilitator, when nobody of the partner is there.
 */
export function replyConsent(
  ledger: Ledger,
  actor: Participant,
  command: CommandOf<'replyConsent'>,
  facts: Facts,
): Decided {
  const { roundId, partnerId, textDigest } = command;
  const round = expectedRound(ledger, roundId, partnerId);
  if (!round.ok) return round;
  if (textDigest !== round.value.textDigest) return refuse('textMoved', {});
  const answer = answerIn(command);
  const seated = seatedAt(ledger, partnerId);
  if (command.kind === 'absent' && seated.length > 0) return refuse('partnerPresent', { partnerId });
  if (command.kind === 'absent' && round.value.replies[partnerId]) return refuse('unchanged', {});
  const notesAbsence = actor.role === 'facilitator' && command.kind === 'absent';
  const no = notesAbsence ? null : notVoice(ledger, actor, partnerId);
  if (no) return no;
  if (!answer.ok) return answer;
  const { reply, reservations } = facts.prepared(partnerId, roundId);
  const isShown = reply !== null && reply.by === actor.id && sameAnswer(reply.answer, answer.value);
  if (seated.length > 1 && !isShown) return refuse('replyNotShown', {});
  return ok([
    {
      type: 'consentReplied',
      roundId,
      partnerId,
      answer: answer.value,
      // Of those who speak for it today: someone who left has nothing to add.
      reservations: reservations
        .filter(({ participantId }) => seated.some(({ id }) => id === participantId))
        .map(({ text }) => text),
    },
  ]);
}

/** What the body said in the end, told by the partner's voice (CN6). The last round only, open or closed. */
export function recordRatification(
  ledger: Ledger,
  actor: Participant,
  { roundId, partnerId, isRatified }: CommandOf<'recordRatification'>,
): Decided {
  const round = ledger.consentRounds.at(-1);
  if (ledger.phase !== 'agree' || round?.id !== roundId) return refuse('consentNotOpen', {});
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  const isDue = round.replies[partnerId]?.answer.kind === 'subjectToRatification' && !round.ratifications[partnerId];
  if (!isDue) return refuse('nothingToRatify', { partnerId });
  const no = notVoice(ledger, actor, partnerId);
  return no ?? ok([{ type: 'ratificationRecorded', roundId, partnerId, isRatified }]);
}

/** The facilitator ends a round, to amend the text or because all is said; its replies are kept (CN7). */
export const closeConsentRound = (ledger: Ledger, { roundId }: CommandOf<'closeConsentRound'>): Decided =>
  openConsentRoundOf(ledger)?.id === roundId
    ? ok([{ type: 'consentRoundClosed', roundId }])
    : refuse('consentNotOpen', {});

/** The answer a command carries, or what its kind still lacks (CN5). */
export function answerIn(command: CommandOf<'prepareReply' | 'replyConsent'>): Result<ConsentAnswer, Refusal> {
  const { kind, reason, body, until } = command;
  switch (kind) {
    case 'consent':
    case 'absent':
      return ok({ kind });
    case 'standAside':
      return ok({ kind, ...(reason !== undefined && { reason }) });
    case 'objection':
      return reason === undefined ? failed({ code: 'reasonMissing', facts: {} }) : ok({ kind, reason });
    case 'subjectToRatification':
      return body === undefined || until === undefined
        ? failed({ code: 'ratificationIncomplete', facts: {} })
        : ok({ kind, body, until });
    default:
      return unreachable(kind);
  }
}

/** The open round in which this partner has not answered yet. */
function expectedRound(
  ledger: Ledger,
  roundId: ConsentRound['id'],
  partnerId: PartnerId,
): Result<ConsentRound, Refusal> {
  const round = openConsentRoundOf(ledger);
  if (round?.id !== roundId) return refuse('consentNotOpen', {});
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  // An absence that was noted is not an answer: whoever comes after all gives theirs.
  return hasAnswered(round, partnerId) ? refuse('alreadyReplied', { partnerId }) : ok(round);
}

function notVoice(ledger: Ledger, actor: Participant, partnerId: PartnerId) {
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  const voice = voiceOf(ledger, partnerId);
  if (voice === null) return refuse('voiceNotChosen', { partnerId });
  return voice === actor.id ? null : refuse('notVoice', { partnerId });
}
