import { LIMITS } from '../limits.ts';
import { ok, unreachable } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { type Decided, refuse } from './decided.ts';
import type { Ledger } from './ledger.ts';

type TimerCommand = CommandOf<'setTimer' | 'pauseTimer' | 'resumeTimer' | 'extendTimer'>;

/** What the facilitator does with the clock of a phase; none of it acts by itself (PH2). */
export function setTimer(ledger: Ledger, command: TimerCommand): Decided {
  if (command.type === 'setTimer') {
    const { durationSeconds, isBreak } = command;
    return ok([{ type: 'timerSet', durationSeconds, ...(isBreak && { isBreak }) }]);
  }
  const { timer } = ledger;
  if (!timer) return refuse('noTimer', {});
  switch (command.type) {
    case 'pauseTimer':
      return timer.pausedAt === undefined ? ok([{ type: 'timerPaused' }]) : refuse('timerPausedAlready', {});
    case 'resumeTimer':
      return timer.pausedAt === undefined ? refuse('timerRunning', {}) : ok([{ type: 'timerResumed' }]);
    case 'extendTimer':
      if (timer.durationSeconds + command.seconds > LIMITS.timerSeconds)
        return refuse('timerTooLong', { max: LIMITS.timerSeconds });
      return ok([{ type: 'timerExtended', seconds: command.seconds }]);
    default:
      return unreachable(command);
  }
}
