import { rank } from './statistics.ts';

/** What a frame takes, told from many goes at the same work, microseconds. */
export interface Pace {
  /** In the quickest tenth of the goes: other work on the machine slows a go down, and nothing makes one quicker. */
  readonly quietMicros: number;
  readonly medianMicros: number;
}

const QUIET_SHARE = 0.1;

export const paceOf = (microsPerFrame: readonly number[]): Pace => ({
  quietMicros: rank(microsPerFrame, QUIET_SHARE),
  medianMicros: rank(microsPerFrame, 0.5),
});

const MICROS_PER_SECOND = 1e6;

export const perSecond = (micros: number): number => MICROS_PER_SECOND / micros;

/** Does `work`, which goes through so many frames, and says what each of them took, microseconds. */
export function microsPerFrame(frames: number, work: () => void): number {
  const beganMs = performance.now();
  work();
  return ((performance.now() - beganMs) * 1000) / frames;
}
