import {
  absentFrame,
  isAbsent,
  personFrame,
  type Contour,
  type HipSurface,
  type Landmark,
  type Light,
  type PersonLandmarks,
  type PoseFrame,
} from './frame.ts';

/** Steps a coordinate is rounded to, per unit: 0.01 px, 0.0001 m, 0.001 of visibility, 0.1 px, 0.01 px, 0.01 of what was recognised, 0.01 of light, 0.001 ms. */
export const STEPS = {
  imagePx: 100,
  worldM: 10_000,
  visibility: 1000,
  contourPx: 10,
  surfacePx: 100,
  surfaceSeen: 100,
  light: 100,
  timeMs: 1000,
} as const;

/** Adding zero turns -0 into 0, so that live and replayed frames are equal to the last bit. */
const round = (value: number, stepsPerUnit: number): number =>
  Math.round(value * stepsPerUnit) / stepsPerUnit + 0;

const landmarks = (all: readonly Landmark[], stepsPerUnit: number): Landmark[] =>
  all.map(({ x, y, z, visibility }) => ({
    x: round(x, stepsPerUnit),
    y: round(y, stepsPerUnit),
    z: round(z, stepsPerUnit),
    visibility: round(visibility, STEPS.visibility),
  }));

const person = ({ image, world }: PersonLandmarks): PersonLandmarks => ({
  image: landmarks(image, STEPS.imagePx),
  world: landmarks(world, STEPS.worldM),
});

const contour = (points: Contour): Contour =>
  points.map(([x, y]) => [round(x, STEPS.contourPx), round(y, STEPS.contourPx)] as const);

const light = ({ luma, contrast }: Light): Light => ({
  luma: round(luma, STEPS.light),
  contrast: round(contrast, STEPS.light),
});

const hipSurface = ({ keyMs, shiftPx, seen }: HipSurface): HipSurface => ({
  keyMs: round(keyMs, STEPS.timeMs),
  shiftPx: round(shiftPx, STEPS.surfacePx),
  seen: round(seen, STEPS.surfaceSeen),
});

/**
 * The frame as a recording holds it: far finer than the model is right, short on disk. Every frame goes through here
 * before anything looks at it, so live and replayed numbers are the same. Idempotent.
 */
export function quantiseFrame(frame: PoseFrame): PoseFrame {
  const timeMs = round(frame.timeMs, STEPS.timeMs);
  const lit = frame.light && light(frame.light);
  if (isAbsent(frame)) return absentFrame(timeMs, lit);
  const { image, world } = person(frame);
  return personFrame(timeMs, image, world, {
    backContour: frame.backContour && contour(frame.backContour),
    hipSurface: frame.hipSurface && hipSurface(frame.hipSurface),
    mirrorLook: frame.mirrorLook && person(frame.mirrorLook),
    light: lit,
  });
}
