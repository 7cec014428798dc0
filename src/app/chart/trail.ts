import type { Measurement } from '../../core/measure/measurement.ts';

/** One moment of the trail; an angle of null is a gap: it was not measured. */
export interface TrailPoint {
  readonly timeMs: number;
  /** Signed by the exercise's measure, degrees. */
  readonly angleDeg: number | null;
}

/** How long the trail is. */
export const TRAIL_MS = 20_000;

/** The angle of the last seconds, oldest first. Changed in place: it takes a point at every frame. */
export class Trail {
  readonly #points: TrailPoint[] = [];

  get points(): readonly TrailPoint[] {
    return this.#points;
  }

  add(measurement: Measurement): void {
    const { timeMs } = measurement;
    this.#points.push({ timeMs, angleDeg: measurement.kind === 'measured' ? measurement.angleDeg : null });
    const kept = this.#points.findIndex((point) => timeMs - point.timeMs <= TRAIL_MS);
    if (kept > 0) this.#points.splice(0, kept);
  }
}
