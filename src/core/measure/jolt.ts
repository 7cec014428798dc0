import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkIndex } from '../pose/landmark.ts';
import { trunkLengthPx } from './framing.ts';
import { lengthOf } from './vector.ts';

/** Where four parts of the body far from each other were at one moment, image pixels. */
export interface Glimpse {
  readonly timeMs: number;
  readonly hip: Place;
  readonly shoulder: Place;
  readonly nose: Place;
  readonly knee: Place;
  readonly trunkPx: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Glimpses of the last moments, oldest first. */
export type Track = readonly Glimpse[];

/** A pace is read over about this long; over less, noise is as large as the movement. */
const SPAN_MS = 100;
/** Over more than this a pace says nothing about where a body may be now. */
const LONGEST_SPAN_MS = 320;
const LEAST_STEP_MS = 25;

export function glimpseOf(frame: PersonFrame): Glimpse {
  const { timeMs, image } = frame;
  const { x, y } = landmark(image, LANDMARK.nose);
  return {
    timeMs,
    hip: middle(image, LANDMARK.leftHip, LANDMARK.rightHip),
    shoulder: middle(image, LANDMARK.leftShoulder, LANDMARK.rightShoulder),
    nose: { x, y },
    knee: middle(image, LANDMARK.leftKnee, LANDMARK.rightKnee),
    trunkPx: trunkLengthPx(image),
  };
}

function middle(image: readonly Landmark[], left: LandmarkIndex, right: LandmarkIndex): Place {
  const a = landmark(image, left);
  const b = landmark(image, right);
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The track with one more glimpse. At high frame rates not every frame is kept. */
export function withGlimpse(track: Track, seen: Glimpse): Track {
  const last = track.at(-1);
  if (last !== undefined && seen.timeMs - last.timeMs < LEAST_STEP_MS) return track;
  const next: Glimpse[] = [];
  for (const one of track) if (seen.timeMs - one.timeMs <= 2 * LONGEST_SPAN_MS) next.push(one);
  next.push(seen);
  return next;
}

function before(track: Track, timeMs: number): Glimpse | undefined {
  for (let index = track.length - 1; index >= 0; index -= 1) {
    const one = track[index];
    if (one === undefined || timeMs - one.timeMs > LONGEST_SPAN_MS) return undefined;
    if (timeMs - one.timeMs >= SPAN_MS) return one;
  }
  return undefined;
}

/** A jolt of 1 is one that a body does not make by itself: this many trunk lengths in this time. */
const JOLT_TRUNKS = 0.15;
const JOLT_WITHIN_MS = 133;

/**
 * How far the body is from where its own pace was taking it, 1 and more = further than a body goes by itself.
 * The second furthest of hips, shoulders, nose and knees counts: a head that whips round, or one joint that is seen
 * wrongly, is no jolt. Walking, however fast, is none either; changing over to another person is, because all of the
 * body jumps. 0 when there is no pace to go by.
 *
 * Source: our fixtures and 106 more recordings of rendered people, two pose models: 0.75 at most while exercising or
 * walking within the picture; people cut into other people's clips: 2 and more.
 */
export function joltOf(track: Track, seen: Glimpse): number {
  const was = before(track, seen.timeMs);
  const earlier = was && before(track, was.timeMs);
  if (was === undefined || earlier === undefined) return 0;
  const elapsedMs = seen.timeMs - was.timeMs;
  const ahead = elapsedMs / (was.timeMs - earlier.timeMs);
  const second = secondOf(
    offPace(earlier.hip, was.hip, seen.hip, ahead),
    offPace(earlier.shoulder, was.shoulder, seen.shoulder, ahead),
    offPace(earlier.nose, was.nose, seen.nose, ahead),
    offPace(earlier.knee, was.knee, seen.knee, ahead),
  );
  const reach = JOLT_TRUNKS * Math.max(1, elapsedMs / JOLT_WITHIN_MS) * Math.max(was.trunkPx, seen.trunkPx);
  return reach > 0 ? second / reach : 0;
}

/** How far a part is from where its own pace was taking it, `ahead` times as far again as it had gone. */
const offPace = (earlier: Place, was: Place, seen: Place, ahead: number): number =>
  lengthOf(seen.x - was.x - (was.x - earlier.x) * ahead, seen.y - was.y - (was.y - earlier.y) * ahead);

/** The second largest of four. */
const secondOf = (a: number, b: number, c: number, d: number): number =>
  Math.max(Math.min(Math.max(a, b), Math.max(c, d)), Math.min(a, b), Math.min(c, d));
