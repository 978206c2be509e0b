import { expect } from 'vitest';
import { CATEGORIES } from '#shared/domain/category.ts';
import { CONSENT_KINDS } from '#shared/domain/consent.ts';
import type {
  ConsentRoundId,
  DisagreementId,
  ParticipantId,
  PartnerId,
  ProposalId,
  VotingRoundId,
} from '#shared/domain/ids.ts';
import { SEATS_PER_PERSON } from '#shared/domain/participant.ts';
import { PHASES } from '#shared/domain/phase.ts';
import { nameSkeleton } from '#shared/domain/text.ts';
import { type Ballot, BUDGETS } from '#shared/domain/voting.ts';
import { type Ledger, partnersOf, peopleOf, waitingOf } from '#shared/ledger/ledger.ts';
import { LIMITS } from '#shared/limits.ts';
import { type Asked, digestOf, objective, Paper, partner, person } from './build.ts';
import { type Chance, chance } from './prng.ts';

export const PEOPLE = ['f', 'a', 'b', 'c', 'd', 'e', 'g', 'h', 'nobody'];
const PARTNERS = ['p', 'q', 'r', 'nowhere'];
const NAMES = ['Ana', 'ana', 'Bob', 'Éco', 'Eco', 'ADMR', 'Lemoine', 'Zoé', 'Yann'];

/** Any command by chance, sensible or not. */
export function anyCommand({ pick, below }: Chance): Asked {
  const who = () => person(pick(PEOPLE));
  const where = () => partner(pick(PARTNERS));
  const makers: (() => Asked)[] = [
    () => ({ type: 'addPartner', partnerId: where(), name: pick(NAMES), profile: 'company' }),
    () => ({ type: 'renamePartner', partnerId: where(), name: pick(NAMES) }),
    () => ({ type: 'removePartner', partnerId: where() }),
    () => ({ type: 'setProfile', partnerId: where(), profile: 'citizens' }),
    () => ({ type: 'setExperience', partnerId: where(), experience: 'pioneer' }),
    () => ({ type: 'askSeat', partnerId: where() }),
    () => ({ type: 'askSeat', partnerId: where() }),
    () => ({ type: 'grantSeat', participantId: who(), partnerId: where() }),
    () => ({ type: 'declineSeat', participantId: who(), partnerId: where() }),
    () => ({ type: 'releaseSeat', partnerId: where(), participantId: who() }),
    () => ({ type: 'renameParticipant', participantId: who(), name: pick(NAMES) }),
    () => ({ type: 'removeParticipant', participantId: who() }),
    () => ({ type: 'handOver', participantId: who() }),
    () => ({ type: 'shareFacilitation', participantId: who() }),
    () => ({
      type: pick(['leave', 'openDoor', 'closeDoor', 'rotateLinks', 'reopen', 'pauseTimer', 'resumeTimer'] as const),
    }),
    () => ({ type: 'movePhase', from: pick(PHASES), to: pick(PHASES) }),
    () => ({ type: 'setTimer', durationSeconds: 1 + below(7200) }),
    () => ({ type: 'extendTimer', seconds: 1 + below(20_000) }),
    () => ({ type: 'revealCards', partnerId: where(), objectiveIds: [objective(pick(['o1', 'o2', 'o3']))] }),
    () => ({ type: 'revealAll' }),
    () => ({ type: 'chooseCategory', categories: [pick(CATEGORIES)], reason: 'parce que' }),
    () => ({ type: 'withdrawPartner', partnerId: where() }),
    () => ({ type: 'mergePartners', from: where(), into: where() }),
    () => ({ type: 'mergePartners', from: partner('p'), into: partner('q') }),
    () => ({ type: 'declineMerge', from: where(), into: where() }),
    () => ({ type: 'entrustDraft', partnerId: where(), isEntrusted: below(2) === 0 }),
    () => ({ type: 'contestSeat', partnerId: where(), participantId: who() }),
    () => ({ type: 'settleSeat', partnerId: where(), participantId: who(), isKept: below(2) === 0 }),
    () => ({ type: pick(['linkCompanion', 'unlinkCompanion', 'admit', 'turnAway'] as const), participantId: who() }),
    () => ({ type: 'watchDoor', isWatched: below(3) > 0 }),
    () => ({ type: 'admit', participantId: who() }),
    () => ({ type: 'setInstruction', phase: pick(PHASES), ...(below(2) === 0 && { text: 'À nous' }) }),
    () => ({ type: 'planTimes', minutesLeft: 1 + below(480) }),
    () => ({ type: 'placePractice', stake: 0.3, lever: -0.3 }),
    () => ({ type: 'setReady', partnerId: where(), isReady: below(2) === 0 }),
    () => ({ type: pick(['raiseHand', 'takePen', 'putPenDown', 'endTour'] as const) }),
    () => ({ type: 'lowerHand', participantId: who() }),
    () => ({ type: 'startTour', order: [partner('p'), partner('q')], isDrawn: true }),
    () => ({ type: 'giveFloor', partnerId: where() }),
    () => ({ type: 'bringForward', objectiveId: pick([objective('o1'), objective('o3'), null]) }),
    () => ({ type: 'callEveryone', zone: 'process' }),
    () => ({ type: 'setScreen', isCurtained: below(2) === 0 }),
    () => ({ type: 'veilCard', partnerId: where(), objectiveId: objective(pick(['o1', 'o2', 'o3'])) }),
  ];
  // Each kind of decision takes several steps, one after the other: they are drawn as often as all the rest.
  return pick(below(2) === 0 ? decisions({ pick, below, who, where }) : makers)();
}

