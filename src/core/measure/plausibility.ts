import { landmark, type PersonFrame } from '../pose/frame.ts';
import { trunkLengthPx } from './framing.ts';
import { trunkOf, yawDeg } from './trunk.ts';
import { length, wrapDeg } from './vector.ts';

/** What is remembered of the last frame that was believed. */
export interface Believed {
  readonly timeMs: number;
  /** Mid-hip, image pixels. */
  readonly hipX: number;
  readonly hipY: number;
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
/** Hips do not fly: trunk lengths a second, and a step that noise alone never makes. */
const FASTEST_TRUNKS_PER_SEC = 8;
const LEAST_STEP_TRUNKS = 0.35;
/** No trunk turns this far between two frames; exchanging left and right does. */
const FLIP_DEG = 110;
const FLIP_WITHIN_MS = 300;
/** A contradiction that lasts this long is the new truth: somebody moved, or the tracker found them again. */
const CONVINCED_AFTER_MS = 400;

/**
 * Holds a frame against the last one that was believed: bone length, speed, left-right order.
 * An implausible frame is not measured; after 0.4 s of contradiction the new picture is believed.
 */
export function judge(belief: Belief, frame: PersonFrame): { belief: Belief; plausible: boolean } {
  const seen = look(frame);
  const last = belief.believed;
  if (last === null || agrees(last, seen)) {
    return { belief: { believed: seen, doubtSinceMs: null }, plausible: true };
  }
  const since = belief.doubtSinceMs ?? frame.timeMs;
  if (frame.timeMs - since >= CONVINCED_AFTER_MS) {
    return { belief: { believed: seen, doubtSinceMs: null }, plausible: true };
  }
  return { belief: { believed: last, doubtSinceMs: since }, plausible: false };
}

function look(frame: PersonFrame): Believed {
  const trunk = trunkOf(frame.world);
  const leftHip = landmark(frame.image, 'leftHip');
  const rightHip = landmark(frame.image, 'rightHip');
  return {
    timeMs: frame.timeMs,
    hipX: (leftHip.x + rightHip.x) / 2,
    hipY: (leftHip.y + rightHip.y) / 2,
    trunkPx: trunkLengthPx(frame.image),
    trunkM: length(trunk.axis),
    shoulderYawDeg: yawDeg(trunk.shoulderLine),
  };
}

function agrees(last: Believed, seen: Believed): boolean {
  if (seen.trunkM > last.trunkM * LONGEST_RATIO || last.trunkM > seen.trunkM * LONGEST_RATIO) return false;
  const step = Math.hypot(seen.hipX - last.hipX, seen.hipY - last.hipY) / Math.max(1, last.trunkPx);
  const elapsedMs = seen.timeMs - last.timeMs;
  if (step > LEAST_STEP_TRUNKS && (step * 1000) / elapsedMs > FASTEST_TRUNKS_PER_SEC) return false;
  const turned = Math.abs(wrapDeg(seen.shoulderYawDeg - last.shoulderYawDeg));
  return elapsedMs > FLIP_WITHIN_MS || turned < FLIP_DEG;
}
