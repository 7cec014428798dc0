/** The part of the Cache Storage API that is needed here. */
export interface FileCache {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
  delete(url: string): Promise<boolean>;
  /** Absolute addresses of all that is kept. */
  urls(): Promise<readonly string[]>;
}

export interface LargeFilesMeans {
  readonly open: () => Promise<FileCache>;
  readonly fetch: (request: Request | string, signal?: AbortSignal) => Promise<Response>;
}

const LARGE = /\.(task|wasm)$|(vision_wasm_module|litert_wasm_threaded)_internal[^/]*\.js$/;
/** Large, and only for those who choose it or whose machine has use for it: kept once used. */
const ONLY_ON_USE = /pose_landmarker_heavy|litert_wasm/;

/** Whether a file is fetched when it is needed, and not with the page itself. */
export const isLarge = (url: string): boolean => LARGE.test(url);

/** A server for single-page apps answers a missing file with its page and 200. */
const isWhole = (response: Response): boolean =>
  response.status === 200 && !(response.headers.get('content-type') ?? '').startsWith('text/html');

/**
 * Models and WebAssembly, kept on the device from their first use on. Their names carry a hash of their content, so
 * what is kept never grows old; whoever uses a model still checks its hash, and may ask past what is kept.
 */
export class LargeFiles {
  readonly #urls: readonly string[];
  readonly #means: LargeFilesMeans;

  /** @param urls absolute addresses of all large files of this version */
  constructor(urls: readonly string[], means: LargeFilesMeans) {
    this.#urls = urls;
    this.#means = means;
  }

  has(url: string): boolean {
    return this.#urls.includes(url);
  }

  /**
   * The kept file, else the network's, which is then kept.
   * @param keeping is given the promise of having kept it
   */
  async answer(request: Request, keeping: (kept: Promise<void>) => void): Promise<Response> {
    const files = await this.#open();
    const asksAnew = request.cache === 'reload' || request.cache === 'no-store';
    const kept = asksAnew ? undefined : await files?.match(request.url);
    if (kept !== undefined) return kept;
    const response = await this.#means.fetch(request);
    if (files !== null && isWhole(response)) keeping(keep(files, request.url, response.clone()));
    return response;
  }

  /**
   * Fetches what is not kept yet, one after the other. What cannot be fetched or kept is left for its first use.
   * @param signal ends it, in the middle of a file too
   */
  async keepAll(signal: AbortSignal = new AbortController().signal): Promise<void> {
    const files = await this.#open();
    if (files === null) return;
    for (const url of this.#urls) {
      if (signal.aborted) return;
      if (ONLY_ON_USE.test(url) || (await files.match(url)) !== undefined) continue;
      const response = await this.#means.fetch(url, signal).catch(() => null);
      if (response !== null && isWhole(response)) await keep(files, url, response);
    }
  }

  /** Drops what only an older version used. */
  async dropOld(): Promise<void> {
    const files = await this.#open();
    if (files === null) return;
    for (const url of await files.urls()) if (!this.has(url)) await files.delete(url);
  }

  /** Null where the browser keeps nothing, as in some private windows. */
  #open(): Promise<FileCache | null> {
    return this.#means.open().catch(() => null);
  }
}

/** Never fails: a full disk or a broken download only means that it is fetched again next time. */
const keep = (files: FileCache, url: string, response: Response): Promise<void> =>
  files.put(url, response).catch(() => undefined);
