// `npm run dev`: SvelteKit with hot reload and the worker in real workerd, on one port.
import { must } from './run.mjs';
import { ensureLocalSecrets } from './secrets.mjs';

ensureLocalSecrets();
await must('wrangler', ['d1', 'migrations', 'apply', 'DB', '--local'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { CI: '1' },
});
await must('vite', ['dev'], { cwd: new URL('../web', import.meta.url).pathname });
