import type { Exercise } from '../exercises/exercise.ts';
import { type Detector, IDLE, restartDwell, stepDetector } from './dwell.ts';
import type { CoachEvent } from './event.ts';
import type { Sample } from './sample.ts';
import { FORM_DWELL_MS, FORM_RELEASE } from './timing.ts';

/** One detector for each form check of the exercise, in its order. */
export type Form = readonly Detector[];

export const startForm = (exercise: Exercise): Form => exercise.checks.map(() => IDLE);

/** A check that the sample does not carry is not judged and starts anew. */
export function stepForm(exercise: Exercise, form: Form, sample: Sample, events: CoachEvent[]): Form {
  return exercise.checks.map((check, index) => {
    const before = form[index] ?? IDLE;
    const angleDeg = sample.checks.find((angle) => angle.id === check.id)?.angleDeg ?? 0;
    const threshold = {
      above: check.limitDeg,
      releaseBelow: FORM_RELEASE * check.limitDeg,
      dwellMs: FORM_DWELL_MS,
    };
    const after = stepDetector(threshold, before, Math.abs(angleDeg), sample.timeMs);
    if (after.active && !before.active) {
      events.push({ kind: 'form', timeMs: sample.timeMs, check: check.id, angleDeg });
    }
    return after;
  });
}

export const resumeForm = (form: Form): Form => form.map(restartDwell);
