import { tick } from 'svelte';

/** The heading of the stage. */
export const STAGE_TITLE = 'agree-title';

/**
 * The button someone pressed is gone with what it was for: their focus goes to a heading of the agreement, from where
 * they read on. Only ever after one's own act. A dialog that is still open keeps the focus until it closes.
 */
export async function bringToAgreement(id: string = STAGE_TITLE): Promise<void> {
  await tick();
  const dialog = document.querySelector('dialog[open]');
  if (dialog) dialog.addEventListener('close', () => arrive(id), { once: true });
  else arrive(id);
}

function arrive(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}
