import type { MiddlewareHandler } from 'hono';
import { type Edge, lacksSecrets } from './env.ts';
import { Problem } from './problems.ts';

/** Said with every answer: keep nothing, guess nothing, embed nothing, send no referrer (SE10). No call is for others' sites. */
export const SECURITY_HEADERS: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** What every call passes through first. Without its secrets the counter is closed: it could sign nothing safely. */
export const entrance: MiddlewareHandler<Edge> = async (c, next) => {
  if (lacksSecrets(c.env)) throw new Problem('secretMissing');
  await next();
};

/** Adds the security headers to whatever is answered, problems included. */
export const withSecurityHeaders: MiddlewareHandler<Edge> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
};