type Draw = Pick<Chance, 'pick' | 'below'> & { who: () => ParticipantId; where: () => PartnerId };

/** Votes, the agreement and its consent. */
function decisions({ pick, below, who, where }: Draw): (() => Asked)[] {
  const votingRound = () => pick(['v1', 'v2', 'v3', 'v4']) as VotingRoundId;
  const consentRound = () => pick(['c1', 'c2', 'c3', 'c4']) as ConsentRoundId;
  const proposalId = () => pick(['x1', 'x2', 'x3']) as ProposalId;
  const disagreementId = () => pick(['d1', 'd2']) as DisagreementId;
  const kinds = [...CONSENT_KINDS, 'subjectToRatification', 'subjectToRatification'] as const;
  const answer = () => ({ kind: pick(kinds), reason: 'raison', body: 'Conseil', until: '2027-01-31' });
  const cast = (): Asked => ({
    type: 'castBallot',
    roundId: votingRound(),
    votes: { [pick(['o1', 'o2', 'o3'])]: below(4) } as Ballot['votes'],
    ...(below(2) === 0 && { partnerId: where() }),
  });
  const open = (): Asked => ({
    type: 'openVotingRound',
    roundId: votingRound(),
    budgetBy: pick(BUDGETS),
    budget: 1 + below(4),
    maxPerCard: 1 + below(3),
  });
  const prepare = (): Asked => ({
    type: 'prepareReply',
    roundId: consentRound(),
    partnerId: where(),
    ...answer(),
  });
  const reply = (): Asked => ({
    type: 'replyConsent',
    roundId: consentRound(),
    partnerId: where(),
    textDigest: pick([PAPER_DIGEST, 'older']),
    ...answer(),
  });
  const ratify = (): Asked => ({
    type: 'recordRatification',
    roundId: consentRound(),
    partnerId: where(),
    isRatified: below(2) === 0,
  });
  return [
    ...[open, cast, cast, prepare, reply, reply],
    () => ({ type: pick(['closeVotingRound', 'dropVotingRound'] as const), roundId: votingRound() }),
    () => ({ type: 'passPen', participantId: who() }),
    () => ({ type: 'propose', proposalId: proposalId(), text: 'Ensemble' }),
    () => ({
      type: pick(['adoptProposal', 'parkProposal', 'withdrawProposal'] as const),
      proposalId: proposalId(),
    }),
    () => ({ type: 'raiseDisagreement', disagreementId: disagreementId(), partnerId: where(), text: 'Non' }),
    () => ({ type: 'closeDisagreement', disagreementId: disagreementId() }),
    () => ({ type: 'chooseVoice', partnerId: where(), participantId: who() }),
    () => ({ type: 'openConsentRound', roundId: consentRound() }),
    () => ({ type: 'openConsentRound', roundId: consentRound() }),
    () => ({ type: 'attachReservation', roundId: consentRound(), partnerId: where(), text: 'mais' }),
    ...[ratify, ratify, ratify],
    () => ({ type: 'closeConsentRound', roundId: consentRound() }),
  ];
}

