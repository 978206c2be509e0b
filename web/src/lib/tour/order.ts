/** A whole number from 0 included to `limit` excluded, each as likely as the others. */
export type Below = (limit: number) => number;

/** An order drawn by lot: every order is as likely as the others (PH15). */
export function drawOrder<Item>(items: readonly Item[], below: Below): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(below(left.length), 1));
}

const DRAWS = 2 ** 32;

/** Chance fair to all, from 32 random bits at a time: those that would favour the first numbers are drawn again. */
export const fairly =
  (draw32: () => number): Below =>
  (limit) => {
    const most = DRAWS - (DRAWS % limit);
    let drawn = draw32();
    while (drawn >= most) drawn = draw32();
    return drawn % limit;
  };

/** The list with one item a place nearer the first (−1) or the last (+1); the same list at its ends. */
export function movedBy<Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] {
  const moved = [...items];
  const [item] = moved.splice(index, 1);
  if (item === undefined) return moved;
  moved.splice(Math.max(0, index + by), 0, item);
  return moved;
}
