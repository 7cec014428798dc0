import type { Exercise } from '../exercises/exercise.ts';
import type { FormCheckId } from '../measure/measurement.ts';
import { type Detector, IDLE, restartDwell, stepDetector } from './dwell.ts';
import type { CoachEvent } from './event.ts';
import type { Sample } from './sample.ts';
import { FORM_DWELL_MS, FORM_RELEASE } from './timing.ts';

/** One detector for each form check of the exercise, in its order. */
export type Form = readonly Detector[];

export const startForm = (exercise: Exercise): Form => exercise.checks.map(() => IDLE);

/** A check that the sample does not carry is not judged and starts anew. */
export function stepForm({ checks }: Exercise, form: Form, sample: Sample, events: CoachEvent[]): Form {
  const next: Detector[] = [];
  let changed = false;
  for (const check of checks) {
    const before = form[next.length] ?? IDLE;
    const angleDeg = angleOf(sample, check.id);
    const threshold = {
      above: check.limitDeg,
      releaseBelow: FORM_RELEASE * check.limitDeg,
      dwellMs: FORM_DWELL_MS,
    };
    const after = stepDetector(threshold, before, strayDeg(check.id, angleDeg), sample.timeMs);
    if (after.active && !before.active) {
      events.push({ kind: 'form', timeMs: sample.timeMs, check: check.id, angleDeg });
    }
    next.push(after);
    if (after !== before) changed = true;
  }
  return changed ? next : form;
}

/** Straighter than in neutral is no fault. */
const ONE_WAY: ReadonlySet<FormCheckId> = new Set(['elbow-bend', 'knee-bend']);

/** How far a check is from where it should be, degrees; negative on the side that is as good. */
const strayDeg = (id: FormCheckId, angleDeg: number): number =>
  ONE_WAY.has(id) ? angleDeg : Math.abs(angleDeg);

/** 0 when the sample does not carry it. */
function angleOf({ checks }: Sample, id: FormCheckId): number {
  for (const angle of checks) if (angle.id === id) return angle.angleDeg;
  return 0;
}

export const resumeForm = (form: Form): Form => form.map(restartDwell);
