import type { GuidedReport } from '../../core/coach/guided-report.ts';
import type { GuidedExercise } from '../../core/exercises/guided-exercise.ts';
import type { Caption } from './feedback.ts';

/** A guided set that is over: all that its summary needs. There is no recording, for nothing was looked at. */
export interface GuidedSet {
  readonly exercise: GuidedExercise;
  readonly report: GuidedReport;
  readonly said: readonly Pick<Caption, 'timeMs' | 'text'>[];
}
