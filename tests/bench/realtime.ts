import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadPlan } from './dialects.ts';
import type { LoadResult } from './load.ts';
import { percentile, shortly } from './percentiles.ts';
import { cpuSeconds, keepOn, residentMegabytes } from './processes.ts';
import { type Measured, ourRoom, rawEcho, stockYPartykit } from './servers.ts';

const EYES = 2;
const MEASURES = [
  { writers: 10, perSecond: 8 },
  { writers: 150, perSecond: 5 },
];

/** How quickly an edit is seen by another, and what it costs: our room between its floor and its peer, in one run. */
export async function realtimeTable(seconds: number): Promise<string> {
  const rows: Row[] = [];
  for (const begin of [rawEcho, ourRoom, stockYPartykit]) {
    const server = await begin(18_150);
    try {
      for (const measure of MEASURES) rows.push(await row(server, { ...measure, seconds }));
    } finally {
      await server.stop();
    }
  }
  return [
    '| server | writers × edits/s | p50 ms | p95 ms | p99 ms | edits seen | server CPU s / 1,000 edits | frames / edit at one reader | RSS MB |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ line }) => line),
    '',
    ...aims(rows),
  ].join('\n');
}

type Row = { line: string; server: string; writers: number; p95: number; cpu: number };

async function row(server: Measured, measure: { writers: number; perSecond: number; seconds: number }): Promise<Row> {
  const room = await server.room(measure.writers + EYES);
  const { result, cpu } = await run(server, { ...room, ...measure, eyes: EYES, graceSeconds: 8 });
  const { latencies, sent, seen, frames } = result;
  const times = [0.5, 0.95, 0.99].map((share) => shortly(percentile(latencies, share)));
  const cells = [
    server.name,
    `${measure.writers} × ${measure.perSecond}`,
    ...times,
    `${((100 * seen) / sent).toFixed(1)} %`,
    ((1000 * cpu) / sent).toFixed(2),
    (frames / EYES / sent).toFixed(2),
    String(residentMegabytes(server.pid)),
  ];
  console.log(`  ${cells.join('  ')}`);
  return {
    line: `| ${cells.join(' | ')} |`,
    server: server.name,
    writers: measure.writers,
    p95: percentile(latencies, 0.95),
    cpu: (1000 * cpu) / sent,
  };
}

/** What we aim at, and whether this run met it: a page that only said the aims would promise them. */
function aims(rows: Row[]): string[] {
  const of = (server: string, writers: number) => {
    const found = rows.find((each) => each.server === server && each.writers === writers);
    if (!found) throw new Error(`No row of ${server} with ${writers} writers`);
    return found;
  };
  const few = of('Alliage', 10);
  const many = of('Alliage', 150);
  const bound = Math.max(12, 3 * of('raw WebSocket echo', 10).p95);
  const said = (isMet: boolean) => (isMet ? 'met' : '**not met**');
  return [
    'Aims, and this run:',
    '',
    `- 150 × 5: p95 ≤ 60 ms: ${shortly(many.p95)} ms, ${said(many.p95 <= 60)}`,
    `- 150 × 5: ≤ 0.5 s of server CPU per 1,000 edits: ${many.cpu.toFixed(2)} s, ${said(many.cpu <= 0.5)}`,
    `- 10 × 8: p95 ≤ max(12 ms, 3 × the echo’s) = ${shortly(bound)} ms: ${shortly(few.p95)} ms, ${said(few.p95 <= bound)}`,
    `- 150 × 5: y-partykit’s p95 at least ten times ours: ${shortly(of('y-partykit', 150).p95 / many.p95)} times, ${said(of('y-partykit', 150).p95 >= 10 * many.p95)}`,
  ];
}

/** Lets the clients work in a process of their own, on the other core; counts the server's CPU meanwhile. */
function run(server: Measured, plan: LoadPlan): Promise<{ result: LoadResult; cpu: number }> {
  const clients = fork(join(import.meta.dirname, 'load.ts'), { stdio: 'inherit' });
  if (clients.pid) keepOn(1, clients.pid);
  let before = 0;
  let cpu = 0;
  return new Promise((done, fail) => {
    clients.once('error', fail);
    clients.once('exit', (code) => fail(new Error(`The clients ended with code ${code} before they answered`)));
    clients.on('message', (message: 'begin' | 'end' | LoadResult) => {
      if (message === 'begin') before = cpuSeconds(server.pid);
      else if (message === 'end') cpu = cpuSeconds(server.pid) - before;
      else done({ result: message, cpu });
    });
    clients.send(plan);
  });
}
