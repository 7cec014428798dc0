import { aimOf } from '../../core/coach/aim.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { columnPath } from './column-path.ts';

/** What is drawn of one frame. */
export interface ChartStep {
  readonly frame: { readonly timeMs: number };
  readonly output: {
    readonly measurement:
      | { readonly kind: 'measured'; readonly timeMs: number; readonly angleDeg: number }
      | { readonly kind: 'unmeasured'; readonly timeMs: number };
  };
}

/** Pixels of a strip chart: the plot inside its margins. */
export interface Plot {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Time at the left edge, and how much of it is shown. */
  readonly fromMs: number;
  readonly durationMs: number;
  /** Degrees at the top and at the bottom. */
  readonly topDeg: number;
  readonly bottomDeg: number;
}

export const MARGIN = { left: 46, right: 10, top: 8, bottom: 28 } as const;

/** Rounding the back and folding forward go up on the chart; for all else positive is up. */
const upwards = ({ measure, directions }: Exercise): 1 | -1 =>
  measure === 'bend' || directions.every(({ sign }) => sign < 0) ? -1 : 1;

/** Value to draw for an angle. */
export const drawnDeg = (exercise: Exercise, angleDeg: number): number => upwards(exercise) * angleDeg;

/** The plot for a set: high enough for the bands and for whatever was reached. */
export function plotFor(
  exercise: Exercise,
  steps: readonly ChartStep[],
  widthPx: number,
  heightPx: number,
): Plot {
  let top = 0;
  let bottom = 0;
  for (const direction of exercise.directions) {
    const edge = drawnDeg(exercise, direction.sign * (direction.cautionDeg + 6));
    top = Math.max(top, edge);
    bottom = Math.min(bottom, edge);
  }
  for (const { output } of steps) {
    if (output.measurement.kind !== 'measured') continue;
    const value = drawnDeg(exercise, output.measurement.angleDeg);
    top = Math.max(top, value + 3);
    bottom = Math.min(bottom, value - 3);
  }
  const durationMs = Math.max(1000, steps.at(-1)?.frame.timeMs ?? 0);
  return {
    widthPx,
    heightPx,
    fromMs: 0,
    durationMs,
    topDeg: Math.max(top, 5),
    bottomDeg: Math.min(bottom, -5),
  };
}

/** Where the plot ends, pixels from the chart's left edge. */
export const rightEdge = ({ widthPx }: Pick<Plot, 'widthPx'>): number =>
  Math.max(MARGIN.left, widthPx - MARGIN.right);

/** Whether a place lies in the plot, or on the line that ends it. */
export const isInPlot = (plot: Plot, x: number): boolean => x >= MARGIN.left - 1 && x <= rightEdge(plot) + 1;

export const xOf = (plot: Plot, timeMs: number): number =>
  MARGIN.left + ((rightEdge(plot) - MARGIN.left) * (timeMs - plot.fromMs)) / plot.durationMs;

export const yOf = ({ heightPx, topDeg, bottomDeg }: Plot, valueDeg: number): number =>
  MARGIN.top + ((heightPx - MARGIN.top - MARGIN.bottom) * (topDeg - valueDeg)) / (topDeg - bottomDeg);

/** The measured angle as an SVG path, broken wherever nothing was measured. */
export const tracePath = (plot: Plot, exercise: Exercise, steps: readonly ChartStep[]): string =>
  columnPath(
    steps,
    ({ frame }) => xOf(plot, frame.timeMs),
    ({ output: { measurement } }) =>
      measurement.kind === 'measured' ? yOf(plot, drawnDeg(exercise, measurement.angleDeg)) : null,
  );

/** Coloured areas behind the trace: y and height in pixels. */
export interface BandArea {
  readonly key: string;
  readonly zone: 'target' | 'caution' | 'over';
  readonly y: number;
  readonly height: number;
}

export function bandAreas(plot: Plot, exercise: Exercise): readonly BandArea[] {
  return exercise.directions.flatMap((side) => {
    const direction = aimOf(exercise, side);
    const pieces = [
      ['target', direction.targetMinDeg, direction.targetMaxDeg],
      ['caution', direction.cautionDeg, direction.overDeg],
      ['over', direction.overDeg, 180],
    ] as const;
    return pieces.flatMap(([zone, fromDeg, toDeg]): BandArea[] => {
      const clamp = (value: number): number => Math.max(plot.bottomDeg, Math.min(plot.topDeg, value));
      const a = yOf(plot, clamp(drawnDeg(exercise, direction.sign * fromDeg)));
      const b = yOf(plot, clamp(drawnDeg(exercise, direction.sign * toDeg)));
      const height = Math.abs(a - b);
      return height < 0.5 ? [] : [{ key: direction.id + zone, zone, y: Math.min(a, b), height }];
    });
  });
}

/** Least distance between two degree labels, pixels. */
const LABEL_PX = 17;

/** Signed angles to mark: zero, then the bands' edges as far as their labels fit; none of an angle that is a guess. */
export function degreeMarks(plot: Plot, exercise: Exercise): readonly number[] {
  if (exercise.coarse) return [];
  const wanted = [
    0,
    ...exercise.directions.map((side) => side.sign * side.targetMaxDeg),
    ...exercise.directions.map((side) => side.sign * side.targetMinDeg),
  ];
  const placed: { readonly degree: number; readonly y: number }[] = [];
  for (const degree of wanted) {
    const y = yOf(plot, drawnDeg(exercise, degree));
    if (placed.every((other) => Math.abs(other.y - y) >= LABEL_PX)) placed.push({ degree, y });
  }
  return placed.map(({ degree }) => degree);
}

/** From the plot's edge to the middle of a side's name, pixels: clear of the ticks that stand on the lower edge. */
const NAME_INSET = { top: 13, bottom: 22 } as const;

/** Where a side's name stands: at the outer edge of its half, past where the trace rests. */
export const nameY = (plot: Plot, exercise: Exercise, { sign }: Exercise['directions'][number]): number =>
  drawnDeg(exercise, sign) > 0
    ? MARGIN.top + NAME_INSET.top
    : plot.heightPx - MARGIN.bottom - NAME_INSET.bottom;

/** Whole time steps for the axis: at most about one mark every 90 pixels. */
export function timeMarks({ fromMs, durationMs, widthPx }: Plot): readonly number[] {
  const wanted = durationMs / Math.max(2, widthPx / 90);
  const step =
    [1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000].find(
      (candidate) => candidate >= wanted,
    ) ?? 1_800_000;
  const first = Math.ceil(fromMs / step);
  const last = Math.floor((fromMs + durationMs) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
