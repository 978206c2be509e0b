import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as yjsLog from '#lib/yjsLog.ts';

const ROUTES = globSync('web/src/{hooks.client.ts,routes/**/*.{ts,svelte}}');
const BOARD = [
  'web/src/routes/+layout.svelte',
  'web/src/routes/+layout.ts',
  'web/src/routes/w/[id]/+page.svelte',
  'web/src/lib/screens/WorkshopScreen.svelte',
];
/** Said at once, but only of what a part loaded with its words has brought. */
const AFTER_A_PART = ['web/src/lib/screens/LostWordsNotice.svelte', 'web/src/lib/screens/news.svelte.ts'];
const LOADED_LATER = /(withLater\(\s*)?\(\) => import\(\s*'([^']+)'\s*\)/g;
const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const known = sources.get(file) ?? readFileSync(file, 'utf8');
  sources.set(file, known);
  return known;
}

/** The file of ours that an import leads to; null for a package. */
function fileOf(target: string, from: string): string | null {
  if (target.startsWith('#lib/')) return join('web/src/lib', target.slice('#lib/'.length));
  if (target.startsWith('#shared/')) return join('shared', target.slice('#shared/'.length));
  return target.startsWith('.') ? join(dirname(from), target) : null;
}

const found = (targets: string[], from: string): string[] =>
  targets
    .map((target) => fileOf(target, from))
    .filter((file) => file !== null && /\.(ts|svelte)$/.test(file)) as string[];

/** What a file needs at once: its imports, those of types left out. */
const needsOf = (file: string): string[] =>
  found(
    [...sourceOf(file).matchAll(/^\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?from\s*)?'([^']+)'/gm)].map(
      (m) => m[1] ?? '',
    ),
    file,
  );

/** The screens a file loads when they are needed, and whether the later words come with them. */
const laterOf = (file: string): { screen: string; withLater: boolean }[] =>
  [...sourceOf(file).matchAll(LOADED_LATER)].flatMap(([, helper, target = '']) =>
    found([target], file).map((screen) => ({ screen, withLater: helper !== undefined })),
  );

function reached(roots: string[]): Set<string> {
  const all = new Set(roots);
  for (const file of all) for (const need of needsOf(file)) all.add(need);
  return all;
}

/** Everything that may be on screen while the later words are not here. */
function beforeLaterWords(): Set<string> {
  let all = reached(ROUTES);
  for (let size = 0; size < all.size; ) {
    size = all.size;
    const screens = [...all].flatMap(laterOf).filter(({ withLater }) => !withLater);
    all = reached([...all, ...screens.map(({ screen }) => screen)]);
  }
  return all;
}

describe('what is loaded when', () => {
  test('[SC65] the search finds the first screens, the board behind the door, and not the reading', () => {
    const all = beforeLaterWords();
    expect([...all]).toContain('web/src/lib/screens/WorkshopScreen.svelte');
    expect([...all]).not.toContain('web/src/lib/screens/ReadingStage.svelte');
  });

  test('[SC65] no screen says a later word that it did not load', () => {
    const sayers = [...beforeLaterWords()].filter((file) => /\bwords\.(later|whole)\b/.test(sourceOf(file)));
    expect(sayers.sort()).toEqual(AFTER_A_PART);
  });

  test('[SC65] what the board loads later is not asked for by the board at once', () => {
    const board = reached(BOARD);
    const later = laterOf('web/src/lib/screens/parts.ts').map(({ screen }) => screen);
    expect(later.length).toBeGreaterThan(3);
    expect([...later, 'web/src/lib/ui/QrCode.svelte'].filter((file) => board.has(file))).toEqual([]);
  });

  test('[SC65] Yjs finds every word it says to a developer, without the logging of lib0', () => {
    const require = createRequire(import.meta.url);
    const yjs = readFileSync(join(dirname(require.resolve('yjs')), 'yjs.mjs'), 'utf8');
    const said = new Set([...yjs.matchAll(/\blogging\.(\w+)/g)].map((match) => match[1]));
    expect([...said].filter((word) => word !== undefined && !(word in yjsLog))).toEqual([]);
    expect(said.size).toBeGreaterThan(0);
  });
});
