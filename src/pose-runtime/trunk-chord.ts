import { landmark, type Landmark } from '../core/pose/frame.ts';
import { LANDMARK } from '../core/pose/landmark.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line from mid-hip to mid-shoulder in the picture, pixels. `towards` is its unit vector. */
export interface TrunkChord {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly lengthPx: number;
  readonly towards: Point;
}

export const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;

/** The chord of a person's image landmarks; undefined when hips and shoulders fall on one spot. */
export function trunkChord(image: readonly Landmark[]): TrunkChord | undefined {
  const hip = between(landmark(image, LANDMARK.leftHip), landmark(image, LANDMARK.rightHip));
  const shoulder = between(landmark(image, LANDMARK.leftShoulder), landmark(image, LANDMARK.rightShoulder));
  const along = minus(shoulder, hip);
  const lengthPx = Math.hypot(along.x, along.y);
  if (lengthPx < 1) return undefined;
  return { hip, shoulder, lengthPx, towards: { x: along.x / lengthPx, y: along.y / lengthPx } };
}
