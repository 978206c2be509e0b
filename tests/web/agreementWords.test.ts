import { describe, expect, test } from 'vitest';
import { agreementNews } from '#lib/agree/agreementNews.ts';
import { beforeFreezing, preconditionsAsked } from '#lib/agree/beforeFreezing.ts';
import { hasMoved } from '#lib/agree/frozenText.ts';
import { standingSentence, statusSentence } from '#lib/agree/statusSentence.ts';
import { CONSENT_KINDS, type ConsentKind } from '#shared/domain/consent.ts';
import type { CommitmentId, ConsentRoundId, DisagreementId, ProposalId } from '#shared/domain/ids.ts';
import { agreementStatus } from '#shared/ledger/status.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { type Asked, digestOf, Paper, partner, person } from '../build.ts';

const words = fr.conduct.consent;
const spelling = { list: (names: string[]) => names.join(', '), day: (day: string) => day };
const said = (paper: Paper) => statusSentence(paper.ledger, words, spelling);
const round = 'c1' as ConsentRoundId;

/** ana at ADMR, ines at Mutuelle, leo at Mairie; the sentence is written. */
function table(): Paper {
  const paper = new Paper()
    .withPartner('p', 'association', 'ADMR')
    .withPartner('q', 'company', 'Mutuelle')
    .withPartner('r', 'publicBody', 'Mairie');
  paper.withMember('ana', 'p').withMember('ines', 'q').withMember('leo', 'r');
  paper.text = { ...paper.text, sentence: 'Ensemble.' };
  return paper.at('agree');
}

function asked(): Paper {
  const paper = table();
  paper.ask('f', { type: 'openConsentRound', roundId: round });
  return paper;
}

function answer(paper: Paper, by: string, at: string, kind: ConsentKind, more: object = {}): Paper {
  const { id: roundId, textDigest } = paper.ledger.consentRounds.at(-1) ?? { id: round, textDigest: '' };
  const decided = paper.ask(by, {
    type: 'replyConsent',
    roundId,
    partnerId: partner(at),
    textDigest,
    kind,
    ...more,
  } as Asked);
  expect(decided.ok).toBe(true);
  return paper;
}

const due = { body: 'Conseil municipal', until: '2027-01-31' };

describe('where the agreement stands', () => {
  test('[SC46] before any round, it says that nothing was asked; then who is awaited', () => {
    expect(said(table())).toBe(words.status.noRound);
    const paper = answer(asked(), 'ana', 'p', 'consent');
    expect(said(paper)).toBe('Réponses attendues : Mutuelle, Mairie.'.replaceAll(' :', '\u00A0:'));
    paper.ask('f', { type: 'closeConsentRound', roundId: round });
    expect(said(paper)).toContain('Mutuelle, Mairie');
    expect(said(paper)).toBe(words.status.missed('Mutuelle, Mairie'));
  });

  test('[SC46] it names who objects, and whose ratification is due, when and by whom', () => {
    const paper = answer(asked(), 'ana', 'p', 'objection', { reason: 'le coût' });
    expect(said(paper).startsWith(words.status.objects('ADMR', 1))).toBe(true);
    const principle = asked();
    answer(answer(principle, 'ana', 'p', 'consent'), 'ines', 'q', 'standAside');
    answer(principle, 'leo', 'r', 'subjectToRatification', due);
    expect(agreementStatus(principle.ledger).status).toBe('agreementInPrinciple');
    expect(said(principle)).toBe(
      [
        words.status.noObjection,
        words.status.ratification('Mairie', due.body, due.until),
        words.status.aside('Mutuelle'),
      ].join(' '),
    );
    principle.ask('leo', { type: 'recordRatification', roundId: round, partnerId: partner('r'), isRatified: false });
    expect(said(principle)).toBe([words.status.notRatified('Mairie'), words.status.aside('Mutuelle')].join(' '));
  });

  test('[SC46] it says when too few commit, and who had nobody to answer', () => {
    const paper = asked();
    answer(answer(paper, 'ana', 'p', 'consent'), 'ines', 'q', 'standAside');
    paper.ask('leo', { type: 'leave' });
    expect(said(paper)).toBe(
      [words.status.tooFew, words.status.aside('Mutuelle'), words.status.absent('Mairie')].join(' '),
    );
  });

  test.each([fr, en])(
    '[SC46] each standing and each status has words of its own, said to have no legal effect',
    (messages) => {
      const { consent } = messages.conduct;
      const standings = [...CONSENT_KINDS, 'due' as const].map((kind) =>
        standingSentence({ kind, isRatified: null }, consent),
      );
      const ratified = [true, false].map((isRatified) =>
        standingSentence({ kind: 'subjectToRatification', isRatified }, consent),
      );
      expect(new Set([...standings, ...ratified]).size).toBe(8);
      expect(new Set(Object.values(consent.status.names)).size).toBe(3);
      expect(consent.status.legal).toMatch(/sans portée juridique|without legal effect/);
    },
  );
});

