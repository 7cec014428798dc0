import { LANDMARK_COUNT } from '../../core/pose/landmark.ts';
import type { Landmark, PersonLandmarks } from '../../core/pose/frame.ts';

/** A landmark as MediaPipe hands it over: normalised to the picture, or metres in world space. */
export interface RawLandmark {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly visibility?: number;
}

const scaled = (raw: RawLandmark, scaleX: number, scaleY: number): Landmark => ({
  x: raw.x * scaleX,
  y: raw.y * scaleY,
  z: raw.z * scaleX,
  visibility: raw.visibility ?? 0,
});

const isSound = (landmarks: readonly Landmark[]): boolean =>
  landmarks.length === LANDMARK_COUNT &&
  landmarks.every((l) => [l.x, l.y, l.z, l.visibility].every(Number.isFinite));

/**
 * The first person's landmarks: image ones in pixels of a picture of the given size (z in the scale of x), world ones
 * in metres as given. Undefined when nobody was found, or when the model's answer is not 33 finite landmarks.
 */
export function personLandmarks(
  image: readonly (readonly RawLandmark[])[],
  world: readonly (readonly RawLandmark[])[],
  widthPx: number,
  heightPx: number,
): PersonLandmarks | undefined {
  const [firstImage] = image;
  const [firstWorld] = world;
  if (firstImage === undefined || firstWorld === undefined) return undefined;
  const person = {
    image: firstImage.map((raw) => scaled(raw, widthPx, heightPx)),
    world: firstWorld.map((raw) => scaled(raw, 1, 1)),
  };
  return isSound(person.image) && isSound(person.world) ? person : undefined;
}
