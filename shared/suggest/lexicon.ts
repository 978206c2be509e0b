import { POLES, type Pole, ZONE_POLES, ZONES, type Zone } from '../domain/square.ts';
import type { Language } from '../domain/workshop.ts';
import { formsOf, type Word } from './words.ts';

/** How strongly a word speaks: 1 hints, 2 tells, 3 nearly settles. Set by hand, so that anyone may discuss them. */
export type Weight = 1 | 2 | 3;

/**
 * The words of a language that speak for a zone, or for a pole and so for its two zones. They are folded, in the
 * singular, parted by spaces: `recrut*` is every word that begins so, `chiffre_affaire` two words that follow one another
 * once the skipped ones are left out. The longest expression wins; its words are not counted again alone.
 */
export type Lexicon = {
  /** Words too small to be counted or to part the words of an expression. */
  skipped: string;
  /** Skipped words that still lean to a zone, once a text; too common to be named as a reason. */
  hints: Partial<Record<Zone, string>>;
  speaks: Partial<Record<Zone | Pole, Partial<Record<Weight, string>>>>;
};

/** No stem is longer; what a word says after these letters is not looked at. */
const LONGEST_STEM = 24;

export type Points = Record<Zone, number>;

type Part = { stem: string; isPrefix: boolean };
type Entry = { parts: Part[]; points: Points };
/** A lexicon ready to be searched: its entries by the stem of their first word. */
export type Index = {
  lang: Language;
  skipped: Set<string>;
  hints: [Zone, Set<string>][];
  entries: Map<string, Entry[]>;
};

/** An expression found in a text: what it weighs for each zone, and where it stands. */
export type Match = { points: Points; start: number; end: number };

export function indexOf(lexicon: Lexicon, lang: Language): Index {
  const weighed = new Map<string, Points>();
  for (const side of [...ZONES, ...POLES]) {
    const zones = zonesOf(side);
    for (const [weight, list] of Object.entries(lexicon.speaks[side] ?? {})) {
      for (const expression of listed(list)) {
        const points = weighed.get(expression) ?? noPoints();
        for (const zone of zones) points[zone] += Number(weight);
        weighed.set(expression, points);
      }
    }
  }
  const entries = new Map<string, Entry[]>();
  for (const [expression, points] of weighed) {
    const parts = expression.split('_').map(partOf);
    const { stem } = parts[0] as Part;
    entries.set(stem, [...(entries.get(stem) ?? []), { parts, points }]);
  }
  const hints = ZONES.map((zone): [Zone, Set<string>] => [zone, new Set(listed(lexicon.hints[zone] ?? ''))]);
  return { lang, skipped: new Set(listed(lexicon.skipped)), hints, entries };
}

/** One point for each zone that a small word of the text leans to. */
export function hintsIn(words: Word[], index: Index): Points {
  const points = noPoints();
  for (const [zone, small] of index.hints) points[zone] = words.some(({ folded }) => small.has(folded)) ? 1 : 0;
  return points;
}

/** The expressions of the lexicon found in a text, from left to right, none overlapping. */
export function matchesIn(words: Word[], index: Index): Match[] {
  const heard = words.filter(({ folded }) => !index.skipped.has(folded));
  const found: Match[] = [];
  for (let at = 0; at < heard.length; ) {
    const entry = longestAt(heard, at, index);
    const length = entry?.parts.length ?? 1;
    const [first, last] = [heard[at] as Word, heard[at + length - 1] as Word];
    if (entry) found.push({ points: entry.points, start: first.start, end: last.end });
    at += length;
  }
  return found;
}

/** The entry of most words that begins here; among equals the one whose first stem is longest, so most precise. */
function longestAt(words: Word[], at: number, index: Index): Entry | undefined {
  const { folded } = words[at] as Word;
  let longest: Entry | undefined;
  for (const stem of stemsOf(folded, index.lang)) {
    for (const entry of index.entries.get(stem) ?? []) {
      const isLonger = entry.parts.length > (longest?.parts.length ?? 0);
      if (isLonger && entry.parts.every((part, offset) => says(words[at + offset], part, index.lang))) longest = entry;
    }
  }
  return longest;
}

/** What a word may be listed under: its forms, then its beginnings, longest first. */
const stemsOf = (folded: string, lang: Language): string[] => [
  ...formsOf(folded, lang),
  ...beginningsOf(folded.slice(0, LONGEST_STEM)),
];

const beginningsOf = (word: string): string[] =>
  Array.from({ length: word.length }, (_, cut) => word.slice(0, word.length - cut));

const says = (word: Word | undefined, { stem, isPrefix }: Part, lang: Language): boolean =>
  word !== undefined && (isPrefix ? word.folded.startsWith(stem) : formsOf(word.folded, lang).includes(stem));

const listed = (list: string): string[] => list.split(/\s+/).filter((each) => each !== '');

const partOf = (written: string): Part =>
  written.endsWith('*') ? { stem: written.slice(0, -1), isPrefix: true } : { stem: written, isPrefix: false };

const zonesOf = (side: Zone | Pole): Zone[] =>
  ZONES.filter((zone) => zone === side || ZONE_POLES[zone].stake === side || ZONE_POLES[zone].lever === side);

const noPoints = (): Points => ({ process: 0, positioning: 0, businessModel: 0, valueProposition: 0 });
