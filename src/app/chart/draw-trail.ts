import { aimOf } from '../../core/coach/aim.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { drawnDeg } from './strip.ts';
import { TRAIL_MS, type TrailPoint } from './trail.ts';

/** Degrees at the strip's upper and lower edge: fixed by the exercise, so that nothing is rescaled under way. */
export interface TrailScale {
  readonly topDeg: number;
  readonly bottomDeg: number;
}

/** Room beyond the over mark, and below zero where the exercise goes one way only. */
const BEYOND_DEG = 6;

export function trailScale(exercise: Exercise): TrailScale {
  const edges = exercise.directions.map((side) => drawnDeg(exercise, side.sign * side.overDeg));
  return { topDeg: Math.max(0, ...edges) + BEYOND_DEG, bottomDeg: Math.min(0, ...edges) - BEYOND_DEG };
}

const COLOURS = {
  target: '#2b5748',
  caution: '#4d431f',
  over: '#4c2a20',
  zero: '#51645c',
  trace: '#f5f1e8',
} as const;

/** Draws the trail over a cleared canvas: bands behind, the newest moment at the right edge, gaps left open. */
export function drawTrail(
  context: CanvasRenderingContext2D,
  exercise: Exercise,
  points: readonly TrailPoint[],
  pixelRatio: number,
): void {
  const { width, height } = context.canvas;
  const { topDeg, bottomDeg } = trailScale(exercise);
  const yOf = (deg: number): number =>
    (height * (topDeg - Math.max(bottomDeg, Math.min(topDeg, deg)))) / (topDeg - bottomDeg);
  context.clearRect(0, 0, width, height);
  for (const direction of exercise.directions) {
    const side = aimOf(exercise, direction);
    const bands = [
      ['target', side.targetMinDeg, side.targetMaxDeg],
      ['caution', side.cautionDeg, side.overDeg],
      ['over', side.overDeg, 180],
    ] as const;
    for (const [zone, fromDeg, toDeg] of bands) {
      const from = yOf(drawnDeg(exercise, side.sign * fromDeg));
      context.fillStyle = COLOURS[zone];
      context.fillRect(0, from, width, yOf(drawnDeg(exercise, side.sign * toDeg)) - from);
    }
  }
  context.fillStyle = COLOURS.zero;
  context.fillRect(0, yOf(0) - pixelRatio / 2, width, pixelRatio);

  const endMs = points.at(-1)?.timeMs ?? 0;
  context.beginPath();
  let drawing = false;
  for (const { timeMs, angleDeg } of points) {
    if (angleDeg === null) {
      drawing = false;
      continue;
    }
    const x = width * (1 - (endMs - timeMs) / TRAIL_MS);
    const y = yOf(drawnDeg(exercise, angleDeg));
    if (drawing) context.lineTo(x, y);
    else context.moveTo(x, y);
    drawing = true;
  }
  context.lineWidth = 3 * pixelRatio;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = COLOURS.trace;
  context.stroke();
}
