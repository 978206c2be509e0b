import { describe, expect, test } from 'vitest';
import { objective, outcome, Paper, partner, person } from '../../build.ts';

const table = () => new Paper().withPartner('admr').withPartner('mutuelle');

describe('seats', () => {
  test('[WS5] the first person of a partner sits freely, the second asks', () => {
    const paper = table().withMember('ana').withMember('bob');
    expect(outcome(paper.ask('ana', { type: 'askSeat', partnerId: partner('admr') }))).toBe('accepted');
    paper.ask('bob', { type: 'askSeat', partnerId: partner('admr') });
    expect(paper.ledger.participants[person('ana')]?.seats).toEqual(['admr']);
    expect(paper.ledger.participants[person('bob')]).toMatchObject({ seats: [], asks: ['admr'] });
    expect(outcome(paper.ask('bob', { type: 'askSeat', partnerId: partner('admr') }))).toBe('alreadyAsked');
  });

  test('[WS5] someone seated there, or the facilitator, accepts; a stranger cannot', () => {
    const paper = table().withMember('ana', 'admr').withMember('bob').withMember('eve');
    paper.ask('bob', { type: 'askSeat', partnerId: partner('admr') });
    const grant = { type: 'grantSeat', participantId: person('bob'), partnerId: partner('admr') } as const;
    expect(outcome(paper.ask('eve', grant))).toBe('notSeated');
    expect(outcome(paper.ask('bob', grant))).toBe('notSeated');
    expect(outcome(paper.ask('ana', grant))).toBe('accepted');
    expect(paper.ledger.participants[person('bob')]).toMatchObject({ seats: ['admr'], asks: [] });
  });

  test('[WS5] a partner whose people have all left is not free again', () => {
    const paper = table().withMember('ana', 'admr').withMember('eve');
    paper.ask('ana', { type: 'leave' });
    paper.ask('eve', { type: 'askSeat', partnerId: partner('admr') });
    expect(paper.ledger.participants[person('eve')]).toMatchObject({ seats: [], asks: ['admr'] });
  });

  test('[WS5] whoever comes by the general link and names a partner sits if they are the first, and asks if not', () => {
    const paper = table();
    paper.enter('ana', 'member', { partnerId: partner('admr') });
    paper.enter('bob', 'member', { partnerId: partner('admr') });
    expect(paper.ledger.participants[person('ana')]).toMatchObject({ seats: ['admr'], asks: [] });
    expect(paper.ledger.participants[person('bob')]).toMatchObject({ seats: [], asks: ['admr'] });
  });

  test('[WS5] a partner’s own link seats at once, even when others sit there', () => {
    const paper = table().withMember('ana', 'admr').withMember('bob', 'admr');
    expect(paper.ledger.participants[person('bob')]?.seats).toEqual(['admr']);
  });

  test('[SE2] a facilitator cannot open a partner’s draft to themselves', () => {
    const paper = table().withMember('ana', 'admr');
    paper.ask('f', { type: 'askSeat', partnerId: partner('admr') });
    const grant = { type: 'grantSeat', participantId: person('f'), partnerId: partner('admr') } as const;
    expect(outcome(paper.ask('f', grant))).toBe('grantToSelf');
    expect(outcome(paper.ask('ana', grant))).toBe('accepted');
  });

  test('[WS5] a request may be declined', () => {
    const paper = table().withMember('ana', 'admr').withMember('bob');
    paper.ask('bob', { type: 'askSeat', partnerId: partner('admr') });
    paper.ask('ana', { type: 'declineSeat', participantId: person('bob'), partnerId: partner('admr') });
    expect(paper.ledger.participants[person('bob')]).toMatchObject({ seats: [], asks: [] });
  });

  test('[WS7] a person holds two seats at most', () => {
    const paper = table().withPartner('commune').withMember('ana', 'admr');
    expect(outcome(paper.ask('ana', { type: 'askSeat', partnerId: partner('mutuelle') }))).toBe('accepted');
    expect(outcome(paper.ask('ana', { type: 'askSeat', partnerId: partner('commune') }))).toBe('tooManySeats');
    paper.ask('ana', { type: 'releaseSeat', partnerId: partner('admr') });
    expect(outcome(paper.ask('ana', { type: 'askSeat', partnerId: partner('commune') }))).toBe('accepted');
  });

  test('[WS7] observers and screens take no seat', () => {
    const paper = table();
    for (const role of ['observer', 'screen'] as const) {
      paper.enter(role, role);
      expect(outcome(paper.ask(role, { type: 'askSeat', partnerId: partner('admr') }))).toBe('cannotSeat');
      expect(outcome(paper.enter(`${role}2`, role, { partnerId: partner('admr') }))).toBe('cannotSeat');
    }
  });
});

