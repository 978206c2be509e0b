import type { DurableObjectNamespace, Request, Response } from '@cloudflare/workers-types';

export { WorkshopRoom } from '#party/durable.ts';

type Env = { ROOM: DurableObjectNamespace };

/** The room alone, without the counter: the contract suite knocks at its door directly, as the counter does. */
export default {
  fetch(request: Request, env: Env): Promise<Response> {
    const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
    return env.ROOM.get(env.ROOM.idFromName(id)).fetch(request);
  },
};
