/** Compares by code units, the one order that is the same on every machine and in every language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts a copy by the keys given, most important first; the last key should be an id, so that no tie is left. */
export function sortedBy<Item>(items: Iterable<Item>, ...keys: ((item: Item) => string | number)[]): Item[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      const order =
        typeof left === 'number' && typeof right === 'number' ? left - right : byText(String(left), String(right));
      if (order !== 0) return order;
    }
    return 0;
  });
}
