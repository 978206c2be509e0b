import { Hono } from 'hono';
import * as v from 'valibot';
import { PartnerId } from '#shared/domain/ids.ts';
import { ParticipantName } from '#shared/domain/participant.ts';
import { byLink } from './caller.ts';
import { registration } from './d1/registry.ts';
import { type Edge, secretOf } from './env.ts';
import { newParticipantId } from './ids.ts';
import { described } from './openapi.ts';
import { Problem } from './problems.ts';
import { jsonBody } from './requests.ts';
import { askRoom } from './rooms.ts';
import { signParticipant } from './tokens.ts';

const NewParticipant = v.object({
  name: ParticipantName,
  /** The partner one comes for; a partner's own link already says it. */
  partnerId: v.optional(PartnerId),
  /** Drawn by the device, so that an answer lost on the way can be asked again without entering twice. */
  entryId: v.optional(v.pipe(v.string(), v.minLength(16, 'idEmpty'), v.maxLength(64, 'idTooLong'))),
});

export const participants = new Hono<Edge>().post(
  '/workshops/:id/participants',
  described('Comes in with a link and a name; answers who one is from now on', 201, ['link', 'body']),
  byLink,
  jsonBody(NewParticipant),
  async (c) => {
    const { workshopId, role, linkEpoch, partnerId: invitedBy, exp } = c.get('link');
    if ((await registration(c.env.DB, workshopId))?.deletedAt !== null) throw new Problem('gone');
    const { participantId, seat, ledger } = await askRoom(c.env, workshopId, {
      call: 'enter',
      participantId: newParticipantId(),
      role,
      linkEpoch,
      ...(invitedBy && { invitedBy }),
      ...c.req.valid('json'),
    });
    const participant = ledger.participants[participantId];
    if (!participant) throw new Error('someone entered without being in the ledger');
    const token = await signParticipant(secretOf(c.env), { workshopId, participantId, exp });
    return c.json({ participant, token, seat }, 201);
  },
);
