import { describe, expect, test } from 'vitest';
import { PHASES } from '#shared/domain/phase.ts';
import { shareOutTime } from '#shared/domain/schedule.ts';
import { turnsBefore } from '#shared/ledger/tourTurns.ts';
import { accessTo } from '#shared/rights.ts';
import { type Asked, objective, outcome, Paper, partner, person } from '../../build.ts';

/** ana at p, ines at q, leo at r; the observer o. */
function table(): Paper {
  const paper = new Paper().withPartner('p').withPartner('q').withPartner('r');
  paper.withMember('ana', 'p').withMember('ines', 'q').withMember('leo', 'r');
  paper.enter('o', 'observer');
  return paper;
}

describe('time', () => {
  test.each([1, 3, 7, 20, 45, 70, 79, 80, 120, 480])('[PH7] %i minutes are shared out exactly', (minutesLeft) => {
    for (const from of PHASES)
      for (const partners of [0, 3, 12, 40]) {
        const { minutes, pause } = shareOutTime(minutesLeft, partners, from);
        const shared = Object.values(minutes);
        expect(shared.reduce((sum, each) => sum + each, pause?.minutes ?? 0)).toBe(minutesLeft);
        expect(shared.every((each) => Number.isInteger(each) && each >= (minutesLeft >= PHASES.length ? 1 : 0))).toBe(
          true,
        );
        expect(Object.keys(minutes)).toEqual(PHASES.slice(PHASES.indexOf(from)));
      }
  });

  test('[PH7] the more partners, the more time for the tour de table; a long meeting has its pause, before the reading', () => {
    const few = shareOutTime(120, 3, 'welcome');
    const many = shareOutTime(120, 12, 'welcome');
    expect(many.minutes.share).toBeGreaterThan(few.minutes.share ?? 0);
    expect(many.pause).toEqual({ before: 'read', minutes: 10 });
    expect(shareOutTime(60, 3, 'welcome').pause).toBeNull();
    expect(shareOutTime(120, 3, 'read').pause).toBeNull();
  });

  test('[PH7] planning starts nothing', () => {
    const paper = table();
    expect(outcome(paper.ask('ana', { type: 'planTimes', minutesLeft: 70 }))).toBe('notFacilitator');
    expect(outcome(paper.ask('f', { type: 'planTimes', minutesLeft: 70 }))).toBe('accepted');
    expect(paper.ledger.schedule).toEqual(shareOutTime(70, 3, 'welcome'));
    expect(paper.ledger.timer).toBeNull();
  });

  test('[PH2] a break is a timer that says so, through pause and resumption', () => {
    const paper = table();
    paper.ask('f', { type: 'setTimer', durationSeconds: 600, isBreak: true });
    paper.wait(2).ask('f', { type: 'pauseTimer' });
    paper.wait(3).ask('f', { type: 'resumeTimer' });
    expect(paper.ledger.timer).toMatchObject({ isBreak: true, durationSeconds: 600 });
    expect(paper.ledger.timer?.pausedAt).toBeUndefined();
    expect((paper.now - (paper.ledger.timer?.startedAt ?? 0)) / 60_000).toBe(2);
  });
});

