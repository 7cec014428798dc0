import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { isAbsent } from '../../src/core/pose/frame.ts';
import { readRecording } from '../../src/core/recording/read.ts';
import { distance } from '../replay/landmarks-apart.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const CLIP = path.join(ROOT, 'fixtures/videos/standing-backbend.webm');

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unwind-analyse-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

function analyse(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/analyse.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

test('the command line makes a recording of a video with the second runtime, and none of a damaged one', () => {
  const cutOff = path.join(folder, 'cut-off.webm');
  const bytes = readFileSync(CLIP);
  writeFileSync(cutOff, bytes.subarray(0, bytes.length * 0.2));
  const out = path.join(folder, 'out');
  const { status, stderr } = analyse(
    ...[CLIP, cutOff, '--exercise', 'standing-backbend', '--backend', 'litert', '--out', out],
  );
  expect(stderr).toMatch(
    /cut-off\.webm: This video is damaged (after \d+\.\d seconds|from the very beginning)\.$/m,
  );
  expect(status).toBe(1);
  // What was whole stays; of the other nothing is left, nor is half of it taken for the whole.
  expect(readdirSync(out)).toEqual(['standing-backbend.pose.jsonl']);
  const recording = readRecording([readFileSync(path.join(out, 'standing-backbend.pose.jsonl'), 'utf8')]);
  if (recording.kind === 'problem') throw new Error(recording.message);
  expect(recording.header.runtime.package).toBe('@litertjs/core');
  expect(recording.frames).toHaveLength(138);
});

for (const backend of ['mediapipe', 'litert']) {
  test(`in a turn, up to twelve pictures a second are looked at in the mirror as well: ${backend}`, () => {
    const { stderr, status } = analyse(
      ...[CLIP, '--exercise', 'standing-rotation', '--model', 'lite', '--backend', backend, '--out', folder],
    );
    expect(stderr).not.toContain('Error');
    expect(status).toBe(0);
    const recording = readRecording([
      readFileSync(path.join(folder, 'standing-backbend.pose.jsonl'), 'utf8'),
    ]);
    if (recording.kind === 'problem') throw new Error(recording.message);
    const twice = recording.frames.flatMap((frame) =>
      isAbsent(frame) || frame.mirrorLook === undefined ? [] : [{ ...frame, look: frame.mirrorLook }],
    );
    const stepsMs = twice.slice(1).map(({ timeMs }, index) => timeMs - (twice[index]?.timeMs ?? NaN));
    expect(twice.length).toBeGreaterThan(30);
    expect(Math.min(...stepsMs)).toBeGreaterThanOrEqual(80);
    // Put back, the person of the mirror image stands where they stand in the picture.
    for (const frame of twice) expect(distance(frame.look, frame)).toBeLessThan(0.1);
  });
}

test('the command line says why it makes nothing of an empty file', () => {
  const empty = path.join(folder, 'empty.mp4');
  writeFileSync(empty, '');
  const { status, stderr } = analyse(empty, '--exercise', 'standing-backbend');
  expect(stderr).toContain('empty.mp4: This file is empty.');
  expect(status).toBe(1);
  expect(readdirSync(folder)).toEqual(['empty.mp4']);
});
