import { defineConfig } from '@playwright/test';
import { chromium } from './tests/chromium.ts';

/** One workshop at a time, several people in it; each test starts the servers it needs. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  retries: 0,
  use: { locale: 'fr-FR', launchOptions: chromium, trace: 'retain-on-failure' },
});
