import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RecordingCache } from './recording-cache.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unwind-cache-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('finds a recording again, and only for the same video, exercise and model', async () => {
  const video = path.join(folder, 'clip.webm');
  await writeFile(video, 'first');
  const cache = await RecordingCache.open('full', folder);
  const place = await cache.place(video, 'cat-cow');
  expect(place.exists).toBe(false);
  await writeFile(place.recordingFile, 'recorded');
  expect(await (await RecordingCache.open('full', folder)).place(video, 'cat-cow')).toEqual({
    ...place,
    exists: true,
  });

  expect((await cache.place(video, 'chair-twist')).exists).toBe(false);
  expect((await (await RecordingCache.open('lite', folder)).place(video, 'cat-cow')).exists).toBe(false);
  await writeFile(video, 'second');
  expect((await cache.place(video, 'cat-cow')).exists).toBe(false);
});
