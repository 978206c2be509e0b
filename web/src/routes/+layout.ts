import { firstLanguage, words } from '#lib/i18n.svelte.ts';

export const ssr = false;
export const prerender = false;

/** No screen appears before its words are there. */
export async function load() {
  await words.speak(firstLanguage());
}
