import { expect, test } from 'vitest';
import { clockFace } from '#lib/screens/clockFace.ts';
import { boardSentences, ledgerSentences } from '#lib/screens/newsSentences.ts';
import { consequenceOf } from '#lib/screens/phaseMove.ts';
import { seatAnswers } from '#lib/screens/seatAnswers.ts';
import { PHASES, phaseIndex } from '#shared/domain/phase.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { objective, Paper, partner, person } from '../build.ts';

const change = (id: string, kind: 'added' | 'moved' | 'changed' | 'removed') => ({ id: objective(id), kind });

test('[SC22] what others did to a partner’s cards is one sentence, counted by kind', () => {
  const { ledger } = new Paper().withPartner('p', 'association', 'ADMR');
  const changes = [change('a', 'added'), change('b', 'added'), change('c', 'moved')];
  expect(boardSentences({ partnerId: partner('p'), changes }, ledger, fr)).toEqual([
    'ADMR\u00a0: 2 cartes ajoutées et 1 carte déplacée.',
  ]);
  expect(boardSentences({ partnerId: partner('p'), changes }, ledger, en)).toEqual([
    'ADMR: 2 cards added and 1 card moved.',
  ]);
  expect(boardSentences({ partnerId: partner('unknown'), changes }, ledger, fr)).toEqual([]);
});

test('[SC22] phase, arrivals and departures are told; one’s own arrival is not', () => {
  const paper = new Paper().withPartner('p');
  const before = paper.ledger;
  paper.withMember('ann').withMember('bob').at('reflect');
  const told = (id: string) => ledgerSentences(before, paper.ledger, person(id), fr).join(' ');
  expect(told('ann')).toBe('L’atelier passe à l’étape Réflexion. Arrivée\u00a0: Personne bob.');
  const here = paper.ledger;
  paper.ask('bob', { type: 'leave' });
  expect(ledgerSentences(here, paper.ledger, person('ann'), fr)).toEqual(['Départ\u00a0: Personne bob.']);
  expect(ledgerSentences(here, here, person('ann'), fr)).toEqual([]);
});

test('[SC22] a timer is told when it starts and when it pauses, not when it is resumed', () => {
  const paper = new Paper().withPartner('p').at('reflect');
  const said: string[][] = [];
  for (const asked of [
    { type: 'setTimer', durationSeconds: 600 },
    { type: 'pauseTimer' },
    { type: 'resumeTimer' },
  ] as const) {
    const before = paper.ledger;
    paper.wait(1).ask('f', asked);
    said.push(ledgerSentences(before, paper.ledger, person('x'), fr));
  }
  expect(said).toEqual([['Minuteur\u00a0: 10 minutes.'], ['Minuteur en pause.'], []]);
});

test('[SC22] someone who asked for a seat is told the answer, yes or no, and nobody else’s', () => {
  const paper = new Paper().withPartner('p').withMember('ann', 'p').withMember('bob').withMember('cam');
  for (const id of ['bob', 'cam']) paper.ask(id, { type: 'askSeat', partnerId: partner('p') });
  const before = paper.ledger;
  paper.ask('ann', { type: 'grantSeat', participantId: person('bob'), partnerId: partner('p') });
  paper.ask('ann', { type: 'declineSeat', participantId: person('cam'), partnerId: partner('p') });
  const answers = (id: string) => seatAnswers(before, paper.ledger, person(id));
  expect(answers('bob')).toEqual([{ partnerId: 'p', answer: 'granted' }]);
  expect(answers('cam')).toEqual([{ partnerId: 'p', answer: 'declined' }]);
  expect(answers('ann')).toEqual([]);
});

test('[SC27] a clock shows whole seconds, hours when there are any, and never less than zero', () => {
  expect([0, 9, 65, 3_599, 3_600, 3_661.9, -5].map(clockFace)).toEqual([
    '0:00',
    '0:09',
    '1:05',
    '59:59',
    '1:00:00',
    '1:01:01',
    '0:00',
  ]);
});

test('[SC27] every way back says that it reopens writing and hides nothing', () => {
  for (const from of PHASES)
    for (const to of PHASES)
      if (phaseIndex(to) < phaseIndex(from))
        expect(consequenceOf(from, to, fr)).toBe(fr.conduct.leading.steps.backReopens);
  expect(fr.conduct.leading.steps.backReopens).toContain('rien secret');
});

test('[SC27] going on to the mise en commun says that a card shown stays shown; going on to reflect needs no word', () => {
  expect(consequenceOf('reflect', 'share', fr)).toContain('ne redevient pas privée');
  expect(consequenceOf('welcome', 'reflect', fr)).toBeNull();
  expect(consequenceOf('welcome', 'closed', fr)).toContain('rouvrir');
});
