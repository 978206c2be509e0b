import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const RULE = /^- \*\*([A-Z]{2}\d+)\*\*/gm;

const rules = [...readFileSync(join(ROOT, 'shared', 'RULES.md'), 'utf8').matchAll(RULE)].map((match) => match[1] ?? '');

const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(test|spec)\.ts$/.test(file))
  .map((file) => ({ file, source: readFileSync(join(ROOT, 'tests', file), 'utf8') }));

/** The titles of the tests of a file: the first text given to `test` or `test.each(…)`. */
const titlesOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /\b(?:test|it)(?:\.each)?(?:\([^'"`]*?\)|\(\s*\[[\s\S]*?\]\s*\)|<[^>]*>)?\(\s*(['"`])([\s\S]*?)\1/g,
    ),
  ].map((match) => match[2] ?? '');

test('[SE4] every rule has a number of its own', () => {
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeGreaterThan(20);
});

test('[SE4] every rule is proven by a test that names it', () => {
  const titles = tests.flatMap(({ source }) => titlesOf(source));
  expect(rules.filter((rule) => !titles.some((title) => title.startsWith(`[${rule}]`)))).toEqual([]);
});

test('[SE4] every test title begins with a rule that exists', () => {
  const astray = tests.flatMap(({ file, source }) =>
    titlesOf(source)
      .filter((title) => {
        const named = /^\[([A-Z]{2}\d+)\]/.exec(title)?.[1];
        return named === undefined || !rules.includes(named);
      })
      .map((title) => `${file}: ${title}`),
  );
  expect(astray).toEqual([]);
});