describe('partners', () => {
  test('[WS12] a member adds their own organisation and sits there; then no other', () => {
    const paper = table().withMember('ana');
    const lemoine = {
      type: 'addPartner',
      partnerId: partner('lemoine'),
      name: 'Transports Lemoine',
      profile: 'company',
    } as const;
    expect(outcome(paper.ask('ana', lemoine))).toBe('accepted');
    expect(paper.ledger.participants[person('ana')]?.seats).toEqual(['lemoine']);
    expect(outcome(paper.ask('ana', { ...lemoine, partnerId: partner('x'), name: 'Autre' }))).toBe('notFacilitator');
    paper.ask('ana', { type: 'releaseSeat', partnerId: partner('lemoine') });
    expect(outcome(paper.ask('ana', { ...lemoine, partnerId: partner('x'), name: 'Autre' }))).toBe('notFacilitator');
    paper.enter('o', 'observer');
    expect(outcome(paper.ask('o', { ...lemoine, partnerId: partner('y'), name: 'Encore' }))).toBe('notMember');
  });

  test('[WS10] a partner in use stays; a free one is archived, and its colour is never given again', () => {
    const paper = table().withMember('ana', 'admr');
    expect(outcome(paper.ask('f', { type: 'removePartner', partnerId: partner('admr') }))).toBe('partnerInUse');
    paper.ask('ana', { type: 'releaseSeat', partnerId: partner('admr') });
    expect(outcome(paper.ask('ana', { type: 'removePartner', partnerId: partner('admr') }))).toBe('notFacilitator');
    expect(outcome(paper.ask('f', { type: 'removePartner', partnerId: partner('admr') }))).toBe('accepted');
    paper.withPartner('commune');
    expect(paper.ledger.partners[partner('commune')]?.mark).toBe(2);
    expect(outcome(paper.ask('ana', { type: 'askSeat', partnerId: partner('admr') }))).toBe('unknownPartner');
  });

  test('[WS10] the answer to a removal does not depend on the draft', () => {
    const empty = table();
    const full = table().withDraft('admr', 'o1', 'o2');
    const remove = { type: 'removePartner', partnerId: partner('admr') } as const;
    expect(full.ask('f', remove)).toEqual(empty.ask('f', remove));
  });

  test('[WS10] a partner with cards on the table stays', () => {
    const paper = table().withMember('ana', 'admr').withDraft('admr', 'o1').at('share');
    paper.ask('f', { type: 'revealAll' });
    paper.ask('ana', { type: 'leave' });
    expect(outcome(paper.ask('f', { type: 'removePartner', partnerId: partner('admr') }))).toBe('partnerInUse');
  });

  test('[WS8] confusable names are refused, for partners and for people', () => {
    const paper = table().withPartner('loire', 'company', 'Éco Loire');
    const like = (name: string) =>
      outcome(paper.ask('f', { type: 'addPartner', partnerId: partner('z'), name, profile: 'company' }));
    expect(like('éco loire')).toBe('nameTaken');
    expect(like('Eco-Loire')).toBe('nameTaken');
    expect(like('Eco Ioire')).toBe('nameTaken');
    expect(like('Есо Loire')).toBe('nameMixed');
    paper.enter('paco', 'member', { name: 'Paco' });
    // Written wholly in Cyrillic letters.
    expect(outcome(paper.enter('bob', 'member', { name: 'Расо' }))).toBe('nameTaken');
    paper.enter('ana', 'member', { name: 'Marie' });
    expect(outcome(paper.enter('bob', 'member', { name: 'MARIE' }))).toBe('nameTaken');
    expect(outcome(paper.enter('bob', 'member', { name: 'Marie L' }))).toBe('accepted');
    expect(outcome(paper.ask('bob', { type: 'renameParticipant', participantId: person('bob'), name: 'marie' }))).toBe(
      'nameTaken',
    );
  });

  test('[WS11] the forty-first partner is refused', () => {
    const paper = new Paper();
    for (let i = 0; i < 40; i += 1)
      paper.withPartner(`p${i}`, 'company', `Organisation ${'abcdefghij'[i % 10]}${'klmn'[Math.floor(i / 10)]}`);
    const one = { type: 'addPartner', partnerId: partner('p40'), name: 'De trop', profile: 'company' } as const;
    expect(paper.ask('f', one)).toEqual({ ok: false, failure: { code: 'tooManyPartners', facts: { max: 40 } } });
  });
});

