import { axisOf } from '../measure/trunk.ts';
import { lengthOf, midpoint } from '../measure/vector.ts';
import { landmark, type Landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';

/** The part of a picture that shows the lower trunk, pixels. */
export interface HipWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where hips and trunk are in the picture, pixels. */
export interface HipPlace {
  readonly x: number;
  readonly y: number;
  readonly trunkPx: number;
}

/** Size of the small picture of it that is looked at. The trunk is then 100 pixels long. */
export const SMALL = { width: 120, height: 80, trunk: 100 } as const;

/** The middle of the hips in the small picture, pixels. */
export const SMALL_HIP = { x: 60, y: 50 } as const;

export function hipPlaceOf(image: readonly Landmark[]): HipPlace {
  const { x, y } = midpoint(landmark(image, LANDMARK.leftHip), landmark(image, LANDMARK.rightHip));
  const axis = axisOf(image);
  return { x, y, trunkPx: lengthOf(axis.x, axis.y) };
}

export function hipWindowAt({ x, y, trunkPx }: HipPlace): HipWindow {
  const scale = trunkPx / SMALL.trunk;
  return {
    left: x - SMALL_HIP.x * scale,
    top: y - SMALL_HIP.y * scale,
    width: SMALL.width * scale,
    height: SMALL.height * scale,
  };
}
