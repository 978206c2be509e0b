// `npm run check`: the fast part. Types in every room, format and lint, arrows, rules, the pure tests.
import { must } from './run.mjs';
import { checkTypes } from './types.mjs';

await must('biome', ['check', '--error-on-warnings', '.']);
await checkTypes();
await must('vitest', ['run', '--project', 'pure']);
