import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
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
  return extractClips(folder, folder);
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
