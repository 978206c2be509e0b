/**
 * What this browser keeps for one person, as text under a key: for good (`device`) or until the tab closes (`tab`).
 * Where storage is forbidden or full, it is kept in memory instead: everything works, until the page is reloaded.
 */
export class Drawer {
  readonly #open: () => Storage;
  readonly #memory = new Map<string, string>();

  constructor(open: () => Storage) {
    this.#open = open;
  }

  read(key: string): string | null {
    return this.#memory.get(key) ?? this.#stored((storage) => storage.getItem(key)) ?? null;
  }

  write(key: string, value: string): void {
    this.#memory.delete(key);
    const written = this.#stored((storage) => {
      storage.setItem(key, value);
      return true;
    });
    if (!written) this.#memory.set(key, value);
  }

  erase(key: string): void {
    this.#memory.delete(key);
    this.#stored((storage) => storage.removeItem(key));
  }

  /** The keys that begin so, in alphabetical order. */
  keys(prefix: string): string[] {
    const stored = this.#stored((storage) => Array.from({ length: storage.length }, (_, i) => storage.key(i))) ?? [];
    const all = new Set([...this.#memory.keys(), ...stored.filter((key) => key !== null)]);
    return [...all].filter((key) => key.startsWith(prefix)).sort();
  }

  #stored<Value>(act: (storage: Storage) => Value): Value | undefined {
    try {
      return act(this.#open());
    } catch {
      // Private windows and strict settings throw on the mere mention of storage; memory takes over.
      return undefined;
    }
  }
}

export const device = new Drawer(() => localStorage);
export const tab = new Drawer(() => sessionStorage);
