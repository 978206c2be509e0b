import { expect } from 'vitest';
import { CATEGORIES } from '#shared/domain/category.ts';
import { SEATS_PER_PERSON } from '#shared/domain/participant.ts';
import { PHASES } from '#shared/domain/phase.ts';
import { nameSkeleton } from '#shared/domain/text.ts';
import { type Ledger, partnersOf, peopleOf } from '#shared/ledger/ledger.ts';
import { LIMITS } from '#shared/limits.ts';
import { type Asked, objective, Paper, partner, person } from './build.ts';
import { type Chance, chance } from './prng.ts';

export const PEOPLE = ['f', 'a', 'b', 'c', 'd', 'e', 'nobody'];
const PARTNERS = ['p', 'q', 'r', 'nowhere'];
const NAMES = ['Ana', 'ana', 'Bob', 'Éco', 'Eco', 'ADMR', 'Lemoine'];

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
  ];
  return pick(makers)();
}

/** A workshop of so many steps, drawn from a seed: people come in and ask for anything, in any order. */
export function runWorkshop(seed: number, steps: number, check: (paper: Paper) => void): Paper {
  const draw = chance(seed);
  const paper = new Paper().withPartner('p').withDraft('p', 'o1', { id: 'o2', kept: true }).withDraft('q', 'o3');
  for (let step = 0; step < steps; step += 1) {
    paper.wait(draw.below(3));
    if (draw.below(6) === 0) {
      const id = draw.pick(PEOPLE.slice(0, -1));
      const known = paper.ledger.participants[person(id)];
      const entry = { name: draw.pick(NAMES), linkEpoch: 1 + draw.below(2), partnerId: partner(draw.pick(PARTNERS)) };
      if (!known) paper.enter(id, draw.pick(['facilitator', 'member', 'member', 'observer', 'screen']), entry);
    } else paper.ask(draw.pick(PEOPLE), anyCommand(draw));
    check(paper);
  }
  return paper;
}

/** What must hold of every ledger that commands can lead to (WS11). */
export function expectSound(ledger: Ledger): void {
  const people = Object.values(ledger.participants);
  expect(partnersOf(ledger).length).toBeLessThanOrEqual(LIMITS.partners);
  for (const { seats, asks, state, role } of people) {
    expect(seats.length + asks.length).toBeLessThanOrEqual(SEATS_PER_PERSON);
    expect(new Set([...seats, ...asks]).size).toBe(seats.length + asks.length);
    if (state !== 'here') expect([...seats, ...asks]).toEqual([]);
    if (role === 'observer' || role === 'screen') expect([...seats, ...asks]).toEqual([]);
    for (const at of [...seats, ...asks]) expect(ledger.partners[at]?.archived).toBe(false);
    for (const seat of seats) expect(ledger.partners[seat]?.claimed).toBe(true);
  }
  for (const named of [partnersOf(ledger), peopleOf(ledger)]) {
    const skeletons = named.map(({ name }) => nameSkeleton(name));
    expect(new Set(skeletons).size).toBe(skeletons.length);
  }
  if (ledger.timer) expect(ledger.timer.durationSeconds).toBeLessThanOrEqual(LIMITS.timerSeconds);
}
