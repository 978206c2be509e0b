import { words } from '#lib/i18n.svelte.ts';
import type { Language } from '#shared/domain/workshop.ts';
import { methodPage as en } from '#shared/messages/en/methodPage.ts';
import { methodPage as fr } from '#shared/messages/fr/methodPage.ts';

const BY_LANGUAGE: Record<Language, typeof fr> = { fr, en };

/** The words of the page of the method, in the language being spoken. Both come with the page, and with no other. */
export const pageWords = (): typeof fr => BY_LANGUAGE[words.lang];
