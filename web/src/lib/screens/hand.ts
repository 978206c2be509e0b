import { words } from '../i18n.svelte.ts';
import { announce } from '../ui/announcer.svelte.ts';
import type { Shell } from './shell.svelte.ts';

/** Who is lowering their own hand right now: only a hand that someone else lowers means that the floor is given. */
const lowering = new WeakSet<Shell>();

export const isLoweringHand = (shell: Shell): boolean => lowering.has(shell);

export async function raiseHand(shell: Shell): Promise<void> {
  if (!(await shell.ask({ type: 'raiseHand' }))) return;
  announce(words.current.workshop.signals.place(rankOf(shell)));
}

export async function lowerHand(shell: Shell): Promise<void> {
  lowering.add(shell);
  const events = await shell.ask({ type: 'lowerHand' });
  lowering.delete(shell);
  if (events) announce(words.current.workshop.signals.lowered);
}

/** One's place among those who ask to speak: 1 is the next; 0 when one does not ask. */
export const rankOf = ({ room }: Shell): number => room.ledger.hands.indexOf(room.participantId) + 1;
