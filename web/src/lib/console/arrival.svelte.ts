import { createContext } from 'svelte';
import { tab } from '../device.ts';
import type { WorkshopRoom } from '../room.svelte.ts';

/** When and how this device came into the workshop. */
export class Arrival {
  /** By the room's clock, in milliseconds since 1970. */
  readonly at: number;
  readonly #key: string;
  #isLate: boolean = $state(false);

  constructor(room: WorkshopRoom, isNew: boolean) {
    this.at = room.now();
    this.#key = `alliage:${room.workshopId}:catch-up`;
    if (isNew && room.ledger.phase !== 'welcome') tab.write(this.#key, 'due');
    this.#isLate = tab.read(this.#key) !== null;
  }

  /** They came once the group was at work, and have not said yet that they know where it is; kept through a refresh. */
  get isLate(): boolean {
    return this.#isLate;
  }

  caughtUp(): void {
    this.#isLate = false;
    tab.erase(this.#key);
  }
}

export const [getArrival, setArrival] = createContext<Arrival>();
