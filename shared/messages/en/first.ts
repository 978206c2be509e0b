import type { FirstMessages } from '../fr/first.ts';
import { board } from './board.ts';
import { home } from './home.ts';
import { method } from './method.ts';
import { refusals } from './refusals.ts';
import { workshop } from './workshop.ts';

export const first: FirstMessages = { lang: 'en', method, home, workshop, board, refusals };
