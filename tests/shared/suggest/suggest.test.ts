import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ZONES, type Zone } from '#shared/domain/square.ts';
import { LANGUAGES, type Language } from '#shared/domain/workshop.ts';
import { suggestZones } from '#shared/suggest/suggest.ts';
import { chance } from '../../prng.ts';
import sentences from './sentences.json' with { type: 'json' };

const firstFor = (text: string, lang: Language): Zone | undefined => suggestZones(text, lang)[0]?.zone;
const zonesAndScores = (text: string, lang: Language) =>
  suggestZones(text, lang).map(({ zone, score }) => [zone, score]);

describe('what is suggested', () => {
  test.each([
    ['fr', 'Former nos agents d’accueil', 'process'],
    ['fr', 'Faire connaître notre cause auprès du grand public', 'positioning'],
    ['fr', 'Diversifier nos recettes', 'businessModel'],
    ['fr', 'Tester un nouveau service avec les habitants', 'valueProposition'],
    ['en', 'Train our front-desk staff', 'process'],
    ['en', 'Make our cause known to the general public', 'positioning'],
    ['en', 'Find new sources of income', 'businessModel'],
    ['en', 'Test a new service with residents', 'valueProposition'],
  ] as const)('[RD22] in %s, « %s » speaks for %s', (lang, text, zone) => {
    expect(firstFor(text, lang)).toBe(zone);
  });

  test('[RD22] an expression is heard as a whole, through the small words inside it', () => {
    expect(firstFor('Recevoir du mécénat', 'fr')).toBe('positioning');
    expect(firstFor('Recevoir du mécénat de compétences', 'fr')).toBe('process');
    const [best] = suggestZones('Augmenter notre chiffre d’affaires', 'fr');
    expect(best).toMatchObject({ zone: 'businessModel', because: ['Augmenter', 'chiffre d’affaires'] });
  });

  test('[RD22] case, accents, apostrophes, plurals and a negation change nothing', () => {
    const plain = zonesAndScores('Répondre à un appel d’offres', 'fr');
    for (const text of [
      'REPONDRE A UN APPEL D’OFFRES',
      "répondre à un appel d'offres",
      'Re\u0301pondre à un appel d’offre',
      'Répondre à un appel-d’offres !',
      'Ne pas répondre à un appel d’offres',
    ]) {
      expect(zonesAndScores(text, 'fr'), text).toEqual(plain);
    }
    expect(zonesAndScores('Share the costs', 'en')).toEqual(zonesAndScores('sharing the COST', 'en'));
  });

  test('[RD22] each zone names the words that speak for it, as typed and once each', () => {
    const suggested = suggestZones('Tester, tester et Former', 'fr');
    expect(suggested.find(({ zone }) => zone === 'valueProposition')?.because).toEqual(['Tester', 'tester']);
    expect(suggested.find(({ zone }) => zone === 'process')?.because).toEqual(['Former']);
    expect(suggested.find(({ zone }) => zone === 'positioning')?.because).toEqual([]);
  });

  test('[RD22] someone who writes in the other language is understood', () => {
    expect(firstFor('Shareholders', 'fr')).toBe('businessModel');
    expect(firstFor('Trésorerie', 'en')).toBe('businessModel');
  });

  test.each(LANGUAGES)('[RD22] without a known word, zones are equal, in the order of the square (%s)', (lang) => {
    for (const text of ['', '…', '🌱🌱', 'zzz qqq', '漢字']) {
      expect(suggestZones(text, lang), text).toEqual(ZONES.map((zone) => ({ zone, score: 0.25, because: [] })));
    }
  });
});

describe('any text', () => {
  const texts = sentences.sentences.map(({ text }) => text);
  const words = texts.flatMap((text) => text.split(' '));

  test('[RD22] gives the four zones once each, best first, equal ones in order, scores summing to 1', () => {
    for (let seed = 22_000; seed < 22_300; seed++) {
      const { below, pick } = chance(seed);
      const text = Array.from({ length: below(24) }, () => pick([...words, '', '—', '🌱', 'xyz'])).join(' ');
      for (const lang of LANGUAGES) {
        const suggested = suggestZones(text, lang);
        expect(suggested.map(({ zone }) => zone).sort(), text).toEqual([...ZONES].sort());
        expect(suggested.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 12);
        for (const [at, { zone, score }] of suggested.entries()) {
          const next = suggested[at + 1];
          expect(score).toBeGreaterThan(0);
          if (next === undefined) continue;
          expect(score, text).toBeGreaterThanOrEqual(next.score);
          if (score === next.score) expect(ZONES.indexOf(zone)).toBeLessThan(ZONES.indexOf(next.zone));
        }
        expect(suggestZones(text, lang)).toEqual(suggested);
      }
    }
  });

  test('[RD22] weighs less than 30 kB compressed, words included', () => {
    const room = join(import.meta.dirname, '../../../shared/suggest');
    const sources = readdirSync(room).map((file) => readFileSync(join(room, file)));
    expect(gzipSync(Buffer.concat(sources), { level: 9 }).length).toBeLessThan(30_000);
  });
});
