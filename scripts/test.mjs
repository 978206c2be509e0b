// `npm test`: everything, with one closing line. Types, lint, unit, rooms in real workerd, both hosts, browser.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { must, run } from './run.mjs';
import { ensureLocalSecrets } from './secrets.mjs';
import { checkTypes } from './types.mjs';

const reports = mkdtempSync(join(tmpdir(), 'alliage-tests-'));
const total = { passed: 0, failed: 0 };

ensureLocalSecrets();
const CHROMIUM = await ensureChromium();
await step('format and lint', () => must('biome', ['check', '--error-on-warnings', '.']));
await step('types', checkTypes);
await step('build', ensureBuild);
await vitest();
await playwright();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** One check that passes or fails as a whole. */
async function step(name, work) {
  const started = Date.now();
  try {
    await work();
    total.passed += 1;
    console.log(`✓ ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  } catch (error) {
    total.failed += 1;
    console.error(`✗ ${name}: ${error.message}`);
  }
}

async function vitest() {
  const file = join(reports, 'vitest.json');
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = read(file);
  count(code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

async function playwright() {
  const file = join(reports, 'playwright.json');
  const code = await run('playwright', ['test', '--reporter=list,json'], {
    env: { CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const stats = read(file)?.stats;
  count(code, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0);
}

/** A runner that failed without naming a test (a suite that did not load) still counts as a failure. */
function count(code, passed, failed) {
  total.passed += passed;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
