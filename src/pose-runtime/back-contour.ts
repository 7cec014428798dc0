import { landmark, type Contour, type Landmark } from '../core/pose/frame.ts';
import { LANDMARK } from '../core/pose/landmark.ts';
import { armBeyondOutline, outlineDirection } from './back-side.ts';
import { confidenceAt, type ConfidenceMask } from './confidence-mask.ts';
import { bridgeGaps, dropOutliers, smooth } from './outline-offsets.ts';
import { trunkChord, type Point, type TrunkChord } from './trunk-chord.ts';

const STATIONS = 40;
/** Confidence at the silhouette's edge. */
const EDGE = 0.5;
/** A trunk shorter than this in the picture has no outline worth measuring. */
const SHORTEST_CHORD_PX = 30;
/** Shoulders further apart than this part of the trunk's length: seen from the front, there is no back outline. */
const WIDEST_SHOULDERS = 0.6;

/** Lengths as parts of the chord. */
const FARTHEST_EDGE = 0.75;
const INWARD_SEARCH = 0.25;
const OUTLIER = 0.05;

const OUTLIER_REACH = 5;
const LONGEST_GAP = 4;
const SMOOTHING_REACH = 2;
/** The outline must reach from this station at the latest to that one at the earliest. */
const FIRST_STATION = 4;
const LAST_STATION = STATIONS - 5;

/**
 * Distance from `from` along `direction` to the silhouette's edge, picture pixels, interpolated between the two
 * samples around it. Undefined when `from` and what lies up to `inwardPx` behind it are outside, or when there is no
 * edge within `farthestPx`.
 */
function edgeDistance(
  confidence: (point: Point) => number,
  from: Point,
  direction: Point,
  reach: { readonly inwardPx: number; readonly farthestPx: number; readonly stepPx: number },
): number | undefined {
  const at = (distance: number): number =>
    confidence({ x: from.x + direction.x * distance, y: from.y + direction.y * distance });
  let distance = 0;
  while (at(distance) < EDGE) {
    distance -= reach.stepPx;
    if (distance < -reach.inwardPx) return undefined;
  }
  let inside = at(distance);
  while (distance < reach.farthestPx) {
    const next = at(distance + reach.stepPx);
    if (next < EDGE) return distance + (reach.stepPx * (inside - EDGE)) / (inside - next);
    inside = next;
    distance += reach.stepPx;
  }
  return undefined;
}

const isSideOn = (image: readonly Landmark[], chord: TrunkChord): boolean => {
  const left = landmark(image, LANDMARK.leftShoulder);
  const right = landmark(image, LANDMARK.rightShoulder);
  return Math.hypot(left.x - right.x, left.y - right.y) <= WIDEST_SHOULDERS * chord.lengthPx;
};

/** The part of the stations that has an offset without a break, or undefined when too much is missing. */
function unbroken(
  offsets: readonly (number | undefined)[],
): { first: number; offsets: number[] } | undefined {
  const first = offsets.findIndex((offset) => offset !== undefined);
  const last = offsets.findLastIndex((offset) => offset !== undefined);
  if (first < 0 || first > FIRST_STATION || last < LAST_STATION) return undefined;
  const run = offsets.slice(first, last + 1);
  return run.every((offset) => offset !== undefined) ? { first, offsets: run } : undefined;
}

/**
 * The outline of the trunk between mid-hip and mid-shoulder, pixels of the picture, from the pelvis to the neck, at even
 * steps along that chord: where a line across the trunk leaves the silhouette on its rear or upper side. Undefined when
 * the person is not seen from the side or the outline is not clean.
 *
 * @param image 33 image landmarks, pixels of a picture of `widthPx` x `heightPx`; the mask may have another size.
 */
export function backContour(
  mask: ConfidenceMask,
  image: readonly Landmark[],
  widthPx: number,
  heightPx: number,
): Contour | undefined {
  const chord = trunkChord(image);
  if (chord === undefined || chord.lengthPx < SHORTEST_CHORD_PX || !isSideOn(image, chord)) return undefined;
  const side = outlineDirection(image, chord);
  if (side === undefined || armBeyondOutline(image, chord, side)) return undefined;

  const scaleX = mask.widthPx / widthPx;
  const scaleY = mask.heightPx / heightPx;
  const confidence = ({ x, y }: Point): number => confidenceAt(mask, x * scaleX, y * scaleY);
  const reach = {
    inwardPx: INWARD_SEARCH * chord.lengthPx,
    farthestPx: FARTHEST_EDGE * chord.lengthPx,
    stepPx: 1 / Math.max(scaleX, scaleY),
  };
  const station = (index: number): Point => {
    const along = (chord.lengthPx * index) / (STATIONS - 1);
    return { x: chord.hip.x + chord.towards.x * along, y: chord.hip.y + chord.towards.y * along };
  };

  const found = Array.from({ length: STATIONS }, (_, i) => edgeDistance(confidence, station(i), side, reach));
  const clean = dropOutliers(found, OUTLIER_REACH, OUTLIER * chord.lengthPx);
  const run = unbroken(bridgeGaps(clean, LONGEST_GAP));
  if (run === undefined) return undefined;
  return smooth(run.offsets, SMOOTHING_REACH).map((offset, i) => {
    const from = station(run.first + i);
    return [from.x + side.x * offset, from.y + side.y * offset] as const;
  });
}
