import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['shared', 'party', 'worker', 'web'] as const;
type Room = (typeof ROOMS)[number];

/** Which rooms a room may import at run time, and which for types only. The picture is in the README. */
const ARROWS: Record<Room, { run: Room[]; types: Room[] }> = {
  shared: { run: [], types: [] },
  party: { run: ['shared'], types: [] },
  worker: { run: ['shared', 'party'], types: [] },
  web: { run: ['shared'], types: ['worker'] },
};

/** Packages each room may import; what is not listed is an arrow nobody decided on. */
const PACKAGES: Record<Room, RegExp> = {
  shared: /^(valibot|yjs)$/,
  party:
    /^(valibot|@noble\/hashes\/.+|yjs|lib0\/.+|y-protocols\/.+|cloudflare:workers|partykit\/server|@cloudflare\/workers-types)$/,
  worker:
    /^(valibot|hono(\/.+)?|hono-openapi|@hono\/standard-validator|@valibot\/to-json-schema|cloudflare:workers|@cloudflare\/workers-types)$/,
  web: /^(valibot|node:(fs|path)|svelte(\/.+)?|@sveltejs\/.+|vite|\$app\/.+|yjs|lib0\/.+|y-protocols\/.+|y-indexeddb|partysocket|uqr|hono\/(client|utils\/http-status)|@fontsource-variable\/.+|@cloudflare\/vite-plugin)$/,
};

type Import = { file: string; target: string; typeOnly: boolean };

const filesOf = (room: string): string[] =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file) && !/(^|\/)(build|\.svelte-kit|node_modules)\//.test(file))
    .map((file) => join(room, file));

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const found = source.matchAll(/^\s*(import|export)\s+(type\s)?([^'";]*?from\s*)?['"]([^'"]+)['"]/gm);
  const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...found]
      .filter((m) => m[1] === 'import' || m[3])
      .map((m) => ({ file, target: m[4] ?? '', typeOnly: m[2] !== undefined })),
    ...[...dynamic].map((m) => ({ file, target: m[1] ?? '', typeOnly: /typeof\s*$/.test(source.slice(0, m.index)) })),
  ];
}

/** The room an import leads to, or null for a package. */
function roomOf({ file, target }: Import): Room | null {
  if (target === '#api') return 'worker';
  if (target.startsWith('#lib/')) return 'web';
  if (target.startsWith('#')) return target.slice(1).split('/')[0] as Room;
  if (!target.startsWith('.')) return null;
  const [room] = relative(ROOT, join(ROOT, dirname(file), target)).split('/');
  return ROOMS.find((known) => known === room) ?? null;
}

test.each(ROOMS)('[SE4] %s imports only what its arrows allow', (room) => {
  const wrong = filesOf(room)
    .flatMap(importsOf)
    .filter((each) => {
      const to = roomOf(each);
      if (to === null) return !each.target.startsWith('.') && !PACKAGES[room].test(each.target);
      if (to === room) return false;
      return !ARROWS[room].run.includes(to) && !(each.typeOnly && ARROWS[room].types.includes(to));
    });
  expect(wrong).toEqual([]);
});

test('[SE4] in shared, only the sheet imports yjs', () => {
  const users = filesOf('shared').filter((file) => importsOf(file).some(({ target }) => target === 'yjs'));
  expect(users.filter((file) => !file.startsWith('shared/sheet/'))).toEqual([]);
});

test('[SE4] the room imports no platform; only its hosts do', () => {
  const platform = /^(cloudflare:workers|partykit\/server)$/;
  const users = filesOf('party').filter((file) =>
    importsOf(file).some(({ target, typeOnly }) => platform.test(target) && !typeOnly),
  );
  expect(users.sort()).toEqual(['party/durable.ts']);
});

test('[SE4] files stay within what one story holds', () => {
  const long = ROOMS.flatMap(filesOf)
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
