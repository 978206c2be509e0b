/** What a card's dialog holds: the first screen does not wait for it, and it is here before anyone has a card to open. */
export const cardBody = () => import('./CardBody.svelte');

/** What is said of the card just added; it comes in the same fetch. */
export const addedCard = async () => ({ default: (await cardBody()).AddedCard });
