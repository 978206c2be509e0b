import type { Ledger } from '#shared/ledger/ledger.ts';
import type { Messages } from '#shared/messages/fr.ts';
import type { Standing } from './shell.svelte.ts';

/** What is expected of someone now: first in the group's own words where it has some, then in the usual ones (PH9). */
export type Instruction = { own: string | null; usual: string };

export const instructionFor = (
  { phase, instructions }: Pick<Ledger, 'phase' | 'instructions'>,
  standing: Standing,
  { workshop }: Pick<Messages, 'workshop'>,
): Instruction => ({ own: instructions[phase] ?? null, usual: workshop.now[phase][standing] });
