import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Linux, two cores or more, and `taskset`: then server and clients each have their own core. */
const canPin = (() => {
  try {
    execFileSync('taskset', ['-V'], { stdio: 'ignore' });
    return cpus().length > 1;
  } catch {
    return false;
  }
})();
export const pinning = canPin ? 'server and clients each pinned to a core' : 'not pinned';

/** Starts a program on one core (0 for the server, 1 for the clients). */
export function startOn(
  core: 0 | 1,
  command: string,
  args: string[],
  options: Parameters<typeof spawn>[2] = {},
): ChildProcess {
  return canPin ? spawn('taskset', ['-c', String(core), command, ...args], options) : spawn(command, args, options);
}

/** Keeps a running program, and all it started, on one core. */
export function keepOn(core: 0 | 1, pid: number): void {
  if (!canPin) return;
  for (const member of familyOf(pid))
    execFileSync('taskset', ['-a', '-p', '-c', String(core), String(member)], { stdio: 'ignore' });
}

/** A process and all that descends from it, by id. */
function familyOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = statOf(Number(entry))?.parent;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

const TICKS_PER_SECOND = 100;

/** Processor seconds that a process and its descendants have used so far. */
export const cpuSeconds = (pid: number): number =>
  familyOf(pid).reduce((sum, member) => sum + (statOf(member)?.ticks ?? 0), 0) / TICKS_PER_SECOND;

/** Resident memory of a process and its descendants, in megabytes. */
export const residentMegabytes = (pid: number): number =>
  Math.round((familyOf(pid).reduce((sum, member) => sum + (statOf(member)?.pages ?? 0), 0) * 4096) / 1e6);

function statOf(pid: number): { parent: number; ticks: number; pages: number } | null {
  try {
    // The name, in parentheses, may hold spaces: fields are counted after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    return { parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0), pages: fields[21] ?? 0 };
  } catch {
    return null;
  }
}

/** Ends a process we started, and its descendants, by id. */
export async function endFamily(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  for (const member of familyOf(child.pid).reverse()) {
    try {
      process.kill(member, 'SIGKILL');
    } catch {
      // Already gone.
    }
  }
  await new Promise((over) =>
    child.exitCode !== null || child.signalCode !== null ? over(null) : child.once('exit', over),
  );
}
