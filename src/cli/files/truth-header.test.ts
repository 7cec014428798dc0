import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { truthFileBeside, truthHeaderBeside } from './truth-header.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'truth-header-'));
});
afterEach(() => rm(folder, { recursive: true }));

const beside = async (content: string) => {
  const video = path.join(folder, 'clip.webm');
  await writeFile(truthFileBeside(video), content);
  return truthHeaderBeside(video);
};

it('tells exercise and view from the first line', async () => {
  const header = { format: 'trunk-truth', version: 1, exercise: 'cat-cow', view: 'side', fps: 15 };
  const found = await beside(`${JSON.stringify(header)}\n{"timeMs":0}\n`);
  expect(found).toEqual({ format: 'trunk-truth', exercise: 'cat-cow', view: 'side' });
});

it.each(['', 'not json', '{"format":"other"}'])('tells nothing from %j', async (content) => {
  expect(await beside(content)).toBeUndefined();
});

it('tells nothing where there is no file', async () => {
  expect(await truthHeaderBeside(path.join(folder, 'alone.webm'))).toBeUndefined();
});
