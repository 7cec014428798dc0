import type { Contour } from '../pose/frame.ts';
import type { Measure } from './measurement.ts';

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
export const backOffsets = (contour: Contour, hip: PixelPoint, shoulder: PixelPoint): Float64Array | null =>
  offsetsAlong(contour, hip, shoulder, BACK);

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
): Float64Array | null {
  const chordX = shoulder.x - hip.x;
  const chordY = shoulder.y - hip.y;
  const square = chordX * chordX + chordY * chordY;
  if (square === 0 || contour.length < 2) return null;
  const along = (point: readonly [number, number]) =>
    ((point[0] - hip.x) * chordX + (point[1] - hip.y) * chordY) / square;
  const off = (point: readonly [number, number]) =>
    ((point[1] - hip.y) * chordX - (point[0] - hip.x) * chordY) / square;
  const offsets = new Float64Array(count);
  let next = 1;
  let side = 0;
  for (let station = 0; station < count; station += 1) {
    const at = from + ((to - from) * station) / (count - 1);
    while (next < contour.length - 1 && along(contour[next] ?? [0, 0]) < at) next += 1;
    const before = contour[next - 1] ?? [0, 0];
    const after = contour[next] ?? [0, 0];
    const start = along(before);
    const end = along(after);
    if (at < start - SLACK || at > end + SLACK || end <= start) return null;
    const share = (at - start) / (end - start);
    const offset = off(before) + (off(after) - off(before)) * share;
    offsets[station] = offset;
    side += offset;
  }
  return side < 0 ? offsets.map((offset) => -offset) : offsets;
}
