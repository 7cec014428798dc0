import { isAbsent, type Landmark, type PoseFrame } from '../pose/frame.ts';
import { OPPOSITE_INDEX } from '../pose/landmark.ts';

/**
 * Turns a frame that was taken from a mirrored picture back (or the other way round: it is its own inverse): image x
 * and the contour are reflected at the middle of the picture, world x at the mid-hip, and every left landmark changes
 * places with its right one, because a model that sees a mirrored person calls the left shoulder the right one.
 */
export function unmirrorFrame(frame: PoseFrame, frameWidthPx: number): PoseFrame {
  if (isAbsent(frame)) return frame;
  const { timeMs, backContour } = frame;
  const image = reflect(frame.image, frameWidthPx);
  const world = reflect(frame.world, 0);
  if (backContour === undefined) return { timeMs, image, world };
  return { timeMs, image, world, backContour: backContour.map(([x, y]) => [frameWidthPx - x, y] as const) };
}

function reflect(landmarks: readonly Landmark[], width: number): readonly Landmark[] {
  return OPPOSITE_INDEX.map((opposite) => {
    const found = landmarks[opposite];
    if (found === undefined) throw new RangeError(`expected 33 landmarks, got ${landmarks.length}`);
    return { ...found, x: width - found.x };
  });
}
