import { describe, expect, test } from 'vitest';
import type { ConsentKind } from '#shared/domain/consent.ts';
import type { ConsentRoundId } from '#shared/domain/ids.ts';
import { voiceOf } from '#shared/ledger/consent.ts';
import { agreementStatus } from '#shared/ledger/status.ts';
import { LIMITS } from '#shared/limits.ts';
import { mayWrite } from '#shared/rights.ts';
import { type Asked, digestOf, outcome, Paper, partner, person } from '../../build.ts';

const first = 'c1' as ConsentRoundId;
const open = (roundId: string = first): Asked => ({ type: 'openConsentRound', roundId: roundId as ConsentRoundId });

/** ana and amir at p, ines at q, leo at r; the agreement has its sentence. */
function table(): Paper {
  const paper = new Paper().withPartner('p').withPartner('q').withPartner('r');
  paper.withMember('ana', 'p').withMember('amir', 'p').withMember('ines', 'q').withMember('leo', 'r');
  paper.text = { ...paper.text, sentence: 'Ensemble, rompre l’isolement.' };
  return paper.at('agree');
}

function asked(): Paper {
  const paper = table();
  expect(outcome(paper.ask('f', open()))).toBe('accepted');
  return paper;
}

const digestIn = (paper: Paper) => paper.ledger.consentRounds.at(-1)?.textDigest ?? '';
const reply = (paper: Paper, at: string, kind: ConsentKind, more: object = {}): Asked => ({
  type: 'replyConsent',
  roundId: (paper.ledger.consentRounds.at(-1)?.id ?? first) as ConsentRoundId,
  partnerId: partner(at),
  textDigest: digestIn(paper),
  kind,
  ...more,
});
const prepare = (at: string, kind: ConsentKind, more: object = {}): Asked => ({
  type: 'prepareReply',
  roundId: first,
  partnerId: partner(at),
  kind,
  ...more,
});
/** p answers by ana, as its people were shown. */
function answerFor(paper: Paper, kind: ConsentKind, more: object = {}) {
  const roundId = paper.ledger.consentRounds.at(-1)?.id ?? first;
  paper.ask('ana', { type: 'chooseVoice', partnerId: partner('p'), participantId: person('ana') });
  paper.ask('ana', { ...prepare('p', kind, more), roundId } as Asked);
  return paper.ask('ana', reply(paper, 'p', kind, more));
}

describe('opening a round', () => {
  test('[CN1] the text is frozen with its digest, and the pen is laid down', () => {
    const paper = table();
    paper.ask('ines', { type: 'takePen' });
    expect(mayWrite(paper.ledger, person('ines'), { kind: 'agreement' })).toBe(true);
    expect(outcome(paper.ask('ines', open()))).toBe('accepted');
    const [round] = paper.ledger.consentRounds;
    expect(round?.text.sentence).toBe('Ensemble, rompre l’isolement.');
    expect(round?.textDigest).toBe(digestOf(round?.text as never));
    expect(mayWrite(paper.ledger, person('ines'), { kind: 'agreement' })).toBe(false);
    for (const ask of [{ type: 'takePen' }, open('c2')] as Asked[])
      expect(outcome(paper.ask('f', ask))).toBe('consentIsOpen');
  });

  test('[CN1] only the facilitator or the holder of the pen asks, at the agreement, once there is a sentence', () => {
    expect(outcome(table().ask('ines', open()))).toBe('notFacilitator');
    expect(outcome(table().at('read').ask('f', open()))).toBe('agreementNotOpen');
    const empty = table();
    empty.text = { ...empty.text, sentence: ' ' };
    expect(outcome(empty.ask('f', open()))).toBe('sentenceEmpty');
    const long = table();
    long.text = { ...long.text, sentence: 'é'.repeat(30_000) };
    expect(outcome(long.ask('f', open()))).toBe('agreementTooLarge');
  });

  test('[CN1] the categories chosen are part of what is frozen', () => {
    const paper = table();
    paper.ask('f', { type: 'chooseCategory', categories: ['mecenat'], reason: 'parce que' });
    paper.ask('f', open());
    expect(paper.ledger.consentRounds[0]?.text.categories).toEqual(['mecenat']);
  });
});

