import { first } from './fr/first.ts';
import { later } from './fr/later.ts';
import { problems } from './fr/problems.ts';
import { summary } from './fr/summary.ts';

/** Every sentence of the product in French, the language of reference: the type that other languages must fill. */
export const fr = { ...first, ...later, problems, summary };

export type Messages = typeof fr;
