import { PHASES, type Phase, phaseIndex } from './phase.ts';

/** Minutes proposed for each phase to come, and a pause. A proposal: nothing starts or stops by itself. */
export type Schedule = {
  minutes: Partial<Record<Phase, number>>;
  /** Taken before that phase; null when the time left is too short for one. */
  pause: { before: Phase; minutes: number } | null;
};

/** What each phase weighs against the others: something fixed, and something for each partner. Our numbers. */
const WEIGHTS: Record<Phase, { fixed: number; perPartner: number }> = {
  welcome: { fixed: 8, perPartner: 1 },
  reflect: { fixed: 15, perPartner: 0 },
  share: { fixed: 3, perPartner: 4 },
  prioritise: { fixed: 8, perPartner: 0 },
  read: { fixed: 15, perPartner: 0 },
  agree: { fixed: 15, perPartner: 2 },
  closed: { fixed: 4, perPartner: 0 },
};
/** People need a pause in the middle once there is this much time left, and this is how long it lasts. Our numbers. */
const PAUSE = { fromMinutes: 80, minutes: 10, before: 'read' } as const;

/**
 * Shares the minutes left out between the phase that is open and those to come, by the number of partners (PH7). Whole
 * minutes, at least one each while they last, that add up to `minutesLeft` exactly.
 */
export function shareOutTime(minutesLeft: number, partnerCount: number, from: Phase): Schedule {
  const phases = PHASES.slice(phaseIndex(from));
  const pauses = minutesLeft >= PAUSE.fromMinutes && phaseIndex(from) < phaseIndex(PAUSE.before);
  const pause = pauses ? { before: PAUSE.before, minutes: PAUSE.minutes } : null;
  const available = minutesLeft - (pause?.minutes ?? 0);
  const weighed = phases.map((phase) => ({
    phase,
    weight: WEIGHTS[phase].fixed + WEIGHTS[phase].perPartner * partnerCount,
  }));
  const each = available >= phases.length ? 1 : 0;
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const toShare = available - each * phases.length;
  const shares = weighed.map(({ phase, weight }) => {
    const exact = toShare * weight;
    return { phase, whole: Math.floor(exact / total), rest: exact % total };
  });
  const missing = toShare - shares.reduce((sum, { whole }) => sum + whole, 0);
  // The minutes lost by rounding go to those who lost the most; of equals, to the earlier phase.
  const favoured = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest || phaseIndex(a.phase) - phaseIndex(b.phase))
      .slice(0, missing)
      .map(({ phase }) => phase),
  );
  const minutes = Object.fromEntries(
    shares.map(({ phase, whole }) => [phase, each + whole + (favoured.has(phase) ? 1 : 0)]),
  ) as Partial<Record<Phase, number>>;
  return { minutes, pause };
}
