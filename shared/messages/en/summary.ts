export const summary: typeof import('../fr/summary.ts').summary = {};
