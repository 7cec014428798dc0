import { axisOf } from '../measure/trunk.ts';
import { lengthOf, midpoint } from '../measure/vector.ts';
import { landmark, type Landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';

/** The part of a picture that shows a part of the trunk, pixels. */
export interface TrunkWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a part of the trunk is in the picture, and how long the trunk is there, pixels. */
export interface TrunkPlace {
  readonly x: number;
  readonly y: number;
  readonly trunkPx: number;
}

/** Size of the small picture of it that is looked at. The trunk is then 100 pixels long. */
export const SMALL = { width: 120, height: 80, trunk: 100 } as const;

interface Anchor {
  readonly x: number;
  readonly y: number;
}

/** The middle of the hips, or of the shoulders, in the small picture of either, pixels. */
export const SMALL_HIP: Anchor = { x: 60, y: 50 };
export const SMALL_NECK: Anchor = { x: 60, y: 18 };

export const hipPlaceOf = (image: readonly Landmark[]): TrunkPlace =>
  between(image, landmark(image, LANDMARK.leftHip), landmark(image, LANDMARK.rightHip));

export const neckPlaceOf = (image: readonly Landmark[]): TrunkPlace =>
  between(image, landmark(image, LANDMARK.leftShoulder), landmark(image, LANDMARK.rightShoulder));

function between(image: readonly Landmark[], left: Landmark, right: Landmark): TrunkPlace {
  const { x, y } = midpoint(left, right);
  const axis = axisOf(image);
  return { x, y, trunkPx: lengthOf(axis.x, axis.y) };
}

/** The window in which the place lies where the anchor says. */
export function windowAbout({ x, y, trunkPx }: TrunkPlace, anchor: Anchor): TrunkWindow {
  const scale = trunkPx / SMALL.trunk;
  return {
    left: x - anchor.x * scale,
    top: y - anchor.y * scale,
    width: SMALL.width * scale,
    height: SMALL.height * scale,
  };
}
