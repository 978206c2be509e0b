import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= 'false';
process.env.WRANGLER_SEND_METRICS ??= 'false';

const pure = ['tests/*.test.ts', 'tests/shared/**/*.test.ts', 'tests/web/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: pure, environment: 'node' } },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                ALLIAGE_SECRET: 'only-for-tests-0123456789abcdef0123456789abcdef',
                ALLIAGE_SIGNING_KEY: 'only-for-tests',
                TEST_MIGRATIONS: await readD1Migrations('worker/migrations'),
              },
            },
          })),
        ],
        test: { name: 'workerd', include: ['tests/party/**/*.test.ts', 'tests/worker/**/*.test.ts'] },
      },
      {
        // Real servers are started, killed and started again: one file after the other.
        test: {
          name: 'hosts',
          include: ['tests/contracts/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
