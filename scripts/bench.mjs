// `npm run bench`: writes BENCHMARKS.md from one run on this machine.
import { must } from './run.mjs';

await must('node', ['--disable-warning=ExperimentalWarning', 'tests/bench/bench.ts']);