describe('facilitation', () => {
  const reserved = [
    { type: 'movePhase', from: 'welcome', to: 'reflect' },
    { type: 'setTimer', durationSeconds: 600 },
    { type: 'openDoor' },
    { type: 'closeDoor' },
    { type: 'rotateLinks' },
    { type: 'removeParticipant', participantId: person('f') },
    { type: 'shareFacilitation', participantId: person('ana') },
    { type: 'handOver', participantId: person('ana') },
    { type: 'chooseCategory', categories: ['mecenat'], reason: 'parce que' },
    { type: 'revealAll' },
    { type: 'removePartner', partnerId: partner('admr') },
  ] as const;
  test.each(reserved)('[WS6] $type is the facilitator’s alone', (command) => {
    const paper = table().withMember('ana', 'admr');
    const asked = 'categories' in command ? { ...command, categories: [...command.categories] } : command;
    expect(outcome(paper.ask('ana', asked))).toBe('notFacilitator');
  });

  test('[WS9] the last facilitator is not removed; a second may be', () => {
    const paper = table().withMember('ana');
    expect(outcome(paper.ask('f', { type: 'removeParticipant', participantId: person('f') }))).toBe('lastFacilitator');
    paper.ask('f', { type: 'shareFacilitation', participantId: person('ana') });
    expect(outcome(paper.ask('ana', { type: 'removeParticipant', participantId: person('f') }))).toBe('accepted');
    expect(outcome(paper.ask('f', { type: 'openDoor' }))).toBe('notHere');
  });

  test('[WS6] handing over makes the other the facilitator, and oneself a member', () => {
    const paper = table().withMember('ana');
    paper.ask('f', { type: 'handOver', participantId: person('ana') });
    expect(paper.ledger.participants[person('ana')]?.role).toBe('facilitator');
    expect(outcome(paper.ask('f', { type: 'closeDoor' }))).toBe('notFacilitator');
  });

  test('[WS4] an old link lets nobody in; those inside stay', () => {
    const paper = table().withMember('ana');
    paper.ask('f', { type: 'rotateLinks' });
    expect(outcome(paper.enter('eve', 'member', { linkEpoch: 1 }))).toBe('linkRevoked');
    expect(outcome(paper.enter('bob', 'member', { linkEpoch: 2 }))).toBe('accepted');
    expect(paper.ledger.participants[person('ana')]?.state).toBe('here');
  });

  test('[WS3] a command that saw an older ledger is refused', () => {
    const paper = table();
    const seen = paper.ledger.version;
    paper.withMember('ana');
    const late = paper.ask('f', { type: 'closeDoor', expectedVersion: seen });
    expect(late).toEqual({
      ok: false,
      failure: { code: 'versionMoved', facts: { expected: seen, current: seen + 1 } },
    });
    expect(outcome(paper.ask('f', { type: 'closeDoor', expectedVersion: seen + 1 }))).toBe('accepted');
  });
});

