import { LANDMARK, LANDMARK_NAMES, type LandmarkName } from '../../core/pose/landmark.ts';
import type { Landmark } from '../../core/pose/frame.ts';
import { maskOf, type ConfidenceMask } from '../confidence-mask.ts';

/** A mask of `widthPx` x `heightPx` whose confidence falls from 1 to 0 over one pixel at the edge of a shape. */
export function drawMask(
  widthPx: number,
  heightPx: number,
  /** Distance in pixels from a point to the shape's edge, positive inside. */
  depthAt: (x: number, y: number) => number,
): ConfidenceMask {
  const values = new Float32Array(widthPx * heightPx);
  for (let row = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++) {
      const depth = depthAt(column + 0.5, row + 0.5);
      values[row * widthPx + column] = Math.min(1, Math.max(0, 0.5 + depth));
    }
  }
  return maskOf(values, widthPx, heightPx);
}

/** Image landmarks: those named at their places (both sides alike), all others at the first one's place. */
export function pose(places: Readonly<Record<string, readonly [x: number, y: number]>>): Landmark[] {
  const rest = Object.values(places)[0] ?? [0, 0];
  const landmarks = LANDMARK_NAMES.map((): Landmark => ({ x: rest[0], y: rest[1], z: 0, visibility: 1 }));
  for (const [name, [x, y]] of Object.entries(places)) {
    const both = name === 'nose' ? [name] : [`left${name}`, `right${name}`];
    for (const side of both) landmarks[LANDMARK[side as LandmarkName]] = { x, y, z: 0, visibility: 1 };
  }
  return landmarks;
}
