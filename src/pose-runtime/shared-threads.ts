/** What a page's or a worker's scope tells about threads. */
export interface ThreadScope {
  readonly crossOriginIsolated: boolean;
  readonly SharedArrayBuffer?: unknown;
  readonly navigator: { readonly hardwareConcurrency?: number };
}

/**
 * Threads that may share memory, 1 where they may not. Some builds of WebKit call a page isolated and give it no shared
 * memory all the same: there the threads would never start.
 */
export const sharedThreads = ({
  crossOriginIsolated,
  SharedArrayBuffer,
  navigator,
}: ThreadScope = globalThis): number =>
  crossOriginIsolated && SharedArrayBuffer !== undefined ? (navigator.hardwareConcurrency ?? 1) : 1;
