import type { Measurement } from '../../core/measure/measurement.ts';
import { Live, type Moving } from '../drawing/moving.ts';

/** One moment of the trail; an angle of null is a gap: it was not measured. */
interface TrailPoint {
  readonly timeMs: number;
  /** Signed by the exercise's measure, degrees. */
  readonly angleDeg: number | null;
}

/**
 * The trail without its gaps, each stretch a list of its own, oldest first: of every moment how long ago it was, milliseconds,
 * and its angle, degrees.
 */
export type TrailLines = readonly Float32Array[];

/** How long the trail is. */
export const TRAIL_MS = 20_000;
/** Ten pictures a second are smooth for so slow a line. */
const SHOWN_EVERY_MS = 100;

/** The angle of the last seconds. Takes a point at every frame. */
export class Trail implements Moving<TrailLines> {
  readonly #points: TrailPoint[] = [];
  readonly #lines = new Live<TrailLines>([]);
  #shownMs = -Infinity;

  add(measurement: Measurement): void {
    const { timeMs } = measurement;
    this.#points.push({ timeMs, angleDeg: measurement.kind === 'measured' ? measurement.angleDeg : null });
    const kept = this.#points.findIndex((point) => timeMs - point.timeMs <= TRAIL_MS);
    if (kept > 0) this.#points.splice(0, kept);
    if (timeMs - this.#shownMs < SHOWN_EVERY_MS) return;
    this.#shownMs = timeMs;
    this.#lines.show(linesOf(this.#points, timeMs));
  }

  drawnBy(draw: (lines: TrailLines) => void): () => void {
    return this.#lines.drawnBy(draw);
  }
}

function linesOf(points: readonly TrailPoint[], nowMs: number): TrailLines {
  const lines: number[][] = [];
  let line: number[] | null = null;
  for (const { timeMs, angleDeg } of points) {
    if (angleDeg === null) line = null;
    else {
      if (line === null) lines.push((line = []));
      line.push(nowMs - timeMs, angleDeg);
    }
  }
  return lines.map((numbers) => new Float32Array(numbers));
}
