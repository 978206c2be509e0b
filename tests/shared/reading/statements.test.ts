import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { read } from '#shared/reading/read.ts';
import type { ReadingInput } from '#shared/reading/reading.ts';
import { plainText, SECTIONS, type Statement } from '#shared/reading/statement.ts';
import { statementsOf } from '#shared/reading/statements.ts';
import { chance } from '../../prng.ts';
import { READING_SEEDS } from '../../seeds.ts';
import { drawTable, table } from './boards.ts';

const RULES = readFileSync(join(import.meta.dirname, '..', '..', '..', 'shared', 'RULES.md'), 'utf8');
const told = (input: ReadingInput, messages = fr) => statementsOf(read(input), input, messages);
/** What is said, with ordinary spaces: the unbreakable ones are proven apart. */
const sentence = (input: ReadingInput, id: string, messages = fr): string => {
  const found = told(input, messages).find((statement) => statement.id === id);
  if (!found) throw new Error(`${id} was not said`);
  return plainText(found).replaceAll('\u00A0', ' ');
};
const lit = ({ parts }: Statement) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));

const SEEDS = [...READING_SEEDS, ...Array.from({ length: 120 }, (_, index) => 9_000 + index)];

describe('under tables drawn by chance', () => {
  test('[RD18] it unfolds in order, the same in both languages, each statement with a rule that exists', () => {
    for (const seed of SEEDS) {
      const input = drawTable(chance(seed));
      const [french, english] = [told(input, fr), told(input, en)];
      const shape = (statements: Statement[]) => statements.map(({ parts: _, ...rest }) => rest);
      expect(shape(english), `seed ${seed}`).toEqual(shape(french));
      const order = french.map(({ section }) => SECTIONS.indexOf(section));
      expect(order, `seed ${seed}`).toEqual([...order].sort((a, b) => a - b));
      expect(new Set(french.map(({ id }) => id)).size, `seed ${seed}`).toBe(french.length);
      for (const { rule } of french) expect(RULES).toContain(`- **${rule}** `);
    }
  });

  test('[RD18] what is lit exists on the table', () => {
    let lights = 0;
    for (const seed of SEEDS) {
      const input = drawTable(chance(seed));
      const cards = new Set(input.objectives.map(({ id }) => id));
      const partners = new Set(input.partners.map(({ id }) => id));
      for (const part of told(input).flatMap(lit)) {
        lights += part.objectives.length;
        expect(part.text).not.toBe('');
        expect(part.objectives.filter((id) => !cards.has(id))).toEqual([]);
        expect((part.partners ?? []).filter((id) => !partners.has(id))).toEqual([]);
      }
    }
    expect(lights).toBeGreaterThan(1_000);
  });

  test('[RD18] every sentence is whole: nothing undefined, no ordinary space before a French high sign', () => {
    for (const seed of SEEDS) {
      const input = drawTable(chance(seed));
      for (const [messages, high] of [
        [fr, / [:;?!»%]|« /u],
        [en, / [:;?!%]/u],
      ] as const) {
        for (const statement of told(input, messages)) {
          const text = plainText(statement);
          expect(text, `seed ${seed}`).not.toMatch(/undefined|null|NaN|\[object| {2}/u);
          // The words of a card are its author's own.
          if (!/duplicateCards|vitalCardAtRisk/.test(statement.id)) expect(text, `seed ${seed}`).not.toMatch(high);
          expect(text.trim(), `seed ${seed}`).not.toBe('');
        }
      }
    }
  });

  test('[RD18] no verdict without a category, no headline without a name', () => {
    for (const seed of SEEDS) {
      const input = drawTable(chance(seed));
      const { category } = read(input);
      const said = told(input).filter(({ section }) => section === 'category');
      expect(
        said.some(({ id }) => id === 'category.lead'),
        `seed ${seed}`,
      ).toBe(category.id !== null);
      expect(
        said.some(({ kind }) => kind === 'question'),
        `seed ${seed}`,
      ).toBe(category.id === null);
      expect(said[0]?.kind, `seed ${seed}`).toBe('headline');
      expect(said.at(-1)?.id, `seed ${seed}`).toBe('category.ours');
    }
  });
});

const valley = table(
  {
    admr: {
      name: 'ADMR',
      profile: 'association',
      experience: 'pioneer',
      cards: [
        ['valueProposition', 1, 'Un service pour les aidants'],
        ['process', 2],
      ],
    },
    mutuelle: {
      name: 'Mutuelle',
      cards: [
        ['valueProposition', 1],
        ['businessModel', 2],
      ],
    },
    ville: {
      name: 'Val d’Ourche',
      profile: 'publicBody',
      experience: 'firstSteps',
      cards: [
        ['positioning', 1],
        ['valueProposition', 2],
      ],
    },
  },
  { scale: 'local' },
);

describe('what a mayor in a hurry reads', () => {
  test('[RD18] the square first, with its cards', () => {
    expect(sentence(valley, 'profile.first')).toBe(
      'Deux partenaires sur trois placent une première priorité dans la proposition de valeur.',
    );
    const first = told(valley)[0];
    expect(first && lit(first)).toEqual([{ text: 'la proposition de valeur', objectives: ['admr1', 'mutuelle1'] }]);
    expect(sentence(valley, 'profile.shares')).toBe(
      'Proposition de valeur 56 % (3 cartes), Positionnement 22 % (1 carte), Processus 11 % (1 carte), Modèle socio-économique 11 % (1 carte).',
    );
  });

  test('[RD18] the category is a hypothesis, with how far ahead and of what', () => {
    expect(sentence(valley, 'category.headline')).toBe('Innovation sociétale');
    expect(sentence(valley, 'category.lead')).toBe(
      'Une hypothèse, à confirmer ensemble : vos objectifs penchent vers la proposition de valeur, avec 34 points d’avance sur le mécénat.',
    );
    expect(sentence(valley, 'category.lead', en)).toBe(
      'A hypothesis, to be confirmed together: your objectives lean towards the value proposition, 34 points ahead of mécénat.',
    );
  });

  test('[RD11] the headline carries the name the partners know', () => {
    const support = table({
      a: { name: 'ADMR', profile: 'association', cards: [['positioning']] },
      b: { name: 'Mutuelle', cards: [['positioning']] },
      c: { name: 'Val d’Ourche', profile: 'publicBody', cards: [['positioning']] },
    });
    expect(sentence(support, 'category.headline')).toBe('Mécénat ; subvention pour Val d’Ourche');
    expect(sentence(support, 'category.equivalent.mecenat')).toContain('subvention avec Val d’Ourche');
    expect(sentence(support, 'category.headline', en)).toBe('Mécénat; grant for Val d’Ourche');
  });

  test('[RD18] the common objective says why, how sure, and whose work the sentence is', () => {
    expect(sentence(valley, 'commonObjective.headline')).toBe('Co-construire localement');
    expect(sentence(valley, 'commonObjective.why')).toBe(
      'L’échelle est locale, et Val d’Ourche est à la table : voilà une première piste. Ce rapprochement est le nôtre ; il est plausible.',
    );
    expect(sentence(valley, 'commonObjective.yours')).toContain('La phrase, c’est vous qui l’écrirez.');
  });

  test('[RD18] a first step is proposed without naming who needs it', () => {
    const door = sentence(valley, 'path.door');
    expect(door).toBe(
      'Commencer plus simplement, par exemple par le mécénat (subvention pour Val d’Ourche), en gardant l’innovation sociétale pour cap ?',
    );
    expect(sentence(valley, 'path.review')).toContain('une date');
  });

  test('[RD18] when it declines, it says what is close and asks', () => {
    const open = table({ a: [['process']], b: [['positioning']] });
    expect(sentence(open, 'category.headline')).toBe('Deux pistes se tiennent');
    expect(sentence(open, 'category.close')).toBe(
      'Les pratiques responsables (50 %) et le mécénat (50 %) sont trop proches pour que la lecture tranche.',
    );
    expect(sentence(open, 'category.sharedPole')).toContain('réunir des énergies et des moyens');
    expect(sentence(open, 'category.ask')).toContain('Vous pouvez aussi en garder deux.');
    expect(told(open).filter(({ section }) => section === 'path')).toEqual([]);
  });

  test('[RD18] our own numbers are said to be ours, wherever a category is spoken of', () => {
    for (const input of [valley, table({ a: [['process']] }), table({})]) {
      expect(sentence(input, 'category.ours')).toContain('Les nombres sont les nôtres');
      expect(sentence(input, 'category.ours', en)).toContain('The numbers are ours');
    }
  });

  test('[RD18] the figures shown never contradict the lead that was needed', () => {
    // A lead of exactly 0.10 whose rounded shares may differ by nine.
    const thin = table({
      a: [
        ['process', 1],
        ['process', 1],
        ['process', 1],
        ['positioning', 1],
      ],
      b: [
        ['process', 1],
        ['positioning', 1],
      ],
    });
    expect(read(thin).category.lead).toBe(0.1);
    expect(sentence(thin, 'category.lead')).toContain('10 points d’avance');
  });

  test('[RD18] a doubt for one partner speaks to it and lights its own cards', () => {
    const { flags } = read(valley);
    expect(flags.map(({ id }) => id)).toContain('complexForFirstSteps');
    const statement = told(valley).find(({ id }) => id.startsWith('questions.complexForFirstSteps'));
    expect(statement).toMatchObject({ audience: 'partner', partnerId: 'ville', rule: 'RD6', kind: 'question' });
    const far = table({ a: [['process']], b: [['process']], c: [['positioning', 1, 'Nos racines locales']] });
    const own = told(far).find(({ id }) => id.startsWith('questions.distantPartner'));
    expect(own && lit(own)).toEqual([{ text: 'Vos cartes', objectives: ['c1'] }]);
  });
});
