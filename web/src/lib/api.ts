import { type ClientResponse, hc } from 'hono/client';
import type { SuccessStatusCode } from 'hono/utils/http-status';
import * as v from 'valibot';
import type { Api } from '#api';
import { failed, ok, type Result } from '#shared/result.ts';
import { words } from './i18n.svelte.ts';

/** The counter's calls, typed from its own routes; answers come in the language of the screen. */
export const { api } = hc<Api>('/', { headers: () => ({ 'Accept-Language': words.lang }) });

/** The header of someone who has a token: `api.….$get({…}, bearer(token))`. */
export const bearer = (token: string) => ({
  headers: { Authorization: `Bearer ${token}`, 'Accept-Language': words.lang },
});

/** A "no", from the counter or from the network, ready to be read: `code` is stable, `detail` is a sentence. */
export type Failure = { code: string; detail: string; issues: { path: string; message: string }[] };

const Problem = v.object({
  code: v.string(),
  title: v.string(),
  detail: v.optional(v.string()),
  issues: v.optional(v.array(v.object({ path: v.string(), message: v.string() })), []),
});

type Answered<Response> =
  Response extends ClientResponse<infer Body, infer Status, 'json'>
    ? [Extract<Status, SuccessStatusCode>] extends [never]
      ? never
      : Body
    : never;

/**
 * What a call answers, or why it does not: the one place where a problem becomes a value. Codes of our own:
 * `offline` (no answer at all), `unexpected` (an answer that is neither ours nor a problem).
 */
export async function answer<Response extends ClientResponse<unknown>>(
  call: Promise<Response>,
): Promise<Result<Answered<Response>, Failure>> {
  let response: Response;
  try {
    response = await call;
  } catch {
    // `fetch` rejects for one reason only: nothing came back.
    return failed({ code: 'offline', detail: words.current.home.failures.offline, issues: [] });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return ok(body as Answered<Response>);
  const problem = v.safeParse(Problem, body);
  if (!problem.success) {
    return failed({ code: 'unexpected', detail: words.current.home.failures.unexpected, issues: [] });
  }
  const { code, title, detail, issues } = problem.output;
  return failed({ code, detail: detail ?? title, issues });
}
