import { describe, expect, test } from 'vitest';
import type { ConsentRoundId } from '#shared/domain/ids.ts';
import { waitingOf } from '#shared/ledger/ledger.ts';
import { accessTo, mayRead } from '#shared/rights.ts';
import { type Asked, outcome, Paper, partner, person } from '../../build.ts';

/** ana at p, ines at q; r is free. */
function table(): Paper {
  return new Paper().withPartner('p').withPartner('q').withPartner('r').withMember('ana', 'p').withMember('ines', 'q');
}

const draft = (at: string) => ({ kind: 'draft', partnerId: partner(at) }) as const;
const seatsOf = (paper: Paper, id: string) => paper.ledger.participants[person(id)]?.seats;

describe('the door', () => {
  const watched = () => {
    const paper = table();
    expect(outcome(paper.ask('f', { type: 'watchDoor', isWatched: true }))).toBe('accepted');
    return paper;
  };

  test('[WS19] whoever comes in waits, and is nobody until they are let in', () => {
    const paper = watched();
    expect(outcome(paper.enter('eve', 'member', { partnerId: partner('r') }))).toBe('accepted');
    expect(waitingOf(paper.ledger).map(({ id }) => id)).toEqual(['eve']);
    expect(accessTo(paper.ledger, person('eve'), { kind: 'sheet', partnerId: partner('p') })).toBe('none');
    expect(outcome(paper.ask('eve', { type: 'raiseHand' }))).toBe('notHere');
    expect(outcome(paper.ask('ana', { type: 'admit', participantId: person('eve') }))).toBe('notFacilitator');
    expect(outcome(paper.ask('f', { type: 'admit', participantId: person('eve') }))).toBe('accepted');
    expect(paper.ledger.participants[person('eve')]).toMatchObject({ state: 'here', seats: ['r'], asks: [] });
    expect(outcome(paper.ask('f', { type: 'admit', participantId: person('eve') }))).toBe('alreadyHere');
  });

  test('[WS19] once in, the second of a partner still asks, whoever has its own link sits', () => {
    const paper = watched();
    paper.enter('amir', 'member', { partnerId: partner('p') });
    paper.enter('paul', 'member', { invitedBy: partner('q') });
    for (const id of ['amir', 'paul']) paper.ask('f', { type: 'admit', participantId: person(id) });
    expect(paper.ledger.participants[person('amir')]).toMatchObject({ seats: [], asks: ['p'] });
    expect(seatsOf(paper, 'paul')).toEqual(['q']);
  });

  test('[WS19] one turned away is out, and their name is free again; a facilitator’s link lets in at once', () => {
    const paper = watched();
    paper.enter('eve', 'observer', { name: 'Ève' });
    expect(outcome(paper.enter('eve2', 'observer', { name: 'ève' }))).toBe('nameTaken');
    paper.ask('f', { type: 'turnAway', participantId: person('eve') });
    expect(paper.ledger.participants[person('eve')]?.state).toBe('removed');
    expect(outcome(paper.enter('eve2', 'observer', { name: 'ève' }))).toBe('accepted');
    paper.enter('g', 'facilitator');
    expect(paper.ledger.participants[person('g')]?.state).toBe('here');
  });

  test('[WS20] a removal watches the door, so that nobody comes back unseen', () => {
    const paper = table();
    paper.ask('f', { type: 'removeParticipant', participantId: person('ines') });
    expect(paper.ledger).toMatchObject({ isDoorWatched: true, linkEpoch: 1 });
    paper.enter('ines2', 'member', { invitedBy: partner('q'), name: 'Inès' });
    expect(paper.ledger.participants[person('ines2')]?.state).toBe('waiting');
    expect(mayRead(paper.ledger, person('ines2'), draft('q'))).toBe(false);
  });

  test('[WS20] with a facilitator removed, who holds the links, these are replaced', () => {
    const paper = table();
    paper.enter('g', 'facilitator');
    paper.ask('f', { type: 'removeParticipant', participantId: person('g') });
    expect(paper.ledger.linkEpoch).toBe(2);
    expect(outcome(paper.enter('g2', 'facilitator', { linkEpoch: 1 }))).toBe('linkRevoked');
  });
});

