import {
  isAbsent,
  type Contour,
  type HipSurface,
  type Landmark,
  type Light,
  type PersonLandmarks,
  type PersonFrame,
  type PoseFrame,
} from './frame.ts';
import { LANDMARK_COUNT } from './landmark.ts';
import { STEPS } from './quantise.ts';

/** Frames that share one piece of memory. */
const CHUNK_FRAMES = 256;
/** Of one frame: x, y and z in the picture; x, y and z in the world, and both visibilities. */
const PICTURE_NUMBERS = 3 * LANDMARK_COUNT;
const OTHER_NUMBERS = 5 * LANDMARK_COUNT;

/**
 * Keeps frames in a tenth of the memory they take as objects: an hour of them at 30 a second in about 90 MB, and a quarter
 * more where seven a second are looked at twice. Frames are rounded before they are measured or recorded, so whole steps say
 * exactly what they were; one that was not rounded that way, from other software, is kept as it is.
 */
export class FrameStore {
  #chunk = new Chunk();

  /** The same frame to the last bit, made small. It is read like any other: landmarks are made anew when asked for. */
  keep(frame: PoseFrame): PoseFrame {
    if (isAbsent(frame) || frame instanceof KeptPerson) return frame;
    const outline = frame.backContour === undefined ? null : outlineSteps(frame.backContour);
    if (outline === undefined) return frame;
    const look = frame.mirrorLook && this.#place(frame.mirrorLook);
    const place = look === null ? null : this.#place(frame);
    if (look === null || place === null) return frame;
    return outline === null
      ? new KeptPerson(frame, place, look)
      : new KeptOutlined(frame, place, look, outline);
  }

  /** Null when whole steps cannot say where the landmarks are. */
  #place(landmarks: PersonLandmarks): Place | null {
    if (this.#chunk.isFull) this.#chunk = new Chunk();
    const index = this.#chunk.add(landmarks);
    return index === null ? null : { chunk: this.#chunk, index };
  }
}

interface Place {
  readonly chunk: Chunk;
  readonly index: number;
}

class KeptLandmarks implements PersonLandmarks {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  get image(): readonly Landmark[] {
    const { chunk, index } = this.#place;
    return chunk.imageAt(index);
  }

  get world(): readonly Landmark[] {
    const { chunk, index } = this.#place;
    return chunk.worldAt(index);
  }
}

class KeptPerson extends KeptLandmarks implements PersonFrame {
  readonly timeMs: number;
  declare readonly light?: Light;
  declare readonly hipSurface?: HipSurface;
  declare readonly mirrorLook?: PersonLandmarks;

  constructor({ timeMs, light, hipSurface }: PersonFrame, place: Place, look: Place | undefined) {
    super(place);
    this.timeMs = timeMs;
    if (light !== undefined) this.light = light;
    if (hipSurface !== undefined) this.hipSurface = hipSurface;
    if (look !== undefined) this.mirrorLook = new KeptLandmarks(look);
  }
}

class KeptOutlined extends KeptPerson {
  /** x, y, x, y and so on. */
  readonly #outline: Int32Array;

  constructor(frame: PersonFrame, place: Place, look: Place | undefined, outline: Int32Array) {
    super(frame, place, look);
    this.#outline = outline;
  }

