export const home: typeof import('../fr/home.ts').home = {};
