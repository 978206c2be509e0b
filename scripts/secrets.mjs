// Local secrets: written once, next to wrangler.toml, never committed.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const makers = {
  ALLIAGE_SECRET: () => randomBytes(32).toString('base64url'),
  ALLIAGE_SIGNING_KEY: () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
};
export const secretNames = Object.keys(makers);

/** Adds to `.dev.vars` the secrets it lacks; those that are there stay. */
export function ensureLocalSecrets() {
  const file = join(root, '.dev.vars');
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const missing = secretNames.filter((name) => !new RegExp(`^${name}=`, 'm').test(written));
  if (missing.length === 0) return;
  const start = written === '' || written.endsWith('\n') ? written : `${written}\n`;
  writeFileSync(file, start + missing.map((name) => `${name}="${makers[name]()}"\n`).join(''), { mode: 0o600 });
}
