/** So many names hold on the two lines under a square. */
export const STRIP_HOLDS = 12;
