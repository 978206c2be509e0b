import { sign } from '#party/signature.ts';

const DAY = 86_400_000;

/**
 * Where a call comes from, as a keyed hash that changes every day: enough to count tries, useless to find anyone
 * (SE9). An IPv6 home or phone owns a whole /64, so the rest of its address is left out.
 */
export async function addressOf(secret: string, address: string | undefined, now: number): Promise<string> {
  const network = networkOf(address ?? 'local');
  const signed = await sign(secret, `address.${Math.floor(now / DAY)}.${network}`, {});
  return signed.slice(signed.indexOf('.') + 1, signed.indexOf('.') + 23);
}

/** An IPv4 address whole; the first four groups of an IPv6 one. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  while (tail !== undefined && groups.length + after.length < 8) groups.push('0');
  return [...groups, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
