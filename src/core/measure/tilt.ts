import type { PersonFrame } from '../pose/frame.ts';
import type { ModelName } from '../pose/model.ts';
import { byModel, doubted } from './borrowed-fit.ts';
import calibration from './calibration/fold.json' with { type: 'json' };
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { atJointDeg } from './picture-angle.ts';
import { SIDE_FORM_SLOTS, sideFormAngles, writeSideForm } from './side-form.ts';
import { nearSideOf, sideOn, sideViewOf, viewFromSideOn, type SideView } from './side-view.ts';
import { lengthOf, type Point, wrapDeg } from './vector.ts';

/** Places in the evidence. */
const NEAR = 0;
const MIDDLE = 1;
const SIDE_ON = 2;
const THIGH_PX = 3;
/** Limbs and head, for the form checks. */
const FORM = 4;
const LENGTH = FORM + SIDE_FORM_SLOTS;

/** How an angle is made of what the landmarks show, and how far off it may be. */
interface TiltCalibration {
  /** True degrees per degree that the landmarks show. */
  readonly gain: number;
  /** Degrees that a fold is deeper than so read, per unit of `slippedHip`. */
  readonly perSlip: number;
  readonly sigma: {
    readonly baseDeg: number;
    readonly perDeg: number;
    /** Per degree that near side and middle lie apart: they disagree when a limb is misplaced. */
    readonly perApartDeg: number;
  };
}

const AS_SEEN: TiltCalibration = {
  gain: 1,
  perSlip: 0,
  sigma: { baseDeg: 1.2, perDeg: 0.05, perApartDeg: 0.4 },
};

/**
 * A thigh keeps its length in the side view. This much change of its logarithm is perspective, more makes the hip doubtful,
 * and from `BROKEN_THIGH` on it is misplaced: folded deeply, some people's hips are found at their ribs.
 */
const LOOSE_THIGH = 0.25;
const BROKEN_THIGH = 0.35;
const STRAIN_DEG = 60;
/** A thigh shorter than this, in its logarithm, has its hip found too near the knee: a hip that slipped reads too shallow. */
const SLIPPED_THIGH = 0.125;

/** A trunk further back than this from hands and knees is raised, not folded. */
const RAISED_DEG = 10;

/**
 * Angle in the picture from the line knee -> hip to the line hip -> shoulder, degrees in (-180, 180]; positive =
 * anticlockwise as seen on the screen. 0 = trunk and thigh in one line.
 */
export const trunkOnThighDeg = (knee: Point, hip: Point, shoulder: Point): number =>
  atJointDeg(knee, hip, shoulder);

/**
 * Angle in the picture from upright to the line hip -> shoulder, degrees in (-180, 180]; positive = anticlockwise as
 * seen on the screen.
 */
export const trunkOnVerticalDeg = (hip: Point, shoulder: Point): number =>
  trunkOnThighDeg({ x: hip.x, y: hip.y + 1, z: hip.z }, hip, shoulder);

/** How an angle of the trunk in the side view is read. */
interface Reading {
  readonly trunkDeg: (side: SideView) => number;
  /** Near joints alone, where the far ones are hidden; else the middles of both, which vary less. */
  readonly by: 'near-side' | 'middle';
  /** Whether the thigh is part of the angle. */
  readonly withThigh: boolean;
  readonly calibration: TiltCalibration;
}

/** An angle of the trunk in the side view, from neutral, positive = leaning back. */
function sideTilt({ trunkDeg, by, withThigh, calibration: { gain, perSlip, sigma } }: Reading): Estimator {
  return {
    evidenceOf(frame: PersonFrame): Evidence {
      const side = sideOn(frame.world);
      const near = nearSideOf(frame.image, side);
      const evidence = numbers(LENGTH);
      evidence[NEAR] = trunkDeg(near);
      evidence[MIDDLE] = trunkDeg(sideViewOf(frame.image));
      evidence[SIDE_ON] = side;
      evidence[THIGH_PX] = lengthOf(near.hip.x - near.knee.x, near.hip.y - near.knee.y);
      writeSideForm(evidence, FORM, frame, side);
      return evidence;
    },
    viewOf: (evidence: Evidence) => viewFromSideOn(evidence[SIDE_ON] ?? 0),
    isMisplaced: (evidence: Evidence, neutral: Evidence) => withThigh && isHipMisplaced(evidence, neutral),
    limbRatio: (evidence: Evidence, neutral: Evidence) => Math.exp(thighGrowth(evidence, neutral)),
    estimate(evidence: Evidence, neutral: Evidence): Estimate {
      const { shownDeg, apartDeg } = shownTilt(evidence, neutral, by);
      const angleDeg = gain * shownDeg - perSlip * slippedHip(evidence, neutral);
      const strain = withThigh ? Math.max(0, Math.abs(thighGrowth(evidence, neutral)) - LOOSE_THIGH) : 0;
      return {
        angleDeg,
        sigmaDeg:
          sigma.baseDeg +
          sigma.perDeg * Math.abs(angleDeg) +
          sigma.perApartDeg * apartDeg +
          STRAIN_DEG * strain,
        checks: sideFormAngles(evidence, neutral, FORM, facingOf(neutral)),
      };
    },
  };
}

