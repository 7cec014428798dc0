import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { isBody } from './body.ts';
import { trunkLengthPx } from './framing.ts';
import { trunkOf, yawDeg, type Trunk } from './trunk.ts';
import { length, lengthOf, wrapDeg } from './vector.ts';

/** What is remembered of the last frame that was believed. */
export interface Believed {
  readonly timeMs: number;
  /** Shoulders and hips, image pixels. */
  readonly joints: readonly Landmark[];
  readonly trunkPx: number;
  readonly trunkM: number;
  readonly shoulderYawDeg: number;
}

export interface Belief {
  readonly believed: Believed | null;
  /** Since when frames have contradicted the last believed one; null while they do not. */
  readonly doubtSinceMs: number | null;
}

export const NO_BELIEF: Belief = { believed: null, doubtSinceMs: null };

/** The trunk does not grow: world length of one frame over that of the last. */
const LONGEST_RATIO = 1.6;
/** Shoulders and hips do not fly: trunk lengths a second, and a step that noise alone never makes. */
const FASTEST_TRUNKS_PER_SEC = 8;
const LEAST_STEP_TRUNKS = 0.35;
/** No trunk turns this far between two frames; exchanging left and right does. */
const FLIP_DEG = 110;
const FLIP_WITHIN_MS = 300;
/** A contradiction that lasts this long is the new truth: somebody moved, or the tracker found them again. */
const CONVINCED_AFTER_MS = 400;

/**
 * - `plausible`: follows from the frames before it.
 * - `convinced`: does not follow, but has been seen for so long that it must be so. It may be somebody else.
 * - `implausible`: contradicts the frames before it, or is no body at all.
 */
export type Verdict = 'plausible' | 'convinced' | 'implausible';

export interface Judged {
  readonly belief: Belief;
  readonly verdict: Verdict;
}

/**
 * Holds a frame against what a body can be and against the last frame that was believed: bone length, joint speed,
 * left-right order. An implausible frame is not measured; after 0.4 s of contradiction the new picture is believed,
 * unless it is no body.
 */
export function judge(belief: Belief, frame: PersonFrame): Judged {
  const trunk = trunkOf(frame.world);
  if (!isBody(frame, trunk)) return { belief, verdict: 'implausible' };
  const seen = look(frame, trunk);
  const last = belief.believed;
  const fresh: Belief = { believed: seen, doubtSinceMs: null };
  if (last === null || agrees(last, seen)) return { belief: fresh, verdict: 'plausible' };
  const since = belief.doubtSinceMs ?? frame.timeMs;
  if (frame.timeMs - since >= CONVINCED_AFTER_MS) return { belief: fresh, verdict: 'convinced' };
  return { belief: { believed: last, doubtSinceMs: since }, verdict: 'implausible' };
}

function look({ timeMs, image }: PersonFrame, trunk: Trunk): Believed {
  return {
    timeMs,
    joints: [
      landmark(image, LANDMARK.leftShoulder),
      landmark(image, LANDMARK.rightShoulder),
      landmark(image, LANDMARK.leftHip),
      landmark(image, LANDMARK.rightHip),
    ],
    trunkPx: trunkLengthPx(image),
    trunkM: length(trunk.axis),
    shoulderYawDeg: yawDeg(trunk.shoulderLine),
  };
}

function agrees(last: Believed, seen: Believed): boolean {
  if (seen.trunkM > last.trunkM * LONGEST_RATIO || last.trunkM > seen.trunkM * LONGEST_RATIO) return false;
  const elapsedMs = seen.timeMs - last.timeMs;
  const trunkPx = Math.max(1, last.trunkPx);
  for (let index = 0; index < seen.joints.length; index += 1) {
    const from = last.joints[index];
    const joint = seen.joints[index];
    if (from === undefined || joint === undefined) continue;
    const step = lengthOf(joint.x - from.x, joint.y - from.y) / trunkPx;
    if (step > LEAST_STEP_TRUNKS && (step * 1000) / elapsedMs > FASTEST_TRUNKS_PER_SEC) return false;
  }
  const turned = Math.abs(wrapDeg(seen.shoulderYawDeg - last.shoulderYawDeg));
  return elapsedMs > FLIP_WITHIN_MS || turned < FLIP_DEG;
}
