import { LANGUAGES, type Language } from '#shared/domain/workshop.ts';
import type { Messages } from '#shared/messages/fr.ts';
import { device } from './device.ts';

const KEPT = 'alliage:lang';

const load: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import('#shared/messages/fr.ts')).fr,
  en: async () => (await import('#shared/messages/en.ts')).en,
};

/** Every sentence on screen, in the language this person reads. A change of language repaints what uses it. */
class Words {
  #messages: Messages | null = $state.raw(null);

  /** Throws before the first `speak`, which the layout awaits before any screen. */
  get current(): Messages {
    if (!this.#messages) throw new Error('Words were read before they were loaded');
    return this.#messages;
  }

  get lang(): Language {
    return this.current.lang;
  }

  /** Loads a language, says so to the browser, and shows it. */
  async speak(lang: Language): Promise<void> {
    if (this.#messages?.lang === lang) return;
    this.#messages = await load[lang]();
    document.documentElement.lang = lang;
  }

  /** The same, by someone's choice: remembered on this device. */
  async choose(lang: Language): Promise<void> {
    device.write(KEPT, lang);
    await this.speak(lang);
  }
}

export const words = new Words();

const isLanguage = (lang: string | null | undefined): lang is Language => LANGUAGES.some((known) => known === lang);

/** `?lang=` in the address, else this device's choice, else the browser's preference, else French. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = device.read(KEPT);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fr';
}

/** A day, from milliseconds since 1970: « 21 novembre 2026 ». */
export const formatDate = (at: number, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string =>
  new Intl.DateTimeFormat(words.lang, options).format(at);

/** Several names in a sentence: « A, B et C ». */
export const formatList = (items: string[]): string => new Intl.ListFormat(words.lang).format(items);
