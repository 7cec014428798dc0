import { startCoach, stepCoach } from '../coach/coach.ts';
import type { CoachEvent } from '../coach/event.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';
import { trueCourse } from './course.ts';
import { doubtOf } from './doubt.ts';
import type { Tally } from './figures.ts';
import { compareFrames } from './frames.ts';
import { compareReps } from './holds.ts';
import { movementErrors } from './movements.ts';
import { compareSafety, isInRange } from './safety.ts';
import { stillness } from './still.ts';
import { trueMeasurements } from './true-measurements.ts';
import type { Truth } from './truth.ts';

/** One clip replayed: a measurement a frame, and what the coach made of them. */
export interface Replayed {
  readonly measurements: readonly Measurement[];
  readonly events: readonly CoachEvent[];
}

/** Measures a replay against the truth, and its coach against the same coach fed with the truth. */
export function compareWithTruth(exercise: Exercise, replayed: Replayed, truth: Truth): Tally {
  const { measurements, events } = replayed;
  const course = trueCourse(exercise.measure, truth);
  const perfect = trueMeasurements(exercise, course, measurements);
  const expected = coachOver(exercise, perfect);
  const movements = movementErrors(course, measurements);
  const reps = compareReps(expected, events);
  const still = stillness(course, measurements);
  const inRange = isInRange(exercise, course);
  const speeds = movements.map(({ speedWithin }) => speedWithin).filter((within) => within !== null);
  return {
    clips: 1,
    clipsInRange: inRange ? 1 : 0,
    clipsWithExactReps: reps.exact ? 1 : 0,
    frames: measurements.length,
    measured: measurements.filter((m) => m.kind === 'measured').length,
    ...compareFrames(course, measurements),
    peakErrorsDeg: movements.map((movement) => movement.peakErrorDeg),
    speedErrorRatios: movements.map((m) => m.speedErrorRatio).filter((ratio) => ratio !== null),
    peakSpeeds: { judged: speeds.length, within: speeds.filter((within) => within).length },
    stillDeviationsDeg: still.deviationsDeg,
    stillSpeedsDegPerSec: still.speedsDegPerSec,
    holdErrorsMs: reps.holdErrorsMs,
    safety: compareSafety(expected, events, medianStepMs(measurements), inRange, doubtOf(exercise, perfect)),
    reps: { expected: reps.expected, found: reps.found },
    cuesUnseen: cuesUnseen(replayed),
  };
}

/** Cues that praise, guide or warn in a frame that gave no number. */
function cuesUnseen({ measurements, events }: Replayed): number {
  const unseen = new Set(measurements.filter((m) => m.kind === 'unmeasured').map((m) => m.timeMs));
  return events.filter((e) => e.kind === 'cue' && e.priority !== 'framing' && unseen.has(e.timeMs)).length;
}

/** All that a coach says to these measurements. */
function coachOver(exercise: Exercise, measurements: readonly Measurement[]): readonly CoachEvent[] {
  let state = startCoach(exercise);
  const all: CoachEvent[] = [];
  for (const measurement of measurements) {
    const step = stepCoach(exercise, state, measurement);
    state = step.state;
    all.push(...step.events);
  }
  return all;
}

function medianStepMs(measurements: readonly Measurement[]): number {
  const steps = measurements.slice(1).map((m, index) => m.timeMs - (measurements[index]?.timeMs ?? m.timeMs));
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}
