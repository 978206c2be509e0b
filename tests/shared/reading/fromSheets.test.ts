import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { ConsentRoundId, VotingRoundId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import { emptyLedger } from '#shared/ledger/ledger.ts';
import { LIMITS } from '#shared/limits.ts';
import { readingInputFromSheets } from '#shared/reading/fromSheets.ts';
import { parseReadingInput } from '#shared/reading/parse.ts';
import { read } from '#shared/reading/read.ts';
import { addObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objective, Paper, partner, person } from '../../build.ts';

type Written = { id: string; text?: string; placed?: boolean; priority?: 1 | 2 | 3 };

const written = (...cards: Written[]) => {
  const doc = new Y.Doc();
  for (const { id, text = 'Tenir un café associatif', placed = true, priority = 1 } of cards) {
    const position = placed ? { stake: -0.6, lever: 0.6 } : undefined;
    addObjective(
      doc,
      { participantId: person('ana') },
      { id: objective(id), text, priority, ...(position && { position }) },
    );
  }
  return readSheet(doc);
};
const paper = () => new Paper().withPartner('admr', 'association', 'ADMR').withPartner('ville', 'publicBody', 'Ville');

describe('from the sheets of a workshop', () => {
  test('[RD15] placed cards of the sheets become the input, partners as the ledger knows them', () => {
    const { ledger } = paper();
    const input = readingInputFromSheets(ledger, {
      'sheet:admr': written({ id: 'o2', placed: false }, { id: 'o1', priority: 3 }),
      'draft:ville': written({ id: 'secret' }),
      agreement: { sentence: 'Ensemble', commitments: {} },
    });
    expect(input).toEqual({
      scale: 'local',
      partners: [
        { id: 'admr', name: 'ADMR', profile: 'association' },
        { id: 'ville', name: 'Ville', profile: 'publicBody' },
      ],
      objectives: [
        {
          id: 'o1',
          partnerId: 'admr',
          text: 'Tenir un café associatif',
          priority: 3,
          position: { stake: -0.6, lever: 0.6 },
        },
      ],
    });
    expect(read(input).flags.find(({ id }) => id === 'missingObjectives')?.facts).toEqual({ partners: ['ville'] });
  });

  test('[RD15] how used to partnerships a partner is comes along', () => {
    const at = paper();
    at.ask('f', { type: 'setExperience', partnerId: partner('admr'), experience: 'pioneer' });
    const input = readingInputFromSheets(at.ledger, {});
    expect(input).toMatchObject({ partners: [{ experience: 'pioneer' }, {}] });
    expect(input.partners[1]).not.toHaveProperty('experience');
  });

  test('[RD21] the last closed vote comes along, for the cards that are read', () => {
    const at = paper();
    const documents = { 'sheet:admr': written({ id: 'o1' }) };
    at.record(null, [
      { type: 'cardsRevealed', partnerId: partner('admr'), objectiveIds: ['o1', 'gone'].map(objective) },
    ]);
    at.withMember('ana', 'admr').at('prioritise');
    const vote = (roundId: string, votes: object) => {
      const round = { roundId: roundId as VotingRoundId };
      at.ask('f', { type: 'openVotingRound', ...round, budgetBy: 'person', budget: 5, maxPerCard: 5 });
      at.ask('ana', { type: 'castBallot', ...round, votes: votes as Ballot['votes'] });
      at.ask('f', { type: 'closeVotingRound', ...round });
    };
    vote('v1', { o1: 1 });
    vote('v2', { o1: 3, gone: 2 });
    expect(readingInputFromSheets(at.ledger, documents).votes).toEqual({ o1: 3 });
    vote('v3', { gone: 2 });
    expect(readingInputFromSheets(at.ledger, documents)).not.toHaveProperty('votes');
  });

  test('[RD21] whether the sentence is approved is said once it has been asked, and follows the last round', () => {
    const at = paper().withMember('ana', 'admr').withMember('vic', 'ville').at('agree');
    at.text = { ...at.text, sentence: 'Ensemble.' };
    const approved = () => readingInputFromSheets(at.ledger, {}).sentenceApproved;
    expect(approved()).toBeUndefined();
    const roundId = 'c1' as ConsentRoundId;
    at.ask('f', { type: 'openConsentRound', roundId });
    expect(approved()).toBe(false);
    const { textDigest = '' } = at.ledger.consentRounds[0] ?? {};
    for (const [who, at_] of [
      ['ana', 'admr'],
      ['vic', 'ville'],
    ] as const)
      at.ask(who, { type: 'replyConsent', roundId, partnerId: partner(at_), textDigest, kind: 'consent' });
    expect(approved()).toBe(true);
  });

  test('[RD15] a partner that left the table takes its sheet with it', () => {
    const at = paper();
    at.ask('f', { type: 'removePartner', partnerId: partner('ville') });
    const input = readingInputFromSheets(at.ledger, { 'sheet:ville': written({ id: 'o1' }) });
    expect(input.partners.map(({ id }) => id)).toEqual(['admr']);
    expect(input.objectives).toEqual([]);
  });

  test('[RD15] the first 280 code points and the first sixty cards in id order are read, whole characters only', () => {
    const long = written({ id: 'long', text: '👍🏽'.repeat(200) });
    const [card] = readingInputFromSheets(paper().ledger, { 'sheet:admr': long }).objectives;
    expect([...(card?.text ?? '')]).toHaveLength(LIMITS.objectiveText);
    expect(card?.text).not.toMatch(/\p{Surrogate}/u);
    const ids = Array.from({ length: 63 }, (_, index) => `o${String(index).padStart(2, '0')}`);
    // The first two wait unplaced: they hold their place among the sixty.
    const sheet = written(...ids.map((id, index) => ({ id, placed: index > 1 })).reverse());
    const input = readingInputFromSheets(paper().ledger, { 'sheet:admr': sheet });
    expect(input.objectives.map(({ id }) => id)).toEqual(ids.slice(2, 60));
    expect(sheet.excess).toEqual(ids.slice(60));
    expect(parseReadingInput(input).ok).toBe(true);
  });

  test('[RD15] a card id copied from another’s sheet takes nothing away from either', () => {
    const documents = { 'sheet:admr': written({ id: 'o1' }), 'sheet:ville': written({ id: 'o1' }) };
    const reading = read(readingInputFromSheets(paper().ledger, documents));
    expect(Object.keys(reading.profile.partners)).toEqual(['admr', 'ville']);
    expect(reading.category.id).toBe('mecenat');
  });

  test('[RD15] a workshop that was never created is a broken promise', () => {
    expect(() => readingInputFromSheets(emptyLedger, {})).toThrow();
  });
});
