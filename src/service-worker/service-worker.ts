import '../guard/install-network-guard.ts';
import {
  cleanupOutdatedCaches,
  PrecacheController,
  PrecacheRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { HEADERS } from '../guard/headers.ts';
import { isLarge, LargeFiles, type FileCache } from './large-files.ts';
import { isPageMessage, LARGE_FILES_CACHE } from './message.ts';
import { withHeaders } from './with-headers.ts';

declare const self: ServiceWorkerGlobalScope;

const urlOf = (entry: PrecacheEntry | string): string => (typeof entry === 'string' ? entry : entry.url);
const absolute = (url: string): string => new URL(url, self.location.href).href;

async function largeFilesCache(): Promise<FileCache> {
  const cache = await caches.open(LARGE_FILES_CACHE);
  return {
    match: (url) => cache.match(url),
    put: (url, response) => cache.put(url, response),
    delete: (url) => cache.delete(url),
    urls: async () => (await cache.keys()).map(({ url }) => url),
  };
}

/** Every file of the built page: the build puts the list in its place. */
const files = self.__WB_MANIFEST;
const largeFiles = new LargeFiles(files.map(urlOf).filter(isLarge).map(absolute), {
  open: largeFilesCache,
  fetch: (request, signal) => fetch(request, signal === undefined ? {} : { signal }),
});

const page = new PrecacheController({
  plugins: [{ handlerWillRespond: ({ response }) => Promise.resolve(withHeaders(response, HEADERS)) }],
});
page.addToCacheList(files.filter((entry) => !isLarge(urlOf(entry))));
// What stands behind "?" is for the page, which is the same file with any of it.
registerRoute(new PrecacheRoute(page, { ignoreURLParametersMatching: [/.*/] }));
registerRoute(
  ({ url, request }) => request.method === 'GET' && largeFiles.has(url.href),
  async ({ request, event }) =>
    withHeaders(await largeFiles.answer(request, (kept) => event.waitUntil(kept)), HEADERS),
);
cleanupOutdatedCaches();

self.addEventListener('install', (event) => event.waitUntil(page.install(event)));
self.addEventListener('activate', (event) => {
  // The first version takes the page that is open; a later one comes only when it was asked for.
  event.waitUntil(Promise.all([page.activate(event), largeFiles.dropOld(), self.clients.claim()]));
});
let fetchingAhead = new AbortController();
self.addEventListener('message', (event) => {
  if (!isPageMessage(event.data)) return;
  switch (event.data.kind) {
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      return;
    case 'make-way':
      fetchingAhead.abort();
      return;
    case 'keep-for-offline':
      if (fetchingAhead.signal.aborted) fetchingAhead = new AbortController();
      event.waitUntil(largeFiles.keepAll(fetchingAhead.signal));
      return;
    default:
      event.data satisfies never;
  }
});
