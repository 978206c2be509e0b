import { Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import { report } from '#party/report.ts';
import { commands } from './commands.ts';
import { entrance, withSecurityHeaders } from './entrance.ts';
import type { Edge } from './env.ts';
import { exportsAndImports } from './exports.ts';
import { join } from './join.ts';
import { links } from './links.ts';
import { method } from './method.ts';
import { objectives } from './objectives.ts';
import { OPENAPI } from './openapi.ts';
import { participants } from './participants.ts';
import { answerProblem, Problem } from './problems.ts';
import { readings } from './readings.ts';
import { suggestions } from './suggestions.ts';
import { summaries } from './summaries.ts';
import { workshops } from './workshops.ts';

/** The counter's calls, one file a noun. The web's client is typed by this chain (`hc<Api>`). */
export const api = new Hono<Edge>()
  .basePath('/api')
  .use(withSecurityHeaders)
  .use(entrance)
  .route('/', method)
  .route('/', workshops)
  .route('/', join)
  .route('/', participants)
  .route('/', commands)
  .route('/', objectives)
  .route('/', links)
  .route('/', readings)
  .route('/', suggestions)
  .route('/', summaries)
  .route('/', exportsAndImports);

export type Api = typeof api;
export type { DeletionReceipt } from './deletions.ts';
export type { Invitation } from './links.ts';
export type { ProblemBody } from './problems.ts';

api.get('/openapi.json', openAPIRouteHandler(api, OPENAPI));

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];

api.notFound((c) => {
  const allowed = METHODS.filter((name) =>
    api.router.match(name, c.req.path)[0].some(([[, route]]) => route.method === name),
  );
  return answerProblem(
    c,
    allowed.length > 0 ? new Problem('methodNotAllowed', { allow: allowed.join(', ') }) : new Problem('unknownPath'),
  );
});

api.onError((error, c) => {
  if (!(error instanceof Problem)) report(error, `${c.req.method} ${c.req.routePath}`);
  else if (error.cause) report(error.cause, `${c.req.method} ${c.req.routePath}`);
  return answerProblem(c, error instanceof Problem ? error : new Problem('internal'));
});
