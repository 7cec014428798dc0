import type { ModelName } from '../pose/model.ts';
import { BEND_SLOT, bendEvidence } from './bend-evidence.ts';
import {
  BEND_FEATURES,
  bendFeatures,
  facing,
  LOWER_FEATURES,
  lowerFeatures,
  rockingDeg,
  sagittaChange,
} from './bend-features.ts';
import { byModel, doubted } from './borrowed-fit.ts';
import calibration from './calibration/bend.json' with { type: 'json' };
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import { sideFormAngles } from './side-form.ts';
import { viewFromSideOn } from './side-view.ts';

/** How an estimate is made of features for one pose model. Fitted by `npm run calibrate`; see the file's provenance. */
interface BendCalibration {
  /** Degrees per feature; length `BEND_FEATURES`. */
  readonly weights: readonly number[];
  /** The second witness: degrees of bend per hundredth of the chord that the sagitta changes. */
  readonly degPerSagitta: number;
  /** Degrees in the lower half per feature of it; length `LOWER_FEATURES`. */
  readonly lowerWeights: readonly number[];
  readonly sigma: {
    readonly baseDeg: number;
    /** Per degree of bend. */
    readonly perDeg: number;
    /** Per degree of rocking: the trunk's pitch leaks into its outline. */
    readonly perRockingDeg: number;
    /** Per degree that the two witnesses, the whole curve and the sagitta, lie apart. */
    readonly perDisagreementDeg: number;
  };
}

const weighted = (weights: readonly number[], features: ArrayLike<number>): number => {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    sum += (weights[index] ?? 0) * (features[index] ?? 0);
  }
  return sum;
};

function bendEstimator({ weights, lowerWeights, degPerSagitta, sigma }: BendCalibration): Estimator {
  if (weights.length !== BEND_FEATURES || lowerWeights.length !== LOWER_FEATURES) {
    throw new RangeError(`expected ${BEND_FEATURES} bend weights and ${LOWER_FEATURES} of the lower half`);
  }
  return {
    evidenceOf: bendEvidence,
    viewOf: (evidence: Evidence) => viewFromSideOn(evidence[BEND_SLOT.sideOn] ?? 0),
    estimate(evidence: Evidence, neutral: Evidence): Estimate {
      const angleDeg = weighted(weights, bendFeatures(evidence, neutral));
      const rocking = rockingDeg(evidence, neutral);
      const disagreement = angleDeg - degPerSagitta * sagittaChange(evidence, neutral);
      const lowerDeg = weighted(lowerWeights, lowerFeatures(evidence, neutral));
      return {
        angleDeg,
        sigmaDeg:
          sigma.baseDeg +
          sigma.perDeg * Math.abs(angleDeg) +
          sigma.perRockingDeg * Math.abs(rocking) +
          sigma.perDisagreementDeg * Math.abs(disagreement),
        halves: { lowerDeg, upperDeg: angleDeg - lowerDeg },
        checks: [
          { id: 'rocking', angleDeg: rocking },
          ...sideFormAngles(evidence, neutral, BEND_SLOT.form, facing(neutral)),
        ],
      };
    },
  };
}

/** Bend of the back in side view, from the outline of the silhouette, for each pose model. */
export const BEND: Readonly<Record<ModelName, Estimator>> = byModel(calibration, doubted, bendEstimator);
