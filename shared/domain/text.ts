import * as v from 'valibot';

/** Marks that change the direction of the text around them: a name that holds one can pose as another. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const SURROGATE = /\p{Surrogate}/gu;

/** Counts what a person would call characters of a text: its code points. */
export const codePoints = (text: string): number => [...text].length;

/** The first `max` code points of a text. */
export const firstCodePoints = (text: string, max: number): string =>
  text.length <= max ? text : [...text].slice(0, max).join('');

/** One written form for equal-looking words (NFC), without the characters no one can type or see in a text. */
export const cleanText = (text: string): string =>
  text.replace(CONTROL, '').replace(SURROGATE, '\uFFFD').normalize('NFC');

/** A text of 1 to `max` code points, trimmed, in NFC, without control characters. */
export const boundedText = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max * 4, 'textTooLong'),
    v.transform(cleanText),
    v.trim(),
    v.minLength(1, 'textEmpty'),
    v.check((text) => codePoints(text) <= max, 'textTooLong'),
  );

/** A name on one line, of 1 to `max` code points; direction marks are refused. */
export const boundedName = (max: number) =>
  v.pipe(
    boundedText(max),
    v.check((text) => !BIDI.test(text), 'nameBidi'),
    v.transform((text) => text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()),
    v.minLength(1, 'textEmpty'),
  );

const LOOKALIKES: Record<string, string> = {
  // Cyrillic and Greek letters drawn like Latin ones
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  // digits and signs read as letters
  '0': 'o',
  '1': 'l',
  '|': 'l',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
};

/**
 * What remains of a name once everything the eye may miss is gone: case, accents, spaces, punctuation, look-alike
 * letters. Two names with one skeleton are confusable.
 */
export function nameSkeleton(name: string): string {
  const bare = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const drawn = [...bare].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  const kept = drawn.replace(/[^\p{L}\p{N}]/gu, '');
  return (kept === '' ? bare.trim() : kept).replaceAll('i', 'l');
}

/** True when a name mixes Latin letters with Cyrillic or Greek ones, as a disguised name does. */
export const isMixedScript = (name: string): boolean =>
  /\p{Script=Latin}/u.test(name) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name);
