import type { Phase, Timer } from '../../domain/phase.ts';
import { unreachable } from '../../result.ts';
import type { ConductDecision, Stamp } from '../events.ts';
import type { Ledger, Tour } from '../ledger.ts';
import { without } from './change.ts';

/** What changes as the meeting is led. */
export function evolveConduct(ledger: Ledger, event: ConductDecision & Stamp): Ledger {
  switch (event.type) {
    case 'phaseMoved':
      return inPhase(ledger, event.to);
    case 'workshopReopened':
      return { ...inPhase(ledger, 'agree'), edition: event.edition };
    case 'instructionSet': {
      const { [event.phase]: _, ...others } = ledger.instructions;
      return { ...ledger, instructions: event.text === null ? others : { ...others, [event.phase]: event.text } };
    }
    case 'timesPlanned':
      return { ...ledger, schedule: event.schedule };
    case 'timerSet': {
      const timer: Timer = { startedAt: event.at, durationSeconds: event.durationSeconds };
      return { ...ledger, timer: event.isBreak ? { ...timer, isBreak: true } : timer };
    }
    case 'timerPaused':
      return { ...ledger, timer: ledger.timer && { ...ledger.timer, pausedAt: event.at } };
    case 'timerResumed':
      return { ...ledger, timer: ledger.timer && resumed(ledger.timer, event.at) };
    case 'timerExtended':
      return {
        ...ledger,
        timer: ledger.timer && { ...ledger.timer, durationSeconds: ledger.timer.durationSeconds + event.seconds },
      };
    case 'practicePlaced':
      return { ...ledger, practice: event.position };
    case 'readySet': {
      const others = without(ledger.ready, event.partnerId);
      return { ...ledger, ready: event.isReady ? [...others, event.partnerId] : others };
    }
    case 'handRaised':
      return { ...ledger, hands: [...ledger.hands, event.participantId] };
    case 'handLowered':
      return { ...ledger, hands: without(ledger.hands, event.participantId) };
    case 'tourStarted':
      return {
        ...ledger,
        tour: { order: event.order, isDrawn: event.isDrawn, floor: null, done: [], card: null },
      };
    case 'floorGiven':
      return { ...ledger, tour: ledger.tour && floorGiven(ledger.tour, event.partnerId) };
    case 'cardBroughtForward':
      return { ...ledger, tour: ledger.tour && { ...ledger.tour, card: event.objectiveId } };
    case 'tourEnded':
      return { ...ledger, tour: null };
    case 'everyoneCalled': {
      const { at, by, zone, objectiveId } = event;
      return { ...ledger, call: { at, by, ...(zone && { zone }), ...(objectiveId && { objectiveId }) } };
    }
    case 'screenSet':
      return { ...ledger, screen: event.screen };
    case 'cardsRevealed': {
      const before = ledger.revealed[event.partnerId] ?? [];
      return { ...ledger, revealed: { ...ledger.revealed, [event.partnerId]: [...before, ...event.objectiveIds] } };
    }
    case 'cardVeiled': {
      const { partnerId, objectiveId } = event;
      const revealed = without(ledger.revealed[partnerId] ?? [], objectiveId);
      const { tour, call } = ledger;
      return {
        ...ledger,
        revealed: { ...ledger.revealed, [partnerId]: revealed },
        // Shown again, it may say something else: those who vote on it now did not mean that.
        votingRounds: ledger.votingRounds.map((round) =>
          round.state === 'open' ? { ...round, objectiveIds: without(round.objectiveIds, objectiveId) } : round,
        ),
        tour: tour?.card === objectiveId ? { ...tour, card: null } : tour,
        call: call?.objectiveId === objectiveId ? null : call,
      };
    }
    default:
      return unreachable(event);
  }
}

/** Another phase: its clock is not set, nobody is ready for the next one, and the pen lies on the table. */
const inPhase = (ledger: Ledger, phase: Phase): Ledger => ({
  ...ledger,
  phase,
  timer: null,
  ready: [],
  call: null,
  tour: phase === 'share' ? ledger.tour : null,
  penHolder: null,
});

function floorGiven(tour: Tour, partnerId: Tour['floor'] & string): Tour {
  const over =
    tour.floor !== null && tour.floor !== partnerId ? [...without(tour.done, tour.floor), tour.floor] : tour.done;
  return { ...tour, floor: partnerId, done: without(over, partnerId), card: null };
}

const resumed = ({ pausedAt, ...timer }: Timer, at: number): Timer => ({
  ...timer,
  startedAt: pausedAt === undefined ? timer.startedAt : timer.startedAt + (at - pausedAt),
});
