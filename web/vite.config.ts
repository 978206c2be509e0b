import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cloudflare } from '@cloudflare/vite-plugin';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= 'false';
process.env.WRANGLER_SEND_METRICS ??= 'false';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const state = resolve(import.meta.dirname, '..', process.env.STATE_DIR ?? '.wrangler/state');

/**
 * The screens, built once as static files with one fallback page. In development the worker (real workerd: HTTP, D1,
 * rooms) answers on the same port. The version is pinned, so that the same sources give the same files.
 */
export default defineConfig(({ command }) => ({
  plugins: [
    sveltekit({ adapter: adapter({ fallback: 'index.html' }), version: { name: version } }),
    command === 'serve' &&
      cloudflare({
        configPath: '../wrangler.toml',
        persistState: { path: state },
      }),
  ],
  resolve: { alias: { 'lib0/logging': resolve(import.meta.dirname, 'src/lib/yjsLog.ts') } },
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 8787), strictPort: true },
}));
