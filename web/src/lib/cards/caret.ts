/**
 * Where the caret goes when a text changes under someone who types in it, in UTF-16 units: kept before the change,
 * carried along after it, and set at its end when it stood inside. So two people may write on one card.
 */
export function movedCaret(before: string, after: string, caret: number): number {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (caret <= from) return caret;
  if (caret >= before.length - tail) return caret + after.length - before.length;
  return after.length - tail;
}
