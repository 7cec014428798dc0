/** How much of the page itself is on the device, so that it works without a network. */
export interface KeptFiles {
  readonly files: number;
  readonly bytes: number;
}

/** Counts what is in this page's caches; nothing where the browser keeps none. */
export async function keptFiles(
  storage: CacheStorage | null = 'caches' in globalThis ? caches : null,
): Promise<KeptFiles> {
  let files = 0;
  let bytes = 0;
  if (storage === null) return { files, bytes };
  try {
    for (const name of await storage.keys()) {
      const cache = await storage.open(name);
      for (const request of await cache.keys()) {
        const kept = await cache.match(request);
        if (kept === undefined) continue;
        files += 1;
        bytes += (await kept.blob()).size;
      }
    }
  } catch {
    // A browser that keeps nothing may say so by refusing to be asked.
  }
  return { files, bytes };
}
