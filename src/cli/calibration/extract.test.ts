import { mkdtemp, rm } from 'node:fs/promises';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractClips } from './extract.ts';

const CLIP = '09_rot_small_b3';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unwind-extract-'));
});
afterEach(() => rm(folder, { recursive: true }));

const unpacked = (end: string): string =>
  gunzipSync(readFileSync(`fixtures/${CLIP}.${end}.gz`)).toString('utf8');

/** The clip with every picture so much later than its truth. */
async function extractLate(lateMs: number) {
  const late = (_: string, timeMs: string): string => `"timeMs":${Number(timeMs) + lateMs}`;
  const pose = unpacked('pose.jsonl').replaceAll(/"timeMs":([\d.]+)/g, late);
  writeFileSync(path.join(folder, `${CLIP}.pose.jsonl`), pose);
  writeFileSync(path.join(folder, `${CLIP}.truth.jsonl`), unpacked('truth.jsonl'));
  return extractClips('full', folder, folder);
}

test('a clip becomes its neutral and a row for every frame that is kept, with its truth', async () => {
  const [clip] = await extractLate(0);
  expect(clip).toMatchObject({ name: CLIP, bodies: ['body3'], measure: 'turn', position: 'standing' });
  const turns = clip?.frames.map(([, turnDeg = NaN]) => turnDeg) ?? [];
  expect(turns.length).toBeGreaterThan(30);
  expect(Math.max(...turns.map(Math.abs))).toBeGreaterThan(25);
  expect(clip?.neutral.every(Number.isFinite)).toBe(true);
});

test('a truth in whole milliseconds is found for pictures that come at fractions of them', async () => {
  const [exact] = await extractLate(0);
  const [late] = await extractLate(0.4);
  expect(late?.frames.map(([, turnDeg]) => turnDeg)).toEqual(exact?.frames.map(([, turnDeg]) => turnDeg));
});

test('frames whose truth is missing are left out', async () => {
  const [clip] = await extractLate(20);
  expect(clip?.frames).toEqual([]);
});

/** The files of a clip as they are kept, with its truth changed. */
function keep(clip: string, changed: (truth: string) => string): void {
  const truth = gunzipSync(readFileSync(`fixtures/${clip}.truth.jsonl.gz`)).toString('utf8');
  copyFileSync(`fixtures/${clip}.pose.jsonl.gz`, path.join(folder, `${clip}.pose.jsonl.gz`));
  writeFileSync(path.join(folder, `${clip}.truth.jsonl.gz`), gzipSync(changed(truth)));
}

test('zipped files are read as well as plain ones', async () => {
  keep(CLIP, (truth) => truth);
  const [zipped] = await extractClips('full', folder, folder);
  expect(zipped).toEqual((await extractLate(0))[0]);
});

test('a recording by another model is refused', async () => {
  keep(CLIP, (truth) => truth);
  await expect(extractClips('lite', folder, folder)).rejects.toMatchObject({
    name: 'CommandError',
    message: expect.stringMatching(
      /^.*09_rot_small_b3\.pose\.jsonl\.gz: this is recorded with the full model, not with lite\. Extract/,
    ) as string,
  });
});

test('a bend without its lower half is refused, and a turn is not', async () => {
  const without = (truth: string): string => truth.replace(/"lowerBendDeg":[-\d.]+,/, '');
  keep(CLIP, without);
  expect(await extractClips('full', folder, folder)).toHaveLength(1);
  keep('02_cat_left_b1', without);
  await expect(extractClips('full', folder, folder)).rejects.toThrow(
    /02_cat_left_b1\.truth\.jsonl\.gz: its frame at 0 ms has no lowerBendDeg/,
  );
});

test('a truth that does not say whose body it shows is refused', async () => {
  keep(CLIP, (truth) => truth.replace('"body":"body3",', ''));
  await expect(extractClips('full', folder, folder)).rejects.toThrow('does not say whose body it shows');
});

test('a folder that is missing or has no clips is named', async () => {
  await expect(extractClips('full', folder, folder)).rejects.toThrow(`${folder}: no recording with a truth.`);
  const missing = path.join(folder, 'missing');
  for (const [recordings, truths] of [
    [missing, missing],
    [folder, missing],
  ] as const) {
    await expect(extractClips('full', recordings, truths)).rejects.toMatchObject({
      code: 'file-missing',
      message: `${missing}: no such folder.`,
    });
  }
});
