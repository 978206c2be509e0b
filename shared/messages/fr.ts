import { board } from './fr/board.ts';
import { home } from './fr/home.ts';
import { method } from './fr/method.ts';
import { problems } from './fr/problems.ts';
import { reading } from './fr/reading.ts';
import { refusals } from './fr/refusals.ts';
import { summary } from './fr/summary.ts';
import { workshop } from './fr/workshop.ts';

/** Every sentence of the product in French, the language of reference: the type that other languages must fill. */
export const fr = { lang: 'fr' as 'fr' | 'en', method, home, workshop, board, reading, refusals, problems, summary };

export type Messages = typeof fr;
