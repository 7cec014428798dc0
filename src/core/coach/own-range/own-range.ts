import type { Exercise } from '../../exercises/exercise.ts';
import { median } from '../../median.ts';
import type { FoundRange, Refusal, Repeat } from './guide-event.ts';
import {
  MEDIAN_ERROR_SHARE,
  REPEATS,
  SIGMA_DEG,
  SIGMA_SHARE,
  SPREAD_DEG,
  SPREAD_SHARE,
} from './guide-limits.ts';

export type OwnRangeResult =
  | { readonly kind: 'found'; readonly ranges: readonly FoundRange[] }
  | { readonly kind: 'refused'; readonly because: Refusal }
  /** Repeats are still missing. */
  | { readonly kind: 'wanting' };

/**
 * The comfortable range of each direction: the median of its three repeats.
 *
 * Its uncertainty is that of a single estimate, which repeating does not make smaller because body, clothes and camera
 * stay the same, together with how well three repeats agree.
 */
export function ownRangeOf(exercise: Exercise, repeats: readonly Repeat[]): OwnRangeResult {
  const ranges: FoundRange[] = [];
  for (const { id } of exercise.directions) {
    const mine = repeats.filter((repeat) => repeat.direction === id);
    const ends = mine.map((repeat) => repeat.endDeg);
    const endDeg = median(ends);
    const oneSigmaDeg = median(mine.map((repeat) => repeat.sigmaDeg));
    if (mine.length < REPEATS || endDeg === null || oneSigmaDeg === null) return { kind: 'wanting' };
    const spreadDeg = Math.max(...ends) - Math.min(...ends);
    if (spreadDeg > Math.max(SPREAD_DEG, SPREAD_SHARE * endDeg))
      return { kind: 'refused', because: 'uneven' };
    const sigmaDeg = Math.hypot(oneSigmaDeg, MEDIAN_ERROR_SHARE * spreadDeg);
    if (sigmaDeg > Math.max(SIGMA_DEG, SIGMA_SHARE * endDeg))
      return { kind: 'refused', because: 'uncertain' };
    ranges.push({ direction: id, endDeg, sigmaDeg });
  }
  return { kind: 'found', ranges };
}
