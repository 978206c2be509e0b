import { describe, expect, test } from 'vitest';
import { answerTo, type Moment } from '#lib/console/calling.ts';
import { catchUpOf } from '#lib/console/catchUp.ts';
import { planOf, proposalsOf } from '#lib/console/plan.ts';
import { rollOf } from '#lib/console/roll.ts';
import { resumesAt, timeOfDay } from '#lib/screens/breakTime.ts';
import { instructionFor } from '#lib/screens/instruction.ts';
import { ledgerSentences } from '#lib/screens/newsSentences.ts';
import { consequencesOf, obstacleTo } from '#lib/screens/phaseMove.ts';
import type { ConsentRoundId, VotingRoundId } from '#shared/domain/ids.ts';
import { shareOutTime } from '#shared/domain/schedule.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { Paper, partner, person } from '../build.ts';

const names = (people: { name: string }[]) => people.map(({ name }) => name);
const round = (id: string) => id as VotingRoundId;
const consent = (id: string) => id as ConsentRoundId;

/** Three partners, each with one person, in the mise en commun. */
const table = () =>
  new Paper()
    .withPartner('p', 'association', 'ADMR')
    .withPartner('q', 'company', 'Mutuelle')
    .withPartner('r', 'publicBody', 'Commune')
    .wait(1)
    .withMember('ann', 'p')
    .wait(1)
    .withMember('bob', 'q')
    .wait(1)
    .withMember('cam', 'r')
    .at('share');

describe('who is here', () => {
  test('[SC42] people are told online or away in the order they came; a screen is counted apart', () => {
    const paper = table();
    paper.enter('wall', 'screen');
    const roll = rollOf(paper.ledger, new Set(['f', 'cam', 'ann', 'wall'].map(person)));
    expect(names(roll.here)).toEqual(['Animatrice', 'Personne ann', 'Personne cam']);
    expect(names(roll.away)).toEqual(['Personne bob']);
    expect(roll.screens).toBe(1);
  });

  test('[SC42] hands are served in the order they were raised, whoever has lost the network included', () => {
    const paper = table();
    for (const id of ['cam', 'ann', 'bob']) paper.ask(id, { type: 'raiseHand' });
    const hands = () =>
      rollOf(paper.ledger, new Set([person('ann')])).hands.map(({ person: { id }, isHere }) => [id, isHere]);
    expect(hands()).toEqual([
      ['cam', false],
      ['ann', true],
      ['bob', false],
    ]);
    paper.ask('f', { type: 'lowerHand', participantId: person('cam') });
    paper.ask('ann', { type: 'leave' });
    expect(hands()).toEqual([['bob', false]]);
  });

  test('[SC42] partners are ready or not yet, in the order of the table', () => {
    const paper = table();
    for (const [id, at] of [
      ['cam', 'r'],
      ['ann', 'p'],
    ] as const)
      paper.ask(id, { type: 'setReady', partnerId: partner(at), isReady: true });
    const roll = rollOf(paper.ledger, new Set());
    expect(names(roll.ready)).toEqual(['ADMR', 'Commune']);
    expect(names(roll.notReady)).toEqual(['Mutuelle']);
    paper.at('read');
    expect(rollOf(paper.ledger, new Set()).ready).toEqual([]);
  });

  test('[SC42] those who wait for a seat or at the door are told, the first come first', () => {
    const paper = table();
    paper.withMember('eve');
    paper.ask('eve', { type: 'askSeat', partnerId: partner('p') });
    paper.ask('f', { type: 'watchDoor', isWatched: true });
    paper.wait(1).enter('guy', 'member');
    paper.wait(1).enter('dan', 'member');
    const roll = rollOf(paper.ledger, new Set());
    expect(roll.asking.map(({ person: { id }, partner: { name } }) => [id, name])).toEqual([['eve', 'ADMR']]);
    expect(names(roll.atDoor)).toEqual(['Personne guy', 'Personne dan']);
    expect(names(roll.away)).not.toContain('Personne guy');
  });
});

