import { CLOSE, type CloseCode } from '#shared/protocol.ts';

/** How this device is linked to the workshop; each state has its sentence on screen. */
export type Connection =
  | { state: 'connecting' }
  | { state: 'live' }
  /** Cut, and trying again. The code says why when the room said so. */
  | { state: 'reconnecting'; code: CloseCode | null }
  /** The device itself has no network. */
  | { state: 'offline' }
  /** For good: the person is out, or the workshop is no more. */
  | { state: 'closed'; code: CloseCode };

const CODES = new Set<number>(Object.values(CLOSE));
/** After these, trying again would be answered the same way. */
const FINAL = new Set<number>([CLOSE.protocol, CLOSE.token, CLOSE.removed, CLOSE.gone]);

const closeCode = (code: number): CloseCode | null => (CODES.has(code) ? (code as CloseCode) : null);

/** What a closed socket means for the person. */
export function afterClose(code: number, isOnline: boolean): Connection {
  const known = closeCode(code);
  if (known !== null && FINAL.has(known)) return { state: 'closed', code: known };
  return isOnline ? { state: 'reconnecting', code: known } : { state: 'offline' };
}
