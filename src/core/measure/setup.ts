import type { ModelName } from '../pose/model.ts';
import type { Measure } from './measurement.ts';

/** What the measurer must know before the first frame; the same for a whole set. */
export interface MeasureSetup {
  readonly measure: Measure;
  readonly view: 'front' | 'side';
  readonly model: ModelName;
  readonly frameWidthPx: number;
  readonly frameHeightPx: number;
}
