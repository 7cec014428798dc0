import type { RepReport } from '../../core/coach/rep-report.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';

/** A repetition as a column: where it stands and how high it reaches, as shares of the plot from 0 to 1. */
export interface RepColumn {
  readonly rep: RepReport;
  /** Its place from the left, the middle of the column. */
  readonly x: number;
  readonly peak: number;
  /** The peak give or take its sigma. */
  readonly low: number;
  readonly high: number;
  readonly zone: 'target' | 'caution' | 'over';
  /** The band of its direction. */
  readonly band: { readonly low: number; readonly high: number };
}

/** Every repetition in the order it was done. @returns the columns and the degrees at the top of the plot */
export function repColumns(
  exercise: Exercise,
  reps: readonly RepReport[],
): { readonly columns: readonly RepColumn[]; readonly topDeg: number } {
  const topDeg = Math.max(
    ...exercise.directions.map(({ cautionDeg }) => cautionDeg),
    ...reps.map(({ peakDeg, peakSigmaDeg }) => peakDeg + peakSigmaDeg),
  );
  const share = (degrees: number): number => Math.max(0, degrees / topDeg);
  const columns = reps.flatMap((rep, index): RepColumn[] => {
    const side = exercise.directions.find(({ id }) => id === rep.direction);
    if (side === undefined) return [];
    const { peakDeg, peakSigmaDeg } = rep;
    return [
      {
        rep,
        x: (index + 0.5) / reps.length,
        peak: share(peakDeg),
        low: share(peakDeg - peakSigmaDeg),
        high: share(peakDeg + peakSigmaDeg),
        zone: peakDeg >= side.overDeg ? 'over' : peakDeg >= side.cautionDeg ? 'caution' : 'target',
        band: { low: share(side.targetMinDeg), high: share(side.targetMaxDeg) },
      },
    ];
  });
  return { columns, topDeg };
}
