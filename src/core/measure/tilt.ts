import type { PersonFrame } from '../pose/frame.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import { SIDE_FORM_SLOTS, sideFormAngles, writeSideForm } from './side-form.ts';
import { nearSideOf, sideOn, sideViewOf, viewFromSideOn, type SideView } from './side-view.ts';
import { DEG_PER_RAD, minus, type Point, wrapDeg } from './vector.ts';

/** Places in the evidence. */
const NEAR = 0;
const MIDDLE = 1;
const SIDE_ON = 2;
const THIGH_PX = 3;
/** Limbs and head, for the form checks. */
const FORM = 4;
const LENGTH = FORM + SIDE_FORM_SLOTS;

const BASE_SIGMA_DEG = 1.2;
const SIGMA_PER_DEG = 0.05;
/** Near side and middle disagree when a limb is misplaced. */
const SIGMA_PER_APART = 0.4;
/** A thigh keeps its length in the side view: this much change of its logarithm is perspective, more is a misplaced hip. */
const LOOSE_THIGH = 0.25;
const STRAIN_DEG = 60;

/**
 * Angle in the picture from the line knee -> hip to the line hip -> shoulder, degrees in (-180, 180]; positive =
 * anticlockwise as seen on the screen. 0 = trunk and thigh in one line.
 */
export function trunkOnThighDeg(knee: Point, hip: Point, shoulder: Point): number {
  const thigh = minus(hip, knee);
  const trunk = minus(shoulder, hip);
  return (
    Math.atan2(thigh.y * trunk.x - thigh.x * trunk.y, thigh.x * trunk.x + thigh.y * trunk.y) * DEG_PER_RAD
  );
}

/**
 * Angle in the picture from upright to the line hip -> shoulder, degrees in (-180, 180]; positive = anticlockwise as
 * seen on the screen.
 */
export const trunkOnVerticalDeg = (hip: Point, shoulder: Point): number =>
  trunkOnThighDeg({ ...hip, y: hip.y + 1 }, hip, shoulder);

/** How an angle of the trunk in the side view is read. */
interface Reading {
  readonly trunkDeg: (side: SideView) => number;
  /** Near joints alone, where the far ones are hidden; else the middles of both, which vary less. */
  readonly by: 'near-side' | 'middle';
  /** Whether the thigh is part of the angle. */
  readonly withThigh: boolean;
}

/** An angle of the trunk in the side view, from neutral, positive = leaning back. */
function sideTilt({ trunkDeg, by, withThigh }: Reading): Estimator {
  const [told, witness] = by === 'near-side' ? [NEAR, MIDDLE] : [MIDDLE, NEAR];
  return {
    evidenceOf(frame: PersonFrame): Evidence {
      const side = sideOn(frame.world);
      const near = nearSideOf(frame.image, side);
      const evidence = new Float64Array(LENGTH);
      evidence[NEAR] = trunkDeg(near);
      evidence[MIDDLE] = trunkDeg(sideViewOf(frame.image));
      evidence[SIDE_ON] = side;
      evidence[THIGH_PX] = Math.hypot(near.hip.x - near.knee.x, near.hip.y - near.knee.y);
      writeSideForm(evidence, FORM, frame, side);
      return evidence;
    },
    viewOf: (evidence: Evidence) => viewFromSideOn(evidence[SIDE_ON] ?? 0),
    estimate(evidence: Evidence, neutral: Evidence): Estimate {
      // Facing right, leaning back turns the trunk anticlockwise on the screen.
      const facing = (neutral[SIDE_ON] ?? 0) >= 0 ? 1 : -1;
      const change = (slot: number) => wrapDeg((evidence[slot] ?? 0) - (neutral[slot] ?? 0));
      const angleDeg = facing * change(told);
      const apartDeg = Math.abs(wrapDeg(change(witness) - change(told)));
      const strainedDeg = withThigh ? STRAIN_DEG * thighStrain(evidence, neutral) : 0;
      return {
        angleDeg,
        sigmaDeg:
          BASE_SIGMA_DEG + SIGMA_PER_DEG * Math.abs(angleDeg) + SIGMA_PER_APART * apartDeg + strainedDeg,
        checks: sideFormAngles(evidence, neutral, FORM, facing),
      };
    },
  };
}

/** How far beyond what perspective explains the thigh has grown or shrunk in the picture; 0 within it. */
function thighStrain(evidence: Evidence, neutral: Evidence): number {
  const ratio = (evidence[THIGH_PX] ?? 0) / (neutral[THIGH_PX] ?? 0);
  return Math.max(0, Math.abs(Math.log(Math.max(0.01, ratio))) - LOOSE_THIGH);
}

const onThigh = ({ knee, hip, shoulder }: SideView): number => trunkOnThighDeg(knee, hip, shoulder);

/** Trunk against thigh in the side view; the thigh is taken off so that swaying at the ankles does not count. */
export const TILT: Estimator = sideTilt({ trunkDeg: onThigh, by: 'middle', withThigh: true });

/** The same for somebody who kneels and folds over their thighs, which hides the far limbs. */
export const FOLD: Estimator = sideTilt({ trunkDeg: onThigh, by: 'near-side', withThigh: true });

/** Trunk against the vertical in the side view, for leaning on a wall: the legs may lean along. */
export const LEAN: Estimator = sideTilt({
  trunkDeg: ({ hip, shoulder }) => trunkOnVerticalDeg(hip, shoulder),
  by: 'middle',
  withThigh: false,
});
