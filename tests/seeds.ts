/** Seeds that once broke a property, each with what it taught us. They are tried on every run. */

export const LEDGER_SEEDS = [
  // Someone waiting for two seats who added their own organisation held three.
  2366714520,
];

export const READING_SEEDS: number[] = [];
