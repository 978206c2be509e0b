/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/**
 * Writes a value as JSON in the one form it can have (SU6): keys sorted by code units, texts in NFC, no space, absent
 * values left out. Two machines that hold the same facts write the same characters. A value that JSON cannot hold
 * (`NaN`, an infinity) throws: it is our own mistake.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('a number that JSON cannot hold');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries: [string, Json][] = [];
  for (const [key, item] of Object.entries(value)) if (item !== undefined) entries.push([key.normalize('NFC'), item]);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