describe('answering', () => {
  test('[CN2] each partner answers once, to this text', () => {
    const paper = asked();
    expect(outcome(paper.ask('ines', { ...reply(paper, 'q', 'consent'), textDigest: 'older' } as Asked))).toBe(
      'textMoved',
    );
    expect(outcome(paper.ask('ines', reply(paper, 'q', 'consent')))).toBe('accepted');
    expect(outcome(paper.ask('ines', reply(paper, 'q', 'standAside')))).toBe('alreadyReplied');
    expect(paper.ledger.consentRounds[0]?.replies[partner('q')]).toMatchObject({
      answer: { kind: 'consent' },
      by: 'ines',
      reservations: [],
    });
  });

  test('[CN3] the only person of a partner is its voice; several choose one', () => {
    const paper = asked();
    expect(voiceOf(paper.ledger, partner('q'))).toBe('ines');
    expect(voiceOf(paper.ledger, partner('p'))).toBeNull();
    expect(outcome(paper.ask('ana', reply(paper, 'p', 'consent')))).toBe('voiceNotChosen');
    const choose = (who: string): Asked => ({
      type: 'chooseVoice',
      partnerId: partner('p'),
      participantId: person(who),
    });
    expect(outcome(paper.ask('ines', choose('ines')))).toBe('notSeated');
    expect(outcome(paper.ask('ana', choose('ines')))).toBe('unknownParticipant');
    expect(outcome(paper.ask('amir', choose('ana')))).toBe('accepted');
    expect(outcome(paper.ask('amir', prepare('p', 'consent')))).toBe('notVoice');
    expect(outcome(paper.ask('ana', prepare('p', 'consent')))).toBe('accepted');
    // A voice that leaves is nobody's any more.
    paper.ask('ana', { type: 'leave' });
    expect(voiceOf(paper.ledger, partner('p'))).toBe('amir');
  });

  test.each(['consent', 'standAside', 'objection', 'subjectToRatification', 'absent'] as const)(
    '[CN3] the facilitator never answers « %s » for a partner that is there',
    (kind) => {
      const paper = asked();
      const facts = { reason: 'non', body: 'Conseil', until: '2027-01-31' };
      const no = kind === 'absent' ? 'partnerPresent' : 'notSeated';
      for (const who of ['f', 'leo']) expect(outcome(paper.ask(who, reply(paper, 'q', kind, facts)))).toBe(no);
      expect(outcome(paper.ask('ines', reply(paper, 'q', 'absent')))).toBe('partnerPresent');
    },
  );

  test('[CN3] an absence is noted by the facilitator when nobody represents the partner, and nothing else is', () => {
    const paper = asked();
    paper.ask('ines', { type: 'leave' });
    expect(outcome(paper.ask('f', reply(paper, 'q', 'consent')))).toBe('notSeated');
    expect(outcome(paper.ask('leo', reply(paper, 'q', 'absent')))).toBe('notSeated');
    expect(outcome(paper.ask('f', reply(paper, 'q', 'absent')))).toBe('accepted');
  });

  test('[CN3] an absence that was noted does not bar whoever comes after all', () => {
    const paper = asked();
    paper.ask('f', { type: 'releaseSeat', partnerId: partner('q'), participantId: person('ines') });
    expect(outcome(paper.ask('f', reply(paper, 'q', 'absent')))).toBe('accepted');
    paper.ask('ines', { type: 'askSeat', partnerId: partner('q') });
    paper.ask('f', { type: 'grantSeat', partnerId: partner('q'), participantId: person('ines') });
    expect(outcome(paper.ask('ines', reply(paper, 'q', 'objection', { reason: 'Nous voilà' })))).toBe('accepted');
    expect(agreementStatus(paper.ledger).status).toBe('exchangeContract');
    paper.ask('f', { type: 'releaseSeat', partnerId: partner('q'), participantId: person('ines') });
    expect(outcome(paper.ask('f', { type: 'withdrawPartner', partnerId: partner('q') }))).toBe('consentIsOpen');
  });

  test('[CN4] the reservations of one answer stay within what one may carry', () => {
    const paper = asked();
    const reserve = (who: string, length: number) =>
      paper.ask(who, {
        type: 'attachReservation',
        roundId: first,
        partnerId: partner('p'),
        text: 'r'.repeat(length),
      });
    expect(outcome(reserve('ana', LIMITS.reservations - 100))).toBe('accepted');
    expect(outcome(reserve('amir', 101))).toBe('reservationsFull');
    expect(outcome(reserve('amir', 100))).toBe('accepted');
  });

  test('[CN1] the category is part of what is answered: it does not change meanwhile', () => {
    const paper = asked();
    const choose: Asked = { type: 'chooseCategory', categories: ['mecenat'], reason: 'parce que' };
    expect(outcome(paper.ask('f', choose))).toBe('consentIsOpen');
  });

  test('[CN4] with colleagues, only the very answer they were shown leaves, with their reservations', () => {
    const paper = asked();
    paper.ask('ana', { type: 'chooseVoice', partnerId: partner('p'), participantId: person('ana') });
    expect(outcome(paper.ask('ana', reply(paper, 'p', 'consent')))).toBe('replyNotShown');
    expect(paper.ask('ana', prepare('p', 'standAside', { reason: 'Pas notre métier' }))).toEqual({
      ok: true,
      value: [],
    });
    expect(outcome(paper.ask('ana', reply(paper, 'p', 'consent')))).toBe('replyNotShown');
    expect(outcome(paper.ask('ana', reply(paper, 'p', 'standAside')))).toBe('replyNotShown');
    const reserve = { type: 'attachReservation', roundId: first, partnerId: partner('p') } as const;
    expect(outcome(paper.ask('ines', { ...reserve, text: 'pirate' }))).toBe('notSeated');
    expect(paper.ask('amir', { ...reserve, text: 'Sous réserve du budget' })).toEqual({ ok: true, value: [] });
    expect(outcome(paper.ask('ana', reply(paper, 'p', 'standAside', { reason: 'Pas notre métier' })))).toBe('accepted');
    expect(paper.ledger.consentRounds[0]?.replies[partner('p')]?.reservations).toEqual(['Sous réserve du budget']);
    expect(outcome(paper.ask('amir', { ...reserve, text: 'trop tard' }))).toBe('alreadyReplied');
  });

  test('[CN4] preparing an answer leaves the ledger as it is', () => {
    const paper = asked();
    paper.ask('ana', { type: 'chooseVoice', partnerId: partner('p'), participantId: person('ana') });
    const before = paper.ledger;
    paper.ask('ana', prepare('p', 'objection', { reason: 'Secret' }));
    expect(paper.ledger).toBe(before);
    expect(JSON.stringify(paper.events)).not.toContain('Secret');
  });

  test('[CN5] an objection without a reason, or a ratification without body or date, is not an answer yet', () => {
    const paper = asked();
    expect(outcome(paper.ask('ines', reply(paper, 'q', 'objection')))).toBe('reasonMissing');
    expect(outcome(paper.ask('ines', reply(paper, 'q', 'subjectToRatification', { body: 'Conseil' })))).toBe(
      'ratificationIncomplete',
    );
    expect(outcome(paper.ask('ines', reply(paper, 'q', 'subjectToRatification', { until: '2027-01-31' })))).toBe(
      'ratificationIncomplete',
    );
    // What another kind would need is left out of the answer.
    paper.ask('ines', reply(paper, 'q', 'consent', { reason: 'bavardage' }));
    expect(paper.ledger.consentRounds[0]?.replies[partner('q')]?.answer).toEqual({ kind: 'consent' });
  });
});

