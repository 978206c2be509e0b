import * as v from 'valibot';
import { LIMITS } from '../limits.ts';

const SHAPE = /^[A-Za-z0-9_-]+$/;

/**
 * What any id of the workshop looks like: 1 to 64 letters, digits, `-` or `_`. Clients draw 128 random bits.
 * Names that every JavaScript object already answers to (`constructor`, `__proto__`…) are refused, so that an id
 * may be the key of a plain record.
 */
const idShape = v.pipe(
  v.string(),
  v.minLength(1, 'idEmpty'),
  v.maxLength(LIMITS.idLength, 'idTooLong'),
  v.regex(SHAPE, 'idShape'),
  v.check((id) => !(id in {}), 'idReserved'),
);

/** One workshop; also the name of its room. */
export const WorkshopId = v.pipe(idShape, v.brand('WorkshopId'));
/** One organisation at the table. */
export const PartnerId = v.pipe(idShape, v.brand('PartnerId'));
/** One person (and one device) in the room. */
export const ParticipantId = v.pipe(idShape, v.brand('ParticipantId'));
/** One card; the same id in the draft and, once revealed, in the sheet. */
export const ObjectiveId = v.pipe(idShape, v.brand('ObjectiveId'));
/** One intention of one person; sending it twice does it once. */
export const CommandId = v.pipe(idShape, v.brand('CommandId'));

/** One round of dot voting; a closed one never opens again. */
export const VotingRoundId = v.pipe(idShape, v.brand('VotingRoundId'));
/** One round of consent, on one frozen text. */
export const ConsentRoundId = v.pipe(idShape, v.brand('ConsentRoundId'));
/** One wording proposed to whoever holds the pen. */
export const ProposalId = v.pipe(idShape, v.brand('ProposalId'));
/** One disagreement that is left open beside the agreement. */
export const DisagreementId = v.pipe(idShape, v.brand('DisagreementId'));
/** One line of the agreement: who does what, until when. */
export const CommitmentId = v.pipe(idShape, v.brand('CommitmentId'));

export type WorkshopId = v.InferOutput<typeof WorkshopId>;
export type PartnerId = v.InferOutput<typeof PartnerId>;
export type ParticipantId = v.InferOutput<typeof ParticipantId>;
export type ObjectiveId = v.InferOutput<typeof ObjectiveId>;
export type CommandId = v.InferOutput<typeof CommandId>;
export type VotingRoundId = v.InferOutput<typeof VotingRoundId>;
export type ConsentRoundId = v.InferOutput<typeof ConsentRoundId>;
export type ProposalId = v.InferOutput<typeof ProposalId>;
export type DisagreementId = v.InferOutput<typeof DisagreementId>;
export type CommitmentId = v.InferOutput<typeof CommitmentId>;

/** Spells 16 random bytes as the 22 characters of an id (base64url, no padding). */
export function spellId(bytes: Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let bits = 0;
  let value = 0;
  let id = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      id += alphabet[(value >> bits) & 63];
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? id + alphabet[(value << (6 - bits)) & 63] : id;
}
