import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import type * as FileSystem from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeOut } from './write-out.ts';

const disk = vi.hoisted(() => ({ full: false }));

/** A disk that, once it is full, takes half of what is written. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  return {
    ...real,
    writeFile: async (file: string, text: string) => {
      if (!disk.full) return real.writeFile(file, text);
      await real.writeFile(file, text.slice(0, text.length / 2));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unwind-write-out-'));
});
afterEach(async () => {
  disk.full = false;
  await rm(folder, { recursive: true });
});

it('leaves what was there, and no half of the new, when the disk is full', async () => {
  const out = path.join(folder, 'reps.csv');
  await writeFile(out, 'old');
  disk.full = true;
  const failed = writeOut(out, 'new and longer');
  await expect(failed).rejects.toMatchObject({ name: 'CommandError', code: 'file-unwritable' });
  await expect(failed).rejects.toThrow('reps.csv: this cannot be written (ENOSPC');
  await expect(writeOut(path.join(folder, 'other.csv'), 'new')).rejects.toThrow('ENOSPC');
  expect(await readdir(folder)).toEqual(['reps.csv']);
  expect(await readFile(out, 'utf8')).toBe('old');
});

it('replaces the file that a link leads to, and lets those read it who could', async () => {
  const out = path.join(folder, 'reps.csv');
  const link = path.join(folder, 'link.csv');
  await writeFile(out, 'old');
  await chmod(out, 0o600);
  await symlink(out, link);
  await writeOut(link, 'new');
  expect(await readFile(out, 'utf8')).toBe('new');
  expect((await stat(out)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['link.csv', 'reps.csv']);
});

it('hands the text to a pipe', async () => {
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [read] = await Promise.all([readFile(pipe, 'utf8'), writeOut(pipe, 'new')]);
  expect(read).toBe('new');
  expect((await stat(pipe)).isFIFO()).toBe(true);
});
