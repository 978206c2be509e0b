import { Hono } from 'hono';
import { Command } from '#shared/ledger/commands.ts';
import { byPerson } from './caller.ts';
import type { Edge } from './env.ts';
import { described } from './openapi.ts';
import { jsonBody } from './requests.ts';
import { askRoom } from './rooms.ts';

/** The same commands as over the socket, for scripts and for devices without one. */
export const commands = new Hono<Edge>().post(
  '/workshops/:id/commands',
  described('Asks the ledger for something; answers the events that follow', 200, ['person', 'body', 'ledger']),
  byPerson,
  jsonBody(Command),
  async (c) => {
    const { workshopId, participantId } = c.get('caller');
    const command = c.req.valid('json');
    const { events } = await askRoom(c.env, workshopId, { call: 'command', participantId, command });
    return c.json({ events }, 200);
  },
);
