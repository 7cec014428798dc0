import type { Contour, Landmark, PersonFrame } from '../../pose/frame.ts';
import { LANDMARK_NAMES, type LandmarkName } from '../../pose/landmark.ts';
import type { Point } from '../vector.ts';

/** A jointed figure of exactly known angles, for tests. Angles in degrees, lengths in metres. */
export interface Figure {
  readonly timeMs: number;
  /** Shoulder line and pelvis about the vertical, positive to the figure's own left; 0 = facing the camera. */
  readonly shoulderYawDeg: number;
  readonly pelvisYawDeg: number;
  /** Trunk leaning to the figure's own right. */
  readonly leanDeg: number;
  /** Trunk leaning back against the legs, which stay upright. */
  readonly backDeg: number;
  /** Place of the pelvis, metres right of and below the picture's centre, and away from the camera. */
  readonly place: Point;
  /** Size of the body. */
  readonly scale: number;
}

export const STANDING: Figure = {
  timeMs: 0,
  shoulderYawDeg: 0,
  pelvisYawDeg: 0,
  leanDeg: 0,
  backDeg: 0,
  place: { x: 0, y: 0, z: 2.5 },
  scale: 1,
};

export const PICTURE = { frameWidthPx: 640, frameHeightPx: 480 } as const;
const FOCAL_PX = 560;
const RAD = Math.PI / 180;

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y, z: a.z + b.z });

/** About the vertical, positive to the left: what points right in the picture turns away from the camera. */
const turned = ({ x, y, z }: Point, deg: number): Point => ({
  x: x * Math.cos(deg * RAD) - z * Math.sin(deg * RAD),
  y,
  z: x * Math.sin(deg * RAD) + z * Math.cos(deg * RAD),
});

/** In the body's own frame: x to the body's left, y down, z to its back. */
const leaned = ({ x, y, z }: Point, leanDeg: number, backDeg: number): Point => {
  const back = {
    x,
    y: y * Math.cos(backDeg * RAD) + z * Math.sin(backDeg * RAD),
    z: z * Math.cos(backDeg * RAD) - y * Math.sin(backDeg * RAD),
  };
  return {
    x: back.x * Math.cos(leanDeg * RAD) + back.y * Math.sin(leanDeg * RAD),
    y: back.y * Math.cos(leanDeg * RAD) - back.x * Math.sin(leanDeg * RAD),
    z: back.z,
  };
};

/** Joints in the trunk's frame, above the mid-hip. The rest of the face and hands sit on the nearest of these. */
const UPPER: Partial<Record<LandmarkName, Point>> = {
  leftShoulder: { x: 0.18, y: -0.5, z: 0 },
  rightShoulder: { x: -0.18, y: -0.5, z: 0 },
  leftElbow: { x: 0.24, y: -0.24, z: 0.02 },
  rightElbow: { x: -0.24, y: -0.24, z: 0.02 },
  leftWrist: { x: 0.25, y: 0.02, z: -0.02 },
  rightWrist: { x: -0.25, y: 0.02, z: -0.02 },
  leftEar: { x: 0.08, y: -0.7, z: 0 },
  rightEar: { x: -0.08, y: -0.7, z: 0 },
  nose: { x: 0, y: -0.68, z: -0.12 },
};
const LOWER: Partial<Record<LandmarkName, Point>> = {
  leftHip: { x: 0.1, y: 0, z: 0 },
  rightHip: { x: -0.1, y: 0, z: 0 },
  leftKnee: { x: 0.1, y: 0.42, z: 0 },
  rightKnee: { x: -0.1, y: 0.42, z: 0 },
  leftAnkle: { x: 0.1, y: 0.84, z: 0.02 },
  rightAnkle: { x: -0.1, y: 0.84, z: 0.02 },
};
const ORIGIN: Point = { x: 0, y: 0, z: 0 };
const FACE: Point = { x: 0, y: -0.68, z: -0.1 };

function jointOf(figure: Figure, name: LandmarkName): Point {
  const lower = LOWER[name];
  if (lower !== undefined) return turned(lower, figure.pelvisYawDeg);
  const upper = UPPER[name] ?? (/Eye|mouth/.test(name) ? FACE : null);
  if (upper === null) return ORIGIN;
  return turned(leaned(upper, figure.leanDeg, figure.backDeg), figure.shoulderYawDeg);
}

/** The frame that a pinhole camera at the origin and a perfect pose model would give. */
export function frameOf(figure: Figure, backContour?: Contour): PersonFrame {
  const world: Landmark[] = [];
  const image: Landmark[] = [];
  for (const name of LANDMARK_NAMES) {
    const joint = jointOf(figure, name);
    const scaled = { x: joint.x * figure.scale, y: joint.y * figure.scale, z: joint.z * figure.scale };
    const { x, y, z } = plus(scaled, figure.place);
    world.push({ ...scaled, visibility: 1 });
    image.push({
      x: PICTURE.frameWidthPx / 2 + (FOCAL_PX * x) / z,
      y: PICTURE.frameHeightPx / 2 + (FOCAL_PX * y) / z,
      z: (FOCAL_PX * scaled.z) / z,
      visibility: 1,
    });
  }
  const frame = { timeMs: figure.timeMs, image, world };
  return backContour === undefined ? frame : { ...frame, backContour };
}
