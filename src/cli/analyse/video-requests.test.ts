import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { videoRequests } from './video-requests.ts';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unwind-requests-'));
  for (const name of ['p1', 'p2', 'folder.webm']) await mkdir(at(name));
  for (const name of ['p1/clip.webm', 'p1/clip.mp4', 'p1/other.webm', 'p2/clip.webm'])
    await writeFile(at(name), '');
  await symlink(at('p1'), at('link'));
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (names: readonly string[], out?: string) =>
  videoRequests({
    videoFiles: names.map(at),
    exercise: 'cat-cow',
    model: 'full',
    backend: 'mediapipe',
    out: out === undefined ? undefined : at(out),
  });

const places = async (...call: Parameters<typeof ask>): Promise<readonly string[]> =>
  (await ask(...call)).map(({ recordingFile }) => path.relative(folder, recordingFile));

it('puts recordings beside their videos, or into a folder that it makes', async () => {
  expect(await places(['p1/clip.webm', 'p2/clip.webm'])).toEqual([
    'p1/clip.pose.jsonl',
    'p2/clip.pose.jsonl',
  ]);
  expect(await places(['p1/clip.webm', 'p1/other.webm'], 'new/out')).toEqual([
    'new/out/clip.pose.jsonl',
    'new/out/other.pose.jsonl',
  ]);
  expect(await readdir(at('new/out'))).toEqual([]);
});

it.each([
  [['p1/clip.webm', 'p1/other.webm', 'p2/clip.webm'], 'out'],
  [['p1/clip.webm', 'p1/clip.mp4'], undefined],
  [['p1/clip.webm', 'link/clip.mp4'], undefined],
])('refuses %j into %j: one recording would replace the other', async (names, out) => {
  const both = `${at(names.at(0) ?? '')} and ${at(names.at(-1) ?? '')} would both be written to`;
  await expect(ask(names, out)).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringMatching(
      `^${both} .*clip\\.pose\\.jsonl\\. Analyse them one after the other`,
    ) as string,
  });
  expect(await readdir(folder)).not.toContain('out');
});

it.each([
  [['p1/clip.webm', 'p1/clip.webm'], 'out', 'usage', 'clip.webm: named twice. Name it once.'],
  [['none.webm'], 'out', 'file-missing', 'none.webm: no such file.'],
  [['folder.webm'], 'out', 'file-unreadable', 'folder.webm: this is a folder. Name the videos in it.'],
  [
    ['p1/clip.webm'],
    'p1/other.webm',
    'file-unwritable',
    'other.webm: this is a file. Name a folder after --out.',
  ],
  [['p1/clip.webm'], 'p1/other.webm/in', 'file-unwritable', 'in: this folder cannot be made (ENOTDIR'],
])('says what is wrong with %j into %j', async (names, out, code, message) => {
  const asked = ask(names, out);
  await expect(asked).rejects.toMatchObject({ name: 'CommandError', code });
  await expect(asked).rejects.toThrow(message);
});
