import { exerciseById } from '../../../core/exercises/catalogue.ts';
import type { SetReport } from '../../../core/coach/report.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { withBands } from '../../../core/exercises/range/bands.ts';
import {
  EXPORT_FORMATS,
  exportKept,
  exportSet,
  KEPT_FORMATS,
  type ExportedFile,
  type ExportFormat,
} from '../../../core/export/export-set.ts';
import type { KeptSet } from '../../../core/history/kept-set.ts';
import { saidOf } from '../../../core/history/said.ts';
import { momentsOf, traceOf, type Trace } from '../../../core/history/trace.ts';
import type { ChartStep } from '../../chart/strip.ts';
import type { FinishedSet } from '../../session/set-run.ts';
import { utterancesOf, type Utterance } from '../../session/transcript.ts';

/** A measured set to look back on, whether it is just over or was kept. */
export interface LookBack {
  /** With the bands it was judged by. */
  readonly exercise: Exercise;
  readonly report: SetReport;
  readonly startedAt: string;
  readonly steps: readonly ChartStep[];
  readonly said: readonly Utterance[];
  readonly formats: readonly ExportFormat[];
  /** Null when there is nothing to write in that format. */
  readonly file: (format: ExportFormat) => ExportedFile | null;
}

/** A set that is in memory as a whole. */
export function lookBackOn(set: FinishedSet): LookBack {
  const outputs = set.steps.map(({ output }) => output);
  return {
    exercise: set.exercise,
    report: set.report,
    startedAt: set.header.created,
    steps: chartSteps(traceOf(outputs, 0)),
    said: utterancesOf(saidOf(outputs)),
    formats: EXPORT_FORMATS,
    file: (format) => exportSet({ ...set, frames: set.steps.map(({ frame }) => frame), outputs }, format),
  };
}

/** Without what does not count: see `traceOf`. */
const chartSteps = (trace: Trace): readonly ChartStep[] =>
  momentsOf(trace).map(({ timeMs, measured }) => ({
    frame: { timeMs },
    output: {
      measurement:
        measured === null ? { kind: 'unmeasured', timeMs } : { kind: 'measured', timeMs, ...measured },
    },
  }));

/** A set of the history: without landmarks. Null for a guided one, and when the catalogue no longer has its exercise. */
export function lookBackOnKept({ entry, course }: KeptSet): LookBack | null {
  const exercise = exerciseById(entry.exercise);
  if (entry.kind === 'guided' || course.kind === 'guided' || exercise === undefined) return null;
  const { report, startedAt } = entry;
  const { trace, said } = course;
  return {
    exercise: withBands(exercise, entry.bands),
    report,
    startedAt,
    steps: chartSteps(trace),
    said: utterancesOf(said),
    formats: KEPT_FORMATS,
    file: (format) => exportKept({ exercise, startedAt, report, trace, said }, format),
  };
}
