import type { RepReport } from '../../core/coach/rep-report.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';

/** A repetition as a column: how high it reaches, as shares of the plot from 0 to 1. */
export interface RepColumn {
  readonly rep: RepReport;
  readonly peak: number;
  /** The peak give or take its sigma. */
  readonly low: number;
  readonly high: number;
  readonly zone: 'target' | 'caution' | 'over';
  /** The band of its direction. */
  readonly band: { readonly low: number; readonly high: number };
}

/** Every repetition in the order it was done. */
export function repColumns(exercise: Exercise, reps: readonly RepReport[]): readonly RepColumn[] {
  const topDeg = Math.max(
    ...exercise.directions.map(({ cautionDeg }) => cautionDeg),
    ...reps.map(({ peakDeg, peakSigmaDeg }) => peakDeg + peakSigmaDeg),
  );
  const share = (degrees: number): number => Math.max(0, degrees / topDeg);
  return reps.flatMap((rep): RepColumn[] => {
    const side = exercise.directions.find(({ id }) => id === rep.direction);
    if (side === undefined) return [];
    const { peakDeg, peakSigmaDeg } = rep;
    return [
      {
        rep,
        peak: share(peakDeg),
        low: share(peakDeg - peakSigmaDeg),
        high: share(peakDeg + peakSigmaDeg),
        zone: peakDeg >= side.overDeg ? 'over' : peakDeg >= side.cautionDeg ? 'caution' : 'target',
        band: { low: share(side.targetMinDeg), high: share(side.targetMaxDeg) },
      },
    ];
  });
}
