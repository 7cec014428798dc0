import type { Measurement } from '../measure/measurement.ts';
import { courseSampler, type TruePoint } from './course.ts';

/** One true movement out and back, and how its extremes were measured. */
export interface MovementErrors {
  /** |measured peak - true peak|, degrees; peaks are the signed angles of largest magnitude. */
  readonly peakErrorDeg: number;
  /** |measured peak speed - true peak speed| / true peak speed; null when it was hardly a movement. */
  readonly speedErrorRatio: number | null;
  /** Whether the peak speed is right within 15 % or 4 deg/s; null likewise. */
  readonly speedWithin: boolean | null;
}

const SPEED_TOLERANCE_SHARE = 0.15;
const SPEED_TOLERANCE_DEG_PER_SEC = 4;

/** How far off a peak speed may be. */
export const toleratedSpeedDegPerSec = (trueDegPerSec: number): number =>
  Math.max(SPEED_TOLERANCE_DEG_PER_SEC, SPEED_TOLERANCE_SHARE * trueDegPerSec);

/** Below this true peak speed a relative error says nothing, for instance in a whole-body turn. */
const LEAST_SPEED_DEG_PER_SEC = 5;

interface Span {
  readonly side: -1 | 1;
  readonly fromMs: number;
  toMs: number;
}

/** Errors of every true movement of which at least one frame was measured, in order. */
export function movementErrors(
  course: readonly TruePoint[],
  measurements: readonly Measurement[],
): readonly MovementErrors[] {
  return spans(course).flatMap((span) => {
    const inside = measurements.filter((m) => m.timeMs >= span.fromMs && m.timeMs <= span.toMs);
    const measured = inside.filter((m) => m.kind === 'measured');
    if (measured.length === 0) return [];
    const truthAt = courseSampler(course);
    const truth = inside.map((m) => truthAt(m.timeMs)).filter((point) => point !== null);
    const trueSpeed = fastest(truth);
    const speedError = Math.abs(fastest(measured) - trueSpeed);
    const moved = trueSpeed >= LEAST_SPEED_DEG_PER_SEC;
    return [
      {
        peakErrorDeg: Math.abs(extreme(measured) - extreme(truth)),
        speedErrorRatio: moved ? speedError / trueSpeed : null,
        speedWithin: moved ? speedError <= toleratedSpeedDegPerSec(trueSpeed) : null,
      },
    ];
  });
}

/** Stretches of the course that belong to one movement each. */
function spans(course: readonly TruePoint[]): readonly Span[] {
  const all: Span[] = [];
  let open = false;
  for (const { side, timeMs } of course) {
    const last = all.at(-1);
    if (side === 0) open = false;
    else if (open && last?.side === side) last.toMs = timeMs;
    else {
      all.push({ side, fromMs: timeMs, toMs: timeMs });
      open = true;
    }
  }
  return all;
}

const extreme = (points: readonly { readonly angleDeg: number }[]): number =>
  points.reduce((most, { angleDeg }) => (Math.abs(angleDeg) > Math.abs(most) ? angleDeg : most), 0);

const fastest = (points: readonly { readonly speedDegPerSec: number }[]): number =>
  points.reduce((most, { speedDegPerSec }) => Math.max(most, speedDegPerSec), 0);
