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
  const rows: string[] = [];
  for (const begin of [rawEcho, ourRoom, stockYPartykit]) {
    const server = await begin(18_150);
    try {
      for (const measure of MEASURES) rows.push(await row(server, { ...measure, seconds }));
    } finally {
      await server.stop();
    }
  }
  return [
    '| server | writers × edits/s | p50 ms | p95 ms | p99 ms | edits seen | server CPU s / 1,000 edits | frames / edit | RSS MB |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

async function row(
  server: Measured,
  measure: { writers: number; perSecond: number; seconds: number },
): Promise<string> {
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
  return `| ${cells.join(' | ')} |`;
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
