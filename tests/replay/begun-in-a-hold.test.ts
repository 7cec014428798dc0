import { describe, expect, it } from 'vitest';
import { startMeasure } from '../../src/core/measure/measure-state.ts';
import { stepMeasure } from '../../src/core/measure/measurer.ts';
import { SetRun } from '../../src/app/session/set-run.ts';
import { lookBackOn } from '../../src/app/views/summary/look-back.ts';
import type { PoseFrame } from '../../src/core/pose/frame.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { trueAngleDeg, trueNeutral } from '../../src/core/truth/true-angle.ts';
import { loadFixture } from './fixture.ts';

/** Rounds of the recording, the last of which is judged. */
const ROUNDS = 5;
/** Between two rounds. */
const PAUSE_MS = 70;
/** Holds that do not look like holds: the zero was taken in them. Seconds from the recording's beginning. */
const HOLDS = [
  ['02_cat_left_b1', 3.1],
  ['06_cat_right_b3', 2.7],
  ['06_cat_right_b3', 7.9],
  ['12_cat_big_b2', 8.4],
  ['20_good_rot_b2', 4.9],
  ['23_good_cat_b1', 12.8],
  ['24_good_cat_b3', 4.9],
  ['24_good_cat_b3', 13.8],
] as const;
/** Of these, sets that three warnings from the wrong zero do not end before. */
const MENDED_IN_TIME = HOLDS.filter(([name]) => name !== '02_cat_left_b1' && name !== '12_cat_big_b2');

/** All rounds, from the hold on. */
function overAndOver(frames: readonly PoseFrame[], beganSec: number): PoseFrame[] {
  const roundMs = (frames.at(-1)?.timeMs ?? 0) + PAUSE_MS;
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    frames.map((frame) => ({ ...frame, timeMs: frame.timeMs + round * roundMs })),
  );
  return rounds.flat().filter(({ timeMs }) => timeMs >= 1000 * beganSec);
}

describe.each(HOLDS)('%s, begun in its hold at %s s', (name, beganSec) => {
  it('is measured from the middle, once the person has come back to it from both sides', () => {
    const { recording, exercise, truth } = loadFixture(name);
    const { header, frames } = recording;
    const { frameWidthPx, frameHeightPx, model } = header;
    const setup = { ...exercise, model: model.name, frameWidthPx, frameHeightPx };
    const neutral = trueNeutral(truth.frames);
    const roundMs = (frames.at(-1)?.timeMs ?? 0) + PAUSE_MS;
    const trueFrames = new Map(truth.frames.map((frame) => [frame.timeMs, frame]));
    const errorsDeg: number[][] = [];
    let state = startMeasure(setup);
    for (let round = 0; round < ROUNDS; round += 1) {
      const ofRound: number[] = [];
      for (const frame of frames) {
        if (round === 0 && frame.timeMs < 1000 * beganSec) continue;
        const step = stepMeasure(setup, state, { ...frame, timeMs: frame.timeMs + round * roundMs });
        state = step.state;
        const real = trueFrames.get(frame.timeMs);
        if (step.measurement.kind !== 'measured' || real === undefined) continue;
        ofRound.push(step.measurement.angleDeg - trueAngleDeg(exercise.measure, real, neutral));
      }
      errorsDeg.push(ofRound);
    }
    const biasDeg = (ofRound: readonly number[] = []) =>
      ofRound.reduce((sum, one) => sum + one, 0) / ofRound.length;
    // The hold was taken for the zero indeed, or there is nothing to see here.
    expect(Math.abs(biasDeg(errorsDeg[0]))).toBeGreaterThan(8);
    expect(Math.abs(biasDeg(errorsDeg[ROUNDS - 1]))).toBeLessThan(3);
  });
});

describe.each(MENDED_IN_TIME)('%s, begun in its hold at %s s', (name, beganSec) => {
  it('leaves nothing in the report that was measured from the hold', () => {
    const { recording, exercise, truth } = loadFixture(name);
    const frames = overAndOver(recording.frames, beganSec);
    const { report, events } = replayRecording({ header: recording.header, frames }, exercise);
    const neutral = trueNeutral(truth.frames);
    const trulyDeg = truth.frames.map((frame) => trueAngleDeg(exercise.measure, frame, neutral));
    for (const { direction, peakDeg } of report.reps) {
      const sign = exercise.directions.find(({ id }) => id === direction)?.sign ?? 1;
      expect(Math.abs(peakDeg - Math.max(...trulyDeg.map((deg) => sign * deg)))).toBeLessThan(8);
    }
    expect(events.some(({ kind }) => kind === 'begun-anew')).toBe(
      report.ended === null || report.reps.length > 0,
    );
  });
});

it('is looked back on without the angles from the hold, and what was said then without one', () => {
  const { recording, exercise } = loadFixture('24_good_cat_b3');
  const run = new SetRun(exercise, recording.header);
  for (const frame of overAndOver(recording.frames, 4.9)) run.push(frame);
  const set = run.finish();
  const anewMs = set.steps
    .flatMap(({ output }) => output.events)
    .findLast(({ kind }) => kind === 'begun-anew')?.timeMs;
  if (anewMs === undefined) throw new Error('expected a set that begins anew');
  const { steps, said } = lookBackOn(set);
  const measured = steps.filter(({ output }) => output.measurement.kind === 'measured');
  expect(measured[0]?.frame.timeMs).toBeGreaterThan(anewMs);
  expect(said.some(({ cue }) => cue === 'begun-anew')).toBe(true);
  expect(said.filter(({ timeMs }) => timeMs < anewMs).map(({ angleDeg }) => angleDeg)).toContain(null);
  expect(said.every(({ timeMs, angleDeg }) => timeMs > anewMs || angleDeg === null)).toBe(true);
});
