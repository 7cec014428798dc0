import { DEG_PER_RAD, dot, length, type Point } from './vector.ts';

/** Angle between two directions in space, degrees, 0 to 180; 90 when one of them has no length. */
export function angleBetweenDeg(a: Point, b: Point): number {
  const lengths = length(a) * length(b);
  return lengths === 0 ? 90 : Math.acos(Math.max(-1, Math.min(1, dot(a, b) / lengths))) * DEG_PER_RAD;
}
