import { describe, expect, it } from 'vitest';
import { sampleHeader, samplePerson } from '../../../tests/replay/arbitrary-recording.ts';
import { EXERCISES } from '../exercises/catalogue.ts';
import { namedBands } from '../exercises/range/bands.ts';
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
