import { landmark, type PersonFrame } from '../../core/pose/frame.ts';
import { LANDMARK, type LandmarkName } from '../../core/pose/landmark.ts';
import type { DrawingContext } from './drawing-context.ts';

type Point = readonly [x: number, y: number];

/** CSS colours of a body. */
export interface BodyStyle {
  readonly near: string;
  /** What lies behind the trunk. */
  readonly far: string;
  /** Rim around every part, the colour of the ground, so that crossing limbs stay readable. */
  readonly ground: string;
}

/** Thicknesses as shares of the trunk's length. Drawing only. */
const SHARE = {
  arm: 0.15,
  leg: 0.21,
  trunk: 0.2,
  sideTrunk: 0.36,
  neck: 0.15,
  head: 0.2,
  rim: 0.045,
} as const;
/** Seen from the side the shoulders are nearer to each other than this share of the trunk. */
const SIDE_ON = 0.3;

const LIMBS: readonly { readonly joints: readonly LandmarkName[]; readonly share: number }[] = (
  ['left', 'right'] as const
).flatMap((side) => [
  { joints: [`${side}Shoulder`, `${side}Elbow`, `${side}Wrist`], share: SHARE.arm },
  { joints: [`${side}Hip`, `${side}Knee`, `${side}Ankle`], share: SHARE.leg },
]);

const TRUNK: readonly LandmarkName[] = ['leftShoulder', 'rightShoulder', 'rightHip', 'leftHip'];
const FACE: readonly LandmarkName[] = ['leftEar', 'rightEar', 'nose', 'nose'];

const middle = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** Draws the person of a frame as a soft solid figure, in frame pixels. What is farther away comes first. */
export function drawBody(context: DrawingContext, frame: PersonFrame, style: BodyStyle): void {
  const pointOf = (name: LandmarkName): Point => {
    const { x, y } = landmark(frame.image, LANDMARK[name]);
    return [x, y];
  };
  const depthOf = (names: readonly LandmarkName[]): number =>
    names.reduce((sum, name) => sum + landmark(frame.image, LANDMARK[name]).z, 0) / names.length;
  const [left, right] = [pointOf('leftShoulder'), pointOf('rightShoulder')];
  const neck = middle([left, right]);
  const seat = middle([pointOf('leftHip'), pointOf('rightHip')]);
  const trunkPx = Math.hypot(neck[0] - seat[0], neck[1] - seat[1]);
  const sideOn = Math.hypot(left[0] - right[0], left[1] - right[1]) < SIDE_ON * trunkPx;

  const stroke = (points: readonly Point[], share: number, colour: string, rimmed: boolean): void => {
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    if (rimmed) {
      context.strokeStyle = style.ground;
      context.lineWidth = (share + 2 * SHARE.rim) * trunkPx;
      context.stroke();
    }
    context.strokeStyle = colour;
    context.lineWidth = share * trunkPx;
    context.stroke();
  };
  const limbs = LIMBS.map((limb) => ({ ...limb, depth: depthOf(limb.joints) })).sort(
    (a, b) => b.depth - a.depth,
  );
  const trunkDepth = depthOf(TRUNK);
  const drawLimb = ({ joints, share, depth }: (typeof limbs)[number]): void =>
    stroke(joints.map(pointOf), share, depth > trunkDepth && sideOn ? style.far : style.near, true);

  for (const limb of limbs) if (limb.depth > trunkDepth) drawLimb(limb);
  if (sideOn) stroke([neck, seat], SHARE.sideTrunk, style.near, false);
  else {
    stroke([...TRUNK, 'leftShoulder' as const].map(pointOf), SHARE.trunk, style.near, false);
    context.fillStyle = style.near;
    context.fill();
  }
  const head = middle(FACE.map(pointOf));
  stroke([neck, head], SHARE.neck, style.near, false);
  for (const limb of limbs) if (limb.depth <= trunkDepth) drawLimb(limb);
  for (const [radius, colour] of [
    [SHARE.head + SHARE.rim, style.ground],
    [SHARE.head, style.near],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(head[0], head[1], radius * trunkPx, 0, 2 * Math.PI);
    context.fill();
  }
}
