import { Hono } from 'hono';
import * as v from 'valibot';
import { ObjectiveId, PartnerId } from '#shared/domain/ids.ts';
import { ObjectiveInput } from '#shared/domain/objective.ts';
import { byPerson } from './caller.ts';
import type { Edge } from './env.ts';
import { described } from './openapi.ts';
import { checked, jsonBody, queryOrBodyOf } from './requests.ts';
import { askRoom } from './rooms.ts';

/** In which document of which partner. */
const Whereabouts = v.object({ partnerId: PartnerId, document: v.picklist(['draft', 'sheet']) });
const WrittenObjective = v.intersect([Whereabouts, ObjectiveInput]);
const Address = v.object({ objectiveId: ObjectiveId });

/** One card at a time, for scripts and for devices without a socket; the room asks the rights table, as everywhere. */
export const objectives = new Hono<Edge>()
  .put(
    '/workshops/:id/objectives/:objectiveId',
    described('Writes one objective, new or not', 200, ['person', 'body', 'ledger']),
    byPerson,
    jsonBody(WrittenObjective),
    async (c) => {
      const { workshopId, participantId } = c.get('caller');
      const { partnerId, document, ...card } = c.req.valid('json');
      const { objectiveId } = checked(Address, { objectiveId: c.req.param('objectiveId') });
      const call = { call: 'putObjective', participantId, partnerId, document, objectiveId, card } as const;
      const { revision } = await askRoom(c.env, workshopId, call);
      return c.json({ objectiveId, revision }, 200);
    },
  )
  .delete(
    '/workshops/:id/objectives/:objectiveId',
    described('Removes one objective', 204, ['person', 'body']),
    byPerson,
    queryOrBodyOf(Whereabouts),
    async (c) => {
      const { workshopId, participantId } = c.get('caller');
      const { objectiveId } = checked(Address, { objectiveId: c.req.param('objectiveId') });
      const call = { call: 'deleteObjective', participantId, objectiveId, ...c.req.valid('query') } as const;
      await askRoom(c.env, workshopId, call);
      return c.body(null, 204);
    },
  );
