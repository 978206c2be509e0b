import type { D1Database, DurableObjectNamespace, Fetcher } from '@cloudflare/workers-types';

/** What the deployment gives the worker. Secrets are optional in the type because a deployment may forget them. */
export type Env = {
  DB: D1Database;
  ROOM: DurableObjectNamespace;
  ASSETS: Fetcher;
  /** Signs tokens and claims, and salts addresses. At least 32 characters. */
  ALLIAGE_SECRET?: string;
  /** Seals summaries: Ed25519, PKCS8. */
  ALLIAGE_SIGNING_KEY?: string;
  /** Set when rooms live under PartyKit instead of the binding: `https://host`, or `host`. */
  ROOM_HOST?: string;
};

/** The Hono types of every call. */
export type Edge = { Bindings: Env };

const SHORTEST_SECRET = 32;

/** True when nothing can be signed: every call then answers 503, rather than one that looks safe. */
export const lacksSecrets = (env: Env): boolean =>
  (env.ALLIAGE_SECRET ?? '').length < SHORTEST_SECRET || !env.ALLIAGE_SIGNING_KEY;

/** The secret, which `lacksSecrets` has been asked about at the entrance. */
export function secretOf(env: Env): string {
  if (!env.ALLIAGE_SECRET) throw new Error('ALLIAGE_SECRET is missing');
  return env.ALLIAGE_SECRET;
}