describe('time', () => {
  test('[PH7] the plan is read from the open phase on, its pause before the phase it leads to', () => {
    const paper = table();
    paper.ask('f', { type: 'planTimes', minutesLeft: 100 });
    const plan = planOf(paper.ledger);
    expect(plan.map(({ phase }) => phase)).toEqual(['share', 'prioritise', null, 'read', 'agree', 'closed']);
    expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(100);
    paper.at('agree');
    expect(planOf(paper.ledger).map(({ phase }) => phase)).toEqual(['agree', 'closed']);
    expect(planOf({ ...paper.ledger, schedule: null })).toEqual([]);
  });

  test('[PH2] a planned time is proposed while no timer runs, the pause before its phase; nothing starts by itself', () => {
    const paper = table();
    expect(proposalsOf(paper.ledger)).toEqual({ start: null, pause: null });
    paper.ask('f', { type: 'planTimes', minutesLeft: 100 });
    const planned = shareOutTime(100, 3, 'share');
    expect(proposalsOf(paper.ledger)).toEqual({ start: planned.minutes.share, pause: null });
    expect(paper.ledger.timer).toBeNull();
    paper.ask('f', { type: 'setTimer', durationSeconds: 60 });
    expect(proposalsOf(paper.ledger).start).toBeNull();
    paper.at('prioritise');
    expect(proposalsOf(paper.ledger)).toEqual({ start: planned.minutes.prioritise, pause: 10 });
    paper.ask('f', { type: 'setTimer', durationSeconds: 600, isBreak: true });
    expect(proposalsOf(paper.ledger)).toEqual({ start: null, pause: null });
  });

  test('[SC27] a break tells when the group comes back, to the next minute of the wall clock, and later as it is extended', () => {
    const paper = table();
    paper.ask('f', { type: 'setTimer', durationSeconds: 600, isBreak: true });
    const start = paper.now;
    const back = () => (paper.ledger.timer ? resumesAt(paper.ledger.timer) : null);
    expect(back()).toBe(start + 600_000);
    paper.ask('f', { type: 'extendTimer', seconds: 300 });
    expect(back()).toBe(start + 900_000);
    paper.ask('f', { type: 'pauseTimer' });
    expect(back()).toBeNull();
    const at = new Date(2026, 10, 24, 10, 39, 0, 1).getTime();
    expect(timeOfDay(at)).toEqual({ hour: 10, minute: '40' });
    expect(timeOfDay(new Date(2026, 10, 24, 9, 59, 59, 0).getTime())).toEqual({ hour: 10, minute: '00' });
    expect(fr.workshop.timer.backAt(10, '40')).toBe('Pause\u00a0: reprise à 10\u00a0h\u00a040');
    expect(en.workshop.timer.backAt(13, '05')).toBe('Break: back at 1:05 pm');
  });
});

describe('everyone here', () => {
  const call = { at: 1_000, by: person('f') };
  const here: Moment = { me: person('ann'), arrivedAt: 0, now: 1_200, isTyping: false, isBusy: false };

  test('[SC49] whoever neither writes nor has something open is brought there', () => {
    expect(answerTo(call, here)).toBe('go');
  });

  test('[SC49] whoever writes, has a dialog open or a card in hand, or hears it late is told instead', () => {
    expect(answerTo(call, { ...here, isTyping: true })).toBe('tell');
    expect(answerTo(call, { ...here, isBusy: true })).toBe('tell');
    expect(answerTo(call, { ...here, now: 60_000 })).toBe('tell');
  });

  test('[SC49] nobody is dragged back by a call made before they came, nor by their own', () => {
    expect(answerTo(call, { ...here, arrivedAt: 1_000 })).toBe('ignore');
    expect(answerTo(call, { ...here, arrivedAt: 5_000, isTyping: true })).toBe('ignore');
    expect(answerTo(call, { ...here, me: person('f') })).toBe('ignore');
  });
});

