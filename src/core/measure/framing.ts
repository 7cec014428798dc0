import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkName } from '../pose/landmark.ts';
import type { UnmeasuredReason } from './measurement.ts';
import type { MeasureSetup } from './setup.ts';

/** A joint this far beyond the picture's edge, as a share of its size, is invented and not seen. */
const OUTSIDE_SHARE = 0.01;
/** Visibility tells nothing about hidden joints, but it does fall when joints lie outside the picture. */
const OUT_OF_VIEW_VISIBILITY = 0.4;
/** Trunk length over the picture's height. Smaller, and a pixel is a degree; larger, and nothing else fits. */
const FAR_SHARE = 0.07;
const NEAR_SHARE = 0.85;

/**
 * Whether the joints that the measure needs are in the picture, and large enough; null when they are.
 * A joint that is hidden behind the body is in the picture: the model places it well.
 */
export function framingReason(setup: MeasureSetup, frame: PersonFrame): UnmeasuredReason | null {
  if (isOutOfView(setup, frame, 'leftHip') || isOutOfView(setup, frame, 'rightHip'))
    return 'hips-out-of-view';
  if (isOutOfView(setup, frame, 'leftShoulder') || isOutOfView(setup, frame, 'rightShoulder')) {
    return 'shoulders-out-of-view';
  }
  const share = trunkLengthPx(frame.image) / setup.frameHeightPx;
  if (share < FAR_SHARE) return 'too-far';
  if (share > NEAR_SHARE) return 'too-near';
  return null;
}

function isOutOfView(setup: MeasureSetup, frame: PersonFrame, name: LandmarkName): boolean {
  const { x, y, visibility } = landmark(frame.image, name);
  const marginX = OUTSIDE_SHARE * setup.frameWidthPx;
  const marginY = OUTSIDE_SHARE * setup.frameHeightPx;
  return (
    visibility < OUT_OF_VIEW_VISIBILITY ||
    x < -marginX ||
    y < -marginY ||
    x > setup.frameWidthPx + marginX ||
    y > setup.frameHeightPx + marginY
  );
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
