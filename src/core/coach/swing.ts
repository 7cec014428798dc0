import type { Sample } from './sample.ts';
import { REVERSAL_DEG, REVERSAL_MAX_DEG, REVERSAL_SIGMAS } from './timing.ts';

/** Where a movement last turned round. */
interface Reversal {
  /** When it was noticed, which is `REVERSAL_DEG` after the turning point itself. */
  readonly timeMs: number;
  /** Magnitude at the turning point, degrees. */
  readonly atDeg: number;
  /** Fastest moment since the reversal before, degrees per second. */
  readonly fastestDegPerSec: number;
}

/** Follows a magnitude out and back, deaf to changes smaller than a reversal. */
export interface Swing {
  readonly outward: boolean;
  /** Largest value on the way out, smallest on the way back. */
  readonly extremeDeg: number;
  /** Fastest moment since the last reversal, degrees per second. */
  readonly fastestDegPerSec: number;
  readonly last: Reversal | null;
  readonly before: Reversal | null;
}

export const startSwing = (alongDeg: number): Swing => ({
  outward: true,
  extremeDeg: alongDeg,
  fastestDegPerSec: 0,
  last: null,
  before: null,
});

/** @param alongDeg angle in the direction of the movement, degrees; negative when past neutral */
export function stepSwing(
  swing: Swing,
  alongDeg: number,
  { sigmaDeg, speedDegPerSec, timeMs }: Pick<Sample, 'sigmaDeg' | 'speedDegPerSec' | 'timeMs'>,
): Swing {
  const fastestDegPerSec = Math.max(swing.fastestDegPerSec, speedDegPerSec);
  const further = swing.outward ? alongDeg >= swing.extremeDeg : alongDeg <= swing.extremeDeg;
  if (further) return at(swing, alongDeg, fastestDegPerSec);
  const needDeg = Math.max(REVERSAL_DEG, sigmaDeg, Math.min(REVERSAL_MAX_DEG, REVERSAL_SIGMAS * sigmaDeg));
  if (Math.abs(alongDeg - swing.extremeDeg) <= needDeg) {
    return fastestDegPerSec === swing.fastestDegPerSec
      ? swing
      : at(swing, swing.extremeDeg, fastestDegPerSec);
  }
  return {
    outward: !swing.outward,
    extremeDeg: alongDeg,
    fastestDegPerSec: 0,
    last: { timeMs, atDeg: swing.extremeDeg, fastestDegPerSec },
    before: swing.last,
  };
}

/** While it rests: small drifts of the resting place add up to no reversal. */
export const restSwing = (swing: Swing, alongDeg: number): Swing => at(swing, alongDeg, 0);

/** The same swing, further on. */
const at = (swing: Swing, extremeDeg: number, fastestDegPerSec: number): Swing => ({
  outward: swing.outward,
  extremeDeg,
  fastestDegPerSec,
  last: swing.last,
  before: swing.before,
});
