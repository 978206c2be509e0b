// `npm run dev:party`: the same room class under PartyKit. It listens on every address of this machine: tests only.
import { must } from './run.mjs';

await must('partykit', ['dev', '--disable-request-cf-fetch', ...process.argv.slice(2)]);
