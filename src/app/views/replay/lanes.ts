import type { Phase } from '../../../core/coach/event.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { columnPath } from '../../chart/column-path.ts';
import { MARGIN, plotFor, rightEdge, xOf, type Plot } from '../../chart/strip.ts';
import type { Step } from '../../session/set-run.ts';
import { stepAt } from './player.svelte.ts';

/** Heights of what lies above and below the angle, pixels. */
export const PHASE_PX = 20;
const SPEED_PX = 54;
const CUE_PX = 22;

/** A part of the timeline from top to bottom: pixels from the chart's upper edge. */
export interface Lane {
  readonly topPx: number;
  readonly heightPx: number;
}

export interface Lanes {
  readonly angle: Plot;
  readonly speed: Lane & { readonly topDegPerSec: number };
  readonly said: Lane;
  /** Null while nothing else would be said. */
  readonly would: Lane | null;
}

/** Where everything goes on a timeline of this size. The angle's plot takes what the others leave; it begins at `PHASE_PX`. */
export function lanesFor(
  exercise: Exercise,
  steps: readonly Step[],
  size: { readonly widthPx: number; readonly heightPx: number },
  shown: { readonly fromMs: number; readonly spanMs: number },
  alsoWould: boolean,
): Lanes {
  const cuesPx = CUE_PX * (alsoWould ? 2 : 1);
  const belowPx = SPEED_PX + 8 + cuesPx;
  const anglePx = Math.max(80, size.heightPx - PHASE_PX - belowPx);
  const angle = {
    ...plotFor(exercise, steps, size.widthPx, anglePx),
    fromMs: shown.fromMs,
    durationMs: shown.spanMs,
  };
  const speedTopPx = PHASE_PX + anglePx - MARGIN.bottom + 8;
  const saidTopPx = speedTopPx + SPEED_PX;
  return {
    angle,
    speed: { topPx: speedTopPx, heightPx: SPEED_PX - 6, topDegPerSec: 1.25 * exercise.pace.tooFastDegPerSec },
    said: { topPx: saidTopPx, heightPx: CUE_PX },
    would: alsoWould ? { topPx: saidTopPx + CUE_PX, heightPx: CUE_PX } : null,
  };
}

/** The steps that can be seen, and one beyond on either side. */
export function stepsWithin(steps: readonly Step[], fromMs: number, toMs: number): readonly Step[] {
  return steps.slice(Math.max(0, stepAt(steps, fromMs)), stepAt(steps, toMs) + 2);
}

/** The speed as an SVG path; what is faster than the lane is high runs along its upper edge. */
export const speedPath = ({ angle, speed }: Lanes, steps: readonly Step[]): string =>
  columnPath(
    steps,
    ({ frame }) => xOf(angle, frame.timeMs),
    ({ output: { measurement } }) =>
      measurement.kind === 'measured' ? speedY(speed, measurement.speedDegPerSec) : null,
  );

export const speedY = ({ topPx, heightPx, topDegPerSec }: Lanes['speed'], degPerSec: number): number =>
  topPx + heightPx * (1 - Math.min(1, degPerSec / topDegPerSec));

/** A stretch of one phase. */
export interface Stretch {
  readonly phase: Phase;
  readonly fromMs: number;
  readonly toMs: number;
}

export function stretchesOf(steps: readonly Step[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let begun: Step | null = null;
  for (const step of steps) {
    if (step.output.status.phase === begun?.output.status.phase) continue;
    if (begun !== null) stretches.push(stretchOf(begun, step));
    begun = step;
  }
  const last = steps.at(-1);
  if (begun !== null && last !== undefined) stretches.push(stretchOf(begun, last));
  return stretches;
}

const stretchOf = (begun: Step, until: Step): Stretch => ({
  phase: begun.output.status.phase,
  fromMs: begun.frame.timeMs,
  toMs: until.frame.timeMs,
});

/** Time at a place of the chart, within what is shown. */
export function timeAt(plot: Plot, xPx: number): number {
  const share = (xPx - MARGIN.left) / Math.max(1, rightEdge(plot) - MARGIN.left);
  return plot.fromMs + plot.durationMs * Math.max(0, Math.min(1, share));
}
