// `npm start`: builds, migrates and serves the whole product on one port of this machine.

import { createServer } from 'node:net';
import { ensureBuild } from './build.mjs';
import { answers, environment, must, start } from './run.mjs';
import { ensureLocalSecrets } from './secrets.mjs';

const port = process.env.PORT ?? '8787';
const state = process.env.STATE_DIR ?? '.wrangler/state';
const address = `http://127.0.0.1:${port}`;

// A server just stopped may hold its port a moment longer.
for (let tries = 0; tries < 25 && !(await isFree(port)); tries += 1)
  await new Promise((later) => setTimeout(later, 200));
if (!(await isFree(port))) {
  console.error(`Port ${port} is taken on this machine. Choose another: PORT=8788 npm start`);
  process.exit(1);
}
ensureLocalSecrets();
await ensureBuild();
await must('wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { CI: '1' },
});
const server = start(
  'wrangler',
  [
    'dev',
    '--ip',
    '127.0.0.1',
    '--port',
    port,
    '--persist-to',
    state,
    '--show-interactive-dev-session=false',
    '--log-level',
    'error',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...environment, CI: '1' } },
);
let code = null;
server.once('exit', (exit) => {
  code = exit ?? 0;
});
if (await answers(`${address}/api/health`, 60, () => code !== null)) {
  console.log(`\nAlliage is ready: ${address}\nState is kept in ${state}. Stop with Ctrl+C.\n`);
} else if (code === null) {
  console.error(`Alliage did not answer at ${address} within a minute.`);
  server.kill('SIGTERM');
}
if (code === null) await new Promise((over) => server.once('exit', over));
process.exitCode = code ?? 1;

/** Whether nothing listens there yet: another server's answer must not pass for ours. */
function isFree(wanted) {
  return new Promise((tell) => {
    const probe = createServer();
    probe.once('error', () => tell(false));
    probe.listen(Number(wanted), '127.0.0.1', () => probe.close(() => tell(true)));
  });
}
