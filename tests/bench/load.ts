// The clients of one measure, in a process of their own: writers who edit, and eyes who say when they saw it.
import { performance } from 'node:perf_hooks';
import { DIALECTS, type LoadPlan } from './dialects.ts';

export type LoadResult = { sent: number; seen: number; latencies: number[]; frames: number };

process.once('message', async (message) => {
  const plan = message as LoadPlan;
  process.send?.(await load(plan), () => process.exit(0));
});

/** Opens the sockets, writes at the asked rate for the asked time, waits for what is still under way. */
async function load(plan: LoadPlan): Promise<LoadResult> {
  const dialect = DIALECTS[plan.dialect](plan);
  const sentAt = new Map<string, number>();
  const latencies: number[] = [];
  let frames = 0;
  const see = (stamp: string) => {
    const at = sentAt.get(stamp);
    if (at !== undefined) latencies.push(performance.now() - at);
  };
  const eyes = [];
  for (let i = 0; i < plan.eyes; i += 1) eyes.push(await dialect.eye(i, see, () => (frames += 1)));
  const writers = [];
  for (let i = 0; i < plan.writers; i += 1) writers.push(await dialect.writer(i));
  await pause(1_500);
  latencies.length = 0;
  process.send?.('begin');
  let sent = 0;
  const began = performance.now();
  await Promise.all(
    writers.map(async (write, index) => {
      const period = 1000 / plan.perSecond;
      // Writers are spread over the period, as people are.
      let next = began + (period * index) / plan.writers;
      for (let n = 0; next - began < plan.seconds * 1000; n += 1) {
        await pause(Math.max(0, next - performance.now()));
        const stamp = `${index}.${n}`;
        sentAt.set(stamp, performance.now());
        write(stamp);
        sent += 1;
        next += period;
      }
    }),
  );
  process.send?.('end');
  await pause(Math.max(2_000, plan.graceSeconds * 1000));
  return { sent, seen: latencies.length / plan.eyes, latencies, frames };
}

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
