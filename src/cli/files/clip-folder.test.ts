import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listClips } from './clip-folder.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'clip-folder-'));
  await mkdir(path.join(folder, 'lite'));
  for (const file of ['a.truth.jsonl', 'a.webm', 'b.truth.jsonl.gz', 'c.pose.jsonl'])
    await writeFile(path.join(folder, file), '');
  for (const file of ['a.pose.jsonl.gz', 'c.pose.jsonl'])
    await writeFile(path.join(folder, 'lite', file), '');
});
afterAll(() => rm(folder, { recursive: true }));

describe('listClips', () => {
  it('finds what lies beside its truth, and says what does not', async () => {
    const { clips, leftOut } = await listClips(folder);
    expect(clips.map(({ name, recordingFile }) => [name, recordingFile])).toEqual([['a', null]]);
    expect(leftOut).toEqual(['b: a truth file without a recording or a video', 'c: no truth file beside it']);
  });

  it('takes the truths of another folder', async () => {
    const recordings = path.join(folder, 'lite');
    const { clips, leftOut } = await listClips(recordings, folder);
    expect(clips).toEqual([
      {
        name: 'a',
        truthFile: path.join(folder, 'a.truth.jsonl'),
        recordingFile: path.join(recordings, 'a.pose.jsonl.gz'),
        videoFile: null,
      },
    ]);
    expect(leftOut).toEqual(['c: no truth file beside it']);
  });

  it('fails where there is no folder', async () => {
    await expect(listClips(path.join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'file-missing' });
  });
});