describe('someone who comes late', () => {
  const told = (paper: Paper, standing: 'seated' | 'unseated' = 'seated', words: typeof fr = fr) =>
    catchUpOf(paper.ledger, [{ document: 'sheet' }, { document: 'sheet' }, { document: 'draft' }], standing, words);

  test('[SC44] they read where the group is, what is on the table, and what is expected of them', () => {
    const paper = table();
    const sentences = told(paper, 'unseated');
    expect(sentences[0]).toContain(
      '«\u00a0Bien vieillir en vallée de l’Ourche\u00a0» à l’étape Mise en commun (3 sur 7)',
    );
    expect(sentences[1]).toBe('À la table\u00a0: 3 partenaires, et 2 cartes.');
    expect(sentences.at(-1)).toBe(`Maintenant\u00a0: ${fr.workshop.now.share.unseated}`);
    expect(told(paper, 'seated', en)[1]).toBe('At the table: 3 partners, and 2 cards.');
  });

  test('[SC44] the group’s own words take the place of the usual instruction', () => {
    const paper = table();
    paper.ask('f', { type: 'setInstruction', phase: 'share', text: 'Deux minutes chacun.' });
    expect(told(paper).at(-1)).toBe('Maintenant\u00a0: Deux minutes chacun.');
    expect(instructionFor(paper.ledger, 'seated', fr)).toEqual({
      own: 'Deux minutes chacun.',
      usual: fr.workshop.now.share.seated,
    });
    paper.ask('f', { type: 'setInstruction', phase: 'share' });
    expect(told(paper).at(-1)).toBe(`Maintenant\u00a0: ${fr.workshop.now.share.seated}`);
  });

  test('[SC44] whose turn it is, a vote under way or done, the category chosen and a text being answered are told', () => {
    const paper = table().withCards('p', 'a', 'b');
    paper.ask('f', { type: 'startTour', order: ['p', 'q', 'r'].map(partner), isDrawn: false });
    paper.ask('f', { type: 'giveFloor', partnerId: partner('q') });
    expect(told(paper)).toContain('La parole est à Mutuelle, qui présente ses cartes.');
    paper.at('prioritise');
    paper.ask('f', { type: 'openVotingRound', roundId: round('v'), budgetBy: 'partner', budget: 5, maxPerCard: 3 });
    expect(told(paper)).toContain('Un vote secret est en cours.');
    paper.ask('f', { type: 'closeVotingRound', roundId: round('v') });
    expect(told(paper)).toContain('Le groupe a voté\u00a0; le décompte est connu.');
    paper
      .at('agree')
      .ask('f', { type: 'chooseCategory', categories: ['societalInnovation'], reason: 'Besoin nouveau' });
    paper.text = { ...paper.text, sentence: 'Ensemble' };
    paper.ask('f', { type: 'openConsentRound', roundId: consent('c') });
    paper.ask('ann', {
      type: 'replyConsent',
      roundId: consent('c'),
      partnerId: partner('p'),
      textDigest: paper.ledger.consentRounds[0]?.textDigest ?? '',
      kind: 'consent',
    });
    const sentences = told(paper);
    expect(sentences).toContain('Le groupe a choisi sa catégorie\u00a0: Innovation sociétale.');
    expect(sentences).toContain('Un texte est soumis au consentement\u00a0: 1 sur 3 partenaires a répondu.');
    expect(sentences.length).toBeLessThanOrEqual(5);
  });
});

describe('moving on', () => {
  test('[SC27] an open vote stands in the way of every move, and says what to do first', () => {
    const paper = table().withCards('p', 'a').at('prioritise');
    expect(obstacleTo(paper.ledger, 'read', fr)).toBeNull();
    paper.ask('f', { type: 'openVotingRound', roundId: round('v'), budgetBy: 'partner', budget: 5, maxPerCard: 3 });
    expect(obstacleTo(paper.ledger, 'read', fr)).toBe(fr.refusals.ledger.roundIsOpen({}));
    expect(obstacleTo(paper.ledger, 'closed', fr)).toBe(fr.refusals.ledger.roundIsOpen({}));
  });

  test('[SC27] an open round of consent stands in the way, but for the end, which says that it is closed as it is', () => {
    const paper = table().at('agree');
    expect(consequencesOf(paper.ledger, 'closed', fr)).toEqual([fr.conduct.leading.steps.toClosed]);
    paper.text = { ...paper.text, sentence: 'Ensemble' };
    paper.ask('f', { type: 'openConsentRound', roundId: consent('c') });
    expect(obstacleTo(paper.ledger, 'read', fr)).toBe(fr.refusals.ledger.consentIsOpen({}));
    expect(obstacleTo(paper.ledger, 'closed', fr)).toBeNull();
    expect(consequencesOf(paper.ledger, 'closed', fr).at(-1)).toContain('clos tel quel');
  });
});

test('[SC22] the facilitator’s words are told to everyone; a hand and a partner that is ready, to the facilitator', () => {
  const paper = table();
  const before = paper.ledger;
  paper.ask('f', { type: 'setInstruction', phase: 'share', text: 'Deux minutes chacun.' });
  paper.ask('bob', { type: 'raiseHand' });
  paper.ask('bob', { type: 'setReady', partnerId: partner('q'), isReady: true });
  const heard = (id: string) => ledgerSentences(before, paper.ledger, person(id), fr);
  expect(heard('ann')).toEqual(['Consigne\u00a0: Deux minutes chacun.']);
  expect(heard('f')).toEqual([
    'Consigne\u00a0: Deux minutes chacun.',
    'Personne bob demande la parole.',
    'Prêts\u00a0: Mutuelle.',
  ]);
  const then = paper.ledger;
  paper.wait(1).ask('f', { type: 'setTimer', durationSeconds: 600, isBreak: true });
  expect(ledgerSentences(then, paper.ledger, person('ann'), fr)).toEqual(['Pause de 10 minutes.']);
});
