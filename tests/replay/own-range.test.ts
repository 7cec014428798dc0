import { describe, expect, it } from 'vitest';
import type { GuideEvent } from '../../src/core/coach/own-range/guide-event.ts';
import { measuringExercise } from '../../src/core/coach/own-range/guide.ts';
import { highestOverDeg } from '../../src/core/exercises/range/range-for.ts';
import type { PoseFrame } from '../../src/core/pose/frame.ts';
import { startRangeEngine, stepRangeEngine } from '../../src/core/range-engine.ts';
import { startReplay } from '../../src/core/recording/replay.ts';
import { trueAngleDeg, trueNeutral } from '../../src/core/truth/true-angle.ts';
import { loadFixture } from './fixture.ts';

/** Between two rounds of a recording, as between two of its frames. */
const STEP_MS = 60;

/** The recording played so many times in a row: it begins and ends at rest in the same place. */
function rounds(frames: readonly PoseFrame[], times: number): readonly PoseFrame[] {
  const roundMs = (frames.at(-1)?.timeMs ?? 0) + STEP_MS;
  return Array.from({ length: times }, (_, round) =>
    frames.map((frame): PoseFrame => ({ ...frame, timeMs: frame.timeMs + round * roundMs })),
  ).flat();
}

/** What the guided measurement makes of a person who does what the recording shows, five times over. */
function guided(name: string) {
  const { recording, exercise, truth } = loadFixture(name);
  const measuring = measuringExercise(exercise, (direction) => highestOverDeg(direction.overDeg, null));
  const { setup } = startReplay(recording.header, measuring);
  let state = startRangeEngine(setup);
  const events: GuideEvent[] = [];
  for (const frame of rounds(recording.frames, 5)) {
    const step = stepRangeEngine(setup, state, frame);
    state = step.state;
    events.push(...step.events);
  }
  const neutral = trueNeutral(truth.frames);
  const trueEndDeg = (sign: 1 | -1) =>
    Math.max(...truth.frames.map((frame) => sign * trueAngleDeg(exercise.measure, frame, neutral)));
  return { exercise, events, trueEndDeg };
}

describe.each(['10_chair_b1', '21_good_chair_b3', '20_good_rot_b2', '23_good_cat_b1', '25_good_backbend_b2'])(
  '%s',
  (name) => {
    const { exercise, events, trueEndDeg } = guided(name);

    it('gives the range that was truly shown, within twice its own uncertainty', () => {
      const last = events.at(-1);
      expect(last?.kind).toBe('found');
      const ranges = last?.kind === 'found' ? last.ranges : [];
      expect(ranges.map(({ direction }) => direction)).toEqual(exercise.directions.map(({ id }) => id));
      for (const { direction, endDeg, sigmaDeg } of ranges) {
        const sign = exercise.directions.find(({ id }) => id === direction)?.sign ?? 1;
        expect(Math.abs(endDeg - trueEndDeg(sign))).toBeLessThan(2 * sigmaDeg);
        expect(sigmaDeg).toBeLessThan(8);
      }
    });

    it('says nothing against a slow person who is well seen', () => {
      const blamed = events.filter(
        (event) =>
          event.kind === 'say' && ['slower', 'far-enough', 'again', 'unclear'].includes(event.saying.kind),
      );
      expect(blamed).toEqual([]);
    });
  },
);

it.each([
  ['17_fault_close_b3', 'the hips out of view'],
  ['13_fault_whole_b1', 'the whole body turning'],
  ['08_fault_rock_b2', 'rocking with a flat back'],
  ['22_good_floor_L_b2', 'one side only'],
])('%s gives no range from %s', (name) => {
  const { events } = guided(name);
  expect(events.filter(({ kind }) => kind === 'found')).toEqual([]);
  expect(events.some(({ kind }) => kind === 'say')).toBe(true);
});
