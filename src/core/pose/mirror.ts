import { isAbsent, personFrame, type Landmark, type PersonLandmarks, type PoseFrame } from './frame.ts';
import { OPPOSITE_INDEX } from './landmark.ts';

const swapSides = (landmarks: readonly Landmark[], flipX: (x: number) => number): Landmark[] =>
  OPPOSITE_INDEX.map((opposite) => {
    const found = landmarks[opposite];
    if (found === undefined) throw new RangeError(`expected 33 landmarks, got ${landmarks.length}`);
    return { x: flipX(found.x), y: found.y, z: found.z, visibility: found.visibility };
  });

/**
 * Landmarks that were found in the mirror image of a picture, as they lie in the picture itself, and the other way round.
 * @param frameWidthPx width of the picture that the image landmarks refer to.
 */
export const mirrorPerson = ({ image, world }: PersonLandmarks, frameWidthPx: number): PersonLandmarks => ({
  image: swapSides(image, (x) => frameWidthPx - x),
  // 0 - x and not -x, so that zero does not become negative zero.
  world: swapSides(world, (x) => 0 - x),
});

/**
 * The frame that the mirrored picture would have given: left and right landmarks change places, image `x` becomes
 * `frameWidthPx - x`, world `x` becomes `-x`, the back contour is reflected and keeps its order from the pelvis to
 * the neck, the surface moved the other way. Its own inverse. Turns change their sign under it, bends do not.
 * @param frameWidthPx width of the picture that the image landmarks refer to.
 */
export function mirrorFrame(frame: PoseFrame, frameWidthPx: number): PoseFrame {
  if (isAbsent(frame)) return frame;
  const { timeMs, backContour, hipSurface, mirrorLook, light } = frame;
  const { image, world } = mirrorPerson(frame, frameWidthPx);
  return personFrame(timeMs, image, world, {
    backContour: backContour?.map(([x, y]) => [frameWidthPx - x, y] as const),
    hipSurface: hipSurface && { ...hipSurface, shiftPx: 0 - hipSurface.shiftPx },
    mirrorLook: mirrorLook && mirrorPerson(mirrorLook, frameWidthPx),
    light,
  });
}
