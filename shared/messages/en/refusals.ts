export const refusals: typeof import('../fr/refusals.ts').refusals = {};
