import { landmark, personFrame, type PersonLandmarks, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { Estimator, Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { axisOf } from './trunk.ts';
import { lengthOf, midpoint, type Point } from './vector.ts';

/** How far the middle between both looks lies from the look at the picture itself, and when that was seen. */
export interface SecondLook {
  readonly shift: Evidence;
  readonly timeMs: number;
}

/** A second look is believed this long, and then less and less until it counts for nothing. */
const FRESH_MS = 500;
const STALE_MS = 1500;
/** Trunks further apart than this part of their length are those of two people. */
const SAME_PLACE = 0.3;

/** The evidence of a frame in the light of both looks. */
export interface SeenTwice {
  readonly evidence: Evidence;
  readonly second: SecondLook | null;
}

/**
 * The middle between what a picture and its mirror image show. The pose model errs in each in a way of its own, by a share of
 * the movement mostly, which changes slowly: what a second look tells holds for the frames after it, until the next one.
 * @param evidence of the frame's own landmarks
 */
export function seenTwice(
  { evidenceOf }: Pick<Estimator, 'evidenceOf'>,
  before: SecondLook | null,
  frame: PersonFrame,
  evidence: Evidence,
): SeenTwice {
  const second = lookedAgain(evidenceOf, frame, evidence) ?? before;
  if (second === null) return { evidence, second };
  const ageMs = frame.timeMs - second.timeMs;
  if (ageMs >= STALE_MS) return { evidence, second: null };
  const share = ageMs <= FRESH_MS ? 1 : (STALE_MS - ageMs) / (STALE_MS - FRESH_MS);
  const seen = numbers(evidence.length);
  for (let slot = 0; slot < seen.length; slot += 1) {
    seen[slot] = (evidence[slot] ?? 0) + share * (second.shift[slot] ?? 0);
  }
  return { evidence: seen, second };
}

/** Null where the frame holds no second look at the same person. */
function lookedAgain(
  evidenceOf: Estimator['evidenceOf'],
  frame: PersonFrame,
  evidence: Evidence,
): SecondLook | null {
  const { mirrorLook, timeMs } = frame;
  if (mirrorLook === undefined || !isSamePlace(frame, mirrorLook)) return null;
  const { backContour, hipSurface } = frame;
  const { image, world } = mirrorLook;
  const other = evidenceOf(personFrame(timeMs, image, world, { backContour, hipSurface }));
  if (typeof other === 'string') return null;
  const shift = numbers(evidence.length);
  for (let slot = 0; slot < shift.length; slot += 1) {
    const half = ((other[slot] ?? 0) - (evidence[slot] ?? 0)) / 2;
    // What one of the two does not tell, the other tells alone.
    shift[slot] = Number.isFinite(half) ? half : 0;
  }
  return { shift, timeMs };
}

function isSamePlace(one: PersonLandmarks, other: PersonLandmarks): boolean {
  const [here, there] = [trunkMiddle(one), trunkMiddle(other)];
  const axis = axisOf(one.image);
  return lengthOf(there.x - here.x, there.y - here.y) < SAME_PLACE * lengthOf(axis.x, axis.y);
}

const trunkMiddle = ({ image }: PersonLandmarks): Point =>
  midpoint(
    midpoint(landmark(image, LANDMARK.leftShoulder), landmark(image, LANDMARK.rightShoulder)),
    midpoint(landmark(image, LANDMARK.leftHip), landmark(image, LANDMARK.rightHip)),
  );
