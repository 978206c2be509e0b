import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { untypedIn } from './untyped.ts';

const components = globSync('web/src/**/*.svelte').sort();

describe('sentences', () => {
  test('[SC1] the search sees a text, a spoken attribute, a literal in an expression and a style attribute', () => {
    const source = `
      <p title="Info">Bonjour {name}</p>
      <Field label={asked ? 'Oui' : words.no} />
      {open ? 'Fermer' : t.open}
      <i style="color: red" class="glyph">·</i>`;
    expect(untypedIn(source).sort()).toEqual(['Bonjour', 'Fermer', 'Info', 'Oui', 'style']);
  });

  test('[SC1] the search leaves alone the brand, symbols, classes, names and what comes from the messages', () => {
    const source = `
      <b class="brand">Alliage</b> · 100 %
      <input name="title" class={open ? 'wide' : 'narrow'} placeholder={t.placeholder} style:color={tone} />
      {#if state === 'ready'}{t.ready}{/if}`;
    expect(untypedIn(source)).toEqual([]);
  });

  test('[SC1] there are components to search', () => {
    expect(components.length).toBeGreaterThan(20);
  });

  test.each(components)('[SC1] every word of %s comes from the messages', (path) => {
    expect(untypedIn(readFileSync(path, 'utf8'))).toEqual([]);
  });
});
