import type { LaterMessages } from '../fr/later.ts';
import { conduct } from './conduct.ts';
import { reading } from './reading.ts';
import { readingPanel } from './readingPanel.ts';

export const later: LaterMessages = { reading, readingPanel, conduct };
