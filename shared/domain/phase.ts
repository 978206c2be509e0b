import * as v from 'valibot';

export const PHASES = ['welcome', 'reflect', 'share', 'prioritise', 'read', 'agree', 'closed'] as const;
/** The moment of the workshop; exactly one is open. */
export const Phase = v.picklist(PHASES);
export type Phase = v.InferOutput<typeof Phase>;

export const phaseIndex = (phase: Phase): number => PHASES.indexOf(phase);
export const nextPhase = (phase: Phase): Phase | null => PHASES[phaseIndex(phase) + 1] ?? null;

/** Partners may reveal from the mise en commun on; latecomers in every later phase before the end. */
export const revealIsOpen = (phase: Phase): boolean => phaseIndex(phase) >= phaseIndex('share') && phase !== 'closed';

/** What the timer of a phase measures. It informs; reaching its end does nothing by itself. */
export type Timer = {
  startedAt: number;
  durationSeconds: number;
  pausedAt?: number;
  /** A break: the group is away, and comes back when it ends. */
  isBreak?: true;
};

/** Whole seconds left on a timer, negative once it has run out. `now` and times in milliseconds. */
export function remainingSeconds(timer: Timer, now: number): number {
  const until = timer.pausedAt ?? now;
  return Math.ceil(timer.durationSeconds - (until - timer.startedAt) / 1000);
}
