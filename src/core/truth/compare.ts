import { startCoach, stepCoach } from '../coach/coach.ts';
import type { CoachEvent } from '../coach/event.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';
import { courseSampler, trueCourse } from './course.ts';
import type { Tally } from './figures.ts';
import { compareReps } from './holds.ts';
import { movementErrors } from './movements.ts';
import { matchSafetyCues, matchSafetyEvents } from './safety.ts';
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
  const course = trueCourse(exercise.measure, truth.frames);
  const expected = coachOver(exercise, trueMeasurements(exercise, course, measurements));
  const movements = movementErrors(course, measurements);
  const reps = compareReps(expected, events);
  const frameMs = medianStepMs(measurements);
  return {
    frames: measurements.length,
    measured: measurements.filter((m) => m.kind === 'measured').length,
    errorsDeg: angleErrorsDeg(course, measurements),
    peakErrorsDeg: movements.map((movement) => movement.peakErrorDeg),
    speedErrorRatios: movements.map((m) => m.speedErrorRatio).filter((ratio) => ratio !== null),
    holdErrorsMs: reps.holdErrorsMs,
    events: matchSafetyEvents(expected, events, frameMs),
    repsExpected: reps.expected,
    repsFound: reps.found,
    falseSafetyCues: matchSafetyCues(expected, events, frameMs).false,
  };
}

function angleErrorsDeg(
  course: ReturnType<typeof trueCourse>,
  measurements: readonly Measurement[],
): readonly number[] {
  const truthAt = courseSampler(course);
  return measurements.flatMap((m) => {
    const truth = m.kind === 'measured' ? truthAt(m.timeMs) : null;
    return m.kind === 'measured' && truth !== null ? [m.angleDeg - truth.angleDeg] : [];
  });
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