  get backContour(): Contour {
    const points: [number, number][] = [];
    for (let at = 0; at < this.#outline.length; at += 2) {
      points.push([
        (this.#outline[at] ?? 0) / STEPS.contourPx,
        (this.#outline[at + 1] ?? 0) / STEPS.contourPx,
      ]);
    }
    return points;
  }
}

/** Landmarks of many frames, in whole steps. */
class Chunk {
  readonly #picture = new Int32Array(PICTURE_NUMBERS * CHUNK_FRAMES);
  readonly #other = new Int16Array(OTHER_NUMBERS * CHUNK_FRAMES);
  #count = 0;
  /** The landmarks made last: a view that draws a frame asks for them again and again. */
  #image: { readonly index: number; readonly landmarks: readonly Landmark[] } | null = null;
  #world: { readonly index: number; readonly landmarks: readonly Landmark[] } | null = null;

  get isFull(): boolean {
    return this.#count === CHUNK_FRAMES;
  }

  /** Where the landmarks are now; null when whole steps cannot say what they were. */
  add({ image, world }: PersonLandmarks): number | null {
    if (image.length !== LANDMARK_COUNT || world.length !== LANDMARK_COUNT) return null;
    let picture = this.#count * PICTURE_NUMBERS;
    let other = this.#count * OTHER_NUMBERS;
    for (let joint = 0; joint < LANDMARK_COUNT; joint += 1) {
      const seen = image[joint];
      const placed = world[joint];
      if (seen === undefined || placed === undefined) return null;
      const exact =
        put(this.#picture, picture, seen.x, STEPS.imagePx) &&
        put(this.#picture, picture + 1, seen.y, STEPS.imagePx) &&
        put(this.#picture, picture + 2, seen.z, STEPS.imagePx) &&
        put(this.#other, other, placed.x, STEPS.worldM) &&
        put(this.#other, other + 1, placed.y, STEPS.worldM) &&
        put(this.#other, other + 2, placed.z, STEPS.worldM) &&
        put(this.#other, other + 3, seen.visibility, STEPS.visibility) &&
        put(this.#other, other + 4, placed.visibility, STEPS.visibility);
      if (!exact) return null;
      picture += 3;
      other += 5;
    }
    this.#count += 1;
    return this.#count - 1;
  }

  imageAt(index: number): readonly Landmark[] {
    if (this.#image?.index === index) return this.#image.landmarks;
    const landmarks: Landmark[] = [];
    for (let joint = 0; joint < LANDMARK_COUNT; joint += 1) {
      const at = index * PICTURE_NUMBERS + 3 * joint;
      landmarks.push({
        x: (this.#picture[at] ?? 0) / STEPS.imagePx,
        y: (this.#picture[at + 1] ?? 0) / STEPS.imagePx,
        z: (this.#picture[at + 2] ?? 0) / STEPS.imagePx,
        visibility: (this.#other[index * OTHER_NUMBERS + 5 * joint + 3] ?? 0) / STEPS.visibility,
      });
    }
    this.#image = { index, landmarks };
    return landmarks;
  }

  worldAt(index: number): readonly Landmark[] {
    if (this.#world?.index === index) return this.#world.landmarks;
    const landmarks: Landmark[] = [];
    for (let joint = 0; joint < LANDMARK_COUNT; joint += 1) {
      const at = index * OTHER_NUMBERS + 5 * joint;
      landmarks.push({
        x: (this.#other[at] ?? 0) / STEPS.worldM,
        y: (this.#other[at + 1] ?? 0) / STEPS.worldM,
        z: (this.#other[at + 2] ?? 0) / STEPS.worldM,
        visibility: (this.#other[at + 4] ?? 0) / STEPS.visibility,
      });
    }
    this.#world = { index, landmarks };
    return landmarks;
  }
}

/** Writes a number as whole steps. False when they would not read back as the number they were. */
function put(into: Int32Array | Int16Array, at: number, value: number, stepsPerUnit: number): boolean {
  into[at] = Math.round(value * stepsPerUnit);
  return (into[at] ?? 0) / stepsPerUnit === value;
}

/** Undefined when whole steps cannot say where the points are. */
function outlineSteps(contour: Contour): Int32Array | undefined {
  const steps = new Int32Array(2 * contour.length);
  for (const [index, [x, y]] of contour.entries()) {
    const exact = put(steps, 2 * index, x, STEPS.contourPx) && put(steps, 2 * index + 1, y, STEPS.contourPx);
    if (!exact) return undefined;
  }
  return steps;
}
