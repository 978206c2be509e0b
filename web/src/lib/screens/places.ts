/** The places of the page that a button may bring someone to. */
export const PLACES = {
  add: 'place-add',
  reveal: 'place-reveal',
  seat: 'place-seat',
  choice: 'place-choice',
  agree: 'place-agree',
} as const;

const FOCUSABLE = 'input:not([type=hidden]):not(:disabled), textarea, select, button:not(:disabled)';

/** Is the focus there? Then it is not taken away, whatever the moment of the workshop. */
export const holdsFocus = (place: keyof typeof PLACES): boolean =>
  document.getElementById(PLACES[place])?.contains(document.activeElement) ?? false;

/** Scrolls to a place and gives the focus to the first thing one can do there. */
export function bringTo(place: keyof typeof PLACES): void {
  const target = document.getElementById(PLACES[place]);
  target?.closest('details')?.setAttribute('open', '');
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
}
