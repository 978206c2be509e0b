import * as v from 'valibot';
import { openSigned, sign } from '#party/signature.ts';
import { ParticipantId, PartnerId, WorkshopId } from '#shared/domain/ids.ts';
import { Role } from '#shared/domain/participant.ts';
import { failed, ok, type Result } from '#shared/result.ts';

/** Lets one enter a workshop, in a role and perhaps at a partner; dies when the links are rotated (WS4). */
const LinkToken = v.object({
  workshopId: WorkshopId,
  role: Role,
  partnerId: v.optional(PartnerId),
  linkEpoch: v.pipe(v.number(), v.integer()),
  exp: v.number(),
});
export type LinkToken = v.InferOutput<typeof LinkToken>;

/** Says who one is. What one may do is looked up in the ledger each time, so a removal acts at once. */
const ParticipantToken = v.object({ workshopId: WorkshopId, participantId: ParticipantId, exp: v.number() });
export type ParticipantToken = v.InferOutput<typeof ParticipantToken>;

export type TokenFailure =
  | 'tokenMissing'
  | 'tokenInvalid'
  | 'tokenExpired'
  | 'tokenOtherWorkshop'
  | 'tokenOfLink'
  | 'tokenOfParticipant';

/** Always the same token for the same facts, so that links can be shown again after a refresh. Times in milliseconds. */
export const signLink = (secret: string, { workshopId, role, partnerId, linkEpoch, exp }: LinkToken): Promise<string> =>
  sign(secret, 'link', { workshopId, role, partnerId, linkEpoch, exp });

export const signParticipant = (
  secret: string,
  { workshopId, participantId, exp }: ParticipantToken,
): Promise<string> => sign(secret, 'participant', { workshopId, participantId, exp });

/** A token as it was sent, for the workshop of the address; `now` in milliseconds. */
export type Presented = { secret: string; token: string | null; workshopId: string; now: number };

/** Reads a link's token for this workshop, or says what is wrong with it (SE6). */
export const openLink = (presented: Presented): Promise<Result<LinkToken, TokenFailure>> =>
  open(presented, LinkToken, 'link', 'tokenOfParticipant');

/** Reads a person's token for this workshop, or says what is wrong with it (SE6). */
export const openParticipant = (presented: Presented): Promise<Result<ParticipantToken, TokenFailure>> =>
  open(presented, ParticipantToken, 'participant', 'tokenOfLink');

async function open<Token extends { workshopId: string; exp: number }>(
  { secret, token, workshopId, now }: Presented,
  schema: v.GenericSchema<unknown, Token>,
  purpose: 'link' | 'participant',
  whenOther: TokenFailure,
): Promise<Result<Token, TokenFailure>> {
  if (!token) return failed('tokenMissing');
  const read = v.safeParse(schema, await openSigned(secret, purpose, token));
  if (!read.success) {
    const other = purpose === 'link' ? 'participant' : 'link';
    return failed((await openSigned(secret, other, token)) === null ? 'tokenInvalid' : whenOther);
  }
  if (read.output.exp <= now) return failed('tokenExpired');
  if (read.output.workshopId !== workshopId) return failed('tokenOtherWorkshop');
  return ok(read.output);
}