describe('after the answers', () => {
  const council = { body: 'Conseil municipal', until: '2027-01-31' };

  test('[CN6] a ratification due is recorded once, by that partner’s voice', () => {
    const paper = asked();
    paper.ask('leo', reply(paper, 'r', 'subjectToRatification', council));
    const ratify = (at: string): Asked => ({
      type: 'recordRatification',
      roundId: first,
      partnerId: partner(at),
      isRatified: true,
    });
    expect(outcome(paper.ask('ines', ratify('q')))).toBe('nothingToRatify');
    for (const who of ['f', 'ines']) expect(outcome(paper.ask(who, ratify('r')))).toBe('notSeated');
    paper.ask('f', { type: 'closeConsentRound', roundId: first });
    expect(outcome(paper.ask('leo', ratify('r')))).toBe('accepted');
    expect(outcome(paper.ask('leo', ratify('r')))).toBe('nothingToRatify');
  });

  test('[CN7] a closed round stays as it was; the amended text takes a new one, and both are kept', () => {
    const paper = asked();
    paper.ask('ines', reply(paper, 'q', 'objection', { reason: 'Trop vague' }));
    expect(outcome(paper.ask('ines', { type: 'closeConsentRound', roundId: first }))).toBe('notFacilitator');
    paper.ask('f', { type: 'closeConsentRound', roundId: first });
    expect(outcome(paper.ask('leo', reply(paper, 'r', 'consent')))).toBe('consentNotOpen');
    expect(outcome(paper.ask('f', open()))).toBe('roundExists');
    paper.text = { ...paper.text, sentence: 'Ensemble, rompre l’isolement des aînés d’ici 2028.' };
    expect(outcome(paper.ask('f', open('c2')))).toBe('accepted');
    const [was, is] = paper.ledger.consentRounds;
    expect(was?.replies[partner('q')]?.answer).toEqual({ kind: 'objection', reason: 'Trop vague' });
    expect(is?.textDigest).not.toBe(was?.textDigest);
    expect(is?.replies).toEqual({});
    expect(outcome(paper.ask('ines', { ...reply(paper, 'q', 'consent'), textDigest: was?.textDigest } as Asked))).toBe(
      'textMoved',
    );
  });

  test('[PH17] the group stays at the agreement while a text is answered, unless the workshop is closed over it', () => {
    const paper = asked();
    expect(outcome(paper.ask('f', { type: 'movePhase', from: 'agree', to: 'read' }))).toBe('consentIsOpen');
    expect(outcome(paper.ask('f', { type: 'movePhase', from: 'agree', to: 'closed' }))).toBe('accepted');
    expect(paper.ledger.consentRounds[0]?.closedAt).not.toBeNull();
  });

  test('[CN8] the status follows the answers', () => {
    const paper = table();
    const status = () => agreementStatus(paper.ledger).status;
    expect(status()).toBe('exchangeContract');
    paper.ask('f', open());
    paper.ask('ines', reply(paper, 'q', 'consent'));
    answerFor(paper, 'consent');
    expect(status()).toBe('exchangeContract');
    paper.ask('leo', reply(paper, 'r', 'subjectToRatification', council));
    expect(status()).toBe('agreementInPrinciple');
    paper.ask('leo', { type: 'recordRatification', roundId: first, partnerId: partner('r'), isRatified: true });
    expect(status()).toBe('allianceContract');
  });

  test('[CN8] an objection, a refused ratification or a lone consent make no alliance; standing aside does not prevent one', () => {
    const statusWith = (q: ConsentKind, r: ConsentKind, p: ConsentKind, then?: (paper: Paper) => void) => {
      const paper = asked();
      paper.ask('ines', reply(paper, 'q', q, { reason: 'parce que', ...council }));
      paper.ask('leo', reply(paper, 'r', r, { reason: 'parce que', ...council }));
      answerFor(paper, p, p === 'objection' ? { reason: 'non' } : {});
      then?.(paper);
      return agreementStatus(paper.ledger).status;
    };
    expect(statusWith('consent', 'consent', 'consent')).toBe('allianceContract');
    expect(statusWith('consent', 'standAside', 'consent')).toBe('allianceContract');
    expect(statusWith('consent', 'objection', 'consent')).toBe('exchangeContract');
    expect(statusWith('consent', 'standAside', 'standAside')).toBe('exchangeContract');
    expect(
      statusWith('consent', 'subjectToRatification', 'consent', (paper) =>
        paper.ask('leo', { type: 'recordRatification', roundId: first, partnerId: partner('r'), isRatified: false }),
      ),
    ).toBe('exchangeContract');
  });

  test('[CN8] a partner that nobody represents is absent, and does not hold the others up', () => {
    const paper = asked();
    paper.ask('leo', { type: 'leave' });
    paper.ask('ines', reply(paper, 'q', 'consent'));
    answerFor(paper, 'consent');
    const { status, standings } = agreementStatus(paper.ledger);
    expect(status).toBe('allianceContract');
    expect(standings.map(({ kind }) => kind)).toEqual(['consent', 'consent', 'absent']);
  });

  test.each([
    ['what one answered is what both answered', 'consent', null, 'consent'],
    ['the word of the one that stays is kept', 'standAside', 'consent', 'consent'],
    ['an objection of either stands', 'objection', 'consent', 'objection'],
    ['an objection of the one that stays too', 'consent', 'objection', 'objection'],
  ] as const)('[WS24] when two partners become one: %s', (_, gone, kept, after) => {
    const paper = asked();
    const reason = { reason: 'Le budget' };
    answerFor(paper, gone, gone === 'consent' ? {} : reason);
    if (kept)
      expect(outcome(paper.ask('ines', reply(paper, 'q', kept, kept === 'consent' ? {} : reason)))).toBe('accepted');
    paper.ask('f', { type: 'closeConsentRound', roundId: first as ConsentRoundId });
    for (const who of ['ana', 'ines'])
      paper.ask(who, { type: 'mergePartners', from: partner('p'), into: partner('q') });
    expect(paper.ledger.partners[partner('p')]?.archived).toBe(true);
    const { standings } = agreementStatus(paper.ledger);
    expect(standings.find(({ partnerId }) => partnerId === partner('q'))?.kind).toBe(after);
  });

  test('[CN8] a closed round is what it was: whoever leaves, comes or is withdrawn after changes nothing to it', () => {
    const paper = asked();
    answerFor(paper, 'consent');
    paper.ask('ines', reply(paper, 'q', 'consent'));
    const status = () => agreementStatus(paper.ledger).status;
    paper.ask('f', { type: 'closeConsentRound', roundId: first });
    expect(paper.ledger.consentRounds[0]?.awaited).toEqual([partner('r')]);
    paper.ask('leo', { type: 'leave' });
    expect(status()).toBe('exchangeContract');

    const agreed = asked();
    agreed.ask('leo', { type: 'leave' });
    answerFor(agreed, 'consent');
    agreed.ask('ines', reply(agreed, 'q', 'consent'));
    agreed.ask('f', { type: 'closeConsentRound', roundId: first });
    agreed.withMember('zoe', 'r');
    expect(agreementStatus(agreed.ledger).status).toBe('allianceContract');

    const opposed = asked();
    answerFor(opposed, 'consent');
    opposed.ask('ines', reply(opposed, 'q', 'consent'));
    opposed.ask('leo', reply(opposed, 'r', 'objection', { reason: 'Le budget' }));
    opposed.ask('f', { type: 'closeConsentRound', roundId: first });
    opposed.ask('leo', { type: 'leave' });
    expect(outcome(opposed.ask('f', { type: 'withdrawPartner', partnerId: partner('r') }))).toBe('accepted');
    expect(agreementStatus(opposed.ledger).status).toBe('exchangeContract');
  });

  test('[CN3] an absence is noted once, and whoever comes after is awaited', () => {
    const paper = asked();
    paper.ask('leo', { type: 'leave' });
    answerFor(paper, 'consent');
    paper.ask('ines', reply(paper, 'q', 'consent'));
    expect(outcome(paper.ask('f', reply(paper, 'r', 'absent')))).toBe('accepted');
    expect(outcome(paper.ask('f', reply(paper, 'r', 'absent')))).toBe('unchanged');
    expect(agreementStatus(paper.ledger).status).toBe('allianceContract');
    paper.withMember('zoe', 'r');
    expect(agreementStatus(paper.ledger).status).toBe('exchangeContract');
  });

  test('[CN8] a new round puts the status back where it began', () => {
    const paper = asked();
    for (const [who, at] of [
      ['ines', 'q'],
      ['leo', 'r'],
    ] as const)
      paper.ask(who, reply(paper, at, 'consent'));
    answerFor(paper, 'consent');
    expect(agreementStatus(paper.ledger).status).toBe('allianceContract');
    paper.ask('f', { type: 'closeConsentRound', roundId: first });
    expect(agreementStatus(paper.ledger).status).toBe('allianceContract');
    paper.ask('f', open('c2'));
    expect(agreementStatus(paper.ledger).status).toBe('exchangeContract');
  });
});
