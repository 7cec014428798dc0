import type { ModelName } from '../pose/model.ts';
import type { Measure } from './measurement.ts';

/** How the exercise is done. The pose model errs differently with sitting and standing people. */
export type Position = 'chair' | 'standing' | 'all-fours' | 'kneeling' | 'floor' | 'lying';

/** What the measurer must know before the first frame; the same for a whole set. */
export interface MeasureSetup {
  readonly measure: Measure;
  readonly position: Position;
  /** Which way and for how long is all that is asked for: an angle that tells no more is good enough. Left out: how far, too. */
  readonly coarse?: boolean;
  readonly view: 'front' | 'side';
  readonly model: ModelName;
  readonly frameWidthPx: number;
  readonly frameHeightPx: number;
}
