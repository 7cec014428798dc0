import type { Figures } from './folds.ts';

/** Four significant digits: more would only be noise of the fit. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

export const roundedFigures = ({ maeDeg, p95Deg, peakDeg }: Figures): Figures => ({
  maeDeg: Number(maeDeg.toFixed(2)),
  p95Deg: Number(p95Deg.toFixed(1)),
  peakDeg: Number(peakDeg.toFixed(1)),
});
