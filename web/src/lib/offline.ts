import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import type { DocumentName } from '#shared/rights.ts';
import { databasePrefix } from './keptDocuments.ts';

/**
 * What a person wrote without a connection, kept on their own device until the room has it (SC26). One database per
 * person and document, and only for documents they may write.
 */
export type Kept = { whenLoaded: Promise<void>; close(): Promise<void>; erase(): Promise<void> };

/** Joins a document with what this device kept of it, and keeps it from now on. */
export function keepOnDevice(workshopId: string, participantId: string, document: DocumentName, doc: Y.Doc): Kept {
  if (typeof indexedDB === 'undefined') return nothingKept;
  const persistence = new IndexeddbPersistence(databasePrefix(workshopId, participantId) + document, doc);
  // A private window may refuse the database: the workshop then works without it.
  const opened = persistence._db.then(
    () => true,
    () => false,
  );
  return {
    whenLoaded: opened.then(async (isOpen) => {
      if (isOpen) await persistence.whenSynced;
    }),
    close: async () => {
      if (await opened) await persistence.destroy();
    },
    erase: async () => {
      if (await opened) await persistence.clearData();
    },
  };
}

const nothingKept: Kept = {
  whenLoaded: Promise.resolve(),
  close: () => Promise.resolve(),
  erase: () => Promise.resolve(),
};
