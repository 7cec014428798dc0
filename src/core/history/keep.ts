import type { GuidedReport } from '../coach/guided-report.ts';
import type { SetReport } from '../coach/report.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { namedBands } from '../exercises/range/bands.ts';
import type { RecordingHeader } from '../recording/header.ts';
import { setId, type KeptSet, type ReadOut } from './kept-set.ts';
import { saidOf } from './said.ts';
import { KEPT_EVERY_MS, traceOf, type TracedOutput } from './trace.ts';

/** A measured set that is over. */
export interface MeasuredSet {
  /** With the bands it was judged by. */
  readonly exercise: Exercise;
  readonly header: Pick<RecordingHeader, 'created' | 'model'>;
  readonly report: SetReport;
  readonly outputs: readonly TracedOutput[];
}

/** What is kept of a measured set: no picture, no landmark. @param day the person's own calendar day, ISO 8601 */
export const keptMeasured = ({ exercise, header, report, outputs }: MeasuredSet, day: string): KeptSet => ({
  entry: {
    kind: 'measured',
    id: setId(header.created, exercise.id),
    startedAt: header.created,
    day,
    exercise: exercise.id,
    bands: namedBands(exercise),
    model: header.model.name,
    report,
  },
  course: { kind: 'measured', trace: traceOf(outputs, KEPT_EVERY_MS), said: saidOf(outputs) },
});

/** What is kept of a guided set. @param day the person's own calendar day, ISO 8601 */
export const keptGuided = (
  report: GuidedReport,
  said: readonly ReadOut[],
  startedAt: string,
  day: string,
): KeptSet => ({
  entry: {
    kind: 'guided',
    id: setId(startedAt, report.exercise),
    startedAt,
    day,
    exercise: report.exercise,
    report,
  },
  course: { kind: 'guided', said },
});
