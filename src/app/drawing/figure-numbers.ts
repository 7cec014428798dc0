import type { PicturePoint, TargetGhost } from '../../core/measure/target-ghost.ts';
import { isAbsent, type Contour, type Landmark } from '../../core/pose/frame.ts';
import { LANDMARK_COUNT } from '../../core/pose/landmark.ts';
import { NOBODY, type Figure } from './figure.ts';

/**
 * What is drawn of a figure, as plain numbers: a list of them is handed to another thread in a fraction of the time that
 * hundreds of small objects take. In order: x, y and z of the landmarks; the outline of the trunk; how many areas the ghost has,
 * and each; how many lines, and each; its mark. A line of points is their number, then x and y of each. Nobody is no numbers.
 * Single precision: image pixels to a thousandth. Time, visibility and what is in space are not drawn, and are left out.
 */
export function figureNumbers({ frame, ghost }: Figure): Float32Array {
  if (frame === null || isAbsent(frame)) return new Float32Array();
  const numbers: number[] = [];
  const put = (points: readonly PicturePoint[]): void => {
    numbers.push(points.length);
    for (const [x, y] of points) numbers.push(x, y);
  };
  for (const { x, y, z } of frame.image) numbers.push(x, y, z);
  put(frame.backContour ?? []);
  for (const lines of [ghost?.areas ?? [], ghost?.lines ?? []]) {
    numbers.push(lines.length);
    for (const points of lines) put(points);
  }
  put(ghost === null || ghost.mark === null ? [] : [ghost.mark]);
  return new Float32Array(numbers);
}

/** The figure that `figureNumbers` was given, as far as it is drawn. */
export function figureOf(numbers: Float32Array): Figure {
  if (numbers.length === 0) return NOBODY;
  let at = 0;
  const next = (): number => numbers[at++] ?? 0;
  const points = (): PicturePoint[] => Array.from({ length: next() }, () => [next(), next()] as const);
  const lines = (): PicturePoint[][] => Array.from({ length: next() }, points);
  const image = Array.from({ length: LANDMARK_COUNT }, (): Landmark => ({
    x: next(),
    y: next(),
    z: next(),
    visibility: 1,
  }));
  const backContour: Contour = points();
  const ghost: TargetGhost = { areas: lines(), lines: lines(), mark: points()[0] ?? null };
  return {
    frame: { timeMs: 0, image, world: [], ...(backContour.length > 0 && { backContour }) },
    ghost: ghost.areas.length + ghost.lines.length > 0 || ghost.mark !== null ? ghost : null,
  };
}
