export const problems: typeof import('../fr/problems.ts').problems = {};
