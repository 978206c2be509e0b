import { takeLinkToken } from '#lib/identity.ts';
import { askAgainForMissingStyles } from '#lib/missingStyles.ts';

/** Before the router reads the address, so that a link's token is never part of a page's address or history (SC4). */
export function init(): void {
  takeLinkToken();
  addEventListener('hashchange', () => {
    if (takeLinkToken()) location.reload();
  });
  askAgainForMissingStyles();
}
