/** Cuts bytes into rows that a store can hold. Empty bytes are one empty row. */
export function chunks(bytes: Uint8Array, max: number): Uint8Array[] {
  if (bytes.length <= max) return [bytes];
  const count = Math.ceil(bytes.length / max);
  return Array.from({ length: count }, (_, part) => bytes.slice(part * max, (part + 1) * max));
}

/** Puts rows back together, in their order. */
export function joined(parts: Uint8Array[]): Uint8Array {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
