/** The heading of the round of consent, open or last. */
export const ROUND_TITLE = 'agree-round-title';
