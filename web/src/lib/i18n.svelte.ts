import { LANGUAGES, type Language } from '#shared/domain/workshop.ts';
import type { FirstMessages } from '#shared/messages/fr/first.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';
import { device } from './device.ts';

const KEPT = 'alliage:lang';

type Loaders = { first: () => Promise<FirstMessages>; later: () => Promise<LaterMessages> };

const load: Record<Language, Loaders> = {
  fr: {
    first: async () => (await import('#shared/messages/fr/first.ts')).first,
    later: async () => (await import('#shared/messages/fr/later.ts')).later,
  },
  en: {
    first: async () => (await import('#shared/messages/en/first.ts')).first,
    later: async () => (await import('#shared/messages/en/later.ts')).later,
  },
};

/**
 * Every sentence on screen, in the language this person reads. A change of language repaints what uses it. The words of
 * the screens that are loaded later are loaded with them (`withLater`): the first screen does not wait for them.
 */
class Words {
  #first: FirstMessages | null = $state.raw(null);
  #later: LaterMessages | null = $state.raw(null);
  /** Languages are loaded one after the other: both parts always speak the one that was asked for last. */
  #turn: Promise<void> = Promise.resolve();

  /** Throws before the first `speak`, which the layout awaits before any screen. */
  get current(): FirstMessages {
    if (!this.#first) throw new Error('Words were read before they were loaded');
    return this.#first;
  }

  /** Throws outside of a screen loaded by `withLater`. */
  get later(): LaterMessages {
    if (!this.#later) throw new Error('Later words were read by a screen that did not load them');
    return this.#later;
  }

  /** Both parts, for what is told with words of each. */
  get whole(): FirstMessages & LaterMessages {
    return { ...this.current, ...this.later };
  }

  get lang(): Language {
    return this.current.lang;
  }

  /** Loads a language, says so to the browser, and shows it. */
  speak(lang: Language): Promise<void> {
    return this.#inTurn(() => this.#show(lang, this.#later !== null));
  }

  /** The same, by someone's choice: remembered on this device. */
  async choose(lang: Language): Promise<void> {
    device.write(KEPT, lang);
    await this.speak(lang);
  }

  /** Loads the later words of the language spoken; from then on they follow it. */
  learnLater(): Promise<void> {
    return this.#inTurn(() => this.#show(this.lang, true));
  }

  async #show(lang: Language, withLater: boolean): Promise<void> {
    const [first, later] = await Promise.all([load[lang].first(), withLater ? load[lang].later() : null]);
    this.#first = first;
    this.#later = later;
    document.documentElement.lang = lang;
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(step);
    // Whoever asked is told of a failure; the next one is not kept waiting by it.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}

export const words = new Words();

/** A screen that is loaded when it is needed, together with the words that only such screens say. */
export const withLater =
  <Screen>(loadScreen: () => Promise<Screen>) =>
  async (): Promise<Screen> => {
    const [screen] = await Promise.all([loadScreen(), words.learnLater()]);
    return screen;
  };

const isLanguage = (lang: string | null | undefined): lang is Language => LANGUAGES.some((known) => known === lang);

/** `?lang=` in the address, else this device's choice, else the browser's preference, else French. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = device.read(KEPT);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fr';
}

/** A day, from milliseconds since 1970: « 21 novembre 2026 ». French says « 1er février », which browsers do not. */
export function formatDate(at: number, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  const day = new Intl.DateTimeFormat(words.lang, options).format(at);
  return words.lang === 'fr' ? day.replace(/^1(?= \p{L})/u, '1er') : day;
}

/** Several names in a sentence: « A, B et C ». */
export const formatList = (items: string[]): string => new Intl.ListFormat(words.lang).format(items);
