import * as v from 'valibot';
import { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import { openSigned, sign } from './signature.ts';

export const CLAIMS_HEADER = 'X-Alliage-Claims';

/**
 * What the counter vouches for when it knocks at a room's door, good for sixty seconds: which workshop, and who (a
 * participant for a socket, null for a call of the counter itself). Rooms accept nothing else (SE5).
 */
const Claims = v.object({
  workshopId: WorkshopId,
  participantId: v.nullable(ParticipantId),
  exp: v.number(),
});
export type Claims = v.InferOutput<typeof Claims>;

export const signClaims = (
  secret: string,
  claims: Pick<Claims, 'workshopId' | 'participantId'>,
  now: number,
): Promise<string> => sign(secret, 'claims', { ...claims, exp: now + LIMITS.claimsSeconds * 1000 });

/** The claims of a request, or null when absent, forged, of another workshop, or older than a minute. */
export async function readClaims(
  secret: string,
  header: string | null,
  workshopId: string,
  now: number,
): Promise<Claims | null> {
  const claims = v.safeParse(Claims, await openSigned(secret, 'claims', header ?? ''));
  if (!claims.success || claims.output.workshopId !== workshopId || claims.output.exp < now) return null;
  return claims.output;
}
