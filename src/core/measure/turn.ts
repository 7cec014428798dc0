import type { ModelName } from '../pose/model.ts';
import calibration from './calibration/turn.json' with { type: 'json' };
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import type { Position } from './setup.ts';
import { TURN_SLOT, turnEvidence, turnView } from './turn-evidence.ts';
import { weightedSum, type TurnWeights } from './weighted-sum.ts';

/** One pose model in one position. Fitted by `npm run calibrate`; the file says from what and how well. */
export interface TurnCalibration {
  /** By the trunk alone. */
  readonly trunk: TurnWeights;
  /** By the trunk together with the head and, where they help, the arms. */
  readonly withHead: TurnWeights;
  readonly pelvis: TurnWeights;
  /**
   * Spread of the error: at rest, and per degree of turn, of pelvis yaw, of unexplained side lean, and of disagreement
   * between trunk and head.
   */
  readonly sigma: {
    readonly baseDeg: number;
    readonly perDeg: number;
    readonly perPelvisDeg: number;
    readonly perLeanDeg: number;
    readonly perDisagreementDeg: number;
  };
}

/** Trunk and head that differ by this much are believed to say different things. */
const AGREEMENT_DEG = 5;

/**
 * One turn from two. The head shows a turn better than the shoulders do, but only of people whose head goes along;
 * those who watch the screen keep it still. So it is heard while it agrees with the trunk, and fades out as it differs.
 */
export function fusedTurnDeg(trunkDeg: number, withHeadDeg: number): number {
  const difference = withHeadDeg - trunkDeg;
  const share = difference / AGREEMENT_DEG;
  return trunkDeg + Math.exp((-share * share) / 2) * difference;
}

/** A turned trunk seems to lean this much per degree of turn in the picture, and sways a little anyway. */
const LEAN_PER_TURN = 0.15;
const SWAY_DEG = 1;

/** The part of a side lean, degrees, that the turn itself does not explain: what makes the turn less sure. */
export const unexplainedLeanDeg = (leanDeg: number, turnDeg: number): number =>
  Math.max(0, Math.abs(leanDeg) - LEAN_PER_TURN * Math.abs(turnDeg) - SWAY_DEG);

/**
 * Turn of the shoulders against the pelvis as weighted sums of features that are odd under mirroring and 0 in the
 * neutral, so that mirroring a frame flips the sign exactly and the neutral itself reads 0.
 */
export function turnEstimator({ trunk, withHead, pelvis, sigma }: TurnCalibration): Estimator {
  const trunkOf = weightedSum(trunk);
  const withHeadOf = weightedSum(withHead);
  const pelvisOf = weightedSum(pelvis);
  return {
    evidenceOf: turnEvidence,
    viewOf: turnView,
    estimate(evidence: Evidence, neutral: Evidence): Estimate {
      const trunkDeg = trunkOf(evidence, neutral);
      const withHeadDeg = withHeadOf(evidence, neutral);
      const angleDeg = fusedTurnDeg(trunkDeg, withHeadDeg);
      const pelvisDeg = pelvisOf(evidence, neutral);
      const leanDeg = (evidence[TURN_SLOT.sideLean] ?? 0) - (neutral[TURN_SLOT.sideLean] ?? 0);
      return {
        angleDeg,
        sigmaDeg:
          sigma.baseDeg +
          sigma.perDeg * Math.abs(angleDeg) +
          sigma.perPelvisDeg * Math.abs(pelvisDeg) +
          sigma.perLeanDeg * unexplainedLeanDeg(leanDeg, angleDeg) +
          sigma.perDisagreementDeg * Math.abs(withHeadDeg - trunkDeg),
        checks: [
          { id: 'pelvis-yaw', angleDeg: pelvisDeg },
          { id: 'side-lean', angleDeg: leanDeg },
        ],
      };
    },
  };
}

const forPositions = (model: ModelName): Readonly<Record<Position, Estimator>> => {
  const { standing, chair, floor } = calibration[model];
  const upright = turnEstimator(standing);
  return {
    standing: upright,
    chair: turnEstimator(chair),
    floor: turnEstimator(floor),
    // No exercise turns in these; if one did, the pelvis is as free as in standing.
    'all-fours': upright,
    kneeling: upright,
    lying: upright,
  };
};

/** Turn in front view, for each pose model and position. */
export const TURN: Readonly<Record<ModelName, Readonly<Record<Position, Estimator>>>> = {
  lite: forPositions('lite'),
  full: forPositions('full'),
  heavy: forPositions('heavy'),
};
