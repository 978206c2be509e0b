export const board: typeof import('../fr/board.ts').board = {};
