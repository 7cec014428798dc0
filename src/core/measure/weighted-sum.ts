import type { Evidence } from './estimator.ts';
import { isTurnFeature, TURN_FEATURES } from './turn-features.ts';

/** Degrees per unit of each named feature. */
export type TurnWeights = Readonly<Record<string, number>>;

/**
 * Turns named weights into a function of evidence and neutral: the weighted sum of the features, degrees.
 * @throws RangeError on a feature that does not exist.
 */
export function weightedSum(weights: TurnWeights): (evidence: Evidence, neutral: Evidence) => number {
  const terms = Object.entries(weights).map(([name, weight]) => {
    if (!isTurnFeature(name)) throw new RangeError(`unknown turn feature: ${name}`);
    return { feature: TURN_FEATURES[name], weight };
  });
  return (evidence, neutral) => {
    let sum = 0;
    for (const { feature, weight } of terms) sum += weight * feature(evidence, neutral);
    return sum;
  };
}
