import type { SetReport } from '../coach/report.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { saidOf, type Said } from '../history/said.ts';
import { traceOf, type Trace, type TracedOutput } from '../history/trace.ts';
import type { Recording } from '../recording/read.ts';
import { repsCsv, seriesCsv } from './csv.ts';
import { fileStem } from './file-stem.ts';
import { writeMot } from './mot.ts';
import { writeTrc } from './trc.ts';

/** `csv`: angle over time. `reps`: one row a repetition. `trc`, `mot`: markers and angle for OpenSim. */
export const EXPORT_FORMATS = ['csv', 'reps', 'trc', 'mot'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A set with everything that can be written of it: every frame and what the engine made of it. */
export interface WholeSet extends Pick<Recording, 'header' | 'frames'> {
  readonly exercise: Exercise;
  readonly outputs: readonly TracedOutput[];
  readonly report: SetReport;
}

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  csv: '.csv',
  reps: '-reps.csv',
  trc: '.trc',
  mot: '.mot',
};

const exportName = (exerciseId: string, startedAt: string, format: ExportFormat): string =>
  fileStem(exerciseId, startedAt) + ENDINGS[format];

/** The file of a set in a format. Null when nobody was seen, so that there is nothing to write. */
export function exportSet(set: WholeSet, format: ExportFormat): ExportedFile | null {
  const { header, exercise, outputs, report } = set;
  const startedAt = header.created;
  const name = exportName(exercise.id, startedAt, format);
  return format === 'trc'
    ? named(name, writeTrc(set, name))
    : exportKept({ exercise, startedAt, report, trace: traceOf(outputs, 0), said: saidOf(outputs) }, format);
}

/** What is left of a set when its landmarks are gone. */
export interface TracedSet {
  readonly exercise: Exercise;
  /** ISO 8601 instant. */
  readonly startedAt: string;
  readonly report: SetReport;
  readonly trace: Trace;
  readonly said: readonly Said[];
}

/** The formats that need no landmarks. */
export const KEPT_FORMATS = EXPORT_FORMATS.filter((format) => format !== 'trc');

/** The file of such a set. Null when nothing was measured, and for a format that needs landmarks. */
export function exportKept(set: TracedSet, format: ExportFormat): ExportedFile | null {
  const name = exportName(set.exercise.id, set.startedAt, format);
  switch (format) {
    case 'csv':
      return named(name, seriesCsv(set.trace, set.said));
    case 'reps':
      return named(name, repsCsv(set.report));
    case 'mot':
      return named(name, writeMot(set.exercise, set.trace));
    case 'trc':
      return null;
    default:
      return format satisfies never;
  }
}

const named = (name: string, text: string | null): ExportedFile | null =>
  text === null ? null : { name, text };
