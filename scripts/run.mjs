// Small words for starting other programs; used by every script here.
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** What every program we start sees: our own Node and tools first, no telemetry, no calls home. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG_SANITIZE: 'true',
  NO_UPDATE_NOTIFIER: '1',
};

/** Starts a program; the signals that end us end it too. Resolves with its exit code. */
export function run(command, args = [], options = {}) {
  const child = start(command, args, options);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** Runs a program that must succeed. */
export async function must(command, args = [], options = {}) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with code ${code}`);
}

/** Starts a program and leaves it running; it is ended with us. */
export function start(command, args = [], options = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...environment, ...options.env },
  });
  const pass = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, pass);
  });
  return child;
}

/** Waits until an address answers, at most so many seconds. */
export async function answers(url, seconds, isOver = () => false) {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until && !isOver()) {
    try {
      if ((await fetch(url)).ok) return true;
    } catch {
      // Not listening yet.
    }
    await new Promise((later) => setTimeout(later, 150));
  }
  return false;
}
