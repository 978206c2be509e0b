// `npm run bench`: our figures beside those of peers, in one run on this machine. Writes BENCHMARKS.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { pinning } from './processes.ts';
import { realtimeTable } from './realtime.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 15);
const page = join(import.meta.dirname, '..', '..', 'BENCHMARKS.md');
const versions = JSON.parse(readFileSync(join(page, '..', 'package.json'), 'utf8'));

console.log('Realtime: edit → seen');
const realtime = await realtimeTable(seconds);
const [cpu] = cpus();
writeFileSync(
  page,
  `# Benchmarks

Made by \`npm run bench\` in one run; figures of different runs are not compared. ${cpus().length} × ${cpu?.model ?? 'unknown'},
${type()} ${release()}, Node ${process.versions.node}, workerd ${versions.devDependencies.workerd}, ${pinning}.
Commit ${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()}.

## Realtime: edit → seen by another

So many people write at once, each rewording one card so many times a second, for ${seconds} s; everyone is connected to one
room and reads everything. Two more clients note when each edit reaches them. Our room runs in plain workerd (no
development proxy) with twelve sheets revealed, rights checked and every edit stored before it is sent; y-partykit runs
as its documentation shows it under its own development server; the echo hands every message to everyone and keeps nothing.

${realtime}

Our room gathers edits for min(40 ms, connections ÷ 3) before it stores and sends them, which is why its median is above
the echo’s and its cost below. An edit overtaken within one window is seen as its successor: « edits seen » counts those
that showed separately.
`,
);
console.log('Written to BENCHMARKS.md');
