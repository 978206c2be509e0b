import * as Y from 'yjs';

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];
/** One list of a document: the characters of a text, or the successive values under one key of a map. */
type List = { parent: unknown; key: string | null };

/** What a device sent, decoded and not yet applied. Structs are in the order of the update. */
export type ReadUpdate = { structs: Struct[]; deletions: Map<number, { clock: number; len: number }[]> };

/**
 * Decodes an update; null when it cannot be. Comes before Yjs applies it: nine bytes that announce millions of structs
 * would otherwise take 250 MB before failing. Only V1 is read, because V2 cannot be checked this way.
 */
export function readUpdate(update: Uint8Array): ReadUpdate | null {
  try {
    const { structs, ds } = Y.decodeUpdate(update);
    return { structs, deletions: ds.clients };
  } catch {
    return null;
  }
}

/**
 * True when an update has the form that Yjs gives to its own and holds only what a sheet is made of: maps, texts and
 * plain values. Anything else has never been typed, and is work for the room or for those who read it: values nested
 * until their reader’s stack breaks, the same deletion told a hundred thousand times.
 */
export function isPlain({ structs, deletions }: ReadUpdate): boolean {
  const ends = new Map<number, number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if ((ends.get(client) ?? clock) !== clock) return false;
    ends.set(client, clock + struct.length);
    if (struct instanceof Y.Item && !isPlainContent(struct.content)) return false;
  }
  for (const ranges of deletions.values()) {
    let end = 0;
    for (const { clock, len } of ranges) {
      if (clock < end) return false;
      end = clock + len;
    }
  }
  return true;
}

function isPlainContent(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentAny) return content.arr.every((value) => value === null || typeof value !== 'object');
  if (content instanceof Y.ContentType) return content.type instanceof Y.Map || content.type instanceof Y.Text;
  return content instanceof Y.ContentString || content instanceof Y.ContentDeleted;
}

/**
 * The steps Yjs may take at most to apply an update. Each newcomer to a list may have to walk past all that stands
 * there, deleted or not: sixty kilobytes can ask for a hundred million steps, during which nobody else is answered.
 */
export function stepsOf(doc: Y.Doc, { structs }: ReadUpdate): number {
  const newcomers = new Map<unknown, Map<string | null, { list: List; count: number }>>();
  const listOf = listFinder(doc, structs);
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const isKnown = clock + struct.length <= Y.getState(doc.store, client);
    const list = struct instanceof Y.Item && !isKnown ? listOf(struct) : null;
    if (!list) continue;
    const keys = newcomers.get(list.parent) ?? new Map<string | null, { list: List; count: number }>();
    newcomers.set(list.parent, keys);
    const known = keys.get(list.key);
    if (known) known.count += 1;
    else keys.set(list.key, { list, count: 1 });
  }
  // Each update also costs a look at every device that ever wrote.
  let steps = structs.length + doc.store.clients.size;
  for (const keys of newcomers.values())
    for (const { list, count } of keys.values()) steps += count * (lengthOf(list) + count);
  return steps;
}

/** Finds the list that an item will stand in; null when its neighbours are missing: Yjs will not place it either. */
function listFinder(doc: Y.Doc, structs: Struct[]): (item: Y.Item) => List | null {
  const sent = new Map<number, Struct[]>();
  for (const struct of structs) {
    const those = sent.get(struct.id.client);
    if (those) those.push(struct);
    else sent.set(struct.id.client, [struct]);
  }
  const found = new Map<Y.Item, List | null>();
  const itemAt = ({ client, clock }: Y.ID): Struct | undefined => {
    const known = doc.store.clients.get(client);
    const where = clock < Y.getState(doc.store, client) ? known : sent.get(client);
    const first = where?.[0];
    const last = where?.at(-1);
    if (!where || !first || !last || clock < first.id.clock || clock >= last.id.clock + last.length) return undefined;
    return where[Y.findIndexSS(where as (Y.Item | Y.GC)[], clock)];
  };
  const typeAt = (id: Y.ID): unknown => {
    const item = itemAt(id);
    return item instanceof Y.Item && item.content instanceof Y.ContentType ? item.content.type : null;
  };
  const told = ({ parent, parentSub: key }: Y.Item): List | null => {
    if (typeof parent === 'string') return { parent: doc.share.get(parent) ?? parent, key };
    const type = parent instanceof Y.ID ? typeAt(parent) : parent;
    return type === null ? null : { parent: type, key };
  };
  return (item) => {
    const path: Y.Item[] = [];
    let here: Struct | undefined = item;
    let list: List | null = null;
    // A circle of neighbours, or a chain longer than the update, leads nowhere.
    while (here instanceof Y.Item && path.length <= structs.length) {
      const known = found.get(here);
      list = known ?? (here.parent === null ? null : told(here));
      if (known !== undefined || here.parent !== null) break;
      path.push(here);
      const neighbour: Y.ID | null = here.origin ?? here.rightOrigin;
      here = neighbour ? itemAt(neighbour) : undefined;
    }
    for (const each of path) found.set(each, list);
    return list;
  };
}

/** How many items stand in a list of the document; none in one that the update brings. */
function lengthOf({ parent, key }: List): number {
  if (!(parent instanceof Y.AbstractType)) return 0;
  let length = 0;
  if (key === null) for (let item = parent._start; item; item = item.right) length += 1;
  else for (let item = parent._map.get(key) ?? null; item; item = item.left) length += 1;
  return length;
}
