import type { Call } from '#shared/ledger/ledger.ts';

/** How long the place stays marked, in milliseconds. */
export const MARKED_MS = 6_000;

/** Where on this page everyone was called, in the view one has; the whole of the stage when the place is not drawn. */
export function placeOf({ objectiveId, zone }: Call): HTMLElement | null {
  const main = document.getElementById('main');
  if (objectiveId !== undefined) {
    const control = main?.querySelector<HTMLElement>(`[data-card="${CSS.escape(objectiveId)}"]`);
    return control?.closest('li') ?? control ?? main;
  }
  return (zone && main?.querySelector<HTMLElement>(`[data-zone="${zone}"]`)) ?? main;
}

/** Brings a place into sight and marks it for a while. The focus follows only if it was nowhere, or if it is `asked`. */
export function goTo(place: HTMLElement, isAsked: boolean): void {
  bringIntoSight(place);
  // Cards out of sight are measured only once they are near: the first way there may stop short.
  requestAnimationFrame(() => bringIntoSight(place));
  mark(place);
  if (isAsked || document.activeElement === document.body) focusOn(place);
}

/** The stage scrolls in its frame on a desk, with the page on a phone. */
function bringIntoSight(place: HTMLElement): void {
  if (place.id !== 'main') {
    place.scrollIntoView({ block: 'center' });
    return;
  }
  place.scrollTo({ top: 0 });
  scrollTo({ top: 0 });
}

function mark(place: HTMLElement): void {
  for (const former of document.querySelectorAll<HTMLElement>('[data-called]')) delete former.dataset.called;
  const since = String(performance.now());
  place.dataset.called = since;
  setTimeout(() => {
    if (place.dataset.called === since) delete place.dataset.called;
  }, MARKED_MS);
}

function focusOn(place: HTMLElement): void {
  const control = place.matches('li') ? place.querySelector<HTMLElement>('[data-card]') : null;
  if (!control) place.tabIndex = -1;
  (control ?? place).focus({ preventScroll: true });
}
