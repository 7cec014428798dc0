import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkIndex } from '../pose/landmark.ts';
import { cutOffReason, SIDE_EDGE_SHARE } from './cut-off.ts';
import { isInPicture } from './in-picture.ts';
import type { UnmeasuredReason } from './measurement.ts';
import type { MeasureSetup } from './setup.ts';
import { isSimple } from './simple-measures.ts';
import { lengthOf } from './vector.ts';

/** A joint this far above or below the picture, as a share of its height, is invented and not seen. */
const OUTSIDE_SHARE = 0.01;
/** Trunk length over the picture's height. Smaller, and a pixel is a degree; larger, and nothing else fits. */
const FAR_SHARE = 0.07;
const NEAR_SHARE = 0.85;

const HIPS: readonly LandmarkIndex[] = [LANDMARK.leftHip, LANDMARK.rightHip];
const SHOULDERS: readonly LandmarkIndex[] = [LANDMARK.leftShoulder, LANDMARK.rightShoulder];

/**
 * Whether the joints that the measure needs are in the picture, and large enough; null when they are.
 * A joint that is hidden behind the body is in the picture: the model places it well.
 */
export function framingReason(setup: MeasureSetup, frame: PersonFrame): UnmeasuredReason | null {
  const legs = legsOf(setup);
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
  const shouldersPx = landmark(image, LANDMARK.leftShoulder).x - landmark(image, LANDMARK.rightShoulder).x;
  const hipsPx = landmark(image, LANDMARK.leftHip).x - landmark(image, LANDMARK.rightHip).x;
  if (shouldersPx >= 0 || hipsPx >= 0) return false;
  const behindPx = -BEHIND_BREADTH * trunkLengthPx(image);
  return shouldersPx < behindPx && hipsPx < behindPx / 2;
}

const NONE: readonly LandmarkIndex[] = [];
const KNEES: readonly LandmarkIndex[] = [LANDMARK.leftKnee, LANDMARK.rightKnee];

/** The legs that the measure itself is made of, not those that a form check looks at besides. */
function legsOf({ measure, position }: MeasureSetup): readonly LandmarkIndex[] {
  // What is followed simply asks for its own limbs.
  if (isSimple(measure)) return NONE;
  return measure === 'tilt' || (measure === 'turn' && position === 'lying') ? KNEES : NONE;
}

/** Those of the joints that are lost; mostly none, and then nothing is made for them. */
function missing(
  joints: readonly LandmarkIndex[],
  setup: MeasureSetup,
  { image }: PersonFrame,
  isLost: (setup: MeasureSetup, joint: Landmark) => boolean,
): readonly LandmarkIndex[] {
  let lost = NONE;
  for (const joint of joints) if (isLost(setup, landmark(image, joint))) lost = [...lost, joint];
  return lost;
}

const isOutOfView = (setup: MeasureSetup, joint: Landmark): boolean =>
  !isInPicture(joint) || isOutside(setup, joint);

function isOutside({ frameWidthPx, frameHeightPx }: MeasureSetup, { x, y }: Landmark): boolean {
  const edgePx = SIDE_EDGE_SHARE * frameWidthPx;
  const marginPx = OUTSIDE_SHARE * frameHeightPx;
  return x < edgePx || x > frameWidthPx - edgePx || y < -marginPx || y > frameHeightPx + marginPx;
}

/** Mid-hip to mid-shoulder in image pixels. */
export function trunkLengthPx(image: readonly Landmark[]): number {
  const leftShoulder = landmark(image, LANDMARK.leftShoulder);
  const rightShoulder = landmark(image, LANDMARK.rightShoulder);
  const leftHip = landmark(image, LANDMARK.leftHip);
  const rightHip = landmark(image, LANDMARK.rightHip);
  return lengthOf(
    (leftShoulder.x + rightShoulder.x - leftHip.x - rightHip.x) / 2,
    (leftShoulder.y + rightShoulder.y - leftHip.y - rightHip.y) / 2,
  );
}
