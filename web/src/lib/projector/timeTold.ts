import { remainingSeconds, type Timer } from '#shared/domain/phase.ts';

/** What the clock of the room says: time left, its last minute, time that is up, or a break and when it ends. */
export type TimeTold =
  | { kind: 'left' | 'lastMinute' | 'paused'; seconds: number }
  | { kind: 'over' }
  /** `backAt` in milliseconds since 1970; null while the break itself is held. */
  | { kind: 'break'; backAt: number | null }
  | { kind: 'breakOver' };

const LAST_MINUTE = 60;

/** Reads a timer for the room, `now` by the room's own clock. */
export function timeTold(timer: Timer, now: number): TimeTold {
  const seconds = Math.max(0, remainingSeconds(timer, now));
  const isHeld = timer.pausedAt !== undefined;
  if (timer.isBreak) {
    if (isHeld) return { kind: 'break', backAt: null };
    return seconds === 0
      ? { kind: 'breakOver' }
      : { kind: 'break', backAt: timer.startedAt + timer.durationSeconds * 1000 };
  }
  if (isHeld) return { kind: 'paused', seconds };
  if (seconds === 0) return { kind: 'over' };
  return { kind: seconds <= LAST_MINUTE ? 'lastMinute' : 'left', seconds };
}
