import type { DirectionReport } from '../../../core/coach/report.ts';
import { REACH_DWELL_MS } from '../../../core/coach/timing.ts';
import { words } from '../../messages/words.ts';

/**
 * Words for a direction without a repetition. One that was reached was broken off there, by a pause or by the end of the set;
 * of any other nothing is known but that none was counted, so nothing is said of how far it went.
 */
export const noneCountedWords = (inBandMs: DirectionReport['inBandMs']): string =>
  inBandMs >= REACH_DWELL_MS ? words.summary.unfinished : words.summary.none;
