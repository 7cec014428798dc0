import type { Measurement, UnmeasuredReason } from '../../core/measure/measurement.ts';

/** What the instruments show: a measurement made steady enough to read, or nothing and why. */
export type Reading =
  | {
      readonly kind: 'measured';
      readonly angleDeg: number;
      readonly sigmaDeg: number;
      readonly speedDegPerSec: number;
      readonly quality: 'good' | 'fair' | 'poor';
      /** Whole numbers that do not flicker between neighbours. */
      readonly shownDeg: number;
      readonly shownSpeed: number;
    }
  | { readonly kind: 'blank'; readonly reason: UnmeasuredReason | 'no-picture' };

export const NO_PICTURE: Reading = { kind: 'blank', reason: 'no-picture' };

/** A whole number changes only when the value has clearly left it. */
const LEAVES_AFTER = 0.75;

const steady = (shown: number | undefined, value: number): number =>
  shown !== undefined && Math.abs(value - shown) < LEAVES_AFTER ? shown : Math.round(value) + 0;

/** @param before what was shown until now */
export function readingOf(before: Reading | null, measurement: Measurement): Reading {
  if (measurement.kind === 'unmeasured') return { kind: 'blank', reason: measurement.reason };
  const { angleDeg, sigmaDeg, speedDegPerSec, quality } = measurement;
  const shown = before?.kind === 'measured' ? before : undefined;
  return {
    kind: 'measured',
    angleDeg,
    sigmaDeg,
    speedDegPerSec,
    quality,
    shownDeg: steady(shown?.shownDeg, angleDeg),
    shownSpeed: steady(shown?.shownSpeed, speedDegPerSec),
  };
}
