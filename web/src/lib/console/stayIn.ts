import { tick } from 'svelte';

/** What one did made its own button go: the focus stays in the same place, on what can be done there next. */
export async function stayIn(place: HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  place?.querySelector<HTMLElement>('button, summary:not([hidden]), [tabindex]')?.focus({ preventScroll: true });
}
