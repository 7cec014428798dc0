/** Where a calm breath is: on the way in (through the nose) or out (through the mouth). */
export interface Breath {
  readonly phase: 'in' | 'out';
  /** How much of this half has passed, from 0 up to, never quite, 1. */
  readonly share: number;
}

/** What a breathing pacer goes at unless the person says otherwise. Source: resonance breathing, about six a minute. */
export const BREATHS_PER_MINUTE = 6;

const MINUTE_MS = 60_000;

/** How long one way of a breath takes. */
export const halfBreathMs = (breathsPerMinute: number): number => MINUTE_MS / 2 / breathsPerMinute;

/**
 * The breath to follow at a moment: in first, both halves equally long.
 * @param elapsedMs time since the pacer began; earlier counts as its beginning
 * @throws RangeError when `breathsPerMinute` is not positive and finite, or the time is not finite
 */
export function breathAt(elapsedMs: number, breathsPerMinute: number): Breath {
  if (!(breathsPerMinute > 0 && Number.isFinite(breathsPerMinute))) {
    throw new RangeError('expected a positive number of breaths a minute');
  }
  if (!Number.isFinite(elapsedMs)) throw new RangeError('expected a finite time');
  const halves = (Math.max(0, elapsedMs) * breathsPerMinute * 2) / MINUTE_MS;
  const done = Math.floor(halves);
  return { phase: done % 2 === 0 ? 'in' : 'out', share: halves - done };
}