test('[WS20] whoever has ever led, and handed over since, does not come back by the facilitator’s link', () => {
  const paper = table();
  paper.ask('f', { type: 'handOver', participantId: person('ana') });
  paper.ask('ana', { type: 'removeParticipant', participantId: person('f') });
  expect(outcome(paper.enter('f2', 'facilitator', { linkEpoch: 1 }))).toBe('linkRevoked');
});

describe('companions', () => {
  const link = (id: string): Asked => ({ type: 'linkCompanion', participantId: person(id) });

  test('[WS21] a companion reads what the person helped reads, writes nothing, and stops with them', () => {
    const paper = table();
    paper.enter('iris', 'observer');
    expect(outcome(paper.ask('f', link('iris')))).toBe('cannotAccompany');
    expect(outcome(paper.ask('iris', link('ana')))).toBe('cannotAccompany');
    expect(outcome(paper.ask('ana', link('iris')))).toBe('accepted');
    expect(accessTo(paper.ledger, person('iris'), draft('p'))).toBe('read');
    expect(accessTo(paper.ledger, person('iris'), draft('q'))).toBe('none');
    paper.ask('ana', { type: 'releaseSeat', partnerId: partner('p') });
    expect(accessTo(paper.ledger, person('iris'), draft('p'))).toBe('none');
  });

  test('[WS21] they sit nowhere, lead nothing, and either of the two ends it', () => {
    const paper = table().withMember('iris');
    paper.ask('iris', { type: 'askSeat', partnerId: partner('p') });
    paper.ask('ana', link('iris'));
    expect(paper.ledger.participants[person('iris')]?.asks).toEqual([]);
    expect(outcome(paper.ask('iris', { type: 'askSeat', partnerId: partner('r') }))).toBe('notWhileCompanion');
    const add = { type: 'addPartner', partnerId: partner('z'), name: 'Zeste', profile: 'company' } as const;
    expect(outcome(paper.ask('iris', add))).toBe('notWhileCompanion');
    for (const type of ['shareFacilitation', 'handOver'] as const)
      expect(outcome(paper.ask('f', { type, participantId: person('iris') }))).toBe('cannotFacilitate');
    expect(outcome(paper.ask('ines', link('iris')))).toBe('cannotAccompany');
    const end = { type: 'unlinkCompanion', participantId: person('iris') } as const;
    expect(outcome(paper.ask('ines', end))).toBe('notFacilitator');
    expect(outcome(paper.ask('iris', end))).toBe('accepted');
    expect(outcome(paper.ask('iris', end))).toBe('notCompanion');
    expect(mayRead(paper.ledger, person('iris'), draft('p'))).toBe(false);
  });

  test('[WS21] when the person helped leaves, nothing is left of it', () => {
    const paper = table().withMember('iris');
    paper.ask('ana', link('iris'));
    paper.ask('ana', { type: 'leave' });
    expect(paper.ledger.participants[person('iris')]?.companionOf).toBeUndefined();
  });
});

