import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isAbsent } from '../../src/core/pose/frame.ts';
import { readRecording, type Recording } from '../../src/core/recording/read.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { fixtureNames, FIXTURES, loadFixture } from './fixture.ts';
import { LANDMARKS_APART, landmarksApart } from './landmarks-apart.ts';

/** The same clips, recorded with `npm run analyse -- CLIP --backend litert`. */
const FOLDER = path.join(FIXTURES, 'litert');

/** How far the second runtime may be from MediaPipe: mean angle. */
const APART_DEG = 1;

function recordingOf(name: string): Recording {
  const text = gunzipSync(readFileSync(path.join(FOLDER, `${name}.pose.jsonl.gz`))).toString('utf8');
  const recording = readRecording([text]);
  if (recording.kind === 'problem') throw new Error(`${name}: ${recording.message}`);
  return recording;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(fixtureNames(FOLDER))('%s on the second runtime', (name) => {
  const theirs = loadFixture(name);
  const ours = recordingOf(name);

  it('sees a person in the same frames', () => {
    expect(ours.header.runtime.package).toBe('@litertjs/core');
    expect(ours.frames.map((frame) => [frame.timeMs, isAbsent(frame)])).toEqual(
      theirs.recording.frames.map((frame) => [frame.timeMs, isAbsent(frame)]),
    );
  });

  it('puts the landmarks where MediaPipe does', () => {
    expect(landmarksApart(ours.frames, theirs.recording.frames)).toBeLessThan(LANDMARKS_APART);
  });

  it('measures the same angles', () => {
    const [own, other] = [ours, theirs.recording].map(
      (recording) => replayRecording(recording, theirs.exercise).measurements,
    );
    const apart = (other ?? []).flatMap((measurement, index) => {
      const measured = own?.[index];
      return measurement.kind === 'measured' && measured?.kind === 'measured'
        ? [Math.abs(measurement.angleDeg - measured.angleDeg)]
        : [];
    });
    expect(apart.length).toBeGreaterThan(100);
    expect(mean(apart)).toBeLessThan(APART_DEG);
  });
});
