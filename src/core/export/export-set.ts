import type { SetReport } from '../coach/report.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { saidOf } from '../history/said.ts';
import { traceOf, type TracedOutput } from '../history/trace.ts';
import type { Recording } from '../recording/read.ts';
import { repsCsv, seriesCsv } from './csv.ts';
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

/** `chair-twist-2026-03-01-10-20`: the exercise and when it began, in universal time. */
export const fileStem = (exerciseId: string, startedAt: string): string =>
  `${exerciseId}-${startedAt.slice(0, 16).replace(/[:T]/g, '-')}`;

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  csv: '.csv',
  reps: '-reps.csv',
  trc: '.trc',
  mot: '.mot',
};

export const exportName = (exerciseId: string, startedAt: string, format: ExportFormat): string =>
  fileStem(exerciseId, startedAt) + ENDINGS[format];

/** The file of a set in a format. Null when nobody was seen, so that there is nothing to write. */
export function exportSet(set: WholeSet, format: ExportFormat): ExportedFile | null {
  const name = exportName(set.header.exercise, set.header.created, format);
  const text = textOf(set, format, name);
  return text === null ? null : { name, text };
}

function textOf(set: WholeSet, format: ExportFormat, name: string): string | null {
  switch (format) {
    case 'csv':
      return seriesCsv(traceOf(set.outputs, 0), saidOf(set.outputs));
    case 'reps':
      return repsCsv(set.report);
    case 'trc':
      return writeTrc(set, name);
    case 'mot':
      return writeMot(set.exercise, traceOf(set.outputs, 0));
    default:
      return format satisfies never;
  }
}
