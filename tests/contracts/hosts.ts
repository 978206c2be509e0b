import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const SECRET = 'only-for-tests-0123456789abcdef0123456789abcdef';
const READY_MS = 45_000;

/** A running host of rooms, on this machine only. */
export type Host = {
  name: string;
  /** `127.0.0.1:18100`. */
  address: string;
  secret: string;
  /** Process ids of the server, the busy one included: a bench reads their processor time. */
  pid(): number;
  /** `kill -9` of the whole server, mid-sentence. */
  kill(): Promise<void>;
  /** Starts it again on the same state. */
  start(): Promise<void>;
  /** Kills it and removes its state. */
  dispose(): Promise<void>;
};

/** The room as a Durable Object in plain workerd, without wrangler's proxy. */
export async function startDurableHost(chosenPort?: number): Promise<Host> {
  const port = chosenPort ?? (await freePort());
  const directory = mkdtempSync(join(tmpdir(), 'alliage-durable-'));
  const bundle = join(directory, 'worker.js');
  writeFileSync(bundle, await bundled(join(import.meta.dirname, 'durableWorker.ts')));
  const script = join(import.meta.dirname, 'durableProcess.ts');
  const run = () => [process.execPath, script, String(port), join(directory, 'state'), bundle, SECRET];
  return started('Durable Object', port, directory, run);
}

/** The same room under PartyKit's own server. */
async function startPartyHost(port = 18_102): Promise<Host> {
  const directory = mkdtempSync(join(tmpdir(), 'alliage-party-'));
  const partykit = join(ROOT, 'node_modules', 'partykit', 'dist', 'bin.mjs');
  const run = () => [
    process.execPath,
    partykit,
    'dev',
    ...['--port', String(port), '--persist', join(directory, 'state'), '--var', `ALLIAGE_SECRET=${SECRET}`],
    ...['--disable-request-cf-fetch', '--no-hotkeys'],
  ];
  return started('PartyKit', port, directory, run);
}

export const HOSTS = [
  { name: 'Durable Object', start: () => startDurableHost() },
  { name: 'PartyKit', start: () => startPartyHost() },
];

/** A port that nobody holds now: two suites may run on one machine. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function started(name: string, port: number, directory: string, command: () => string[]): Promise<Host> {
  mkdirSync(join(directory, 'state'), { recursive: true });
  let child: ChildProcess | null = null;
  const host: Host = {
    name,
    address: `127.0.0.1:${port}`,
    secret: SECRET,
    pid: () => child?.pid ?? 0,
    async start() {
      const [program = '', ...args] = command();
      child = spawn(program, args, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: quietly() });
      await listening(child, port);
    },
    async kill() {
      if (child?.pid === undefined) return;
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child?.once('exit', resolve));
        // The whole group at once: node and the workerd it started.
        process.kill(-child.pid, 'SIGKILL');
        await gone;
      }
      child = null;
      while (await answers(port)) await pause(20);
    },
    async dispose() {
      await host.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await host.start();
  return host;
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stdout?.on('data', (data) => {
    said += data;
  });
  child.stderr?.on('data', (data) => {
    said += data;
  });
  const until = Date.now() + READY_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the host did not start:\n${said}`);
    await pause(50);
  }
}

/** True once an HTTP answer comes back, whatever it says. */
async function answers(port: number): Promise<boolean> {
  const isOpen = await new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (!isOpen) return false;
  try {
    await fetch(`http://127.0.0.1:${port}/parties/main/nobody`, { signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}

const quietly = () => ({
  ...process.env,
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  CI: '1',
});

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'webworker' },
    build: { ssr: entry, write: false, rollupOptions: { external: [/^cloudflare:/] } },
  });
  const output = 'output' in result ? result.output : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the room was not bundled');
  return chunk.code;
}
