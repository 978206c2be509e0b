/** The one stretch that changed between two texts, in UTF-16 units; a surrogate pair is never cut. */
export function difference(before: string, after: string): { from: number; removed: number; inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  if (isHighSurrogate(before, from - 1)) from -= 1;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (tail > 0 && isLowSurrogate(before, before.length - tail)) tail -= 1;
  return { from, removed: before.length - tail - from, inserted: after.slice(from, after.length - tail) };
}

const unitAt = (text: string, index: number) => text.charCodeAt(index);
const isHighSurrogate = (text: string, index: number) => unitAt(text, index) >= 0xd800 && unitAt(text, index) <= 0xdbff;
const isLowSurrogate = (text: string, index: number) => unitAt(text, index) >= 0xdc00 && unitAt(text, index) <= 0xdfff;
