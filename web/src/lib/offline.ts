import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import type { DocumentName } from '#shared/rights.ts';

/**
 * What a person wrote without a connection, kept on their own device until the room has it (SC26). One database per
 * person and document, and only for documents they may write.
 */
export type Kept = { whenLoaded: Promise<void>; close(): Promise<void>; erase(): Promise<void> };

const prefix = (workshopId: string, participantId: string) => `alliage:${workshopId}:${participantId}:`;

/** Joins a document with what this device kept of it, and keeps it from now on. */
export function keepOnDevice(workshopId: string, participantId: string, document: DocumentName, doc: Y.Doc): Kept {
  if (typeof indexedDB === 'undefined') return nothingKept;
  const persistence = new IndexeddbPersistence(`${prefix(workshopId, participantId)}${document}`, doc);
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

/** The documents of a workshop of which this device still keeps something for this person. */
export async function documentsKept(workshopId: string, participantId: string): Promise<string[]> {
  // Firefox had no `databases` before 126: nothing is found, and nothing is erased by mistake.
  const databases = (await globalThis.indexedDB?.databases?.()) ?? [];
  const start = prefix(workshopId, participantId);
  return databases.flatMap(({ name }) => (name?.startsWith(start) ? [name.slice(start.length)] : []));
}

/** Erases what this device keeps of a document, once the right to it is lost. */
export function eraseFromDevice(workshopId: string, participantId: string, document: string): void {
  globalThis.indexedDB?.deleteDatabase(`${prefix(workshopId, participantId)}${document}`);
}
