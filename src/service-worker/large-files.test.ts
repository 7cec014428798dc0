import { expect, it, vi } from 'vitest';
import { isLarge, LargeFiles, type FileCache } from './large-files.ts';

const AT = 'https://unwind.example/app/assets/';
const FULL = `${AT}pose_landmarker_full-AbCd1234.task`;
const HEAVY = `${AT}pose_landmarker_heavy-AbCd1234.task`;
const WASM = `${AT}vision_wasm_module_internal-AbCd1234.wasm`;
const OLD = `${AT}pose_landmarker_full-OlD00000.task`;

/** A cache in memory; `full`: the disk has no room. */
function device(kept: Readonly<Record<string, string>> = {}, { full = false } = {}) {
  const stored = new Map(Object.entries(kept));
  const cache: FileCache = {
    match: (url) => {
      const text = stored.get(url);
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    },
    put: async (url, response) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError');
      stored.set(url, await response.text());
    },
    delete: (url) => Promise.resolve(stored.delete(url)),
    urls: () => Promise.resolve([...stored.keys()]),
  };
  const fetch = vi.fn<(request: Request | string) => Promise<Response>>(() =>
    Promise.resolve(new Response('from the network')),
  );
  const files = new LargeFiles([FULL, HEAVY, WASM], { open: () => Promise.resolve(cache), fetch });
  const keeping: Promise<void>[] = [];
  const ask = async (request: Request): Promise<string> => {
    const response = await files.answer(request, (kept) => keeping.push(kept));
    const text = await response.text();
    await Promise.all(keeping);
    return text;
  };
  return { stored, fetch, files, ask };
}

it.each([
  [FULL, true],
  [WASM, true],
  [`${AT}vision_wasm_module_internal-AbCd1234.js`, true],
  [`${AT}pose-worker-AbCd1234.js`, false],
  ['index.html', false],
])('%s is large: %s', (url, large) => {
  expect(isLarge(url)).toBe(large);
});

it('keeps a file from its first use on, and asks no network for it again', async () => {
  const { stored, fetch, ask } = device();
  expect(await ask(new Request(FULL))).toBe('from the network');
  expect(stored.get(FULL)).toBe('from the network');
  expect(await ask(new Request(FULL))).toBe('from the network');
  expect(fetch).toHaveBeenCalledOnce();
});

it.each(['reload', 'no-store'] as const)(
  'goes past what is kept, and mends it, when asked with %s',
  async (cache) => {
    const { stored, ask } = device({ [FULL]: 'damaged' });
    expect(await ask(new Request(FULL, { cache }))).toBe('from the network');
    expect(stored.get(FULL)).toBe('from the network');
  },
);

it.each([
  [
    'a page instead of the file',
    new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
  ],
  ['a refusal', new Response('gone', { status: 404 })],
])('does not keep %s', async (_what, response) => {
  const { stored, fetch, files, ask } = device();
  fetch.mockImplementation(() => Promise.resolve(response.clone()));
  await ask(new Request(FULL));
  await files.keepAll();
  expect(stored.size).toBe(0);
});

it('answers from the network when the disk is full or the browser keeps nothing', async () => {
  expect(await device({}, { full: true }).ask(new Request(FULL))).toBe('from the network');
  const closed = new LargeFiles([FULL], {
    open: () => Promise.reject(new DOMException('blocked', 'SecurityError')),
    fetch: () => Promise.resolve(new Response('from the network')),
  });
  const keeping = vi.fn();
  expect(await (await closed.answer(new Request(FULL), keeping)).text()).toBe('from the network');
  await closed.keepAll();
  await closed.dropOld();
  expect(keeping).not.toHaveBeenCalled();
});

it('fetches ahead what is missing, and leaves the heavy model for those who choose it', async () => {
  const { stored, fetch, files } = device({ [FULL]: 'kept' });
  await files.keepAll();
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([WASM]);
  expect([...stored.keys()]).toEqual([FULL, WASM]);
});

it('stops fetching ahead when it is told to, and begins nothing more', async () => {
  const { stored, fetch, files } = device();
  const wanted = new AbortController();
  fetch.mockImplementationOnce(() => {
    wanted.abort();
    return Promise.reject(new DOMException('stopped', 'AbortError'));
  });
  await files.keepAll(wanted.signal);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(FULL, wanted.signal);
  expect(stored.size).toBe(0);
});

it('goes on to the next file when one cannot be fetched', async () => {
  const { stored, fetch, files } = device();
  fetch.mockRejectedValueOnce(new TypeError('no network'));
  await files.keepAll();
  expect([...stored.keys()]).toEqual([WASM]);
});

it('drops only what no file of this version is', async () => {
  const { stored, files } = device({ [FULL]: 'a', [HEAVY]: 'b', [OLD]: 'c' });
  await files.dropOld();
  expect([...stored.keys()]).toEqual([FULL, HEAVY]);
});
