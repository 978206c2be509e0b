// `npm run fuzz [seconds]`: the properties under fresh seeds, so many seconds each (20 unless told).
import { must } from './run.mjs';

await must('vitest', ['run', '--config', 'vitest.fuzz.config.ts'], {
  env: { FUZZ_SECONDS: process.argv[2] ?? process.env.FUZZ_SECONDS ?? '20' },
});
