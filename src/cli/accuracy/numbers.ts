import type { Verdict } from '../../core/truth/targets.ts';

/** A dash stands for a figure that has nothing to stand on. */
export const figure = (value: number | null, digits: number): string =>
  value === null ? '-' : value.toFixed(digits);

/** Digits for degrees and speeds, per cent for shares, whole numbers for counts. */
export function inUnit(value: number | null, unit: Verdict['unit']): string {
  switch (unit) {
    case 'deg':
    case 'deg/s':
      return figure(value, 1);
    case 'share':
      return value === null ? '-' : `${(value * 100).toFixed(0)} %`;
    case 'count':
      return figure(value, 0);
    default:
      return unit satisfies never;
  }
}

/** Met, missed, or nothing where there was nothing to judge. */
export function mark({ met }: Verdict): string {
  if (met === null) return '';
  return met ? '✓' : '✗';
}
