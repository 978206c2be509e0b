import { describe, expect, test } from 'vitest';
import type { CommitmentId, ConsentRoundId, DisagreementId, VotingRoundId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
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
import { objective, Paper, partner, person } from '../../build.ts';

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

/** With plain spaces, to be compared with what one types. */
const breakable = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what the group decided', () => {
  /** A vote, a commitment, a disagreement, and a round of consent that one partner answers under ratification. */
  function decided(): Frozen {
    const paper = new Paper()
      .withPartner('p1', 'association', 'Les Aidants')
      .withPartner('p2', 'publicBody', 'Commune');
    paper.withMember('m', 'p1').withMember('n', 'p2').withCards('p1', 'c1', 'c2', 'gone').at('prioritise');
    const vote = { roundId: 'v1' as VotingRoundId };
    paper.ask('f', { type: 'openVotingRound', ...vote, budgetBy: 'person', budget: 3, maxPerCard: 2 });
    const votes = { c1: 1, c2: 1, gone: 1 } as unknown as Ballot['votes'];
    paper.ask('m', { type: 'castBallot', ...vote, votes });
    paper.ask('f', { type: 'closeVotingRound', ...vote });
    paper.at('agree');
    paper.ask('f', { type: 'chooseCategory', categories: ['economicCooperation'], reason: 'Une offre commune.' });
    const text = 'Le prix';
    paper.ask('n', {
      type: 'raiseDisagreement',
      disagreementId: 'd1' as DisagreementId,
      partnerId: partner('p2'),
      text,
    });
    paper.text = {
      sentence: 'Ensemble, une offre *commune*.',
      commitments: [
        {
          id: 'k1' as CommitmentId,
          partnerId: partner('p2'),
          what: 'Prêter la salle',
          until: '2027-03-01',
          mode: 'poolMeans',
        },
      ],
      preconditions: { sharedValue: 'La moitié chacun', sustainability: '' },
    };
    const round = { roundId: 'c1' as ConsentRoundId };
    paper.ask('f', { type: 'openConsentRound', ...round });
    const { textDigest = '' } = paper.ledger.consentRounds[0] ?? {};
    paper.ask('m', { type: 'replyConsent', ...round, partnerId: partner('p1'), textDigest, kind: 'consent' });
    paper.ask('n', {
      type: 'replyConsent',
      ...round,
      partnerId: partner('p2'),
      textDigest,
      kind: 'subjectToRatification',
      body: 'Conseil municipal',
      until: '2027-01-31',
    });
    const documents = { 'sheet:p1': sheet(['c1', 'Essayer', 1, [0.6, 0.6]], ['c2', 'Tenir', 1, [-0.6, 0.6]]) };
    // The document has changed since it was frozen: what was answered is what is told.
    const agreement = { ...paper.text, sentence: 'Autre chose', setAside: [] };
    return { ledger: paper.ledger, documents: { ...documents, agreement }, revision: 9, takenAt: paper.now };
  }

  test('[SU8] votes are told by rank, ties side by side, and a card that left the table says so', () => {
    const md = breakable(told(decided()).md);
    expect(md).toContain('Quels objectifs notre phrase commune doit-elle porter ? (1 bulletin)');
    expect(md).toContain(
      '| 1 | Essayer (Les Aidants) | 1 |\n| 1 | Tenir (Les Aidants) | 1 |\n| 1 | carte retirée de la table | 1 |',
    );
    expect(told(frozen()).md).not.toContain('## Votes');
  });

  test('[SU8] the agreement told is the one that was answered, with its commitments, preconditions and disagreements', () => {
    const md = breakable(told(decided()).md);
    expect(md).toContain('Ensemble, une offre \\*commune\\*.');
    expect(md).not.toContain('Autre chose');
    expect(md).toContain('| Commune | Prêter la salle | 1er mars 2027 | Mutualiser des moyens |');
    expect(md).toContain('Valeur partagée : La moitié chacun');
    expect(md).toContain('Ce qui la fait durer : non précisé');
    expect(md).toContain('Commune : Le prix');
    expect(told(frozen()).md).toContain('La phrase commune n’est pas encore écrite.');
  });

  test('[SU8] each partner’s answer is told in its words, with the status in those of the method, and no person', () => {
    const { md: written, json } = told(decided());
    const md = breakable(written);
    expect(md).toContain('Accord de principe (vocabulaire de la méthode, sans portée juridique).');
    expect(md).toContain('| Les Aidants | Consent |  |');
    expect(md).toContain(
      '| Commune | Sous réserve de ratification | Conseil municipal, au plus tard le 31 janvier 2027 |',
    );
    expect(md).toMatch(/Empreinte du texte figé \(SHA-256\) : [0-9a-f]{64}/);
    for (const format of [md, json]) expect(format).not.toContain('Personne m');
    expect(breakable(told(decided(), en).md)).toContain(
      '| Commune | Subject to ratification | Conseil municipal, by 31 January 2027 |',
    );
  });
});
