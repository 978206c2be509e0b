/**
 * What Yjs tells a developer, in place of `lib0/logging` (vite.config.ts): lib0's own brings 3 kB of schemas and page
 * elements to everyone's phone to colour it. A test compares these words with those Yjs uses.
 */
export const [BOLD, UNBOLD, ORANGE, RED] = ['', '', '', ''];
export const print = (...said: unknown[]): void => console.log(...said);
export const warn = (...said: unknown[]): void => console.warn(...said);