describe('what is expected, who is ready, who asks to speak', () => {
  test('[PH9] an instruction in the group’s words stays until it is taken back', () => {
    const paper = table();
    expect(outcome(paper.ask('ana', { type: 'setInstruction', phase: 'reflect', text: 'À nous' }))).toBe(
      'notFacilitator',
    );
    paper.ask('f', { type: 'setInstruction', phase: 'reflect', text: 'Trois cartes chacun' });
    paper.at('reflect').at('welcome');
    expect(paper.ledger.instructions).toEqual({ reflect: 'Trois cartes chacun' });
    paper.ask('f', { type: 'setInstruction', phase: 'reflect' });
    expect(paper.ledger.instructions).toEqual({});
  });

  test('[PH10] the practice card is laid by the facilitator, in the welcome', () => {
    const lay: Asked = { type: 'placePractice', stake: 0.12345, lever: -0.5 };
    const paper = table();
    expect(outcome(paper.ask('ana', lay))).toBe('notFacilitator');
    paper.ask('f', lay);
    expect(paper.ledger.practice).toEqual({ stake: 0.123, lever: -0.5 });
    expect(paper.ledger.revealed).toEqual({});
    expect(outcome(paper.at('reflect').ask('f', lay))).toBe('notInWelcome');
  });

  test('[PH11] a partner says that it is ready by its own people; the next phase forgets it', () => {
    const paper = table().at('reflect');
    const ready = (at: string, isReady = true): Asked => ({ type: 'setReady', partnerId: partner(at), isReady });
    for (const who of ['f', 'ines']) expect(outcome(paper.ask(who, ready('p')))).toBe('notSeated');
    expect(outcome(paper.ask('ana', ready('p')))).toBe('accepted');
    expect(outcome(paper.ask('ana', ready('p')))).toBe('unchanged');
    paper.ask('ines', ready('q'));
    paper.ask('ana', ready('p', false));
    expect(paper.ledger.ready).toEqual(['q']);
    expect(paper.at('share').ledger.ready).toEqual([]);
  });

  test('[PH12] hands come in the order they were raised, and go when lowered or when their person goes', () => {
    const paper = table();
    paper.enter('s', 'screen');
    expect(outcome(paper.ask('s', { type: 'raiseHand' }))).toBe('notMember');
    for (const who of ['leo', 'o', 'ana', 'ines']) paper.ask(who, { type: 'raiseHand' });
    expect(outcome(paper.ask('ana', { type: 'raiseHand' }))).toBe('handIsUp');
    expect(outcome(paper.ask('ana', { type: 'lowerHand', participantId: person('leo') }))).toBe('notFacilitator');
    paper.ask('f', { type: 'lowerHand', participantId: person('leo') });
    paper.ask('ana', { type: 'lowerHand' });
    expect(paper.ledger.hands).toEqual(['o', 'ines']);
    paper.ask('ines', { type: 'leave' });
    expect(paper.ledger.hands).toEqual(['o']);
    expect(outcome(paper.ask('f', { type: 'lowerHand', participantId: person('ana') }))).toBe('handIsDown');
  });

  test('[PH13] everyone is called to a zone, to a card of the table, or here; the next phase ends it', () => {
    const paper = table().withCards('p', 'o1').at('share');
    expect(outcome(paper.ask('ana', { type: 'callEveryone' }))).toBe('notFacilitator');
    expect(outcome(paper.ask('f', { type: 'callEveryone', objectiveId: objective('draft') }))).toBe('unknownCards');
    paper.ask('f', { type: 'callEveryone', objectiveId: objective('o1') });
    expect(paper.ledger.call).toEqual({ at: paper.now, by: 'f', objectiveId: 'o1' });
    paper.ask('f', { type: 'callEveryone', zone: 'process' });
    expect(paper.ledger.call).toMatchObject({ zone: 'process' });
    expect(paper.at('read').ledger.call).toBeNull();
  });

  test('[PH14] the projector is the facilitator’s', () => {
    const paper = table();
    expect(outcome(paper.ask('ana', { type: 'setScreen', isCurtained: true }))).toBe('notFacilitator');
    paper.ask('f', { type: 'setScreen', isCurtained: true });
    paper.ask('f', { type: 'setScreen', scene: 'square' });
    expect(paper.ledger.screen).toEqual({ isCurtained: true, scene: 'square' });
    expect(outcome(paper.ask('f', { type: 'setScreen', scene: 'square' }))).toBe('unchanged');
  });
});

