import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isAbsent, type PersonLandmarks, type PoseFrame } from '../../src/core/pose/frame.ts';
import { readRecording, type Recording } from '../../src/core/recording/read.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { fixtureNames, FIXTURES, loadFixture } from './fixture.ts';
import { distance, LANDMARKS_APART, landmarksApart } from './landmarks-apart.ts';

/** Where the clips' recordings are, and those of the same clips made with `npm run analyse -- CLIP --backend litert --model MODEL`. */
const MODELS = [
  { model: 'full', theirFolder: FIXTURES, ourFolder: path.join(FIXTURES, 'litert') },
  { model: 'lite', theirFolder: path.join(FIXTURES, 'lite'), ourFolder: path.join(FIXTURES, 'litert/lite') },
] as const;

/** How far the second runtime may be from MediaPipe: mean angle. */
const APART_DEG = 1;
/**
 * How far in a mirror image, trunk lengths. MediaPipe looks where it found the person in the mirror image before, the second
 * runtime where they are in the picture itself: two regions a few pixels apart.
 */
const MIRRORED_APART = 0.025;

function recordingOf(folder: string, name: string): Recording {
  const text = gunzipSync(readFileSync(path.join(folder, `${name}.pose.jsonl.gz`))).toString('utf8');
  const recording = readRecording([text]);
  if (recording.kind === 'problem') throw new Error(`${name}: ${recording.message}`);
  return recording;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const mirrorLookOf = (frame: PoseFrame): PersonLandmarks | undefined =>
  isAbsent(frame) ? undefined : frame.mirrorLook;

const CLIPS = MODELS.flatMap((one) => fixtureNames(one.ourFolder).map((name) => ({ ...one, name })));

describe.each(CLIPS)(
  '$name, $model model, on the second runtime',
  ({ name, theirFolder, ourFolder, model }) => {
    const { exercise } = loadFixture(name);
    const theirs = recordingOf(theirFolder, name);
    const ours = recordingOf(ourFolder, name);

    it('sees a person in the same frames', () => {
      expect(ours.header.runtime.package).toBe('@litertjs/core');
      expect([theirs.header.model.name, ours.header.model.name]).toEqual([model, model]);
      expect(ours.frames.map((frame) => [frame.timeMs, isAbsent(frame)])).toEqual(
        theirs.frames.map((frame) => [frame.timeMs, isAbsent(frame)]),
      );
    });

    it('puts the landmarks where MediaPipe does', () => {
      expect(landmarksApart(ours.frames, theirs.frames)).toBeLessThan(LANDMARKS_APART);
    });

    it('sees the same in the same mirror images', () => {
      const [own, other] = [ours, theirs].map(({ frames }) => frames.map(mirrorLookOf));
      const apart = (other ?? []).flatMap((look, index) => {
        const same = own?.[index];
        expect(same === undefined).toBe(look === undefined);
        return look && same ? [distance(same, look)] : [];
      });
      const isTurn = exercise.measure === 'turn';
      expect(apart.length > 0).toBe(isTurn);
      if (isTurn) expect(mean(apart)).toBeLessThan(MIRRORED_APART);
    });

    it('measures the same angles', () => {
      const [own, other] = [ours, theirs].map(
        (recording) => replayRecording(recording, exercise).measurements,
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
  },
);
