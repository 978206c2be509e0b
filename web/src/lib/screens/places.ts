/** The places of the page that a button may bring someone to. */
export const PLACES = { add: 'place-add', reveal: 'place-reveal', seat: 'place-seat' } as const;

const FOCUSABLE = 'input:not([type=hidden]):not(:disabled), textarea, select, button:not(:disabled)';

/** Scrolls to a place and gives the focus to the first thing one can do there. */
export function bringTo(place: keyof typeof PLACES): void {
  const target = document.getElementById(PLACES[place]);
  target?.querySelector('details')?.setAttribute('open', '');
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
}
