// `npm run deploy`: to one's own Cloudflare account, after the secrets were found there.
import { execFileSync } from 'node:child_process';
import { ensureBuild } from './build.mjs';
import { environment, must, root } from './run.mjs';
import { secretNames } from './secrets.mjs';

const listed = JSON.parse(
  execFileSync('wrangler', ['secret', 'list', '--format', 'json'], { cwd: root, env: environment, encoding: 'utf8' }),
);
const missing = secretNames.filter((name) => !listed.some((secret) => secret.name === name));
if (missing.length > 0) {
  console.error(`Missing secrets: ${missing.join(', ')}. Set each with \`npx wrangler secret put NAME\`, then deploy.`);
  process.exit(1);
}
await ensureBuild();
await must('wrangler', ['d1', 'migrations', 'apply', 'DB', '--remote']);
await must('wrangler', ['deploy']);
