import type { Measured } from '../measure/measurement.ts';

/** A measurement good enough to judge by, with the time it stands for. */
export interface Sample extends Pick<
  Measured,
  'timeMs' | 'angleDeg' | 'sigmaDeg' | 'speedDegPerSec' | 'checks'
> {
  /** Milliseconds since the sample before; 0 after a stretch that was not seen. */
  readonly elapsedMs: number;
}
