// `npm run build`: the screens as static files in web/build, with their security headers.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headersFile } from './headers.mjs';
import { must, root } from './run.mjs';

const web = join(root, 'web');
const built = join(web, 'build');
const stamp = join(built, '.sources');

/** Builds the screens, whatever stands already. */
export async function build({ quiet = false } = {}) {
  const sources = fingerprint();
  const stdio = quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit';
  await must('svelte-kit', ['sync'], { cwd: web, stdio });
  await must('vite', ['build', ...(quiet ? ['--logLevel', 'warn'] : [])], { cwd: web, stdio });
  const page = join(built, 'index.html');
  const html = withFontPreload(readFileSync(page, 'utf8'));
  writeFileSync(page, html);
  writeFileSync(join(built, '_headers'), headersFile(html, routerStyle()));
  writeFileSync(join(built, '.assetsignore'), '.sources\n');
  writeFileSync(stamp, sources);
}

/** Builds the screens unless the same sources were built last time. */
export async function ensureBuild() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  console.log('Building the screens…');
  await build({ quiet: true });
}

/** The face of the text is asked for with the page itself, not once the styles have arrived. */
function withFontPreload(html) {
  const assets = join(built, '_app', 'immutable', 'assets');
  const font = readdirSync(assets).find((file) => /^atkinson-hyperlegible-next-latin-wght-normal\..*woff2$/.test(file));
  if (!font) throw new Error('The main face is not among the built files');
  const link = `<link rel="preload" as="font" type="font/woff2" crossorigin href="/_app/immutable/assets/${font}">`;
  return html.replace('</head>', `${link}</head>`);
}

/** The style attribute that the router writes on its announcer, read from the built files. */
function routerStyle() {
  const chunks = globSync('_app/immutable/**/*.js', { cwd: built }).map((file) =>
    readFileSync(join(built, file), 'utf8'),
  );
  const style = chunks.map((chunk) => /id="svelte-announcer"[^>]*? style="([^"]*)"/.exec(chunk)?.[1]).find(Boolean);
  if (!style) throw new Error('The announcer of the router is not among the built files');
  return style;
}

/** One hash of everything the screens are made of. */
function fingerprint() {
  const hash = createHash('sha256');
  const patterns = ['web/src/**', 'web/static/**', 'shared/**', 'web/*.{ts,json}', 'package-lock.json', 'package.json'];
  const scripts = ['scripts/build.mjs', 'scripts/headers.mjs'];
  for (const file of [...patterns.flatMap((pattern) => globSync(pattern, { cwd: root })), ...scripts].sort()) {
    const path = join(root, file);
    if (!statSync(path).isFile()) continue;
    hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build({ quiet: process.argv.includes('--quiet') });
