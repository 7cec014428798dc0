import { DEG_PER_RAD, type Point } from './vector.ts';

/** Turn from one direction in the picture to another, degrees in (-180, 180], positive = anticlockwise on the screen. */
export const fromToDeg = (a: Point, b: Point): number =>
  Math.atan2(a.y * b.x - a.x * b.y, a.x * b.x + a.y * b.y) * DEG_PER_RAD;
