/** A limit that counts once a value has stayed above it for a while, and until it has clearly come back. */
export interface Threshold {
  readonly above: number;
  /** Lower than `above`: the gap is the hysteresis. */
  readonly releaseBelow: number;
  readonly dwellMs: number;
  /** A dwell that has begun survives dips that stay above this; left out, it bears none. */
  readonly bearsAbove?: number;
}

/** `sinceMs`: when the value went above, null while it is not. `active`: it has stayed there for the dwell. */
export interface Detector {
  readonly sinceMs: number | null;
  readonly active: boolean;
}

export const IDLE: Detector = { sinceMs: null, active: false };

/** Feeds one value. Returns the same object when nothing changed. */
export function stepDetector(
  threshold: Threshold,
  detector: Detector,
  value: number,
  timeMs: number,
): Detector {
  if (detector.active) return value < threshold.releaseBelow ? IDLE : detector;
  if (!(value > threshold.above)) {
    const { bearsAbove } = threshold;
    return detector.sinceMs !== null && bearsAbove !== undefined && value > bearsAbove ? detector : IDLE;
  }
  const sinceMs = detector.sinceMs ?? timeMs;
  if (timeMs - sinceMs >= threshold.dwellMs) return { sinceMs, active: true };
  return detector.sinceMs === null ? { sinceMs, active: false } : detector;
}

/** After a stretch that was not seen: a dwell that had begun starts anew, an active detector stays active. */
export const restartDwell = (detector: Detector): Detector => (detector.active ? detector : IDLE);
