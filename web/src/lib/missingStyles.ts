/** How long until a stylesheet that did not come is asked for again, in milliseconds. */
const AGAIN_MS = 2_000;

/**
 * Asks again for each stylesheet that did not come, until it does: a part fetched over a broken network would be shown
 * bare, since its styles are asked for once only, whatever becomes of them.
 */
export function askAgainForMissingStyles(): void {
  const askAgain = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    setTimeout(() => target.replaceWith(target.cloneNode()), AGAIN_MS);
  };
  addEventListener('error', askAgain, { capture: true });
}
