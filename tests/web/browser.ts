import { vi } from 'vitest';

/** A storage like a browser's, or one that refuses everything, as strict settings do. */
export class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  readonly refuses: boolean;

  constructor(refuses = false) {
    this.refuses = refuses;
  }

  get length(): number {
    return this.#open().size;
  }
  key(index: number): string | null {
    return [...this.#open().keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#open().get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#open().set(key, value);
  }
  removeItem(key: string): void {
    this.#open().delete(key);
  }
  clear(): void {
    this.#open().clear();
  }

  #open(): Map<string, string> {
    if (this.refuses) throw new DOMException('refused', 'SecurityError');
    return this.#items;
  }
}

/** The browser at an address: its storages, its databases by name, and where its address bar stands. */
export function openBrowser(address: string, databases: string[] = [], refuses = false) {
  const localStorage = new MemoryStorage(refuses);
  const sessionStorage = new MemoryStorage(refuses);
  const bar = { url: new URL(address) };
  const kept = new Set(databases);
  vi.stubGlobal('localStorage', localStorage);
  vi.stubGlobal('sessionStorage', sessionStorage);
  vi.stubGlobal('location', {
    get href() {
      return bar.url.href;
    },
    get pathname() {
      return bar.url.pathname;
    },
    get search() {
      return bar.url.search;
    },
    get hash() {
      return bar.url.hash;
    },
    get origin() {
      return bar.url.origin;
    },
  });
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, path: string) => {
      bar.url = new URL(path, bar.url);
    },
  });
  vi.stubGlobal('indexedDB', {
    databases: async () => [...kept].map((name) => ({ name, version: 1 })),
    deleteDatabase: (name: string) => {
      const request: { onsuccess?: () => void } = {};
      queueMicrotask(() => {
        kept.delete(name);
        request.onsuccess?.();
      });
      return request;
    },
  });
  return { localStorage, sessionStorage, bar, databases: kept };
}
