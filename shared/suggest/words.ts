import type { Language } from '../domain/workshop.ts';

/** A word of a text: where it stands, in UTF-16 units, and how the lexicon knows it. */
export type Word = { folded: string; start: number; end: number };

/** Letters that NFKD leaves whole. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** The words of a text, in order; an apostrophe or a hyphen parts two words. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    folded: folded(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));

/** A word without case, accents or ligatures. */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter);

/** A folded word, then what it may be a form of: its singular, or the infinitive of a participle. Light, and often wrong. */
export function formsOf(word: string, lang: Language): string[] {
  if (word.length < 4) return [word];
  return lang === 'fr' ? frenchForms(word) : englishForms(word);
}

function frenchForms(word: string): string[] {
  const single = /[^s]s$|x$/.test(word) ? word.slice(0, -1) : word;
  const [, root] = single.match(/^(.{3,}?)(?:e?ant|e?ons|ee)$/) ?? [];
  return root === undefined ? [word, single] : [word, single, `${root}er`, `${root}ir`];
}

function englishForms(word: string): string[] {
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  const single = /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const [, root] = single.match(/^(.{3,}?)(?:ing|ed)$/) ?? [];
  return root === undefined ? [word, single] : [word, single, root, `${root}e`, root.replace(/(.)\1$/, '$1')];
}