const PAPER_TEXT = {
  sentence: 'Ensemble.',
  commitments: [],
  preconditions: { sharedValue: '', sustainability: '' },
};
/** The digest of the text on paper while no category was chosen. */
const PAPER_DIGEST = digestOf({ ...PAPER_TEXT, categories: [] });

/** A workshop of so many steps, drawn from a seed: people come in and ask for anything, in any order. */
export function runWorkshop(seed: number, steps: number, check: (paper: Paper) => void): Paper {
  const draw = chance(seed);
  const paper = new Paper().withPartner('p').withDraft('p', 'o1', { id: 'o2', kept: true }).withDraft('q', 'o3');
  paper.text = PAPER_TEXT;
  for (let step = 0; step < steps; step += 1) {
    paper.wait(draw.below(3));
    if (draw.below(6) === 0) comeIn(paper, draw);
    else paper.ask(draw.pick(PEOPLE), anyCommand(draw));
    check(paper);
  }
  return paper;
}

/**
 * The same, of people who mostly ask for what they may: seated at two partners, with cards on the table, they try until
 * something is accepted. Reaches votes, agreements and consents that blind chance hardly ever does.
 */
export function runMeeting(seed: number, steps: number, check: (paper: Paper) => void): Paper {
  const draw = chance(seed);
  const paper = new Paper().withPartner('p').withPartner('q').withMember('a', 'p').withMember('b', 'p');
  paper.withMember('c', 'q').withMember('d').withCards('p', 'o1').withCards('q', 'o3').withDraft('p', 'o2');
  paper.text = PAPER_TEXT;
  for (let step = 0; step < steps; step += 1) {
    paper.wait(draw.below(3));
    // Now and then the facilitator leads on, and people come in: what is only left never empties the room.
    if (draw.below(12) === 0) comeIn(paper, draw);
    else if (draw.below(10) === 0) paper.at(draw.pick(PHASES.slice(0, -1)));
    else tryUntilAccepted(paper, draw);
    check(paper);
  }
  return paper;
}

const RARE = new Set<Asked['type']>(['leave', 'removeParticipant', 'withdrawPartner', 'removePartner', 'handOver']);

function tryUntilAccepted(paper: Paper, draw: Chance): void {
  for (let tries = 0; tries < 40; tries += 1) {
    const command = anyCommand(draw);
    if (RARE.has(command.type) && draw.below(8) > 0) continue;
    if (paper.ask(draw.pick(PEOPLE), command).ok) return;
  }
}

function comeIn(paper: Paper, draw: Chance): void {
  const id = draw.pick(PEOPLE.slice(0, -1));
  if (paper.ledger.participants[person(id)]) return;
  const linkEpoch = draw.below(3) === 0 ? 1 : paper.ledger.linkEpoch;
  const entry = { name: draw.pick(NAMES), linkEpoch, partnerId: partner(draw.pick(PARTNERS)) };
  paper.enter(id, draw.pick(['facilitator', 'member', 'member', 'observer', 'screen']), entry);
}