describe('contested seats', () => {
  const contest = (at: string, id: string): Asked => ({
    type: 'contestSeat',
    partnerId: partner(at),
    participantId: person(id),
  });
  const settle = (isKept: boolean): Asked => ({
    type: 'settleSeat',
    partnerId: partner('p'),
    participantId: person('ana'),
    isKept,
  });

  test('[WS22] someone who waits to sit there may say « ce n’est pas nous »; a stranger may not', () => {
    const paper = table().withMember('real');
    expect(outcome(paper.ask('real', contest('p', 'ana')))).toBe('cannotContest');
    paper.ask('real', { type: 'askSeat', partnerId: partner('p') });
    expect(outcome(paper.ask('real', contest('p', 'ines')))).toBe('unknownParticipant');
    expect(outcome(paper.ask('real', contest('p', 'ana')))).toBe('accepted');
    expect(outcome(paper.ask('real', contest('p', 'ana')))).toBe('alreadyContested');
    // Nothing changed by itself.
    expect(seatsOf(paper, 'ana')).toEqual(['p']);
    expect(mayRead(paper.ledger, person('real'), draft('p'))).toBe(false);
  });

  test('[WS22] the facilitator settles it; whoever contested may take it back, and no more', () => {
    const contested = () => {
      const paper = table().withMember('real');
      paper.ask('real', { type: 'askSeat', partnerId: partner('p') });
      paper.ask('real', contest('p', 'ana'));
      return paper;
    };
    const kept = contested();
    expect(outcome(kept.ask('real', settle(false)))).toBe('notFacilitator');
    expect(outcome(kept.ask('ana', settle(true)))).toBe('notFacilitator');
    expect(outcome(kept.ask('real', settle(true)))).toBe('accepted');
    expect(kept.ledger.contests).toEqual([]);
    const released = contested();
    expect(outcome(released.ask('f', settle(false)))).toBe('accepted');
    expect(seatsOf(released, 'ana')).toEqual([]);
    expect(released.ledger.contests).toEqual([]);
    expect(outcome(released.ask('f', settle(false)))).toBe('noSuchContest');
  });
});

