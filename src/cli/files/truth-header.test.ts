import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readTruthFile } from './truth-file.ts';
import { truthHeaderBeside } from './truth-header.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'truth-header-'));
});
afterEach(() => rm(folder, { recursive: true }));

const beside = async (content: string | Uint8Array, ending = '.truth.jsonl') => {
  await writeFile(path.join(folder, `clip${ending}`), content);
  return truthHeaderBeside(path.join(folder, 'clip.webm'));
};
const header = { format: 'trunk-truth', version: 1, exercise: 'cat-cow' };
const text = `${JSON.stringify({ ...header, fps: 15 })}\n{"timeMs":0}\n`;

it('tells the exercise from the first line, zipped or not', async () => {
  expect(await beside(text)).toEqual(header);
  await rm(path.join(folder, 'clip.truth.jsonl'));
  expect(await beside(gzipSync(text), '.truth.jsonl.gz')).toEqual(header);
});

it('tells the view where there is one', async () => {
  expect(await beside(JSON.stringify({ ...header, view: 'side' }))).toEqual({ ...header, view: 'side' });
});

it.each([
  '',
  'not json',
  ' '.repeat(300_000) + '{}\n',
  '{"format":"other"}\n',
  '{"format":"trunk-truth","version":1}\n',
])('complains of %j just as whoever reads the whole file does', async (content) => {
  const failed = await beside(content).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'CommandError', code: 'file-damaged' });
  await expect(readTruthFile(path.join(folder, 'clip.truth.jsonl'))).rejects.toEqual(failed);
});

it('names a file that is no text', async () => {
  await expect(beside(new Uint8Array([0xff, 0xfe, 0x41]))).rejects.toThrow(
    'clip.truth.jsonl: Line 1: this is not UTF-8 text.',
  );
});

it('tells nothing where there is no file', async () => {
  expect(await truthHeaderBeside(path.join(folder, 'alone.webm'))).toBeUndefined();
});
