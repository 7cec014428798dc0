import { aimOf } from '../../core/coach/aim.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { drawnDeg } from './strip.ts';
import { TRAIL_MS, type TrailLines } from './trail.ts';

/** Degrees at the strip's upper and lower edge: fixed by the exercise, so that nothing is rescaled under way. */
export interface TrailScale {
  readonly topDeg: number;
  readonly bottomDeg: number;
}

/** How a trail is drawn. Degrees as drawn: growing upwards. */
export interface TrailLook extends TrailScale {
  /** What an angle is multiplied by to be drawn. */
  readonly upwards: 1 | -1;
  readonly bands: readonly { readonly zone: TrailZone; readonly fromDeg: number; readonly toDeg: number }[];
  /** Pixels of the canvas for one of the page. */
  readonly pixelRatio: number;
}

type TrailZone = 'target' | 'caution' | 'over';

/** Room beyond the over mark, and below zero where the exercise goes one way only. */
const BEYOND_DEG = 6;

export function trailScale(exercise: Exercise): TrailScale {
  const edges = exercise.directions.map((side) => drawnDeg(exercise, side.sign * side.overDeg));
  return { topDeg: Math.max(0, ...edges) + BEYOND_DEG, bottomDeg: Math.min(0, ...edges) - BEYOND_DEG };
}

export function trailLook(exercise: Exercise, pixelRatio: number): TrailLook {
  const band = (zone: TrailZone, fromDeg: number, toDeg: number) => ({
    zone,
    fromDeg: drawnDeg(exercise, fromDeg),
    toDeg: drawnDeg(exercise, toDeg),
  });
  return {
    ...trailScale(exercise),
    upwards: drawnDeg(exercise, 1) > 0 ? 1 : -1,
    bands: exercise.directions.flatMap((direction) => {
      const { sign, targetMinDeg, targetMaxDeg, cautionDeg, overDeg } = aimOf(exercise, direction);
      return [
        band('target', sign * targetMinDeg, sign * targetMaxDeg),
        band('caution', sign * cautionDeg, sign * overDeg),
        band('over', sign * overDeg, sign * 180),
      ];
    }),
    pixelRatio,
  };
}

const COLOURS = {
  target: '#2b5748',
  caution: '#4d431f',
  over: '#4c2a20',
  zero: '#51645c',
  trace: '#f5f1e8',
} as const;

/** Draws the trail: bands behind, the newest moment at the right edge, gaps left open. */
export function drawTrail(context: DrawingContext, lines: TrailLines, look: TrailLook): void {
  const { width, height } = context.canvas;
  const { topDeg, bottomDeg, upwards, bands, pixelRatio } = look;
  const yOf = (deg: number): number =>
    (height * (topDeg - Math.max(bottomDeg, Math.min(topDeg, deg)))) / (topDeg - bottomDeg);
  for (const { zone, fromDeg, toDeg } of bands) {
    const from = yOf(fromDeg);
    context.fillStyle = COLOURS[zone];
    context.fillRect(0, from, width, yOf(toDeg) - from);
  }
  context.fillStyle = COLOURS.zero;
  context.fillRect(0, yOf(0) - pixelRatio / 2, width, pixelRatio);

  context.beginPath();
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const x = width * (1 - (line[at] ?? 0) / TRAIL_MS);
      const y = yOf(upwards * (line[at + 1] ?? 0));
      if (at === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  }
  context.lineWidth = 3 * pixelRatio;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = COLOURS.trace;
  context.stroke();
}
