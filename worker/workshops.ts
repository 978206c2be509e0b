import { type Context, Hono } from 'hono';
import type { ObjectiveId, PartnerId } from '#shared/domain/ids.ts';
import type { ObjectiveInput } from '#shared/domain/objective.ts';
import { NewWorkshop, type Workshop } from '#shared/domain/workshop.ts';
import { LIMITS } from '#shared/limits.ts';
import { addressOf } from './addresses.ts';
import { byPerson, stateAndVotingFor, stateForFacilitator } from './caller.ts';
import { bucketOf, countTry } from './d1/attempts.ts';
import { register } from './d1/registry.ts';
import { eraseWorkshop } from './deletions.ts';
import { type Edge, secretOf } from './env.ts';
import { newPartnerId, newWorkshopId } from './ids.ts';
import { RATES } from './limits.ts';
import { type Invitation, invitationTo, originOf } from './links.ts';
import { described } from './openapi.ts';
import { Problem } from './problems.ts';
import { jsonBody } from './requests.ts';
import { askRoom } from './rooms.ts';

const DAY = 86_400_000;

export const workshops = new Hono<Edge>()
  .post(
    '/workshops',
    described('A new workshop, its links and its code', 201, ['body', 'rate', 'ledger']),
    jsonBody(NewWorkshop),
    async (c) => c.json(await createWorkshop(c, c.req.valid('json')), 201),
  )
  .get(
    '/workshops/:id',
    described('Everything the caller may read now, nothing more', 200, ['person']),
    byPerson,
    async (c) => {
      const { state, voting } = await stateAndVotingFor(c.env, c.get('caller'));
      return c.json({ ...state, voting }, 200);
    },
  )
  .delete(
    '/workshops/:id',
    described('Erases the workshop for everyone, and gives a receipt', 200, ['person', 'facilitator']),
    byPerson,
    async (c) => {
      const caller = c.get('caller');
      await stateForFacilitator(c.env, caller);
      return c.json(await eraseWorkshop(c.env, caller.workshopId, caller.participantId, Date.now()), 200);
    },
  );

/** Cards that come with a new workshop, from another one's export; each names its partner by its place in the list. */
export type LaidCard = { partnerIndex: number; id: ObjectiveId; card: ObjectiveInput };

/**
 * Opens a room, then registers it: a workshop that nobody can find does no harm, a code that leads nowhere would.
 * Counted per address (SE8).
 */
export async function createWorkshop(
  c: Context<Edge>,
  workshop: NewWorkshop,
  laid?: LaidCard[],
): Promise<{ workshop: Workshop } & Invitation> {
  const now = Date.now();
  const { max, windowSeconds } = RATES.newWorkshops;
  const bucket = bucketOf(
    'newWorkshop',
    await addressOf(secretOf(c.env), c.req.header('CF-Connecting-IP'), now),
    windowSeconds,
    now,
  );
  if ((await countTry(c.env.DB, bucket)) > max)
    throw new Problem('tooManyWorkshops', { retryAfterSeconds: Math.ceil((bucket.until - now) / 1000) });

  const id = newWorkshopId();
  const expiresAt = now + (workshop.retentionDays ?? LIMITS.retentionDays.default) * DAY;
  const partnerIds: PartnerId[] = (workshop.partners ?? []).map(newPartnerId);
  const imported = laid?.flatMap(({ partnerIndex, id, card }) => {
    const partnerId = partnerIds[partnerIndex];
    return partnerId ? [{ partnerId, id, card }] : [];
  });
  const { ledger } = await askRoom(c.env, id, {
    call: 'create',
    workshopId: id,
    workshop,
    partnerIds,
    expiresAt,
    ...(imported && { imported }),
  });
  if (!ledger.workshop) throw new Error('a room created without its workshop');
  await register(c.env.DB, { id, linkEpoch: ledger.linkEpoch, createdAt: now, expiresAt });
  return { workshop: ledger.workshop, ...(await invitationTo(c.env, originOf(c.req.url), ledger)) };
}
