import type { Page } from '@playwright/test';

/** All that a browser keeps for the page, whoever put it there. */
export interface Stored {
  /** By place, for example `localStorage unwind.ranges` or `IndexedDB history/sets`, as JSON or text. */
  readonly data: Readonly<Record<string, string>>;
  /** Binary things in the data, by their kind: pictures could hide in them. */
  readonly binary: readonly string[];
  /** Addresses in Cache Storage, without the origin. */
  readonly cached: readonly string[];
}

/** Reads every storage a page has: both web storages, cookies, databases, caches and files. */
export function readStored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const data: Record<string, string> = {};
    const binary: string[] = [];
    const asText = (value: unknown): string =>
      JSON.stringify(value, (_key, part: unknown) => {
        if (part instanceof Blob || part instanceof ArrayBuffer || ArrayBuffer.isView(part)) {
          binary.push(Object.prototype.toString.call(part));
        }
        return part instanceof Map || part instanceof Set ? [...part] : part;
      });
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('the database could not be read'));
      });

    for (const [place, storage] of Object.entries({ localStorage, sessionStorage })) {
      for (const key of Object.keys(storage)) data[`${place} ${key}`] = storage.getItem(key) ?? '';
    }
    if (document.cookie !== '') data['cookies'] = document.cookie;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = await result(database.transaction(store).objectStore(store).getAll());
        if (all.length > 0) data[`IndexedDB ${name}/${store}`] = asText(all);
      }
      database.close();
    }
    const files = await navigator.storage.getDirectory();
    for await (const name of files.keys()) binary.push(`file ${name}`);
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        const { origin, pathname } = new URL(url);
        cached.push(origin === location.origin ? pathname : url);
      }
    }
    return { data, binary, cached };
  });
}
