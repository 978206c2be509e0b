// The browser of the tests: Debian's Chromium, installed when we may; elsewhere we say how.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './run.mjs';

const debian = '/usr/bin/chromium';

/** The path of a usable browser: `CHROMIUM` if set, Debian's, or Playwright's own. Installs Debian's when root. */
export async function ensureChromium() {
  const known = [process.env.CHROMIUM, debian, chromium.executablePath()].find((path) => path && existsSync(path));
  if (known) return known;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium…');
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], quiet);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    if (existsSync(debian)) return debian;
  }
  console.error(
    'The browser tests need Chromium. On Debian or Ubuntu: `sudo apt-get install chromium`. Elsewhere:\n' +
      '`npx playwright install chromium`, or set CHROMIUM to the path of a Chromium of yours.',
  );
  process.exit(1);
}
