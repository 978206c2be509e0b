import { board } from './board.ts';
import { home } from './home.ts';
import { method } from './method.ts';
import { refusals } from './refusals.ts';
import { workshop } from './workshop.ts';

/** What the screens say that a person meets at once: a browser waits for these words before it shows anything. */
export const first = { lang: 'fr' as 'fr' | 'en', method, home, workshop, board, refusals };

export type FirstMessages = typeof first;
