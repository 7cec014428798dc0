import { PoseRuntimeError } from '../runtime.ts';

export interface ModelFile {
  readonly name: string;
  readonly url: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What the download needs of its surroundings. */
export interface DownloadMeans {
  readonly fetch: (url: string, cache: RequestCache) => Promise<Response>;
  /** SHA-256 of the bytes. */
  readonly digest: (data: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
}

const hexadecimal = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

const missing = (name: string, detail: string, cause?: unknown): PoseRuntimeError =>
  new PoseRuntimeError(
    'model-missing',
    `The pose model "${name}" is not there (${detail}). Run "npm run models" and build again.`,
    { cause },
  );

async function readAll(
  body: ReadableStream<Uint8Array>,
  expectedBytes: number,
  onBytes: (loadedBytes: number) => void,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const data = new Uint8Array(expectedBytes);
  const reader = body.getReader();
  let loadedBytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (loadedBytes + value.length > expectedBytes) {
      await reader.cancel();
      return undefined;
    }
    data.set(value, loadedBytes);
    loadedBytes += value.length;
    onBytes(loadedBytes);
  }
  return loadedBytes === expectedBytes ? data : undefined;
}

const damaged = (name: string): PoseRuntimeError =>
  new PoseRuntimeError(
    'model-damaged',
    `The pose model "${name}" is damaged: its bytes are not the ones that were packed. Run "npm run models" and build again.`,
  );

/** The bytes of the answer; `broken` when the download stopped midway, `other` when they are not as many as promised. */
async function fetchBytes(
  file: ModelFile,
  means: DownloadMeans,
  cache: RequestCache,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<
  | { readonly kind: 'whole'; readonly data: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly cause: unknown }
> {
  const response = await means.fetch(file.url, cache).catch((error: unknown) => {
    throw missing(file.name, 'it could not be fetched', error);
  });
  if (!response.ok) throw missing(file.name, `the server answered ${response.status}`);
  // A server for single-page apps answers a missing file with its page and 200.
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    throw missing(file.name, 'the server answered with a page instead');
  }
  if (response.body === null) throw missing(file.name, 'the answer was empty');
  try {
    const data = await readAll(response.body, file.bytes, (loaded) => onProgress(loaded, file.bytes));
    return data === undefined ? { kind: 'other' } : { kind: 'whole', data };
  } catch (cause) {
    return { kind: 'broken', cause };
  }
}

/**
 * Downloads a model and proves that it is the one the manifest promises. A download that breaks off or brings other bytes
 * is tried once more past all that is kept on the device, which may itself be what broke it.
 * @throws PoseRuntimeError `model-missing` when there is none, `model-damaged` when its bytes are others.
 */
export async function downloadModel(
  file: ModelFile,
  means: DownloadMeans,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<Uint8Array> {
  const fetchWhole = async (cache: RequestCache) => {
    const answer = await fetchBytes(file, means, cache, onProgress);
    if (answer.kind !== 'whole') return answer;
    const right = hexadecimal(await means.digest(answer.data)) === file.sha256;
    return right ? answer : ({ kind: 'other' } as const);
  };
  const first = await fetchWhole('default');
  const answer = first.kind === 'whole' ? first : await fetchWhole('reload');
  switch (answer.kind) {
    case 'broken':
      throw missing(file.name, 'the download broke off', answer.cause);
    case 'other':
      throw damaged(file.name);
    case 'whole':
      return answer.data;
    default:
      return answer satisfies never;
  }
}