/** What must hold of every ledger that commands can lead to (WS11). */
export function expectSound(ledger: Ledger): void {
  const people = Object.values(ledger.participants);
  expect(partnersOf(ledger).length).toBeLessThanOrEqual(LIMITS.partners);
  for (const { id, seats, asks, state, role, companionOf } of people) {
    expect(seats.length + asks.length).toBeLessThanOrEqual(SEATS_PER_PERSON);
    expect(new Set([...seats, ...asks]).size).toBe(seats.length + asks.length);
    if (state !== 'here') expect([...seats, ...asks]).toEqual([]);
    if (role === 'observer' || role === 'screen') expect([...seats, ...asks]).toEqual([]);
    for (const at of [...seats, ...asks]) expect(ledger.partners[at]?.archived).toBe(false);
    for (const seat of seats) expect(ledger.partners[seat]?.claimed).toBe(true);
    if (companionOf === undefined) continue;
    expect([...seats, ...asks]).toEqual([]);
    expect(role).not.toBe('facilitator');
    expect(companionOf).not.toBe(id);
    expect(ledger.participants[companionOf]?.state).toBe('here');
  }
  for (const named of [partnersOf(ledger), [...peopleOf(ledger), ...waitingOf(ledger)]]) {
    const skeletons = named.map(({ name }) => nameSkeleton(name));
    expect(new Set(skeletons).size).toBe(skeletons.length);
  }
  if (ledger.timer) expect(ledger.timer.durationSeconds).toBeLessThanOrEqual(LIMITS.timerSeconds);
  expectSoundTable(ledger);
  expectSoundDecisions(ledger);
}

function expectSoundTable(ledger: Ledger): void {
  const isHere = (id: ParticipantId | null) => id !== null && ledger.participants[id]?.state === 'here';
  const isAtTable = (id: PartnerId) => ledger.partners[id]?.archived === false;
  expect(ledger.hands.every(isHere)).toBe(true);
  expect(new Set(ledger.hands).size).toBe(ledger.hands.length);
  expect(ledger.ready.every(isAtTable)).toBe(true);
  for (const { partnerId, participantId, by } of ledger.contests) {
    expect(ledger.participants[participantId]?.seats).toContain(partnerId);
    expect(isHere(by)).toBe(true);
  }
  for (const { from, into } of ledger.merges) expect([from, into].every(isAtTable)).toBe(true);
  for (const [partnerId, voice] of Object.entries(ledger.voices))
    expect(ledger.participants[voice]?.seats).toContain(partnerId);
  if (ledger.tour) {
    expect(ledger.phase).toBe('share');
    expect(ledger.tour.order.every(isAtTable)).toBe(true);
    if (ledger.tour.floor !== null) expect(ledger.tour.order).toContain(ledger.tour.floor);
  }
  const revealed = Object.values(ledger.revealed).flat();
  expect(new Set(revealed).size).toBe(revealed.length);
}

function expectSoundDecisions(ledger: Ledger): void {
  const open = ledger.votingRounds.filter(({ state }) => state === 'open');
  expect(open.length).toBeLessThanOrEqual(1);
  if (open.length === 1) expect(ledger.phase).toBe('prioritise');
  expect(new Set(ledger.votingRounds.map(({ id }) => id)).size).toBe(ledger.votingRounds.length);
  for (const round of ledger.votingRounds) {
    if (round.state !== 'closed') continue;
    const given = round.tally.votes.reduce((sum, { votes }) => sum + votes, 0);
    expect(given).toBeLessThanOrEqual(round.tally.ballots * round.budget);
  }
  const { penHolder, consentRounds } = ledger;
  if (penHolder !== null) {
    expect(ledger.participants[penHolder]?.state).toBe('here');
    expect(ledger.phase).toBe('agree');
  }
  const answering = consentRounds.filter(({ closedAt }) => closedAt === null);
  expect(answering.length).toBeLessThanOrEqual(1);
  if (answering.length === 1) {
    expect(answering[0]).toBe(consentRounds.at(-1));
    expect(ledger.phase).toBe('agree');
    expect(penHolder).toBeNull();
  }
  for (const { replies, ratifications } of consentRounds)
    for (const id of Object.keys(ratifications) as PartnerId[])
      expect(replies[id]?.answer.kind).toBe('subjectToRatification');
}
