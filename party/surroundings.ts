import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Store } from './store/store.ts';

/** One socket, as a host lends it to the room. */
export interface Peer {
  /** What the room wrote on this socket; it survives the host's sleep. Read as `unknown`: a host may lose it. */
  attachment(): unknown;
  /** Writes on the socket, at most 2,048 bytes once serialised. */
  attach(value: object): void;
  send(message: string | Uint8Array): void;
  close(code: number, reason: string): void;
}

/** Time, and a call back later. Milliseconds. */
export interface Clock {
  now(): number;
  /** Calls back once, unless stopped by the function answered. */
  after(ms: number, run: () => void): () => void;
}

/** The counter (worker) as the room sees it: the registry that outlives the room. */
export interface Counter {
  /** Removes every trace of an expired workshop from the registry. Repeated by alarm until it succeeds. */
  forget(workshopId: WorkshopId): Promise<void>;
}

/** All that a room is given; it reaches for nothing else. */
export type Surroundings = {
  store: Store;
  counter: Counter;
  clock: Clock;
  /** A new random id of 128 bits. */
  randomId(): string;
  /** The sockets already open when the room wakes. */
  peers(): Iterable<Peer>;
  /** Where a broken promise of our own code is reported. */
  report(error: unknown): void;
};
