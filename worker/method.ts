import { Hono } from 'hono';
import { methodFacts } from '#shared/method/facts.ts';
import { METHOD_VERSION } from '#shared/method/version.ts';
import { version } from '../package.json';
import type { Edge } from './env.ts';
import { described } from './openapi.ts';

/** What anyone may ask: is it there, and what does the method say. */
export const method = new Hono<Edge>()
  .get('/health', described('Is the counter ready to work', 200, []), (c) =>
    c.json({ status: 'ok' as const, version, methodVersion: METHOD_VERSION }, 200),
  )
  .get(
    '/method',
    described(
      'The whole method as facts, with certainty and sources, in French and English; what is ours says so',
      200,
      [],
    ),
    (c) => c.json(methodFacts(), 200),
  );
