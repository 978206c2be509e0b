import { board } from './en/board.ts';
import { home } from './en/home.ts';
import { method } from './en/method.ts';
import { problems } from './en/problems.ts';
import { reading } from './en/reading.ts';
import { refusals } from './en/refusals.ts';
import { summary } from './en/summary.ts';
import { workshop } from './en/workshop.ts';
import type { Messages } from './fr.ts';

/** Every sentence of the product in English; a missing one does not compile. */
export const en: Messages = { lang: 'en', method, home, workshop, board, reading, refusals, problems, summary };
