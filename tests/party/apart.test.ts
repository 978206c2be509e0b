import { describe, expect, test } from 'vitest';
import type { PreparedReply } from '#shared/domain/consent.ts';
import type { ConsentRoundId, ProposalId, VotingRoundId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import type { DocumentName } from '#shared/rights.ts';
import { writeSentence } from '#shared/sheet/agreementEdits.ts';
import { addObjective, leaveUndecided, rewordObjective } from '#shared/sheet/edits.ts';
import { readPrepared } from '#shared/sheet/preparedReply.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { readAgreement } from '#shared/sheet/readAgreement.ts';
import { type Asked, objective, partner, person } from '../build.ts';
import { type Device, Rig } from './rig.ts';

const vote = 'v1' as VotingRoundId;
const round = 'c1' as ConsentRoundId;
const by = (id: string) => ({ participantId: person(id) });
const NEEDLE = 'ZQXJ';

/** Everyone connected, a card of p1 and one of p2 on the table. */
async function meeting() {
  const rig = await Rig.open();
  rig.command('f', { type: 'movePhase', from: 'welcome', to: 'share' });
  const people = ['f', 'a', 'a2', 'b', 'o'] as const;
  const devices = Object.fromEntries(people.map((id) => [id, rig.join(id)])) as Record<(typeof people)[number], Device>;
  const { a, b } = devices;
  addObjective((await a.open('sheet:p1')).doc, by('a'), { id: objective('o1'), text: 'Former nos aidants' });
  addObjective((await b.open('sheet:p2')).doc, by('b'), { id: objective('o2'), text: 'Ouvrir la salle' });
  rig.clock.pass(1_000);
  return { rig, ...devices };
}

const framesOf = (device: Device, type: string) =>
  device.frames.filter((frame) => frame.type === type) as { type: string }[];
const docOf = (device: Device, name: DocumentName) => {
  const open = device.documents.get(name);
  if (!open) throw new Error(`${name} is not open`);
  return open.doc;
};
const textOf = (device: Device) =>
  device.received.map((each) => (typeof each === 'string' ? each : Buffer.from(each).toString('latin1'))).join('\n');
const stored = (rig: Rig) => JSON.stringify([...rig.storage.values]);

describe('ballots', () => {
  const cast = (votes: object): Asked => ({ type: 'castBallot', roundId: vote, votes: votes as Ballot['votes'] });
  async function voting() {
    const met = await meeting();
    met.rig.command('f', { type: 'movePhase', from: 'share', to: 'prioritise' });
    met.rig.command('f', { type: 'openVotingRound', roundId: vote, budgetBy: 'partner', budget: 5, maxPerCard: 5 });
    met.rig.clock.pass(100);
    return met;
  }
  const voted = (rig: Rig, who: string, votes: object) => rig.command(who, cast(votes));

  test('[VO2] a ballot is told to its author alone, and leaves the ledger and its revision as they are', async () => {
    const { rig, a, b, f } = await voting();
    const state = () => rig.state('f');
    const before = JSON.stringify(state()).replace(/"takenAt":\d+/, '');
    const counts = [b, f].map(({ frames }) => frames.length);
    a.say({ type: 'command', command: { ...cast({ o1: 4, o2: 1 }), commandId: 'k1' } as never });
    rig.clock.pass(100);
    expect(framesOf(a, 'done')).toEqual([{ type: 'done', commandId: 'k1' }]);
    expect(framesOf(a, 'voting').at(-1)).toMatchObject({ voting: { own: [{ votes: { o1: 4, o2: 1 }, left: 0 }] } });
    expect(
      JSON.stringify(state())
        .replace(/"takenAt":\d+/, '')
        .replace('"ballots":1', '"ballots":0'),
    ).toBe(before);
    // The others learn that one ballot came in, and nothing more.
    for (const [index, other] of [b, f].entries()) {
      expect(other.frames.slice(counts[index])).toHaveLength(1);
      expect(framesOf(other, 'voting').at(-1)).toMatchObject({ voting: { ballots: 1 } });
      expect(JSON.stringify(framesOf(other, 'voting').at(-1))).not.toMatch(/"o[12]":/);
    }
  });

  test('[VO2] a colleague learns how much is left, never on which cards', async () => {
    const { rig, a2 } = await voting();
    voted(rig, 'a', { o1: 2 });
    rig.clock.pass(100);
    expect(framesOf(a2, 'voting').at(-1)).toMatchObject({ voting: { own: [{ partnerId: 'p1', votes: {}, left: 3 }] } });
    expect(voted(rig, 'a2', { o2: 4 })).toMatchObject({
      ok: false,
      refusal: { code: 'overBudget', facts: { left: 3 } },
    });
  });

  test('[VO2] ballots are there after a restart, changed freely, and their author finds them again', async () => {
    const { rig, a } = await voting();
    voted(rig, 'a', { o1: 5 });
    voted(rig, 'a', { o2: 3 });
    await rig.wake();
    rig.leave(a);
    const again = rig.join('a');
    expect(framesOf(again, 'voting').at(-1)).toMatchObject({
      voting: { own: [{ votes: { o2: 3 }, left: 2 }], ballots: 1 },
    });
    rig.command('f', { type: 'closeVotingRound', roundId: vote });
    const tally = rig.room.records.ledger.votingRounds[0];
    expect(tally).toMatchObject({
      state: 'closed',
      tally: { ballots: 1, votes: [{ objectiveId: 'o2', votes: 3 }, {}] },
    });
  });

  test('[VO4] at the end nothing of a ballot is left in the store, nor in anything anyone received', async () => {
    const { rig, a, b } = await voting();
    voted(rig, 'a', { o1: 5 });
    voted(rig, 'b', { o2: 3 });
    expect(stored(rig)).toContain('ballot.');
    rig.command('f', { type: 'closeVotingRound', roundId: vote });
    rig.clock.pass(100);
    expect([...rig.storage.values.keys()].filter((key) => key.startsWith('ballot.'))).toEqual([]);
    expect(framesOf(b, 'voting').at(-1)).toEqual({ type: 'voting', voting: null });
    expect(JSON.stringify(framesOf(b, 'events'))).not.toContain('castBallot');
    expect(rig.room.records.ballots).toEqual([]);
    expect(JSON.stringify(a.frames.at(-1))).not.toContain('participantId":"b');
  });

  test('[VO5] a round that is dropped is erased unread', async () => {
    const { rig } = await voting();
    voted(rig, 'a', { o1: 5 });
    rig.command('f', { type: 'dropVotingRound', roundId: vote });
    expect([...rig.storage.values.keys()].filter((key) => key.startsWith('ballot.'))).toEqual([]);
    expect(rig.room.records.ledger.votingRounds[0]).not.toHaveProperty('tally');
    expect(voted(rig, 'a', { o1: 1 })).toMatchObject({ refusal: { code: 'roundNotOpen' } });
  });

  test('[RM4] the same ballot said twice counts once; its id does not serve for another', async () => {
    const { rig } = await voting();
    const said = { ...cast({ o1: 2 }), commandId: 'k1' } as Asked;
    expect(rig.command('a', said)).toMatchObject({ ok: true, events: [] });
    expect(rig.command('a', said)).toMatchObject({ ok: true, events: [] });
    expect(rig.room.records.ballots).toHaveLength(1);
    expect(rig.command('a', { ...cast({ o2: 2 }), commandId: 'k1' } as Asked)).toMatchObject({
      refusal: { code: 'commandReused' },
    });
  });

  test('[VO6] someone who reads by HTTP is told the same of a vote as by socket', async () => {
    const { rig } = await voting();
    voted(rig, 'a', { o1: 2 });
    expect(rig.state('a2')).toMatchObject({ voting: { own: [{ votes: {}, left: 3 }], ballots: 1 } });
    expect(rig.state('o')).toMatchObject({ voting: { own: [], ballots: 1, voters: 3 } });
  });
});

describe('an answer being prepared', () => {
  async function asked() {
    const met = await meeting();
    const { rig, f } = met;
    rig.command('f', { type: 'movePhase', from: 'share', to: 'agree' });
    rig.command('f', { type: 'takePen' });
    writeSentence((await f.open('agreement')).doc, by('f'), 'Ensemble, rompre l’isolement.');
    rig.command('f', { type: 'openConsentRound', roundId: round });
    rig.command('a', { type: 'chooseVoice', partnerId: partner('p1'), participantId: person('a') });
    rig.clock.pass(1_000);
    return met;
  }
  const prepare: Asked = {
    type: 'prepareReply',
    roundId: round,
    partnerId: partner('p1'),
    kind: 'objection',
    reason: `${NEEDLE} le budget manque`,
  };
  const reserve: Asked = {
    type: 'attachReservation',
    roundId: round,
    partnerId: partner('p1'),
    text: `${NEEDLE} et le calendrier`,
  };

  test('[CN4] its partner’s people see it at once, and nobody else receives a byte of it', async () => {
    const { rig, a2, b, f, o } = await asked();
    const draft = (await a2.open('draft:p1')).doc;
    const counts = [b, f, o].map(({ received }) => received.length);
    rig.command('a', prepare);
    rig.command('a2', reserve);
    rig.clock.pass(1_000);
    expect(readPrepared(draft, round)).toEqual({
      reply: {
        roundId: round,
        by: person('a'),
        answer: { kind: 'objection', reason: `${NEEDLE} le budget manque` },
      } satisfies PreparedReply,
      reservations: [{ participantId: person('a2'), text: `${NEEDLE} et le calendrier` }],
    });
    expect([b, f, o].map(({ received }) => received.length)).toEqual(counts);
    for (const who of ['b', 'f', 'o']) expect(JSON.stringify(rig.state(who))).not.toContain(NEEDLE);
    expect(JSON.stringify(rig.state('a2'))).toContain(NEEDLE);
  });

  test('[CN4] what leaves is what was shown, with the reservations attached, as the room kept them', async () => {
    const { rig, b } = await asked();
    rig.command('a', prepare);
    rig.command('a2', reserve);
    await rig.wake();
    const { textDigest = '' } = rig.room.records.ledger.consentRounds[0] ?? {};
    const reply = { ...prepare, type: 'replyConsent', textDigest } as Asked;
    expect(rig.command('a', { ...reply, reason: 'Autre chose' } as Asked)).toMatchObject({
      refusal: { code: 'replyNotShown' },
    });
    expect(rig.command('a', reply)).toMatchObject({ ok: true });
    rig.clock.pass(1_000);
    expect(rig.room.records.ledger.consentRounds[0]?.replies[partner('p1')]).toMatchObject({
      answer: { kind: 'objection' },
      reservations: [`${NEEDLE} et le calendrier`],
    });
    expect(b.closed).toBeNull();
  });

  test('[CN4] no device writes the answer or the reservations in the draft: they are the room’s', async () => {
    const { rig, a, a2 } = await asked();
    rig.command('a', { ...prepare, kind: 'consent' } as Asked);
    rig.command('a2', reserve);
    const draft = (await a.open('draft:p1')).doc;
    rig.clock.pass(1_000);
    draft.getMap('reservations').clear();
    rig.clock.pass(1_000);
    expect(framesOf(a, 'refused')).toMatchObject([{ code: 'malformedDocument', document: 'draft:p1' }]);
    (await a2.open('draft:p1')).doc.getMap('reply').set('reason', 'forgé');
    rig.clock.pass(1_000);
    const { textDigest = '' } = rig.room.records.ledger.consentRounds[0] ?? {};
    rig.command('a', { type: 'replyConsent', roundId: round, partnerId: partner('p1'), kind: 'consent', textDigest });
    expect(rig.room.records.ledger.consentRounds[0]?.replies[partner('p1')]).toMatchObject({
      answer: { kind: 'consent' },
      reservations: [`${NEEDLE} et le calendrier`],
    });
  });

  test('[CN1] the digest is that of the frozen text, which later edits cannot reach', async () => {
    const { rig, f } = await asked();
    const frozen = rig.room.records.ledger.consentRounds[0];
    expect(frozen?.textDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(frozen?.text.sentence).toBe('Ensemble, rompre l’isolement.');
    writeSentence(docOf(f, 'agreement'), by('f'), 'Autre texte');
    rig.clock.pass(1_000);
    const answer = rig.state('f');
    const agreement = answer.ok && answer.call === 'state' ? answer.state.documents.agreement : null;
    expect(agreement).toMatchObject({ sentence: 'Ensemble, rompre l’isolement.' });
    expect(framesOf(f, 'refused')).toMatchObject([{ code: 'readOnly', document: 'agreement' }]);
  });

  test('[AG4] adopting a proposal writes its words in the same turn, at the end or in place of the sentence', async () => {
    const { rig, b } = await asked();
    rig.command('f', { type: 'closeConsentRound', roundId: round });
    const doc = (await b.open('agreement')).doc;
    const propose = (id: string, text: string) =>
      rig.command('b', { type: 'propose', proposalId: id as ProposalId, text });
    propose('x1', 'Dès mars.');
    propose('x2', 'Tout autre chose.');
    rig.command('f', { type: 'takePen' });
    rig.command('f', { type: 'adoptProposal', proposalId: 'x1' as ProposalId, how: 'append' });
    rig.clock.pass(1_000);
    expect(readAgreement(doc).sentence).toBe('Ensemble, rompre l’isolement. Dès mars.');
    rig.command('f', { type: 'adoptProposal', proposalId: 'x2' as ProposalId, how: 'replace' });
    rig.clock.pass(1_000);
    expect(readAgreement(doc).sentence).toBe('Tout autre chose.');
  });
});

describe('cards that go back, and partners that are one', () => {
  test('[PH8] a veiled card leaves every sheet and what is stored of it, and is in its partner’s draft as it stood', async () => {
    const { rig, a, a2, b } = await meeting();
    const sheet = docOf(a, 'sheet:p1');
    rewordObjective(sheet, by('a'), objective('o1'), `${NEEDLE} Licencier le directeur`);
    leaveUndecided(sheet, by('a'), objective('o1'), true);
    rig.clock.pass(1_000);
    const theirs = (await b.open('sheet:p1')).doc;
    const draft = (await a2.open('draft:p1')).doc;
    expect(readSheet(theirs).objectives).toHaveLength(1);
    rig.command('f', { type: 'veilCard', partnerId: partner('p1'), objectiveId: objective('o1') });
    rig.clock.pass(1_000);
    expect(readSheet(theirs).objectives).toEqual([]);
    expect(readSheet(draft).objectives).toMatchObject([
      { id: 'o1', text: `${NEEDLE} Licencier le directeur`, kept: true, isUndecided: true, by: 'a' },
    ]);
    const rows = [...rig.storage.values].filter(([key]) => key.startsWith('content.0003.'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(([, bytes]) => Buffer.from(bytes as Uint8Array).toString('latin1')).join()).not.toContain(NEEDLE);
    const newcomer = rig.join('o');
    await newcomer.open('sheet:p1');
    expect(textOf(newcomer)).not.toContain(NEEDLE);
  });

  test('[PH8] a card that the facilitator laid on a sheet goes into no draft, and none there is overwritten', async () => {
    const { rig, a, f } = await meeting();
    const veil = (card: string) =>
      rig.command('f', { type: 'veilCard', partnerId: partner('p1'), objectiveId: objective(card) });
    const draft = (await a.open('draft:p1')).doc;
    const sheet = (await f.open('sheet:p1')).doc;
    veil('o1');
    rig.clock.pass(1_000);
    rewordObjective(draft, by('a'), objective('o1'), 'Mot privé');
    addObjective(sheet, by('f'), { id: objective('o1'), text: 'Mots de l’animation' });
    addObjective(sheet, by('f'), { id: objective('x1'), text: 'Mots de l’animation' });
    rig.clock.pass(1_000);
    for (const card of ['o1', 'x1']) veil(card);
    rig.clock.pass(1_000);
    expect(readSheet(draft).objectives.map(({ text }) => text)).toEqual(['Mot privé']);
    expect(readSheet(sheet).objectives).toEqual([]);
  });

  test('[WS24] cards and drafts of two partners that were one come together, and a copied id takes no card’s place', async () => {
    const { rig, a, b } = await meeting();
    addObjective((await a.open('draft:p1')).doc, by('a'), { id: objective('d1'), text: 'Brouillon de p1' });
    addObjective(docOf(b, 'sheet:p2'), by('b'), { id: objective('o1'), text: 'Copie' });
    rig.clock.pass(1_000);
    const merge: Asked = { type: 'mergePartners', from: partner('p1'), into: partner('p2') };
    rig.command('a', merge);
    expect(rig.command('b', merge)).toMatchObject({ ok: true });
    rig.clock.pass(1_000);
    const state = rig.state('b');
    const documents = state.ok && state.call === 'state' ? state.state.documents : {};
    expect(documents['draft:p2']).toMatchObject({ objectives: [{ id: 'd1', text: 'Brouillon de p1' }] });
    expect(documents['sheet:p2']).toMatchObject({
      objectives: [{ id: 'o1', text: 'Copie' }, { id: 'o1-2', text: 'Former nos aidants' }, { id: 'o2' }],
    });
    expect(JSON.stringify(rig.state('f'))).not.toContain('Brouillon de p1');
    expect(JSON.stringify(rig.state('a'))).toContain('Brouillon de p1');
  });
});

describe('the door', () => {
  test('[WS19] someone at the door is connected to nothing, then is as soon as they are let in', async () => {
    const { rig, f } = await meeting();
    rig.command('f', { type: 'watchDoor', isWatched: true });
    expect(rig.enter('eve', 'member')).toMatchObject({ ok: true, seat: null });
    rig.clock.pass(1_000);
    const waiting = rig.join('eve');
    expect([waiting.closed, waiting.received]).toEqual([4423, []]);
    expect(rig.state('eve')).toEqual({ ok: false, reason: 'unknownPerson' });
    expect(JSON.stringify(framesOf(f, 'events').at(-1))).toContain('participantKnocked');
    rig.command('f', { type: 'admit', participantId: person('eve') });
    expect(framesOf(rig.join('eve'), 'welcome')).toHaveLength(1);
  });

  test('[WS20] someone removed does not come back by the link they had', async () => {
    const { rig, b } = await meeting();
    rig.command('f', { type: 'removeParticipant', participantId: person('b') });
    rig.clock.pass(1_000);
    expect(b.closed).toBe(4403);
    rig.enter('b2', 'member', 'p2');
    expect(rig.join('b2').closed).toBe(4423);
    expect(rig.join('b').closed).toBe(4403);
  });

  test('[WS21] a companion receives the draft of the person they help, as a reader, from the moment they are linked', async () => {
    const { rig, a, o } = await meeting();
    addObjective((await a.open('draft:p1')).doc, by('a'), { id: objective('d1'), text: NEEDLE });
    rig.clock.pass(1_000);
    expect(textOf(o)).not.toContain(NEEDLE);
    rig.command('a', { type: 'linkCompanion', participantId: person('o') });
    rig.clock.pass(1_000);
    expect(o.mux.channels.find(({ document }) => document === 'draft:p1')).toMatchObject({ write: false });
    expect(readSheet((await o.open('draft:p1')).doc).objectives[0]?.text).toBe(NEEDLE);
    rig.command('a', { type: 'unlinkCompanion', participantId: person('o') });
    rig.clock.pass(1_000);
    expect(o.mux.channels.some(({ document }) => document === 'draft:p1')).toBe(false);
  });

  test('[SE1] an observer beside a companion of the same role does not reach what the companion reads', async () => {
    const { rig, a } = await meeting();
    rig.enter('o2', 'observer');
    addObjective((await a.open('draft:p1')).doc, by('a'), { id: objective('d1'), text: NEEDLE });
    rig.command('a', { type: 'linkCompanion', participantId: person('o') });
    const [companion, observer] = [rig.join('o'), rig.join('o2')];
    rig.clock.pass(1_000);
    const reaches = (device: Device) => device.mux.channels.some(({ document }) => document === 'draft:p1');
    expect([reaches(companion), reaches(observer)]).toEqual([true, false]);
    expect(textOf(observer)).not.toContain(NEEDLE);
  });
});