/** Facing right, leaning back turns the trunk anticlockwise on the screen. */
const facingOf = (neutral: Evidence): 1 | -1 => ((neutral[SIDE_ON] ?? 0) >= 0 ? 1 : -1);

/** What the landmarks show before any gain: the change from neutral, and how far near side and middle differ in it. */
export function shownTilt(
  evidence: Evidence,
  neutral: Evidence,
  by: Reading['by'],
): { readonly shownDeg: number; readonly apartDeg: number } {
  const nearDeg = wrapDeg((evidence[NEAR] ?? 0) - (neutral[NEAR] ?? 0));
  const middleDeg = wrapDeg((evidence[MIDDLE] ?? 0) - (neutral[MIDDLE] ?? 0));
  return {
    shownDeg: facingOf(neutral) * (by === 'near-side' ? nearDeg : middleDeg),
    apartDeg: Math.abs(wrapDeg(nearDeg - middleDeg)),
  };
}

/** How much the thigh has grown in the picture: the logarithm of its length over that at rest, negative when it shrank. */
function thighGrowth(evidence: Evidence, neutral: Evidence): number {
  const ratio = (evidence[THIGH_PX] ?? 0) / (neutral[THIGH_PX] ?? 0);
  return Math.log(Math.max(0.01, ratio));
}

/** How far the hip is found down the thigh: how much more than perspective explains the thigh has shrunk; 0 or more. */
export const slippedHip = (evidence: Evidence, neutral: Evidence): number =>
  Math.max(0, -SLIPPED_THIGH - thighGrowth(evidence, neutral));

/** Whether the thigh has a length in the picture that it cannot have. */
const isHipMisplaced = (evidence: Evidence, neutral: Evidence): boolean =>
  Math.abs(thighGrowth(evidence, neutral)) > BROKEN_THIGH;

/**
 * The same for somebody who kneels. A hip slips down the thigh where a fold hides it; in a trunk that seems to be raised
 * nothing is hidden, and a shorter thigh means that hip or knee are found where they are not.
 */
export const isFoldMisplaced = (evidence: Evidence, neutral: Evidence): boolean =>
  isHipMisplaced(evidence, neutral) ||
  (slippedHip(evidence, neutral) > 0 && shownTilt(evidence, neutral, 'near-side').shownDeg > RAISED_DEG);

const onThigh = ({ knee, hip, shoulder }: SideView): number => trunkOnThighDeg(knee, hip, shoulder);

/** Trunk against thigh in the side view; the thigh is taken off so that swaying at the ankles does not count. */
export const TILT: Estimator = sideTilt({
  trunkDeg: onThigh,
  by: 'middle',
  withThigh: true,
  calibration: AS_SEEN,
});

/**
 * The same for somebody who kneels and folds over their thighs, which hides the far limbs. On hands and knees the pose
 * models see the hip too low and too far forward, folded not: without a gain of its own a fold would read too deep. Folded
 * deeply, some people's hips slip down the thigh: what is missing of its length is put back as depth.
 * Fitted by `npm run calibrate`.
 */
const foldFor = (fitted: TiltCalibration): Estimator => ({
  ...sideTilt({ trunkDeg: onThigh, by: 'near-side', withThigh: true, calibration: fitted }),
  isMisplaced: isFoldMisplaced,
});

export const FOLD: Readonly<Record<ModelName, Estimator>> = byModel(calibration, doubted, foldFor);

/** Trunk against the vertical in the side view, for leaning on a wall: the legs may lean along. */
export const LEAN: Estimator = sideTilt({
  trunkDeg: ({ hip, shoulder }) => trunkOnVerticalDeg(hip, shoulder),
  by: 'middle',
  withThigh: false,
  calibration: AS_SEEN,
});
