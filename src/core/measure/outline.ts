import type { Contour } from '../pose/frame.ts';
import type { Measure } from './measurement.ts';
import { numbers } from './numbers.ts';

interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** Whether the measure is read from the outline of the trunk, which the pose runtime then has to follow. */
export const readsOutline = (measure: Measure): boolean => measure === 'bend' || measure === 'arch';

/** Part of the hip-to-shoulder chord that is looked at: at its very ends hips and shoulders bulge. */
const FROM = 0.05;
const TO = 0.95;
export const STATIONS = 19;
/** Contour may begin and end this much inside the first and last station. */
const SLACK = 0.015;

/** Place of a station along the chord, scaled so that the stations span -1 (pelvis) to 1 (shoulders). */
export const stationAt = (index: number): number => -1 + (2 * index) / (STATIONS - 1);
/** One unit of `stationAt` in chord lengths. */
export const HALF_SPAN = (TO - FROM) / 2;

/** Evenly spaced places along the hip-to-shoulder chord: 0 at the hip, 1 at the shoulder. */
export interface Stations {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const BACK: Stations = { from: FROM, to: TO, count: STATIONS };

/** `offsetsAlong` for the stations of a back. */
export const backOffsets = (contour: Contour, hip: PixelPoint, shoulder: PixelPoint): number[] | null =>
  offsetsAlong(contour, hip, shoulder, BACK);

/** The line from mid-hip to mid-shoulder, image pixels. */
interface Chord {
  readonly hip: PixelPoint;
  readonly x: number;
  readonly y: number;
  /** Its length, squared. */
  readonly square: number;
}

type ContourPoint = Contour[number];

/** How far along the chord a point of the outline is: 0 at the hip, 1 at the shoulder. */
const along = ({ hip, x, y, square }: Chord, point: ContourPoint): number =>
  ((point[0] - hip.x) * x + (point[1] - hip.y) * y) / square;

/** How far it stands off the chord, chord lengths. */
const off = ({ hip, x, y, square }: Chord, point: ContourPoint): number =>
  ((point[1] - hip.y) * x - (point[0] - hip.x) * y) / square;

const NOWHERE: ContourPoint = [0, 0];

/**
 * How far the outline stands off the chord from mid-hip to mid-shoulder (image pixels) at stations from pelvis to
 * shoulders, in chord lengths, positive on the contour's own side. Moving, turning, scaling or mirroring the picture
 * changes nothing. Null when the contour does not reach along the stations.
 */
export function offsetsAlong(
  contour: Contour,
  hip: PixelPoint,
  shoulder: PixelPoint,
  { from, to, count }: Stations,
): number[] | null {
  const x = shoulder.x - hip.x;
  const y = shoulder.y - hip.y;
  const chord: Chord = { hip, x, y, square: x * x + y * y };
  if (chord.square === 0 || contour.length < 2) return null;
  const offsets = numbers(count);
  let next = 1;
  let before = contour[0] ?? NOWHERE;
  let after = contour[1] ?? NOWHERE;
  let start = along(chord, before);
  let end = along(chord, after);
  let side = 0;
  for (let station = 0; station < count; station += 1) {
    const at = from + ((to - from) * station) / (count - 1);
    while (next < contour.length - 1 && end < at) {
      next += 1;
      before = after;
      after = contour[next] ?? NOWHERE;
      start = end;
      end = along(chord, after);
    }
    if (at < start - SLACK || at > end + SLACK || end <= start) return null;
    const share = (at - start) / (end - start);
    const offset = off(chord, before) + (off(chord, after) - off(chord, before)) * share;
    offsets[station] = offset;
    side += offset;
  }
  if (side < 0)
    for (let station = 0; station < count; station += 1) offsets[station] = -(offsets[station] ?? 0);
  return offsets;
}

/** How far two neighbouring stations' offsets lie apart at most. */
export function highestStepOf(offsets: ArrayLike<number>): number {
  let highest = 0;
  for (let station = 1; station < offsets.length; station += 1) {
    highest = Math.max(highest, Math.abs((offsets[station] ?? 0) - (offsets[station - 1] ?? 0)));
  }
  return highest;
}
