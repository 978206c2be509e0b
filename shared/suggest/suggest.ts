import { ZONES, type Zone } from '../domain/square.ts';
import type { Language } from '../domain/workshop.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { hintsIn, type Index, indexOf, type Match, matchesIn, type Points } from './lexicon.ts';
import { type Word, wordsOf } from './words.ts';

/** A zone, and how far the words of an objective speak for it. */
export type Suggestion = {
  zone: Zone;
  /** 0 to 1 included; those of the four zones sum to 1. */
  score: number;
  /** What speaks for this zone more than for another, as typed and in its order. None for any zone: no word was known. */
  because: string[];
};

/** What one point multiplies the odds of a zone by. */
const ODDS = 1.5;
/** Points that a word gives its zones for each unit of weight. */
const POINTS = 2;

const LEXICONS = { fr: FRENCH, en: ENGLISH };
const indexes = new Map<Language, Index>();

/**
 * The four zones, best first by the words of an objective; equal ones in the order of the square. When no word is known
 * in the language given, the other is tried: people write in theirs. The sums are of integers and the products are
 * always made in one order, so every machine finds the same.
 */
export function suggestZones(text: string, lang: Language): Suggestion[] {
  const words = wordsOf(text);
  const { matches, points } = heard(words, lang) ?? heard(words, lang === 'fr' ? 'en' : 'fr') ?? silence(words, lang);
  const most = Math.max(...ZONES.map((zone) => points[zone]));
  const odds = ZONES.map((zone) => 1 / power(ODDS, most - points[zone]));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return ZONES.map((zone, at) => ({
    zone,
    score: (odds[at] as number) / all,
    because: because(text, matches, zone),
  })).sort((a, b) => b.score - a.score);
}

type Heard = { matches: Match[]; points: Points };

function heard(words: Word[], lang: Language): Heard | null {
  const index = indexFor(lang);
  const matches = matchesIn(words, index);
  if (matches.length === 0) return null;
  const points = hintsIn(words, index);
  for (const [order, match] of matches.entries()) {
    // The first known word is most often the verb, which tells the aim; what follows tells with whom and by what means.
    const lead = order === 0 ? 1 : 0;
    for (const zone of ZONES) if (match.points[zone] > 0) points[zone] += match.points[zone] * POINTS + lead;
  }
  return { matches, points };
}

const silence = (words: Word[], lang: Language): Heard => ({ matches: [], points: hintsIn(words, indexFor(lang)) });

function because(text: string, matches: Match[], zone: Zone): string[] {
  const speaking = matches.filter(({ points }) => ZONES.some((other) => points[zone] > points[other]));
  return [...new Set(speaking.map(({ start, end }) => text.slice(start, end)))];
}

const power = (base: number, exponent: number): number => (exponent === 0 ? 1 : base * power(base, exponent - 1));

function indexFor(lang: Language): Index {
  const index = indexes.get(lang) ?? indexOf(LEXICONS[lang], lang);
  indexes.set(lang, index);
  return index;
}
