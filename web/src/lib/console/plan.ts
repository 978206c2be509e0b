import { PHASES, type Phase, phaseIndex } from '#shared/domain/phase.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';

type Planned = Pick<Ledger, 'phase' | 'schedule' | 'timer'>;

/** One line of the plan: a phase, or the pause before one. */
export type PlanLine = { phase: Phase; minutes: number } | { phase: null; minutes: number };

/** What was planned from the open phase on, which comes first; the pause stands before its phase. Empty without a plan. */
export function planOf({ phase, schedule }: Planned): PlanLine[] {
  if (!schedule) return [];
  const { minutes, pause } = schedule;
  return PHASES.slice(phaseIndex(phase)).flatMap((step): PlanLine[] => {
    const planned = minutes[step];
    if (planned === undefined) return [];
    const line = { phase: step, minutes: planned };
    return pause?.before === step && step !== phase ? [{ phase: null, minutes: pause.minutes }, line] : [line];
  });
}

/**
 * What the timer proposes, in minutes: to start the time planned for the phase just opened, to take the pause planned
 * before the next one. A proposal: it waits for the facilitator (PH2, PH7).
 */
export function proposalsOf({ phase, schedule, timer }: Planned): { start: number | null; pause: number | null } {
  const planned = schedule?.minutes[phase] ?? 0;
  const pause = schedule?.pause ?? null;
  const isNext = pause !== null && phaseIndex(pause.before) === phaseIndex(phase) + 1;
  return {
    start: timer === null && planned > 0 ? planned : null,
    pause: isNext && !timer?.isBreak ? pause.minutes : null,
  };
}
