import type { Measured } from './measurement.ts';
import type { MeasureSetup } from './setup.ts';

const GOOD_SIGMA_DEG = 4.5;
const FAIR_SIGMA_DEG = 8;
/** A large angle may be off by this part of itself: 75 give or take 12 degrees is far past any range. */
const FAIR_SHARE = 0.25;
/** Where only the side is asked for: an uncertainty that does not reach back to neutral leaves no doubt about it. */
const SIDE_SHARE = 1;

/** How well an angle serves what the exercise asks of it. */
export function qualityOf(
  { coarse }: Pick<MeasureSetup, 'coarse'>,
  angleDeg: number,
  sigmaDeg: number,
): Measured['quality'] {
  if (sigmaDeg <= GOOD_SIGMA_DEG) return 'good';
  const share = coarse ? SIDE_SHARE : FAIR_SHARE;
  return sigmaDeg <= Math.max(FAIR_SIGMA_DEG, share * Math.abs(angleDeg)) ? 'fair' : 'poor';
}
