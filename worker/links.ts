import { Hono } from 'hono';
import type { PartnerId, WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/participant.ts';
import { type Ledger, partnersOf } from '#shared/ledger/ledger.ts';
import { byPerson, stateFor, stateForFacilitator } from './caller.ts';
import { codeOfEpoch } from './d1/registry.ts';
import { type Edge, type Env, secretOf } from './env.ts';
import { newCommandId } from './ids.ts';
import { described } from './openapi.ts';
import { Problem } from './problems.ts';
import { askRoom } from './rooms.ts';
import { signLink } from './tokens.ts';

/** Every way into a workshop: a link by role and by partner, and the code to say aloud. */
export type Invitation = {
  code: string;
  links: {
    facilitator: string;
    member: string;
    observer: string;
    screen: string;
    partners: { partnerId: PartnerId; url: string }[];
  };
};

export const links = new Hono<Edge>()
  .get(
    '/workshops/:id/links',
    described('The links and the code, for the facilitator who lost them', 200, ['person', 'facilitator']),
    byPerson,
    async (c) => {
      const { ledger } = await stateForFacilitator(c.env, c.get('caller'));
      return c.json(await invitationTo(c.env, originOf(c.req.url), ledger), 200);
    },
  )
  .get(
    '/workshops/:id/code',
    described('The code, for the room’s screen and the facilitator; none while the door is closed', 200, ['person']),
    byPerson,
    async (c) => {
      const caller = c.get('caller');
      const { ledger } = await stateFor(c.env, caller);
      const role = ledger.participants[caller.participantId]?.role;
      if (role !== 'screen' && role !== 'facilitator') throw new Problem('notAllowed');
      if (ledger.door === 'closed') return c.json({ code: null }, 200);
      const code = await codeOfEpoch(c.env.DB, caller.workshopId, ledger.linkEpoch);
      if (code === null) throw new Problem('gone');
      return c.json({ code }, 200);
    },
  )
  .post(
    '/workshops/:id/links/rotate',
    described('New links and a new code; the former ones die, nobody inside is expelled', 200, [
      'person',
      'facilitator',
    ]),
    byPerson,
    async (c) => {
      const { workshopId, participantId } = c.get('caller');
      await stateForFacilitator(c.env, c.get('caller'));
      const command = { commandId: newCommandId(), type: 'rotateLinks' };
      await askRoom(c.env, workshopId, { call: 'command', participantId, command });
      const { ledger } = await stateForFacilitator(c.env, c.get('caller'));
      return c.json(await invitationTo(c.env, originOf(c.req.url), ledger), 200);
    },
  );

export const originOf = (url: string): string => new URL(url).origin;

/**
 * The invitation as the ledger stands. Links are computed, not stored; the code is drawn when the epoch has none yet,
 * so a rotation asked over the socket, or cut short, is completed by whoever looks next (WS14).
 */
export async function invitationTo(env: Env, origin: string, ledger: Ledger): Promise<Invitation> {
  if (!ledger.workshop) throw new Error('a ledger without its workshop');
  const workshopId = ledger.workshop.id;
  const code = await codeOfEpoch(env.DB, workshopId, ledger.linkEpoch);
  if (code === null) throw new Problem('gone');
  return { code, links: await linksOf(env, origin, ledger, workshopId, ledger.workshop.expiresAt) };
}

async function linksOf(env: Env, origin: string, ledger: Ledger, workshopId: WorkshopId, exp: number) {
  const secret = secretOf(env);
  const { linkEpoch } = ledger;
  const link = async (role: Role, partnerId?: PartnerId) => {
    const token = await signLink(secret, { workshopId, role, ...(partnerId && { partnerId }), linkEpoch, exp });
    return `${origin}/w/${workshopId}${role === 'screen' ? '/screen' : ''}#t=${token}`;
  };
  return {
    facilitator: await link('facilitator'),
    member: await link('member'),
    observer: await link('observer'),
    screen: await link('screen'),
    partners: await Promise.all(
      partnersOf(ledger).map(async ({ id }) => ({ partnerId: id, url: await link('member', id) })),
    ),
  };
}
