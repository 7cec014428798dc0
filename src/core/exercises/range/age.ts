import type { Measure } from '../../measure/measurement.ts';
import { isSimple } from '../../measure/simple-measures.ts';

/** From this age on, bend and tilt only with a range of one's own. Product range rules, our judgement. */
const OWN_RANGE_FROM_YEARS = 70;

/**
 * Share of the table's bands for a person of this age; 1 when the age is not known. Source: product range rules, our
 * judgement after the loss of lumbar extension with age (Troke 2001).
 */
export function ageFactor(measure: Measure, ageYears: number | null): number {
  if (ageYears === null || isSimple(measure)) return 1;
  switch (measure) {
    case 'turn':
      return ageYears >= 60 ? 0.8 : 1;
    case 'bend':
    case 'tilt':
    case 'lean':
    case 'arch':
      return ageYears >= 60 ? 0.5 : ageYears >= 40 ? 0.7 : 1;
    default:
      return measure satisfies never;
  }
}

/** Whether the table says nothing for a person of this age. */
export const needsOwnRange = (measure: Measure, ageYears: number | null): boolean =>
  (measure === 'bend' || measure === 'tilt') && ageYears !== null && ageYears >= OWN_RANGE_FROM_YEARS;
