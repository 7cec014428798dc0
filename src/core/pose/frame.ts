import type { LandmarkIndex } from './landmark.ts';

/**
 * One landmark. What `x`, `y` and `z` mean depends on the array it stands in:
 *
 * - `image`: pixels of the unmirrored picture, origin top-left, x right, y down; z in the same scale as x,
 *   zero at the mid-hip, smaller is nearer to the camera.
 * - `world`: metres, origin at the mid-hip, x right in the picture, y down, z away from the camera.
 *
 * `visibility` is the model's own 0..1 guess. It stays near 1 for hidden shoulders and hips: never gate on it alone.
 */
export interface Landmark {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly visibility: number;
}

/**
 * Outline of the trunk between hips and shoulders, image pixels `[x, y]`: its rear side, or its upper side when the
 * trunk is level (lying face up that is the chest). Ordered from the pelvis to the neck, evenly spaced along the chord. Cut from the silhouette; at least 8 and at most 64 points.
 */
export type Contour = readonly (readonly [x: number, y: number])[];

/** How light the person is, or the whole picture where nobody is found. Brightness as displayed, 0 black to 1 white. */
export interface Light {
  /** Mean luma. */
  readonly luma: number;
  /** Standard deviation of luma. */
  readonly contrast: number;
}

/** What of the trunk's surface can be followed from picture to picture; a frame tells of each in a field of its own. */
export const TRUNK_SURFACES = ['hips'] as const;

export type TrunkSurface = (typeof TRUNK_SURFACES)[number];

/**
 * How the surface of the lower trunk has moved since a picture that stays the same for as long as it is recognised.
 * Only shifts since one and the same picture can be compared.
 */
export interface HipSurface {
  /** `timeMs` of that picture, which tells it from others; below 0 when it is older than the recording. */
  readonly keyMs: number;
  /** Image pixels, positive to the right. */
  readonly shiftPx: number;
  /** Share of the places looked for that were recognised, 0..1. */
  readonly seen: number;
}

/** What one look of the model at a person gives. */
export interface PersonLandmarks {
  /** 33 landmarks, image pixels. */
  readonly image: readonly Landmark[];
  /** 33 landmarks, world metres. */
  readonly world: readonly Landmark[];
}

export interface PersonFrame extends PersonLandmarks {
  /** Milliseconds since the source began. Strictly increases from frame to frame. */
  readonly timeMs: number;
  /** Present when the exercise asked for it and the silhouette was clean enough. */
  readonly backContour?: Contour;
  /** Present when the exercise asked for it, while the surface is recognised. */
  readonly hipSurface?: HipSurface;
  /**
   * What the same model sees in the mirror image of the same picture, put back into the picture's own coordinates: left and
   * right have changed places again. It errs otherwise there than in the picture itself, so both together are nearer the truth.
   * Present a few times a second when the exercise asked for it.
   */
  readonly mirrorLook?: PersonLandmarks;
  /** Looked at now and then only: what a frame does not say holds on from the one before. */
  readonly light?: Light;
}

export interface AbsentFrame {
  readonly timeMs: number;
  /** The model ran and found nobody. */
  readonly absent: true;
  readonly light?: Light;
}

/** What the pose runtime, a recording and a test all hand to the engine. */
export type PoseFrame = PersonFrame | AbsentFrame;

/** What a frame tells of a person besides the landmarks, as far as it does. */
interface Besides {
  readonly backContour?: Contour | undefined;
  readonly hipSurface?: HipSurface | undefined;
  readonly mirrorLook?: PersonLandmarks | undefined;
  readonly light?: Light | undefined;
}

/**
 * A frame with a person, without what is undefined. Written to step by step: an object that others are spread into gets a
 * hidden class of its own each time, and V8 then looks up every field of every frame anew.
 */
export function personFrame(
  timeMs: number,
  image: readonly Landmark[],
  world: readonly Landmark[],
  { backContour, hipSurface, mirrorLook, light }: Besides,
): PersonFrame {
  const frame: { -readonly [Key in keyof PersonFrame]: PersonFrame[Key] } = { timeMs, image, world };
  if (backContour !== undefined) frame.backContour = backContour;
  if (hipSurface !== undefined) frame.hipSurface = hipSurface;
  if (mirrorLook !== undefined) frame.mirrorLook = mirrorLook;
  if (light !== undefined) frame.light = light;
  return frame;
}

/** A frame in which nobody was found. @param light undefined where it was not looked at */
export const absentFrame = (timeMs: number, light: Light | undefined): AbsentFrame =>
  light === undefined ? { timeMs, absent: true } : { timeMs, absent: true, light };

export const isAbsent = (frame: PoseFrame): frame is AbsentFrame => 'absent' in frame;

/** One landmark of a 33-long array. Throws on an array that is not 33 long: a programmer's error. */
export function landmark(landmarks: readonly Landmark[], index: LandmarkIndex): Landmark {
  const found = landmarks[index];
  if (found === undefined) throw new RangeError(`expected 33 landmarks, got ${landmarks.length}`);
  return found;
}
