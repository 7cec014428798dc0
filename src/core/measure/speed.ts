import { localLine } from './local-fit.ts';
import type { Samples } from './samples.ts';

/** Stretches to look back over, longest first. Long ones are calm, short ones follow a quick movement. */
const SPANS_MS = [300, 200, 130] as const;
/** A shorter stretch is believed only as far as it exceeds the longer one by more than its own uncertainty. */
const SIGMAS = 1.5;

/**
 * Magnitude of the rate of the newest angles, degrees per second: the slope of a local line. 0 with one sample.
 * A short stretch takes over when it is clearly faster than a long one, so that brief jerks keep their true speed.
 */
export function speedOf(angles: Samples): number {
  let speed = 0;
  for (const spanMs of SPANS_MS) {
    const line = localLine(angles, spanMs);
    if (line === null || (spanMs < SPANS_MS[0] && line.count < 3)) break;
    const certain = Math.abs(line.slopePerSec) - (spanMs < SPANS_MS[0] ? SIGMAS * line.slopeSigmaPerSec : 0);
    speed = Math.max(speed, certain);
  }
  return speed;
}