describe('phases and reveal', () => {
  test('[PH1] two facilitators who move at once: the second is told where the workshop is', () => {
    const paper = table().at('reflect');
    expect(paper.ask('f', { type: 'movePhase', from: 'welcome', to: 'share' })).toEqual({
      ok: false,
      failure: { code: 'phaseMoved', facts: { current: 'reflect' } },
    });
  });

  test('[PH2] pause and resume keep the time left; extension adds to it', () => {
    const paper = table();
    expect(outcome(paper.ask('f', { type: 'pauseTimer' }))).toBe('noTimer');
    paper.ask('f', { type: 'setTimer', durationSeconds: 600 });
    paper.wait(4).ask('f', { type: 'pauseTimer' });
    expect(outcome(paper.ask('f', { type: 'pauseTimer' }))).toBe('timerPausedAlready');
    paper.wait(10).ask('f', { type: 'resumeTimer' });
    paper.ask('f', { type: 'extendTimer', seconds: 60 });
    const { timer } = paper.ledger;
    expect(timer).toEqual({ startedAt: paper.now - 4 * 60_000, durationSeconds: 660 });
    expect(outcome(paper.ask('f', { type: 'extendTimer', seconds: 8 * 3600 }))).toBe('timerTooLong');
    expect(outcome(paper.wait(60).ask('f', { type: 'closeDoor' }))).toBe('accepted');
    expect(paper.ledger.timer).toEqual(timer);
  });

  test('[PH3] cards are revealed by their partner, from the mise en commun on', () => {
    const paper = table()
      .withMember('ana', 'admr')
      .withMember('eve', 'mutuelle')
      .withDraft('admr', 'o1', 'o2')
      .at('reflect');
    const reveal = {
      type: 'revealCards',
      partnerId: partner('admr'),
      objectiveIds: ['o1', 'o2'].map(objective),
    } as const;
    const asked = { ...reveal, objectiveIds: [...reveal.objectiveIds] };
    expect(outcome(paper.ask('ana', asked))).toBe('revealNotOpen');
    paper.at('agree');
    expect(outcome(paper.ask('eve', asked))).toBe('notSeated');
    expect(outcome(paper.ask('f', asked))).toBe('notSeated');
    expect(outcome(paper.ask('ana', asked))).toBe('accepted');
    expect(paper.ledger.revealed[partner('admr')]).toEqual(['o1', 'o2']);
    paper.withDraft('admr');
    expect(outcome(paper.ask('ana', asked))).toBe('unknownCards');
  });

  test('[PH4] a general reveal leaves the kept cards aside', () => {
    const paper = table()
      .withDraft('admr', 'o1', { id: 'o2', kept: true })
      .withDraft('mutuelle', { id: 'o3', kept: true });
    paper.at('share');
    expect(outcome(paper.ask('f', { type: 'revealAll', partnerId: partner('mutuelle') }))).toBe('nothingToReveal');
    paper.ask('f', { type: 'revealAll' });
    expect(paper.ledger.revealed).toEqual({ admr: ['o1'] });
  });

  test('[PH5] the category is chosen in the reading or the agreement', () => {
    const paper = table().at('share');
    const choose = {
      type: 'chooseCategory',
      categories: ['mecenat', 'societalInnovation'],
      reason: 'Commencer simple',
    } as const;
    const asked = { ...choose, categories: [...choose.categories] };
    expect(outcome(paper.ask('f', asked))).toBe('choiceNotOpen');
    paper.at('read');
    expect(outcome(paper.ask('f', asked))).toBe('accepted');
    expect(paper.ledger.chosen).toMatchObject({
      categories: ['mecenat', 'societalInnovation'],
      reason: 'Commencer simple',
      by: 'f',
    });
  });

  test('[WS13] once closed nothing changes, until it is reopened as a new edition', () => {
    const paper = table().withMember('ana', 'admr').at('closed');
    expect(outcome(paper.ask('ana', { type: 'releaseSeat', partnerId: partner('admr') }))).toBe('workshopClosed');
    expect(outcome(paper.ask('f', { type: 'movePhase', from: 'closed', to: 'share' }))).toBe('workshopClosed');
    expect(outcome(paper.ask('f', { type: 'closeDoor' }))).toBe('accepted');
    expect(outcome(paper.ask('f', { type: 'reopen' }))).toBe('accepted');
    expect(paper.ledger).toMatchObject({ phase: 'agree', edition: 2 });
    expect(outcome(paper.ask('f', { type: 'reopen' }))).toBe('notClosed');
  });
});
