export const reading: typeof import('../fr/reading.ts').reading = {};
