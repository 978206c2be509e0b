/** The databases in which this device keeps one person's documents of a workshop begin so; the document's name follows. */
export const databasePrefix = (workshopId: string, participantId: string) => `alliage:${workshopId}:${participantId}:`;

/** The documents of a workshop of which this device still keeps something for this person. */
export async function documentsKept(workshopId: string, participantId: string): Promise<string[]> {
  const databases = await databasesHere();
  const start = databasePrefix(workshopId, participantId);
  return databases.flatMap(({ name }) => (name?.startsWith(start) ? [name.slice(start.length)] : []));
}

/** None where the browser forbids or does not know it (Firefox before 126): nothing is found, nothing erased by mistake. */
const databasesHere = async (): Promise<IDBDatabaseInfo[]> => {
  try {
    return (await globalThis.indexedDB?.databases?.()) ?? [];
  } catch {
    return [];
  }
};

/** Erases all that this device keeps for a person who is no longer the one using it. */
export async function erasePersonFromDevice(workshopId: string, participantId: string): Promise<void> {
  for (const document of await documentsKept(workshopId, participantId))
    eraseFromDevice(workshopId, participantId, document);
}

/** Erases what this device keeps of a document, once the right to it is lost. */
export function eraseFromDevice(workshopId: string, participantId: string, document: string): void {
  globalThis.indexedDB?.deleteDatabase(`${databasePrefix(workshopId, participantId)}${document}`);
}
