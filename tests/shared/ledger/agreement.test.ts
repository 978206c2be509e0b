import { describe, expect, test } from 'vitest';
import type { DisagreementId, ProposalId } from '#shared/domain/ids.ts';
import { mayWrite } from '#shared/rights.ts';
import { type Asked, outcome, Paper, partner, person } from '../../build.ts';

/** ana and amir at p, ines at q, the observer o, at the agreement. */
function table(): Paper {
  const paper = new Paper().withPartner('p').withPartner('q');
  paper.withMember('ana', 'p').withMember('amir', 'p').withMember('ines', 'q');
  paper.enter('o', 'observer');
  return paper.at('agree');
}

const pass = (to: string): Asked => ({ type: 'passPen', participantId: person(to) });
const holders = ({ ledger }: Paper) =>
  Object.keys(ledger.participants).filter((id) => mayWrite(ledger, person(id), { kind: 'agreement' }));

describe('the pen', () => {
  test('[AG3] it is taken when it lies on the table, by one person who speaks there', () => {
    const paper = table();
    expect(outcome(paper.ask('o', { type: 'takePen' }))).toBe('cannotHoldPen');
    expect(outcome(paper.ask('ana', { type: 'takePen' }))).toBe('accepted');
    expect(paper.ask('ines', { type: 'takePen' })).toMatchObject({ failure: { facts: { participantId: 'ana' } } });
    expect(holders(paper)).toEqual(['ana']);
    expect(outcome(table().at('read').ask('ana', { type: 'takePen' }))).toBe('agreementNotOpen');
  });

  test('[AG3] its holder hands it on; so does the facilitator, whose own device may have to', () => {
    const paper = table();
    expect(outcome(paper.ask('ana', pass('ines')))).toBe('noPen');
    paper.ask('ana', { type: 'takePen' });
    expect(outcome(paper.ask('ana', pass('o')))).toBe('cannotHoldPen');
    expect(outcome(paper.ask('ana', pass('ines')))).toBe('accepted');
    expect(outcome(paper.ask('ana', { type: 'putPenDown' }))).toBe('noPen');
    expect(outcome(paper.ask('f', pass('f')))).toBe('accepted');
    expect(holders(paper)).toEqual(['f']);
    expect(outcome(paper.ask('f', { type: 'putPenDown' }))).toBe('accepted');
    expect(holders(paper)).toEqual([]);
  });

  test('[AG3] it is laid down when its holder goes, and when the phase moves', () => {
    const left = table();
    left.ask('ana', { type: 'takePen' });
    left.ask('ana', { type: 'leave' });
    expect(left.ledger.penHolder).toBeNull();
    const moved = table();
    moved.ask('ana', { type: 'takePen' });
    expect(moved.at('read').at('agree').ledger.penHolder).toBeNull();
  });
});

test('[AG3] the pen is laid down by whoever speaks for nobody any more', () => {
  const paper = table();
  paper.ask('ana', { type: 'takePen' });
  paper.ask('ana', { type: 'releaseSeat', partnerId: partner('p') });
  expect(paper.ledger.penHolder).toBeNull();
});

describe('proposals', () => {
  const proposal = 'x1' as ProposalId;
  const propose = (more: object = {}): Asked => ({
    type: 'propose',
    proposalId: proposal,
    text: 'Rompre l’isolement',
    ...more,
  });
  const answer = (type: 'adoptProposal' | 'parkProposal' | 'withdrawProposal', more: object = {}): Asked =>
    ({ type, proposalId: proposal, ...more }) as Asked;

  test('[AG4] those who speak at the table propose, for a partner of their own', () => {
    const paper = table();
    expect(outcome(paper.ask('o', propose()))).toBe('notMember');
    expect(outcome(paper.ask('ana', propose({ partnerId: partner('q') })))).toBe('notSeated');
    expect(outcome(paper.ask('ana', propose({ partnerId: partner('p') })))).toBe('accepted');
    expect(outcome(paper.ask('ines', propose()))).toBe('proposalExists');
    expect(paper.ledger.proposals).toEqual([
      { id: proposal, text: 'Rompre l’isolement', by: 'ana', partnerId: 'p', at: paper.now, state: 'open' },
    ]);
  });

  test('[AG4] only the holder of the pen adopts or parks, only the author takes back, and once', () => {
    const paper = table();
    paper.ask('ana', propose());
    for (const who of ['f', 'ana']) expect(outcome(paper.ask(who, answer('adoptProposal')))).toBe('noPen');
    paper.ask('ines', { type: 'takePen' });
    expect(outcome(paper.ask('ines', answer('withdrawProposal')))).toBe('notAuthor');
    expect(outcome(paper.ask('ines', answer('parkProposal')))).toBe('accepted');
    expect(outcome(paper.ask('ines', answer('adoptProposal')))).toBe('proposalAnswered');
    expect(outcome(paper.ask('ana', answer('withdrawProposal')))).toBe('proposalAnswered');
    expect(paper.ledger.proposals[0]?.state).toBe('parked');
  });

  test('[AG4] a sentence does not grow beyond its length by adoption', () => {
    const paper = table();
    paper.text = { ...paper.text, sentence: 'x'.repeat(590) };
    paper.ask('ana', propose());
    paper.ask('ines', { type: 'takePen' });
    expect(outcome(paper.ask('ines', answer('adoptProposal', { how: 'append' })))).toBe('sentenceTooLong');
    expect(outcome(paper.ask('ines', answer('adoptProposal', { how: 'replace' })))).toBe('accepted');
  });
});

describe('disagreements', () => {
  const id = 'd1' as DisagreementId;
  const raise: Asked = {
    type: 'raiseDisagreement',
    disagreementId: id,
    partnerId: partner('p'),
    text: 'Le calendrier',
  };
  const close: Asked = { type: 'closeDisagreement', disagreementId: id };

  test('[AG5] one is raised for a partner by its people, and closed by its author alone', () => {
    const paper = table();
    for (const who of ['f', 'ines']) expect(outcome(paper.ask(who, raise))).toBe('notSeated');
    expect(outcome(paper.ask('ana', raise))).toBe('accepted');
    for (const who of ['f', 'ines', 'amir']) expect(outcome(paper.ask(who, close))).toBe('notAuthor');
    expect(outcome(paper.ask('ana', close))).toBe('accepted');
    expect(outcome(paper.ask('ana', close))).toBe('disagreementIsClosed');
    expect(paper.ledger.disagreements[0]?.closedAt).toBe(paper.now);
  });

  test('[AG5] once its author has gone, their partner’s people may close it; nobody else', () => {
    const paper = table();
    paper.ask('ana', raise);
    paper.ask('ana', { type: 'leave' });
    expect(outcome(paper.ask('ines', close))).toBe('notAuthor');
    expect(outcome(paper.ask('amir', close))).toBe('accepted');
  });
});
