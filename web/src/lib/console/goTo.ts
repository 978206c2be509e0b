import type { Call } from '#shared/ledger/ledger.ts';

/** How long the place stays marked, in milliseconds. */
export const MARKED_MS = 6_000;

/** Where on this page everyone was called, in the view one has; the whole of the cards when the place is not drawn. */
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
  if (place.id === 'main') scrollToTop(place);
  else place.scrollIntoView({ block: 'center' });
  mark(place);
  if (isAsked || document.activeElement === document.body) focusOn(place);
}

/** The cards scroll with their frame on a desk, with the page on a phone. */
function scrollToTop(main: HTMLElement): void {
  main.scrollTo({ top: 0 });
  scrollTo({ top: 0 });
}

function mark(place: HTMLElement): void {
  place.dataset.called = '';
  setTimeout(() => delete place.dataset.called, MARKED_MS);
}

function focusOn(place: HTMLElement): void {
  const control = place.querySelector<HTMLElement>('[data-card]');
  const target = place.matches('li') && control ? control : place;
  if (target === place) place.tabIndex = -1;
  target.focus({ preventScroll: true });
}
