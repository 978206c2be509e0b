import { first } from './en/first.ts';
import { later } from './en/later.ts';
import { problems } from './en/problems.ts';
import { summary } from './en/summary.ts';
import type { Messages } from './fr.ts';

/** Every sentence of the product in English; a missing one does not compile. */
export const en: Messages = { ...first, ...later, problems, summary };
