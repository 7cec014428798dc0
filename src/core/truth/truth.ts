import * as v from 'valibot';

const TRUTH_FORMAT = 'trunk-truth';
const TRUTH_VERSION = 1;

const degrees = v.pipe(v.number(), v.finite(), v.minValue(-360), v.maxValue(360));
const speed = v.pipe(v.number(), v.finite(), v.minValue(-5000), v.maxValue(5000));
const metres = v.pipe(v.number(), v.finite(), v.minValue(-1000), v.maxValue(1000));
const point = v.tuple([metres, metres, metres]);

const pixels = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(20_000));

/** A pinhole camera without distortion: `px = cx + fx * x / z`, likewise down the picture with `cy`. */
const CameraSchema = v.object({
  fx: pixels,
  cx: pixels,
  cy: pixels,
  /** Above the floor, metres. */
  height: v.optional(metres),
  /** To the person, metres. */
  dist: v.optional(metres),
  /** Round the person from straight ahead, degrees. */
  azimuth: v.optional(degrees),
  /** Positive looks up, degrees. */
  pitch: v.optional(degrees),
});

/** First line of a `.truth.jsonl`. What a renderer adds beyond this is not kept. */
export const TruthHeaderSchema = v.object({
  format: v.literal(TRUTH_FORMAT),
  version: v.literal(TRUTH_VERSION),
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Exercise id, as in the catalogue or not. */
  exercise: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Where the camera stood; needed only of an exercise that the catalogue has not. */
  view: v.optional(v.picklist(['front', 'side'])),
  /** What is done wrong on purpose, in words; null when nothing is. */
  fault: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  /** Whose body was rendered. */
  body: v.optional(v.pipe(v.string(), v.maxLength(200))),
  frameWidthPx: v.optional(pixels),
  frameHeightPx: v.optional(pixels),
  camera: v.optional(CameraSchema),
});

/**
 * True joint centres, metres, camera coordinates: x right in the picture, y down, z away from the camera. L and R are
 * the subject's own.
 */
const JointsSchema = v.pipe(
  v.object({
    shoulderL: point,
    shoulderR: point,
    hipL: point,
    hipR: point,
    kneeL: point,
    kneeR: point,
    /** Mid-back, and where the neck begins: only the arches of somebody lying need them. */
    spine02: v.optional(point),
    neck: v.optional(point),
  }),
  v.check(({ hipL, hipR }) => hipL.some((value, i) => value !== hipR[i]), 'expected two hips apart'),
);

/** What was really done at one moment. Angles are changes from the true neutral, degrees, signed as `Measure` says. */
export const TruthFrameSchema = v.object({
  timeMs: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000_000)),
  phase: v.picklist(['neutral', 'moving', 'hold']),
  /** Direction of the movement that is being made: +1 left or cat, -1 right or cow, 0 none. */
  side: v.picklist([-1, 0, 1]),
  turnDeg: degrees,
  turnSpeedDegPerSec: speed,
  /** Positive to the subject's left. */
  pelvisYawDeg: degrees,
  /** Positive to the subject's right. */
  lateralBendDeg: degrees,
  bendDeg: degrees,
  /** The part of `bendDeg` in the lower half of the back. */
  lowerBendDeg: v.optional(degrees),
  bendSpeedDegPerSec: speed,
  jointsM: JointsSchema,
});

export type TruthHeader = v.InferOutput<typeof TruthHeaderSchema>;
export type TruthFrame = v.InferOutput<typeof TruthFrameSchema>;
export type TruthJoints = TruthFrame['jointsM'];
export type PointM = readonly [x: number, y: number, z: number];

/** A whole truth file. `frames` has at least one, with rising times. */
export interface Truth {
  readonly kind: 'truth';
  readonly header: TruthHeader;
  readonly frames: readonly TruthFrame[];
}
