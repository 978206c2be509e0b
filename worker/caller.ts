import type { MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { WorkshopId } from '#shared/domain/ids.ts';
import type { Frozen } from '#shared/summary/snapshot.ts';
import { registration } from './d1/registry.ts';
import { type Edge, type Env, secretOf } from './env.ts';
import { Problem } from './problems.ts';
import { askRoom } from './rooms.ts';
import { type LinkToken, openLink, openParticipant, type ParticipantToken, type Presented } from './tokens.ts';

/**
 * Reads who calls, by the token in `Authorization: Bearer …`, for the workshop of the address. Comes before anything
 * else of the call is read.
 */
export const byPerson: MiddlewareHandler<Edge & { Variables: { caller: ParticipantToken } }> = async (c, next) => {
  const presented = presentedBy(c.env, c.req.param('id'), c.req.header('Authorization'));
  const opened = await openParticipant(presented);
  if (!opened.ok) throw await denial(c.env, presented, opened.failure);
  c.set('caller', opened.value);
  await next();
};

/** Reads the link with which someone comes in. */
export const byLink: MiddlewareHandler<Edge & { Variables: { link: LinkToken } }> = async (c, next) => {
  const presented = presentedBy(c.env, c.req.param('id'), c.req.header('Authorization'));
  const opened = await openLink(presented);
  if (!opened.ok) throw await denial(c.env, presented, opened.failure);
  c.set('link', opened.value);
  await next();
};

/** What the caller may read now: the room decides, by the ledger. */
export async function stateFor(env: Env, { workshopId, participantId }: ParticipantToken): Promise<Frozen> {
  return (await askRoom(env, workshopId, { call: 'state', participantId })).state;
}

/** The same, with what the caller may know of a vote under way. */
export const stateAndVotingFor = (env: Env, { workshopId, participantId }: ParticipantToken) =>
  askRoom(env, workshopId, { call: 'state', participantId });

/** The same, for calls that belong to the facilitator. */
export async function stateForFacilitator(env: Env, caller: ParticipantToken): Promise<Frozen> {
  const state = await stateFor(env, caller);
  if (state.ledger.participants[caller.participantId]?.role !== 'facilitator') throw new Problem('notFacilitator');
  return state;
}

function presentedBy(env: Env, address: string | undefined, authorization: string | undefined): Presented {
  const id = v.safeParse(WorkshopId, address);
  if (!id.success) throw new Problem('unknownWorkshop');
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;
  return { secret: secretOf(env), token, workshopId: id.output, now: Date.now() };
}

/** Ids are random: saying that one does not exist gives nothing away, and helps whoever mistyped it. */
async function denial(env: Env, { workshopId }: Presented, failure: Problem['code']): Promise<Problem> {
  const known = failure === 'tokenExpired' || (await registration(env.DB, workshopId));
  return new Problem(known ? failure : 'unknownWorkshop');
}
