/**
 * How often one may try, per window. The numbers are ours: high enough that sixty people behind one Wi-Fi get in
 * together, low enough that guessing a six-character code (32⁶ of them) is hopeless.
 */
export const RATES = {
  /** Wrong codes typed from one address; the number itself is in `LIMITS.wrongCodesPerMinute`. */
  wrongCodes: { windowSeconds: 60 },
  /** Wrong codes typed from anywhere. Links keep working when this is reached. */
  wrongCodesEverywhere: { max: 300, windowSeconds: 60 },
  /** People who enter one workshop by its code. */
  joins: { max: 1_200, windowSeconds: 60 },
  /** Workshops created or imported from one address. */
  newWorkshops: { max: 600, windowSeconds: 3_600 },
} as const;

/** How many times a new code is drawn when it is already taken, before giving up. */
export const CODE_DRAWS = 8;
/** Deletions retried, and rows removed, at each run of the cron. */
export const SWEEP_BATCH = 50;