describe('the text that is frozen', () => {
  const line = { id: 'l1' as CommitmentId, partnerId: null, what: 'Prêter deux minibus', until: null, mode: null };

  test('[CN1] whoever freezes it is told first what is missing, and is not kept from it', () => {
    const paper = table();
    paper.ask('f', { type: 'chooseCategory', categories: ['economicCooperation'], reason: 'parce que' });
    paper.ask('ana', {
      type: 'raiseDisagreement',
      disagreementId: 'd' as DisagreementId,
      partnerId: partner('p'),
      text: 'Qui porte ?',
    });
    paper.ask('ana', { type: 'propose', proposalId: 'o' as ProposalId, text: 'Autrement.' });
    paper.ask('leo', { type: 'leave' });
    expect(preconditionsAsked(paper.ledger)).toEqual(['sharedValue', 'sustainability']);
    const text = {
      sentence: 'Ensemble.',
      commitments: [
        { ...line, partnerId: partner('p') },
        { ...line, until: '2027-03-01' },
        { ...line, partnerId: partner('p'), until: '2027-03-01', what: ' ' },
      ],
      preconditions: { sharedValue: 'Le temps', sustainability: ' ' },
    };
    const { ask } = words;
    expect(beforeFreezing(paper.ledger, text, fr.conduct, spelling.list)).toEqual([
      ask.precondition(fr.conduct.agreement.preconditions.questions.sustainability),
      ask.unsaid(3),
      ask.disagreements(1),
      ask.proposals(1),
      ask.nobody('Mairie'),
    ]);
    expect(paper.ask('f', { type: 'openConsentRound', roundId: round }).ok).toBe(true);
  });

  test('[CN1] a complete agreement needs no warning, and other categories ask for no precondition', () => {
    const paper = table();
    const whole = { ...line, partnerId: partner('p'), until: '2027-03-01' };
    const text = { ...paper.text, commitments: [whole] };
    expect(beforeFreezing(paper.ledger, text, fr.conduct, spelling.list)).toEqual([]);
    expect(preconditionsAsked(paper.ledger)).toEqual([]);
  });

  test('[CN7] any change since a round is seen, and putting the words back undoes it', () => {
    const frozen = { ...table().text, commitments: [line], categories: [] };
    expect(hasMoved(frozen, { ...frozen }, [])).toBe(false);
    expect(hasMoved(frozen, { ...frozen, sentence: 'Ensemble !' }, [])).toBe(true);
    expect(hasMoved(frozen, { ...frozen, commitments: [{ ...line, mode: 'poolMeans' }] }, [])).toBe(true);
    expect(hasMoved(frozen, frozen, ['mecenat'])).toBe(true);
  });

  test('[CN2] its digest is the one that was answered', () => {
    const paper = asked();
    expect(paper.ledger.consentRounds[0]?.textDigest).toBe(digestOf({ ...paper.text, categories: [] }));
  });
});

describe('the news of the agreement', () => {
  const news = (before: Paper['ledger'], after: Paper['ledger'], me = 'leo') =>
    agreementNews(before, after, person(me), fr.conduct);

  test('[SC22] each act is told once: pen, proposals, disagreements', () => {
    const paper = table();
    const t = fr.conduct.agreement.news;
    const after = (by: string, ask: Asked, me = 'leo') => {
      const before = paper.ledger;
      expect(paper.ask(by, ask).ok).toBe(true);
      return news(before, paper.ledger, me);
    };
    expect(after('ana', { type: 'takePen' })).toEqual([t.penTaken('Personne ana')]);
    expect(after('f', { type: 'passPen', participantId: person('leo') })).toEqual([t.penMine]);
    expect(after('ana', { type: 'propose', proposalId: 'o' as ProposalId, text: 'Oui.' })).toEqual([
      t.proposed('Personne ana'),
    ]);
    expect(after('leo', { type: 'parkProposal', proposalId: 'o' as ProposalId })).toEqual([t.parked]);
    expect(after('leo', { type: 'putPenDown' })).toEqual([t.penDown]);
    const id = 'd' as DisagreementId;
    expect(
      after('ana', { type: 'raiseDisagreement', disagreementId: id, partnerId: partner('p'), text: 'Non.' }),
    ).toEqual([t.disagreed('ADMR')]);
    expect(after('ana', { type: 'closeDisagreement', disagreementId: id })).toEqual([t.agreed('ADMR')]);
    expect(news(paper.ledger, paper.ledger)).toEqual([]);
  });

  test('[SC22] a round is told as it opens, fills and closes, with the status it gives', () => {
    const paper = table();
    paper.ask('ana', { type: 'takePen' });
    let before = paper.ledger;
    paper.ask('f', { type: 'openConsentRound', roundId: round });
    expect(news(before, paper.ledger)).toEqual([words.news.opened]);
    answer(answer(paper, 'ana', 'p', 'consent'), 'ines', 'q', 'consent');
    before = paper.ledger;
    answer(paper, 'leo', 'r', 'subjectToRatification', due);
    expect(news(before, paper.ledger, 'ana')).toEqual([
      words.partnerSays('Mairie', words.standings.subjectToRatification),
      words.news.status(words.status.names.agreementInPrinciple),
    ]);
    before = paper.ledger;
    paper.ask('f', { type: 'closeConsentRound', roundId: round });
    expect(news(before, paper.ledger)).toEqual([words.news.closed]);
  });
});
