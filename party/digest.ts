import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text, in hexadecimal, and how many bytes it takes. Synchronous: what is frozen is frozen at once. */
export function digestOf(text: string): { digest: string; bytes: number } {
  const bytes = utf8ToBytes(text);
  return { digest: bytesToHex(sha256(bytes)), bytes: bytes.length };
}
