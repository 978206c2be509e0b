import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { Day, type FrozenText } from './agreement.ts';
import { type ConsentRoundId, ParticipantId, type PartnerId } from './ids.ts';
import { boundedText } from './text.ts';

export const CONSENT_KINDS = ['consent', 'standAside', 'objection', 'subjectToRatification', 'absent'] as const;
/** What a partner may answer to a frozen text. */
export const ConsentKind = v.picklist(CONSENT_KINDS);
export type ConsentKind = v.InferOutput<typeof ConsentKind>;

/**
 * An answer, with what its kind requires: an objection its reason; a delegate's yes under ratification, the body that
 * has the last word and by when.
 */
export const ConsentAnswer = v.variant('kind', [
  v.object({ kind: v.literal('consent') }),
  v.object({ kind: v.literal('standAside'), reason: v.optional(boundedText(LIMITS.reason)) }),
  v.object({ kind: v.literal('objection'), reason: boundedText(LIMITS.reason) }),
  v.object({ kind: v.literal('subjectToRatification'), body: boundedText(LIMITS.name), until: Day }),
  v.object({ kind: v.literal('absent') }),
]);
export type ConsentAnswer = v.InferOutput<typeof ConsentAnswer>;

/** A partner's one answer in a round, with the reservations its people attached before it left. */
export type ConsentReply = {
  answer: ConsentAnswer;
  /** The voice who sent it; for an absent partner, whoever noted the absence. */
  by: ParticipantId | null;
  at: number;
  reservations: string[];
};

/** What the body said in the end. */
export type Ratification = { isRatified: boolean; at: number };

/** A round of consent on one frozen text. Rounds are all kept; only the last one counts. Times in milliseconds. */
export type ConsentRound = {
  id: ConsentRoundId;
  text: FrozenText;
  /** SHA-256 of the text's canonical JSON, in hexadecimal: what a reply answers. */
  textDigest: string;
  openedAt: number;
  replies: Record<PartnerId, ConsentReply>;
  ratifications: Record<PartnerId, Ratification>;
  /** When it was closed; null while it is open. */
  closedAt: number | null;
  /** Partners that were there and had not answered when it was closed: who leaves or comes later changes nothing to it. */
  awaited: PartnerId[];
};

/** Did this partner answer? A noted absence is not an answer. */
export function hasAnswered(round: ConsentRound, partnerId: PartnerId): boolean {
  const reply = round.replies[partnerId];
  return reply !== undefined && reply.answer.kind !== 'absent';
}

/** An answer prepared by a partner's voice, shown to its people before it is sent. It lives in the partner's draft. */
export const PreparedReply = v.object({ roundId: v.string(), by: ParticipantId, answer: ConsentAnswer });
export type PreparedReply = v.InferOutput<typeof PreparedReply>;

/** Two answers say the same. */
export const sameAnswer = (a: ConsentAnswer, b: ConsentAnswer): boolean =>
  a.kind === b.kind && factsOf(a).join('\n') === factsOf(b).join('\n');

function factsOf(answer: ConsentAnswer): string[] {
  if (answer.kind === 'subjectToRatification') return [answer.body, answer.until];
  return 'reason' in answer && answer.reason !== undefined ? [answer.reason] : [];
}
