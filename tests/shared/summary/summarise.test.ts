import { expect, test } from 'vitest';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { EVERYONE, readingFor } from '#shared/reading/audience.ts';
import { readingInputFromSheets } from '#shared/reading/fromSheets.ts';
import { read } from '#shared/reading/read.ts';
import type { SheetContent } from '#shared/sheet/read.ts';
import { toCsv } from '#shared/summary/csv.ts';
import { toMarkdown } from '#shared/summary/markdown.ts';
import { type Frozen, takeSnapshot } from '#shared/summary/snapshot.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { toSummaryJson } from '#shared/summary/summaryJson.ts';
import { objective, Paper, person } from '../../build.ts';

const sheet = (...cards: [string, string, (1 | 2 | 3)?, [number, number]?][]): SheetContent => ({
  objectives: cards.map(([id, text, priority = 2, place]) => ({
    id: objective(id),
    text,
    priority,
    ...(place && { position: { stake: place[0], lever: place[1] } }),
    by: person('m'),
    kept: false,
  })),
  setAside: [],
  overlong: [],
  excess: [],
});

/** Three partners; the third says nothing. Ana’s draft is among the documents, as her own state would hold it. */
function frozen(): Frozen {
  const paper = new Paper().withPartner('p1', 'association', 'Les Aidants').withPartner('p2', 'publicBody', 'Commune');
  paper.withPartner('p3', 'company', 'Atelier | Bois').withMember('m', 'p1').at('read');
  paper.ask('f', { type: 'chooseCategory', categories: ['societalInnovation', 'mecenat'], reason: 'Nos forces.' });
  return {
    ledger: paper.ledger,
    documents: {
      'sheet:p1': {
        ...sheet(
          ['c2', 'Tenir nos lieux', 1, [-0.6, 0.6]],
          ['c1', '=1+1 <b>Essayer</b>', 1, [0.6, 0.6]],
          ['c3', 'À voir'],
        ),
        setAside: [{ id: 'x', reason: 'shape' }],
      },
      'sheet:p2': { ...sheet(['c4', 'Essayer ensemble un service', 1, [0, 0.25]]), overlong: [objective('c4')] },
      'draft:p1': sheet(['c9', 'SECRET']),
    },
    revision: 7,
    takenAt: Date.UTC(2026, 10, 1, 8, 5),
  };
}

function told(whole: Frozen, messages = fr) {
  const input = readingInputFromSheets(whole.ledger, whole.documents);
  const forAll = { input, reading: readingFor(read(input), EVERYONE) };
  const snapshot = takeSnapshot(whole);
  const summary = summarise(snapshot, forAll, messages);
  return { summary, md: toMarkdown(summary), csv: toCsv(summary), json: toSummaryJson(summary, snapshot, forAll) };
}

test('[SU3] a draft says that it is one, when, and under which words', () => {
  const { md } = told(frozen());
  expect(md.startsWith('# Bien vieillir en vallée de l’Ourche — brouillon\n')).toBe(true);
  expect(md).toContain('Vocabulaire de la méthode, sans portée juridique.');
  expect(md).toContain('1er novembre 2026 à 8 h 05 (temps universel)');
  expect(md).toContain('**Échelle :** Locale');
  expect(told(frozen(), en).md).toContain('**Date:** 1 November 2026 at 08:05 (universal time)');
});

test('[SU3] cards are told by zone, then priority, then id; those to be placed come last and are counted', () => {
  const { summary, md } = told(frozen());
  expect(summary.cards.rows.map((row) => [row[0], row[2], row[3]])).toEqual([
    ['Les Aidants', 'Positionnement', 'Tenir nos lieux'],
    ['Les Aidants', 'Proposition de valeur', '=1+1 <b>Essayer</b>'],
    ['Les Aidants', 'à placer', 'À voir'],
    ['Commune', 'Positionnement', 'Essayer ensemble un service'],
  ]);
  expect(summary.cards.rows[3]?.slice(4)).toEqual(['1', 'entre les deux', 'Contexte 0,25']);
  expect(md).toContain('1 objectif n’est pas encore placé');
  expect(md).toContain('### Atelier \\| Bois\n\nAucun objectif sur la table');
});

test('[SU3] the choice and its reason, what was set aside and what is too long are told', () => {
  const { md } = told(frozen());
  expect(md).toContain('deux catégories : Innovation sociétale et Mécénat.');
  expect(md).toContain('Raison donnée : Nos forces.');
  expect(md).toContain('Les Aidants : 1 carte illisible mise de côté.');
  expect(md).toContain('Commune : 1 objectif dépasse 280 caractères');
});

test('[SU3] every statement of the reading for everyone is told, each with its rule in the JSON', () => {
  const { summary, md, json } = told(frozen());
  expect(summary.statements.length).toBeGreaterThan(5);
  const statements = JSON.parse(json).text.statements;
  expect(statements).toHaveLength(summary.statements.length);
  for (const { rule, text } of statements) {
    expect(rule).toMatch(/^RD\d+$/);
    expect(text.length).toBeGreaterThan(0);
  }
  expect(md).toContain(`### ${fr.reading.sections.profile}`);
});

test('[SU2] neither a draft nor a person is in any format', () => {
  const { md, csv, json } = told(frozen());
  for (const text of [md, csv, json]) {
    expect(text).not.toContain('SECRET');
    expect(text).not.toContain('Personne m');
    expect(text).not.toContain('Animatrice');
    expect(text).toContain('Tenir nos lieux');
  }
});

test('[SU2] nothing aimed at one partner is told', () => {
  const { summary, json } = told(frozen());
  expect(summary.statements.filter(({ audience }) => audience !== 'all')).toEqual([]);
  const { reading } = JSON.parse(json);
  expect(reading.distances).toEqual({});
  expect(reading.decisive.filter(({ kind }: { kind: string }) => kind === 'partner')).toEqual([]);
});

test('[SU1] the same snapshot gives the same bytes, in whatever order its documents and cards come', () => {
  const whole = frozen();
  const shuffled: Frozen = {
    ...whole,
    documents: Object.fromEntries(
      Object.entries(whole.documents)
        .reverse()
        .map(([name, content]) => [
          name,
          content && 'objectives' in content ? { ...content, objectives: [...content.objectives].reverse() } : content,
        ]),
    ),
  };
  expect(told(shuffled).md).toBe(told(whole).md);
  expect(told(shuffled).csv).toBe(told(whole).csv);
  expect(told(shuffled).json).toBe(told(whole).json);
});

test('[SU5] the table of cards opens in a spreadsheet: its mark, CRLF, the separator of the language, no formula', () => {
  const { csv } = told(frozen());
  expect(csv.startsWith('\uFEFFPartenaire;Profil;')).toBe(true);
  const lines = csv.split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('');
  expect(csv).toContain(";'=1+1 <b>Essayer</b>;");
  expect(told(frozen(), en).csv).toContain('Partner,Profile,');
});

test('[SU4] no tag and no table cell comes out of a card or a name', () => {
  const { md } = told(frozen());
  expect(md).toContain('\\<b\\>Essayer\\</b\\>');
  const rows = md.split('\n').filter((line) => line.startsWith('| ') && line.includes('Les Aidants'));
  expect(rows.length).toBeGreaterThan(0);
  const cells = md.split('\n').filter((line) => line.startsWith('|'));
  for (const line of cells) expect([5, 6].map((count) => count)).toContain(line.split(/(?<!\\)\|/).length - 1);
});
