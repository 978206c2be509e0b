import type { ExportedHandler } from '@cloudflare/workers-types';
import { api } from './api.ts';
import { sweep } from './deletions.ts';
import type { Env } from './env.ts';
import { openSocket } from './socket.ts';

export { WorkshopRoom } from '#party/durable.ts';

export default {
  fetch(request, env, context) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/parties/')) return openSocket(request, env);
    return api.fetch(request, env, context);
  },
  async scheduled(_controller, env) {
    await sweep(env, Date.now());
  },
} satisfies ExportedHandler<Env>;
