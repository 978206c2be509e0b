import { withLater } from '#lib/i18n.svelte.ts';

/** What the delicate moments need on screen, fetched when one of them comes, with its words. */
export const delicateParts = {
  veil: withLater(() => import('./VeilDialog.svelte')),
  told: withLater(() => import('./told.ts')),
};
