/**
 * Small signed statements: `payload.signature`, both base64url, HMAC-SHA-256. The purpose is part of what is signed, so
 * that a statement made for one use cannot serve another.
 */
export async function sign(secret: string, purpose: string, payload: object): Promise<string> {
  const body = toBase64Url(new TextEncoder().encode(JSON.stringify(payload)));
  const signature = await crypto.subtle.sign('HMAC', await keyOf(secret), bytesOf(purpose, body));
  return `${body}.${toBase64Url(new Uint8Array(signature))}`;
}

/** What a signed statement says, unread (`unknown`); null when it was not signed with this secret for this purpose. */
export async function openSigned(secret: string, purpose: string, token: string): Promise<unknown> {
  const [body, signature, ...rest] = token.split('.');
  if (!body || !signature || rest.length > 0) return null;
  const bytes = fromBase64Url(signature);
  if (!bytes) return null;
  // `verify` compares in constant time.
  if (!(await crypto.subtle.verify('HMAC', await keyOf(secret), bytes, bytesOf(purpose, body)))) return null;
  const payload = fromBase64Url(body);
  return payload ? JSON.parse(new TextDecoder().decode(payload)) : null;
}

const bytesOf = (purpose: string, body: string) => new TextEncoder().encode(`alliage.${purpose}.${body}`);

const keys = new Map<string, Promise<CryptoKey>>();

function keyOf(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known) return known;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign', 'verify']);
  keys.set(secret, key);
  return key;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) return null;
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
