import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('web/src/lib/style/tokens.css', 'utf8');
const [plain = '', adaptive = ''] = css.split('@supports');

/** The colour tokens of one scheme, by name. */
type Tokens = Record<string, string>;

const fallback: Tokens = Object.fromEntries(
  [...plain.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
);
const pairs = [...adaptive.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g)];
const light: Tokens = Object.fromEntries(pairs.map(([, name, colour]) => [name, colour]));
const dark: Tokens = Object.fromEntries(pairs.map(([, name, , colour]) => [name, colour]));

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast between two colours, 1 to 21, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const zones = ['process', 'positioning', 'business', 'value'];
const tints = zones.map((zone) => `${zone}-tint`);
const grounds = ['paper', 'sheet', ...tints];
const partners = Array.from({ length: 8 }, (_, index) => `who-${index + 1}`);

/** Words and what they are written on: [what, ground]. */
const written: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['soft', ground],
    ...partners.map((partner): [string, string] => [partner, ground]),
  ]),
  ...zones.flatMap((zone): [string, string][] => [
    [zone, `${zone}-tint`],
    [zone, 'paper'],
    [zone, 'sheet'],
  ]),
  ...['paper', 'sheet', 'wrong-tint'].map((ground): [string, string] => ['wrong', ground]),
  ...['paper', 'sheet'].flatMap((ground): [string, string][] => [
    ['accent', ground],
    ['right', ground],
  ]),
  ['ink', 'wrong-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ...partners.map((partner): [string, string] => ['sheet', partner]),
];
/** Borders of what one acts on, and the focus. */
const drawn: [string, string][] = grounds.flatMap((ground): [string, string][] => [
  ['edge', ground],
  ['focus', ground],
]);

describe.each([
  ['light', light],
  ['dark', dark],
])('contrast of the %s scheme', (_scheme, tokens) => {
  const between = (what: string, ground: string) => contrast(tokens[what] ?? '', tokens[ground] ?? '');

  test.each(written)('[SC3] %s is read on %s', (what, ground) => {
    expect(between(what, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(drawn)('[SC3] %s is seen on %s', (what, ground) => {
    expect(between(what, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('[SC3] browsers without light-dark() get exactly the light scheme', () => {
  expect(Object.keys(light).length).toBeGreaterThan(25);
  expect(fallback).toEqual(light);
});

test('[SC3] the measure itself is the one of WCAG: black on white 21, #767676 on white 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
