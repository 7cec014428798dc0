import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkIndex } from '../pose/landmark.ts';
import { axialTurnDeg, trunkOf, type Trunk } from './trunk.ts';
import { length } from './vector.ts';

const TRUNK_JOINTS: readonly LandmarkIndex[] = [
  LANDMARK.leftShoulder,
  LANDMARK.rightShoulder,
  LANDMARK.leftHip,
  LANDMARK.rightHip,
  LANDMARK.nose,
];

/** Metres. The model gives grown people 0.39 to 0.49; children and its own errors have room. */
const TRUNK_M = { least: 0.15, most: 1.1 } as const;
/** Breadth over trunk length; the model gives 0.4 to 1.0 and 0.4 to 0.7. */
const SHOULDERS = { least: 0.15, most: 1.8 } as const;
const HIPS = { least: 0.1, most: 1.4 } as const;
/** No pair of shoulders turns this far against its hips; one whose left and right are exchanged does. */
const TWISTED_DEG = 120;

/**
 * Whether one frame by itself can be a body: its numbers are finite, its trunk has the size and shape of one, and
 * shoulders and hips agree on which side is left. Any person, at any size and place in the picture, is one; a frame
 * in which only shoulders or only hips have changed sides is not.
 * @param trunk that of its world landmarks
 */
export function isBody(frame: PersonFrame, trunk: Trunk = trunkOf(frame.world)): boolean {
  for (const joint of TRUNK_JOINTS) {
    if (!isPlace(landmark(frame.image, joint)) || !isPlace(landmark(frame.world, joint))) return false;
  }
  const trunkM = length(trunk.axis);
  return (
    within(trunkM, TRUNK_M) &&
    within(length(trunk.shoulderLine) / trunkM, SHOULDERS) &&
    within(length(trunk.hipLine) / trunkM, HIPS) &&
    Math.abs(axialTurnDeg(trunk)) < TWISTED_DEG
  );
}

/** One that is not finite makes the sum so, too. */
const isPlace = ({ x, y, z }: Landmark): boolean => Number.isFinite(x + y + z);

const within = (value: number, { least, most }: { readonly least: number; readonly most: number }): boolean =>
  value >= least && value <= most;
