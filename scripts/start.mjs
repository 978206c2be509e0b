// The one door of the project: installs what is missing, then hands over to the script asked for, under our own Node.
// Only built-ins of Node 20 here: nothing is installed yet when it runs on a fresh clone.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const [task = 'serve', ...rest] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Alliage needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

await install();
process.exitCode = await run('node', [join('scripts', `${task}.mjs`), ...rest]);

/** Installs the packages when the lock has changed since the last time. */
async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.alliage', 'lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
  if (code !== 0) process.exit(code);
  mkdirSync(join(root, 'node_modules', '.alliage'), { recursive: true });
  writeFileSync(stamp, lock);
}
