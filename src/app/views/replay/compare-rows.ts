import type { SetReport } from '../../../core/coach/report.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { decimal, giveOrTake, wholeDegrees } from '../../messages/numbers.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

/** A line of the table that puts two reports side by side. */
export interface CompareRow {
  readonly what: string;
  readonly cells: readonly [first: string, second: string];
}

type Cell = (report: SetReport) => string;

/** What two sets of one exercise came to. */
export function compareRows(exercise: Exercise, first: SetReport, second: SetReport): readonly CompareRow[] {
  const { rows, seconds, never } = words.room.compare;
  const inSeconds = (ms: number): string => fill(seconds, { n: decimal(ms / 1000) });
  const sum = (report: SetReport, key: 'heldMs' | 'inBandMs'): number =>
    report.directions.reduce((all, one) => all + one[key], 0);
  const bySide = exercise.directions.flatMap(({ id }, index): (readonly [string, Cell])[] => {
    const side = words.directions[id].name;
    const reps: readonly [string, Cell] = [
      fill(rows.reps, { side }),
      ({ directions }) => String(directions[index]?.reps ?? 0),
    ];
    if (exercise.coarse) return [reps];
    return [
      reps,
      [
        fill(rows.furthest, { side }),
        ({ directions }) => {
          const { bestPeakDeg, sigmaDeg } = directions[index] ?? { bestPeakDeg: null, sigmaDeg: null };
          if (bestPeakDeg === null || sigmaDeg === null) return never;
          return fill(words.repNotes.peak, { n: wholeDegrees(bestPeakDeg), sigma: giveOrTake(sigmaDeg) });
        },
      ],
    ];
  });
  const judged: readonly (readonly [string, Cell])[] = [
    [rows.inBand, (report) => inSeconds(sum(report, 'inBandMs'))],
    [
      rows.fastest,
      ({ peakSpeedDegPerSec: n }) => (n === null ? never : fill(words.common.speed, { n: Math.round(n) })),
    ],
    [rows.over, ({ counts }) => String(counts.overRange)],
    [rows.tooFast, ({ counts }) => String(counts.tooFast)],
  ];
  const all: readonly (readonly [string, Cell])[] = [
    ...bySide,
    [rows.held, (report) => inSeconds(sum(report, 'heldMs'))],
    ...(exercise.coarse ? [] : judged),
    [rows.measured, (report) => inSeconds(report.measuredMs)],
  ];
  return all.map(([what, cell]) => ({ what, cells: [cell(first), cell(second)] }));
}
