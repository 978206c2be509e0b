// Each room is compiled with what it may know, and no more.
import { must } from './run.mjs';

export async function checkTypes() {
  // What compiles the screens is written by SvelteKit: it comes first, on a fresh clone above all.
  await must('svelte-kit', ['sync'], { cwd: webFolder });
  for (const project of [
    'shared/tsconfig.json',
    'tsconfig.json',
    'tests/tsconfig.json',
    'tests/web/tsconfig.json',
    'tests/worker/tsconfig.json',
    'tests/party/tsconfig.json',
  ])
    await must('tsc', ['-p', project]);
  await must('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'], { cwd: webFolder });
}

const webFolder = new URL('../web', import.meta.url).pathname;
