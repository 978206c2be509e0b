export const workshop: typeof import('../fr/workshop.ts').workshop = {};
