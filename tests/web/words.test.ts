import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { openBrowser } from './browser.ts';

/** The words of a page just opened. Runes are the compiler's: here a state is its value. */
async function openWords() {
  vi.resetModules();
  return import('#lib/i18n.svelte.ts');
}

beforeEach(() => {
  openBrowser('https://alliage.test/');
  vi.stubGlobal('$state', { raw: <Value>(value: Value) => value });
  vi.stubGlobal('document', { documentElement: { lang: '' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('#shared/messages/en/later.ts');
});

describe('the words on screen', () => {
  test('[SC1] the first screens have theirs, and the later ones wait for the screens that say them', async () => {
    const { words } = await openWords();
    expect(() => words.current).toThrow();
    await words.speak('fr');
    expect(words.current.board.add.button).toBe(fr.board.add.button);
    expect(() => words.later).toThrow();
    expect(() => words.whole).toThrow();
  });

  test('[SC1] a screen loaded later comes with its words, in the language being spoken', async () => {
    const { words, withLater } = await openWords();
    await words.speak('en');
    const screen = await withLater(async () => 'the reading')();
    expect(screen).toBe('the reading');
    expect(words.later.reading.title).toBe(en.reading.title);
    expect(words.whole.method.zones).toEqual(en.method.zones);
  });

  test('[SC1] both parts change language together, in whatever order they are asked for', async () => {
    const { words } = await openWords();
    await words.speak('fr');
    const asked = [words.learnLater(), words.speak('en'), words.speak('fr'), words.learnLater(), words.speak('en')];
    await Promise.all(asked);
    expect(words.lang).toBe('en');
    expect(words.later.reading.title).toBe(en.reading.title);
    expect(document.documentElement.lang).toBe('en');
  });

  test('[SC1] a language that cannot be fetched leaves the words as they were, and the next one its chance', async () => {
    vi.doMock('#shared/messages/en/later.ts', () => {
      throw new Error('no network');
    });
    const { words } = await openWords();
    await words.speak('fr');
    await words.learnLater();
    await expect(words.speak('en')).rejects.toThrow();
    expect(words.lang).toBe('fr');
    expect(words.later.reading.title).toBe(fr.reading.title);
    await words.speak('fr');
  });
});
