import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkName } from '../pose/landmark.ts';
import { cutOffReason } from './cut-off.ts';
import type { Measure, SimpleMeasure, UnmeasuredReason } from './measurement.ts';
import type { MeasureSetup } from './setup.ts';
import { isSimple } from './simple-measures.ts';

/** A joint this far beyond the picture's edge, as a share of its size, is invented and not seen. */
const OUTSIDE_SHARE = 0.01;
/** Visibility tells nothing about hidden joints, but it does fall when joints lie outside the picture. */
const OUT_OF_VIEW_VISIBILITY = 0.4;
/** Trunk length over the picture's height. Smaller, and a pixel is a degree; larger, and nothing else fits. */
const FAR_SHARE = 0.07;
const NEAR_SHARE = 0.85;

const HIPS: readonly LandmarkName[] = ['leftHip', 'rightHip'];
const SHOULDERS: readonly LandmarkName[] = ['leftShoulder', 'rightShoulder'];
/** The legs that the measure itself is made of, not those that a form check looks at besides. */
const LEGS: Readonly<Record<Exclude<Measure, SimpleMeasure>, readonly LandmarkName[]>> = {
  turn: [],
  bend: [],
  tilt: ['leftKnee', 'rightKnee'],
  lean: [],
  arch: [],
};

/**
 * Whether the joints that the measure needs are in the picture, and large enough; null when they are.
 * A joint that is hidden behind the body is in the picture: the model places it well.
 */
export function framingReason(setup: MeasureSetup, frame: PersonFrame): UnmeasuredReason | null {
  // What is followed simply asks for its own limbs.
  const legs = isSimple(setup.measure) ? NONE : LEGS[setup.measure];
  const hips = missing(HIPS, setup, frame, isOutOfView);
  const shoulders = missing(SHOULDERS, setup, frame, isOutOfView);
  // The far leg is hidden in a side view, and its visibility falls for that alone.
  const knees = missing(legs, setup, frame, isOutside);
  if (hips.length + shoulders.length + knees.length > 0) {
    const sideways = cutOffReason(setup, frame, [...hips, ...shoulders, ...knees]);
    if (sideways !== null) return sideways;
    if (hips.length > 0) return 'hips-out-of-view';
    return shoulders.length > 0 ? 'shoulders-out-of-view' : 'legs-out-of-view';
  }
  const share = trunkLengthPx(frame.image) / setup.frameHeightPx;
  if (share < FAR_SHARE) return 'too-far';
  return share > NEAR_SHARE ? 'too-near' : null;
}

/** Shoulders and hips this broad the wrong way round, in trunk lengths, are seen from behind. */
const BEHIND_BREADTH = 0.2;

/** Whether the person shows the camera their back: no turn of the trunk takes both lines there. */
export function facesAway(frame: PersonFrame): boolean {
  const { image } = frame;
  const shouldersPx = landmark(image, 'leftShoulder').x - landmark(image, 'rightShoulder').x;
  const hipsPx = landmark(image, 'leftHip').x - landmark(image, 'rightHip').x;
  if (shouldersPx >= 0 || hipsPx >= 0) return false;
  const behindPx = -BEHIND_BREADTH * trunkLengthPx(image);
  return shouldersPx < behindPx && hipsPx < behindPx / 2;
}

const NONE: readonly LandmarkName[] = [];

/** Those of the joints that are lost; mostly none, and then nothing is made for them. */
function missing(
  names: readonly LandmarkName[],
  setup: MeasureSetup,
  { image }: PersonFrame,
  isLost: (setup: MeasureSetup, joint: Landmark) => boolean,
): readonly LandmarkName[] {
  let lost = NONE;
  for (const name of names) if (isLost(setup, landmark(image, name))) lost = [...lost, name];
  return lost;
}

function isOutOfView(setup: MeasureSetup, joint: Landmark): boolean {
  return joint.visibility < OUT_OF_VIEW_VISIBILITY || isOutside(setup, joint);
}

function isOutside({ frameWidthPx, frameHeightPx }: MeasureSetup, { x, y }: Landmark): boolean {
  const marginX = OUTSIDE_SHARE * frameWidthPx;
  const marginY = OUTSIDE_SHARE * frameHeightPx;
  return x < -marginX || y < -marginY || x > frameWidthPx + marginX || y > frameHeightPx + marginY;
}

/** Mid-hip to mid-shoulder in image pixels. */
export function trunkLengthPx(image: readonly Landmark[]): number {
  const leftShoulder = landmark(image, 'leftShoulder');
  const rightShoulder = landmark(image, 'rightShoulder');
  const leftHip = landmark(image, 'leftHip');
  const rightHip = landmark(image, 'rightHip');
  return Math.hypot(
    (leftShoulder.x + rightShoulder.x - leftHip.x - rightHip.x) / 2,
    (leftShoulder.y + rightShoulder.y - leftHip.y - rightHip.y) / 2,
  );
}