describe('the tour de table', () => {
  const start: Asked = { type: 'startTour', order: ['q', 'p', 'r'].map(partner), isDrawn: true };
  const floor = (at: string): Asked => ({ type: 'giveFloor', partnerId: partner(at) });
  const reveal = (at: string, card: string): Asked => ({
    type: 'revealCards',
    partnerId: partner(at),
    objectiveIds: [objective(card)],
  });

  test('[PH15] it is started in the mise en commun, by the facilitator, among partners at the table', () => {
    expect(outcome(table().ask('f', start))).toBe('tourNotOpen');
    expect(outcome(table().at('share').ask('ana', start))).toBe('notFacilitator');
    expect(
      outcome(
        table()
          .at('share')
          .ask('f', { ...start, order: [partner('nowhere')] } as Asked),
      ),
    ).toBe('unknownPartner');
    expect(outcome(table().at('share').ask('f', floor('p')))).toBe('noTour');
  });

  test('[PH15] one at a time: a partner shows no card before its turn, and is told how many come before', () => {
    const paper = table().withDraft('p', 'o1').withDraft('q', 'o2').withDraft('r', 'o3').at('share');
    paper.ask('f', start);
    expect(paper.ask('leo', reveal('r', 'o3'))).toMatchObject({
      failure: { code: 'notYourTurn', facts: { before: 3 } },
    });
    paper.ask('f', floor('q'));
    // Nor does it write on its sheet before its turn, by any other way.
    const sheet = (at: string) => ({ kind: 'sheet', partnerId: partner(at) }) as const;
    expect(accessTo(paper.ledger, person('leo'), sheet('r'))).toBe('read');
    expect(accessTo(paper.ledger, person('ines'), sheet('q'))).toBe('write');
    expect(outcome(paper.ask('ines', reveal('q', 'o2')))).toBe('accepted');
    expect(paper.ask('ana', reveal('p', 'o1'))).toMatchObject({ failure: { facts: { before: 1 } } });
    expect(turnsBefore(paper.ledger, partner('r'))).toBe(2);
    paper.ask('f', floor('p'));
    expect(paper.ledger.tour).toMatchObject({ floor: 'p', done: ['q'] });
    // Whoever has presented may still add a card; the facilitator may show all; and nobody waits once it is over.
    expect(turnsBefore(paper.ledger, partner('q'))).toBe(0);
    expect(outcome(paper.ask('f', { type: 'endTour' }))).toBe('accepted');
    expect(outcome(paper.ask('leo', reveal('r', 'o3')))).toBe('accepted');
  });

  test('[PH15] leaving the mise en commun ends it, and a partner that leaves is in it no more', () => {
    const paper = table().at('share');
    paper.ask('f', start);
    paper.ask('f', floor('q'));
    paper.ask('ines', { type: 'withdrawPartner', partnerId: partner('q') });
    expect(paper.ledger.tour).toMatchObject({ order: ['p', 'r'], floor: null });
    expect(outcome(paper.ask('f', floor('q')))).toBe('notInTour');
    expect(paper.at('prioritise').ledger.tour).toBeNull();
  });

  test('[PH16] the partner that presents brings its own cards forward; others do not', () => {
    const paper = table().withCards('p', 'o1').withCards('q', 'o2').at('share');
    const forward = (card: string | null): Asked => ({
      type: 'bringForward',
      objectiveId: card === null ? null : objective(card),
    });
    paper.ask('f', start);
    expect(outcome(paper.ask('ana', forward('o1')))).toBe('notPresenting');
    paper.ask('f', floor('p'));
    expect(outcome(paper.ask('ines', forward('o1')))).toBe('notPresenting');
    expect(outcome(paper.ask('ana', forward('o2')))).toBe('unknownCards');
    expect(outcome(paper.ask('ana', forward('o1')))).toBe('accepted');
    expect(paper.ledger.tour?.card).toBe('o1');
    expect(outcome(paper.ask('f', forward(null)))).toBe('accepted');
    paper.ask('ana', forward('o1'));
    paper.ask('f', floor('q'));
    expect(paper.ledger.tour?.card).toBeNull();
  });
});

describe('veiling', () => {
  test('[PH8] the facilitator takes a card off the table, whatever the phase; it is in no list any more', () => {
    const veil = (at: string, card: string): Asked => ({
      type: 'veilCard',
      partnerId: partner(at),
      objectiveId: objective(card),
    });
    const paper = table().withCards('p', 'o1', 'o2').at('share');
    expect(outcome(paper.ask('ana', veil('p', 'o1')))).toBe('notFacilitator');
    expect(outcome(paper.ask('f', veil('q', 'o1')))).toBe('unknownCards');
    paper.ask('f', { type: 'callEveryone', objectiveId: objective('o1') });
    expect(outcome(paper.at('read').ask('f', veil('p', 'o1')))).toBe('accepted');
    expect(paper.ledger.revealed).toEqual({ p: ['o2'] });
    // Its partner may show it again, reworded.
    paper.withDraft('p', 'o1');
    expect(
      outcome(paper.ask('ana', { type: 'revealCards', partnerId: partner('p'), objectiveIds: [objective('o1')] })),
    ).toBe('accepted');
  });
});
