import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/board/card.ts';
import { arrivalsOf } from '#lib/projector/arrivals.ts';
import { enterUnderFreeName, roleOfLink } from '#lib/projector/enterScreen.ts';
import { layMarks } from '#lib/projector/marks.ts';
import { sceneOf, shownOn } from '#lib/projector/scene.ts';
import { codeSize, type Scale, STEPS, stepOf } from '#lib/projector/sizes.ts';
import { timeTold } from '#lib/projector/timeTold.ts';
import { firstDue, standingCounts, wallStanding } from '#lib/projector/wallAgreement.ts';
import { byZoneOf, onTable, sightOf } from '#lib/projector/wallCards.ts';
import { wallReading } from '#lib/projector/wallReading.ts';
import { orderShown, wallTourOf } from '#lib/projector/wallTour.ts';
import { roundInSight, tallyLines } from '#lib/projector/wallVote.ts';
import { readingInputOfCards } from '#lib/reading/inputOfCards.ts';
import { sign } from '#party/signature.ts';
import type { Commitment } from '#shared/domain/agreement.ts';
import type { CommitmentId, ConsentRoundId, VotingRoundId } from '#shared/domain/ids.ts';
import type { Partner } from '#shared/domain/partner.ts';
import type { Phase } from '#shared/domain/phase.ts';
import type { Scene } from '#shared/domain/screen.ts';
import { ZONES, zoneAt, zoneCentre } from '#shared/domain/square.ts';
import { type Ledger, partnersOf } from '#shared/ledger/ledger.ts';
import { fr } from '#shared/messages/fr.ts';
import { readingFor } from '#shared/reading/audience.ts';
import { read } from '#shared/reading/read.ts';
import { plainText } from '#shared/reading/statement.ts';
import { statementsOf } from '#shared/reading/statements.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { objective, Paper, partner } from '../build.ts';
import { chance } from '../prng.ts';
import { card } from './cards.ts';

/** A table of two partners, one person each, with a card each on it. */
function table(): Paper {
  const paper = new Paper().withPartner('a').withPartner('b').withMember('ana', 'a').withMember('bo', 'b');
  return paper.at('share').withCards('a', 'a1', 'a2').withCards('b', 'b1');
}

const vote = {
  type: 'openVotingRound',
  roundId: 'v1' as VotingRoundId,
  budgetBy: 'partner',
  budget: 6,
  maxPerCard: 3,
} as const;
const consent = 'c1' as ConsentRoundId;

describe('the scene on the wall', () => {
  test.each<[Phase, string]>([
    ['welcome', 'code'],
    ['reflect', 'square'],
    ['share', 'square'],
    ['prioritise', 'tally'],
    ['read', 'reading'],
    ['agree', 'agreement'],
    ['closed', 'agreement'],
  ])('[SC47] it follows the phase: %s shows the %s', (phase, scene) => {
    expect(sceneOf(table().at(phase).ledger)).toBe(scene);
  });

  test('[SC47] a tour de table and a round of consent take the wall while they last', () => {
    const paper = table();
    paper.ask('f', { type: 'startTour', order: [partner('a'), partner('b')], isDrawn: false });
    expect(sceneOf(paper.ledger)).toBe('floor');
    paper.ask('f', { type: 'endTour' });
    expect(sceneOf(paper.ledger)).toBe('square');
    paper.at('agree').text = { ...paper.text, sentence: 'Ensemble.' };
    paper.ask('f', { type: 'openConsentRound', roundId: consent });
    expect(sceneOf(paper.ledger)).toBe('consent');
    paper.ask('f', { type: 'closeConsentRound', roundId: consent });
    expect(sceneOf(paper.ledger)).toBe('agreement');
  });

  test('[SC47] the facilitator chooses another, unless there is nothing to show of it', () => {
    const paper = table();
    const show = (scene: Scene) => {
      paper.ask('f', { type: 'setScreen', scene });
      return sceneOf(paper.ledger);
    };
    for (const scene of ['code', 'tally', 'reading', 'agreement'] as const) expect(show(scene)).toBe(scene);
    expect(show('floor')).toBe('square');
    expect(show('consent')).toBe('agreement');
    expect(show('auto')).toBe('square');
  });

  test('[SC47] behind the curtain nothing of the workshop is shown, whatever was chosen', () => {
    const paper = table();
    paper.ask('f', { type: 'setScreen', scene: 'square', isCurtained: true });
    expect(shownOn(paper.ledger)).toBe('curtain');
    paper.ask('f', { type: 'setScreen', isCurtained: false });
    expect(shownOn(paper.ledger)).toBe('square');
  });
});

