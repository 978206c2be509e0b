import { conduct } from './conduct.ts';
import { reading } from './reading.ts';
import { readingPanel } from './readingPanel.ts';

/** What only the screens loaded later say: a browser fetches these words with them. */
export const later = { reading, readingPanel, conduct };

export type LaterMessages = typeof later;
