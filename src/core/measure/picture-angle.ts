import { DEG_PER_RAD, type Point } from './vector.ts';

/** Turn from one direction in the picture to another, degrees in (-180, 180], positive = anticlockwise on the screen. */
export const fromToDeg = (a: Point, b: Point): number => turnDeg(a.x, a.y, b.x, b.y);

/** The same at a joint: from the direction in which a line comes to it to that in which it goes on; 0 = straight. */
export const atJointDeg = (from: Point, joint: Point, to: Point): number =>
  turnDeg(joint.x - from.x, joint.y - from.y, to.x - joint.x, to.y - joint.y);

const turnDeg = (fromX: number, fromY: number, toX: number, toY: number): number =>
  Math.atan2(fromY * toX - fromX * toY, fromX * toX + fromY * toY) * DEG_PER_RAD;
