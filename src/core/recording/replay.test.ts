import { describe, expect, it } from 'vitest';
import { sampleHeader, samplePerson } from '../../../tests/replay/arbitrary-recording.ts';
import { EXERCISES } from '../exercises/catalogue.ts';
import { namedBands } from '../exercises/range/bands.ts';
import { exercise } from '../exercises/testing/exercise.ts';
import { frameOf, PICTURE, STANDING } from '../measure/testing/figure.ts';
import { withHandUp } from '../measure/testing/hand-up.ts';
import { readRecording } from './read.ts';
import { finishReplay, replayRecording, startReplay, stepReplay } from './replay.ts';
import { writeFrame, writeHeader } from './write.ts';

const frames = [
  { timeMs: 0, absent: true as const },
  ...Array.from({ length: 90 }, (_, i) => samplePerson(40 + i * 40)),
  { timeMs: 4000, absent: true as const },
];

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
  'replaying %s',
  (_, exercise) => {
    const recording = { header: { ...sampleHeader, view: exercise.view }, frames };

    it('gives a measurement for every frame', () => {
      const { measurements, report } = replayRecording(recording, exercise);
      expect(measurements.map((m) => m.timeMs)).toEqual(frames.map((f) => f.timeMs));
      expect(measurements[0]).toEqual({ kind: 'unmeasured', timeMs: 0, reason: 'nobody' });
      expect(report.frames.total).toBe(frames.length);
    });

    it('is judged by the bands it was coached by, unless judged as another exercise', () => {
      const bands = namedBands(exercise).map((one) => ({ ...one, overDeg: one.overDeg + 5 }));
      const header = { ...recording.header, exercise: exercise.id, bands };
      const read = readRecording([writeHeader(header)]);
      if (read.kind === 'problem') throw new Error(read.message);
      const overs = startReplay(read.header, exercise).setup.exercise.directions.map((d) => d.overDeg);
      expect(overs).toEqual(exercise.directions.map((d) => d.overDeg + 5));
      expect(startReplay({ ...header, exercise: 'another' }, exercise).setup.exercise).toBe(exercise);
    });

    it('gives the same bytes after writing and reading, and frame by frame', () => {
      const whole = JSON.stringify(replayRecording(recording, exercise));
      const read = readRecording([writeHeader(recording.header), ...frames.map(writeFrame)]);
      if (read.kind === 'problem') throw new Error(read.message);
      expect(JSON.stringify(replayRecording(read, exercise))).toBe(whole);

      let state = startReplay(recording.header, exercise);
      for (const frame of frames) state = stepReplay(state, frame).state;
      expect(finishReplay(state)).toEqual((JSON.parse(whole) as { report: unknown }).report);
    });
  },
);

describe('a quick turn', () => {
  const rotation = exercise('standing-rotation');
  /** Four seconds at rest, 30 degrees within 0.6 s, and a rest there. */
  const turn = Array.from({ length: 200 }, (_, frame) => {
    const timeMs = frame * 50;
    const shoulderYawDeg = 30 * Math.min(1, Math.max(0, (timeMs - 4_000) / 600));
    return frameOf({ ...STANDING, shoulderYawDeg, timeMs });
  });
  const { frameWidthPx, frameHeightPx } = PICTURE;
  const header = { ...sampleHeader, frameWidthPx, frameHeightPx };
  const reportOf = (frames: typeof turn) => replayRecording({ header, frames }, rotation).report;

  it('is in the report as it was for the coach, who judges nothing while an arm moves', () => {
    const seen = reportOf(turn);
    const swung = reportOf(
      turn.map((frame) => (frame.timeMs > 3_600 && frame.timeMs < 4_500 ? withHandUp(frame, 'left') : frame)),
    );
    const { cautionDegPerSec, tooFastDegPerSec } = rotation.pace;
    expect(seen.counts.tooFast).toBe(1);
    expect(seen.peakSpeedDegPerSec).toBeGreaterThan(tooFastDegPerSec);
    expect(swung.counts.tooFast).toBe(0);
    expect(swung.peakSpeedDegPerSec).toBeLessThan(cautionDegPerSec);
    expect(swung.frames.poor).toBeGreaterThan(seen.frames.poor);
  });
});
