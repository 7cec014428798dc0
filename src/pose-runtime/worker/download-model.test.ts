import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { downloadModel, type DownloadMeans } from './download-model.ts';

const BYTES = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
const file = {
  name: 'full',
  url: 'full.task',
  sha256: createHash('sha256').update(BYTES).digest('hex'),
  bytes: BYTES.length,
};

const digest: DownloadMeans['digest'] = (data) => {
  const hash = createHash('sha256').update(data).digest();
  return Promise.resolve(new Uint8Array(hash).buffer);
};

const download = (answer: () => Promise<Response>, onProgress = vi.fn()) =>
  downloadModel(file, { fetch: answer, digest }, onProgress);

const answering =
  (body: BodyInit | null, init?: ResponseInit): (() => Promise<Response>) =>
  () =>
    Promise.resolve(new Response(body, init));

describe('downloadModel', () => {
  it('gives the bytes, and its progress on the way', async () => {
    const onProgress = vi.fn();
    expect(await download(answering(BYTES), onProgress)).toEqual(BYTES);
    expect(onProgress).toHaveBeenLastCalledWith(1000, 1000);
  });

  it.each([
    ['the server has none', answering('', { status: 404 })],
    ['a page comes instead', answering('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['the network is down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the answer is empty', answering(null)],
  ])('is missing when %s', async (_, answer) => {
    await expect(download(answer)).rejects.toMatchObject({ code: 'model-missing' });
  });

  it.each([
    ['it is short', BYTES.slice(1)],
    ['it is long', Uint8Array.from([...BYTES, 0])],
    ['one bit is wrong', BYTES.map((byte, i) => (i === 500 ? byte ^ 1 : byte))],
  ])('is damaged when %s', async (_, bytes) => {
    await expect(download(answering(bytes))).rejects.toMatchObject({ code: 'model-damaged' });
  });

  const breakingOff = (): Response =>
    new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(BYTES.slice(0, 400));
        },
        pull: (controller) => controller.error(new TypeError('network error')),
      }),
    );

  it('tries once more, past the cache, when the download breaks off', async () => {
    const fetch = vi.fn<DownloadMeans['fetch']>();
    fetch.mockResolvedValueOnce(breakingOff()).mockResolvedValueOnce(new Response(BYTES));
    expect(await downloadModel(file, { fetch, digest }, vi.fn())).toEqual(BYTES);
    expect(fetch.mock.calls.map(([, cache]) => cache)).toEqual(['default', 'reload']);
  });

  it.each([
    ['cut short', BYTES.slice(1)],
    ['other', BYTES.map((byte) => byte ^ 1)],
  ])('fetches anew what was kept %s', async (_, kept) => {
    const fetch = vi.fn<DownloadMeans['fetch']>();
    fetch.mockResolvedValueOnce(new Response(kept)).mockResolvedValueOnce(new Response(BYTES));
    expect(await downloadModel(file, { fetch, digest }, vi.fn())).toEqual(BYTES);
    expect(fetch.mock.calls.map(([, cache]) => cache)).toEqual(['default', 'reload']);
  });

  it('is missing when the download breaks off again', async () => {
    const fetch = vi.fn<DownloadMeans['fetch']>(() => Promise.resolve(breakingOff()));
    await expect(downloadModel(file, { fetch, digest }, vi.fn())).rejects.toMatchObject({
      code: 'model-missing',
    });
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