describe('partners that leave or are one', () => {
  const withdraw = (at: string): Asked => ({ type: 'withdrawPartner', partnerId: partner(at) });
  const merge = (from: string, into: string): Asked => ({
    type: 'mergePartners',
    from: partner(from),
    into: partner(into),
  });

  test('[WS23] a partner leaves by its own people, by the facilitator only once they have gone', () => {
    const paper = table().withCards('p', 'o1');
    expect(outcome(paper.ask('ines', withdraw('p')))).toBe('notSeated');
    expect(outcome(paper.ask('f', withdraw('p')))).toBe('partnerPresent');
    expect(outcome(paper.ask('ana', withdraw('p')))).toBe('accepted');
    expect(paper.ledger.partners[partner('p')]?.archived).toBe(true);
    expect(seatsOf(paper, 'ana')).toEqual([]);
    paper.ask('ines', { type: 'leave' });
    expect(outcome(paper.ask('f', withdraw('q')))).toBe('accepted');
  });

  test('[WS24] two partners become one once both sides said so, and not before', () => {
    const paper = table().withCards('p', 'o1').withCards('q', 'o2');
    expect(outcome(paper.ask('f', merge('p', 'q')))).toBe('accepted');
    expect(paper.ledger.merges).toEqual([{ from: 'p', into: 'q', agreedBy: [] }]);
    expect(mayRead(paper.ledger, person('ana'), draft('q'))).toBe(false);
    expect(outcome(paper.ask('f', merge('p', 'q')))).toBe('alreadyAgreed');
    paper.ask('ines', merge('p', 'q'));
    expect(outcome(paper.ask('ines', merge('p', 'q')))).toBe('alreadyAgreed');
    expect(mayRead(paper.ledger, person('ines'), draft('p'))).toBe(false);
    paper.ask('ana', merge('p', 'q'));
    expect(paper.ledger.partners[partner('p')]?.archived).toBe(true);
    expect(seatsOf(paper, 'ana')).toEqual(['q']);
    expect(paper.ledger.revealed).toEqual({ q: ['o2', 'o1'] });
    expect(paper.ledger.merges).toEqual([]);
  });

  test('[WS24] the facilitator cannot open a draft by merging, even seated at a partner of their own making', () => {
    const paper = table().withPartner('trap');
    paper.ask('f', { type: 'askSeat', partnerId: partner('trap') });
    for (const [from, into] of [
      ['p', 'trap'],
      ['trap', 'p'],
    ] as const) {
      paper.ask('f', merge(from, into));
      expect(mayRead(paper.ledger, person('f'), draft('p'))).toBe(false);
    }
    paper.ask('ana', { type: 'leave' });
    expect(outcome(paper.ask('f', merge('p', 'trap')))).toBe('mergeNeedsVoice');
  });

  test('[WS24] a yes goes with the people who gave it: it opens nothing of those who come after', () => {
    const paper = table();
    paper.ask('ana', merge('p', 'q'));
    paper.ask('f', { type: 'removeParticipant', participantId: person('ana') });
    paper.ask('f', { type: 'watchDoor', isWatched: false });
    paper.withMember('real', 'p');
    paper.ask('ines', merge('p', 'q'));
    expect(mayRead(paper.ledger, person('ines'), draft('p'))).toBe(false);
    expect(paper.ledger.partners[partner('p')]?.archived).toBe(false);
  });

  test('[WS24] a draft that comes in is not entrusted because the other was', () => {
    const paper = table();
    paper.ask('ines', { type: 'entrustDraft', partnerId: partner('q'), isEntrusted: true });
    paper.ask('ines', merge('p', 'q'));
    paper.ask('ana', merge('p', 'q'));
    expect(paper.ledger.partners[partner('p')]?.archived).toBe(true);
    expect(accessTo(paper.ledger, person('f'), draft('q'))).toBe('none');
  });

  test('[WS24] a side where nobody ever sat has nothing to say; anyone concerned may decline', () => {
    const paper = table();
    expect(outcome(paper.ask('ines', merge('p', 'r')))).toBe('notSeated');
    expect(outcome(paper.ask('ana', merge('p', 'r')))).toBe('accepted');
    expect(seatsOf(paper, 'ana')).toEqual(['r']);
    paper.ask('f', merge('r', 'q'));
    expect(outcome(paper.ask('ines', { type: 'declineMerge', from: partner('r'), into: partner('q') }))).toBe(
      'accepted',
    );
    expect(outcome(paper.ask('ines', { type: 'declineMerge', from: partner('r'), into: partner('q') }))).toBe(
      'noSuchMerge',
    );
  });

  test('[WS24] a person seated at both holds one seat after', () => {
    const paper = table();
    paper.ask('ana', { type: 'askSeat', partnerId: partner('q') });
    paper.ask('ines', { type: 'grantSeat', participantId: person('ana'), partnerId: partner('q') });
    paper.ask('ana', merge('q', 'p'));
    expect(seatsOf(paper, 'ana')).toEqual(['p']);
    expect(seatsOf(paper, 'ines')).toEqual(['p']);
  });

  test('[SE14] a draft is entrusted to who leads then: not to whoever leads next, nor while answers are prepared', () => {
    const entrust: Asked = { type: 'entrustDraft', partnerId: partner('p'), isEntrusted: true };
    const paper = table().at('reflect');
    paper.ask('ana', entrust);
    paper.ask('f', { type: 'shareFacilitation', participantId: person('ines') });
    expect(accessTo(paper.ledger, person('ines'), draft('p'))).toBe('none');
    paper.at('agree');
    paper.text = { ...paper.text, sentence: 'Ensemble.' };
    expect(outcome(paper.ask('ana', entrust))).toBe('accepted');
    paper.ask('f', { type: 'openConsentRound', roundId: 'round' as ConsentRoundId });
    expect(accessTo(paper.ledger, person('f'), draft('p'))).toBe('none');
    expect(outcome(paper.ask('ana', entrust))).toBe('consentIsOpen');
  });

  test('[SE14] a draft entrusted is read and written by the facilitator, until it is taken back', () => {
    const paper = table().at('reflect');
    paper.enter('o', 'observer');
    const entrust = (isEntrusted: boolean): Asked => ({ type: 'entrustDraft', partnerId: partner('p'), isEntrusted });
    for (const who of ['f', 'ines']) expect(outcome(paper.ask(who, entrust(true)))).toBe('notSeated');
    paper.ask('ana', entrust(true));
    expect(accessTo(paper.ledger, person('f'), draft('p'))).toBe('write');
    expect(accessTo(paper.ledger, person('f'), draft('q'))).toBe('none');
    for (const who of ['ines', 'o']) expect(accessTo(paper.ledger, person(who), draft('p'))).toBe('none');
    paper.ask('ana', entrust(false));
    expect(accessTo(paper.ledger, person('f'), draft('p'))).toBe('none');
  });
});