describe('what the wall says', () => {
  test('[SC47] on the square, the card read aloud comes before the one called, before the zone called', () => {
    const cards = [card('a1', zoneCentre('process')), card('b1', zoneCentre('positioning'))];
    const call = { at: 0, by: null, objectiveId: objective('b1') };
    const tour = { order: [], isDrawn: false, floor: null, done: [], card: objective('a1') };
    const sight = (ledger: Partial<Pick<Ledger, 'tour' | 'call' | 'phase'>>, on: Card[] = cards) =>
      sightOf({ tour: null, call: null, phase: 'share', ...ledger }, on);
    expect(sight({ tour, call })).toMatchObject({ kind: 'card', card: { id: 'a1' } });
    expect(sight({ call })).toMatchObject({ kind: 'card', card: { id: 'b1' } });
    expect(sight({ call: { at: 0, by: null, zone: 'process' } })).toMatchObject({
      kind: 'zone',
      cards: [{ id: 'a1' }],
    });
    expect(sight({})).toMatchObject({ kind: 'list' });
    expect(sight({}, [])).toEqual({ kind: 'empty' });
    expect(sight({ phase: 'welcome' }, [])).toEqual({ kind: 'practice' });
    const many = Array.from({ length: 9 }, (_, n) => card(`m${n}`, null));
    expect(sight({}, many)).toEqual({ kind: 'many' });
  });

  test('[SC47] a card of a draft is on no wall, and a card off the table is looked at by nobody', () => {
    const draft = card('d1', zoneCentre('process'), { document: 'draft' });
    expect(onTable([draft, card('a1', null)]).map(({ id }) => id)).toEqual(['a1']);
    const call = { at: 0, by: null, objectiveId: objective('gone') };
    expect(sightOf({ tour: null, call, phase: 'share' }, [])).toEqual({ kind: 'empty' });
  });

  test('[SC47] the cards are told zone by zone, from what matters most, those to be placed at the end', () => {
    const cards = [
      card('u', null),
      card('v', zoneCentre('valueProposition'), { priority: 3 }),
      card('w', zoneCentre('valueProposition'), { priority: 1 }),
      card('p', zoneCentre('process')),
    ];
    const told = byZoneOf(cards).map(({ zone, cards: here }) => [zone, ...here.map(({ id }) => id)]);
    expect(told).toEqual([
      ['process', 'p'],
      ['valueProposition', 'w', 'v'],
      [null, 'u'],
    ]);
  });

  test('[PH16] who presents, the card being read, what is left and who comes next', () => {
    const paper = table().withPartner('c');
    paper.ask('f', { type: 'startTour', order: [partner('a'), partner('b'), partner('c')], isDrawn: false });
    const on = ['a2', 'a1'].map((id) => card(id, null, { partner: partnersOf(paper.ledger)[0] as Partner }));
    const told = () => wallTourOf(paper.ledger, paper.ledger.tour as NonNullable<Ledger['tour']>, on);
    expect(told()).toMatchObject({ speaking: null, card: null, next: { id: 'a' } });
    paper.ask('f', { type: 'giveFloor', partnerId: partner('a') });
    expect(told()).toMatchObject({ speaking: { id: 'a' }, card: null, left: 2, next: { id: 'b' } });
    expect(told().cards.map(({ id }) => id)).toEqual(['a1', 'a2']);
    paper.ask('ana', { type: 'bringForward', objectiveId: objective('a1') });
    expect(told()).toMatchObject({ card: { id: 'a1' }, left: 1 });
    paper.ask('f', { type: 'giveFloor', partnerId: partner('c') });
    expect(told()).toMatchObject({ speaking: { id: 'c' }, left: 0, next: { id: 'b' } });
    expect(orderShown(told(), 3).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(orderShown(told(), 2).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('[VO4] the tally tells the cards that got votes, most first, without a name; a vote given up does not hide it', () => {
    const paper = table().at('prioritise');
    paper.ask('f', vote);
    expect(roundInSight(paper.ledger)).toMatchObject({ state: 'open' });
    paper.ask('ana', {
      type: 'castBallot',
      roundId: vote.roundId,
      votes: { [objective('a1')]: 1, [objective('b1')]: 3 },
    });
    paper.ask('f', { type: 'closeVotingRound', roundId: vote.roundId });
    paper.ask('f', { ...vote, roundId: 'v2' as VotingRoundId });
    paper.ask('f', { type: 'dropVotingRound', roundId: 'v2' as VotingRoundId });
    const last = roundInSight(paper.ledger);
    if (last?.state !== 'closed') throw new Error('the closed round is not in sight');
    const lines = tallyLines(last.tally, [card('a1', null), card('a2', null), card('b1', null)]);
    expect(lines.map(({ card: { id }, votes }) => [id, votes])).toEqual([
      ['b1', 3],
      ['a1', 1],
    ]);
  });

  test('[RD16] the reading on the wall holds nothing that concerns one partner', () => {
    const paper = table().withPartner('c');
    const [a, b, c] = partnersOf(paper.ledger) as [Partner, Partner, Partner];
    const cards = [
      card('a1', zoneCentre('process'), { partner: a, priority: 1, text: 'Mieux accueillir nos bénévoles' }),
      card('b1', zoneCentre('valueProposition'), { partner: b, priority: 1, text: 'Tester' }),
      card('c1', zoneCentre('valueProposition'), { partner: c, priority: 1, text: 'Inventer un autre service' }),
    ];
    const input = readingInputOfCards(paper.ledger, cards);
    if (!input) throw new Error('the table is not read');
    const own = statementsOf(readingFor(read(input), { seats: ['a'], isFacilitator: true }), input, fr)
      .filter(({ section, audience }) => section === 'questions' && audience !== 'all')
      .map(plainText);
    const told = wallReading(input, fr);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((question) => told?.questions.includes(question))).toEqual([]);
    expect(told?.questions.length).toBeGreaterThan(0);
    expect(wallReading(readingInputOfCards(paper.ledger, []), fr)).toBeNull();
  });

  test('[SC46] standings are counted without leaving one out, and a ratification refused is told as such', () => {
    const standing = (kind: 'consent' | 'due' | 'subjectToRatification', isRatified: boolean | null = null) => ({
      partnerId: partner('a'),
      kind,
      isRatified,
    });
    expect(wallStanding(standing('subjectToRatification'))).toBe('subjectToRatification');
    expect(wallStanding(standing('subjectToRatification', false))).toBe('refused');
    const all = [standing('due'), standing('consent'), standing('due'), standing('subjectToRatification', true)];
    expect(standingCounts(all)).toEqual([
      { standing: 'consent', count: 1 },
      { standing: 'ratified', count: 1 },
      { standing: 'due', count: 2 },
    ]);
  });

  test('[AG2] what comes next is the first commitment that has a date', () => {
    const line = (id: string, until: string | null): Commitment => ({
      id: id as CommitmentId,
      partnerId: null,
      what: id,
      until,
      mode: null,
    });
    expect(
      firstDue([line('a', null), line('b', '2027-03-01'), line('c', '2027-01-15'), line('d', '2027-01-15')])?.id,
    ).toBe('c');
    expect(firstDue([line('a', null)])).toBeNull();
  });

  test('[PH2] the clock says the last minute, a break and when it ends, and that time is up', () => {
    const timer = { startedAt: 0, durationSeconds: 600 };
    expect(timeTold(timer, 0)).toEqual({ kind: 'left', seconds: 600 });
    expect(timeTold(timer, 541_000)).toEqual({ kind: 'lastMinute', seconds: 59 });
    expect(timeTold(timer, 700_000)).toEqual({ kind: 'over' });
    expect(timeTold({ ...timer, pausedAt: 60_000 }, 700_000)).toEqual({ kind: 'paused', seconds: 540 });
    expect(timeTold({ ...timer, isBreak: true }, 0)).toEqual({ kind: 'break', backAt: 600_000 });
    expect(timeTold({ ...timer, isBreak: true, pausedAt: 1 }, 2)).toEqual({ kind: 'break', backAt: null });
    expect(timeTold({ ...timer, isBreak: true }, 600_000)).toEqual({ kind: 'breakOver' });
  });

  test('[WS1] those who arrive are told by their first name, at their partner; the others are counted', () => {
    const paper = new Paper().withPartner('a').withPartner('b');
    paper.enter('ana', 'member', { name: 'Ana Petit', invitedBy: partner('a') });
    paper.enter('oz', 'member', { name: 'Oz' });
    paper.enter('s', 'screen');
    const { partners, unseated } = arrivalsOf(paper.ledger);
    expect(partners.map(({ partner: { id }, names }) => [id, names])).toEqual([
      ['a', ['Ana']],
      ['b', []],
    ]);
    expect(unseated).toBe(1);
  });
});

describe('read from ten metres', () => {
  test('[SC70] a text is never smaller than a unit, the longer the smaller, and any length has its size', () => {
    for (const scale of Object.keys(STEPS) as Scale[]) {
      const sizes = [1, 40, 100, 200, 400, 1_200].map((length) => stepOf('é'.repeat(length), scale).size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  test('[SC70] the widest code is as large as its place allows, the others as large as asked', () => {
    expect(codeSize('ABC234', 40, 8)).toBe(8);
    expect(codeSize('WWWWWW', 40, 8)).toBeLessThan(6.5);
    expect(codeSize('WWWWWW', 41, 7.25)).toBeGreaterThan(200 / 32);
  });

  test('[SC70] up to a hundred signs are all to be seen, each in its own zone, the same in any order', () => {
    const drawn = { width: 32, height: 21, mark: 1.1, frame: { halfWidth: 46, halfHeight: 32 } };
    for (const seed of [1, 2, 3]) {
      const { next, shuffle } = chance(seed);
      const cards = Array.from({ length: 100 }, (_, n) => ({
        id: objective(`c${n}`),
        position: n < 12 ? zoneCentre(ZONES[n % 2] ?? 'process') : { stake: next() * 2 - 1, lever: next() * 2 - 1 },
      }));
      const marks = layMarks(cards, drawn);
      expect(new Map([...layMarks(shuffle(cards), drawn)].sort())).toEqual(new Map([...marks].sort()));
      for (const { id, position } of cards) {
        const { x, y } = marks.get(id) ?? { x: 50, y: 50 };
        expect(zoneAt({ stake: y - 50, lever: x - 50 })).toBe(zoneAt(position));
        for (const [other, there] of marks) {
          const apart = Math.hypot(((there.x - x) / 100) * drawn.width, ((there.y - y) / 100) * drawn.height);
          if (other !== id) expect(apart).toBeGreaterThanOrEqual(drawn.mark - 1e-9);
        }
      }
    }
  });
});

describe('a wall that comes in by itself', () => {
  const nameOf = (rank: number) => (rank === 1 ? 'Écran' : `Écran ${rank}`);
  const door =
    (taken: string[], other?: string) =>
    async (name: string): Promise<Result<string, { code: string }>> => {
      if (taken.includes(name)) return failed({ code: 'nameTaken' });
      return other === undefined ? ok(name) : failed({ code: other });
    };

  test('[SC70] it takes the first name that is free', async () => {
    expect(await enterUnderFreeName(nameOf, door([]))).toEqual(ok('Écran'));
    expect(await enterUnderFreeName(nameOf, door(['Écran', 'Écran 2']))).toEqual(ok('Écran 3'));
  });

  test('[SC70] any other refusal is told as it is, and names are not tried for ever', async () => {
    let tries = 0;
    const shut = (name: string) => {
      tries += 1;
      return door(['Écran'], 'linkRevoked')(name);
    };
    expect(await enterUnderFreeName(nameOf, shut)).toEqual(failed({ code: 'linkRevoked' }));
    expect(tries).toBe(2);
    tries = 0;
    const full = async (): Promise<Result<string, { code: string }>> => {
      tries += 1;
      return failed({ code: 'nameTaken' });
    };
    expect(await enterUnderFreeName(nameOf, full)).toEqual(failed({ code: 'nameTaken' }));
    expect(tries).toBe(20);
  });

  test('[SC70] a link of a person is known before it gives a wall its rights', async () => {
    const secret = 'only-for-tests-0123456789abcdef0123456789abcdef';
    expect(roleOfLink(await sign(secret, 'link', { role: 'screen' }))).toBe('screen');
    expect(roleOfLink(await sign(secret, 'link', { role: 'facilitator' }))).toBe('facilitator');
    for (const stranger of ['', 'x', 'a.b', '🙂.x']) expect(roleOfLink(stranger)).toBeNull();
  });
});
