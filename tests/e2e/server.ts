import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The whole product as `npm start` serves it, on a state of its own; it can be ended and begun again mid-workshop. */
export class Server {
  readonly url: string;
  readonly #port: number;
  readonly #state = mkdtempSync(join(tmpdir(), 'alliage-e2e-'));
  #process: ChildProcess | null = null;

  constructor(port: number) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port), STATE_DIR: this.#state };
    const child = spawn(process.execPath, [join('scripts', 'serve.mjs')], {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    await new Promise<void>((ready, fail) => {
      child.stdout?.on('data', (said) => String(said).includes('is ready') && ready());
      child.once('exit', (code) => fail(new Error(`The server ended with code ${code}`)));
    });
  }

  /** Ends the server at once, without a word: what was seen must have been saved. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const gone = new Promise((over) => child.once('exit', over));
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    this.#process = null;
    // What it had started dies a moment later, and holds the port until then.
    while (await this.#isListening()) await new Promise((later) => setTimeout(later, 20));
  }

  #isListening(): Promise<boolean> {
    return new Promise((tell) => {
      const probe = connect(this.#port, '127.0.0.1');
      probe.once('error', () => tell(false));
      probe.once('connect', () => {
        probe.destroy();
        tell(true);
      });
    });
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.#state, { recursive: true, force: true });
  }
}
