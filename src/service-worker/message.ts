/** What a page says to its service worker. */
export type PageMessage =
  /** A person asked for the new version: it takes over from the old one now. */
  | { readonly kind: 'take-over' }
  /** The same, to the old one: the new one has to wait for as long as it is busy. */
  | { readonly kind: 'make-way' }
  /** Nothing else is going on: fetch what a session without a network will need. */
  | { readonly kind: 'keep-for-offline' };

/** Where models and WebAssembly are kept, apart from the page's own files. */
export const LARGE_FILES_CACHE = 'unwind-large-files';

/** @param data whatever a message brought */
export const isPageMessage = (data: unknown): data is PageMessage =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  (data.kind === 'take-over' || data.kind === 'make-way' || data.kind === 'keep-for-offline');
