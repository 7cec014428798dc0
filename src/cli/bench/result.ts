import type { ModelName } from '../../core/pose/model.ts';
import type { FrameCosts, LongRun } from './engine-bench.ts';
import type { ReplayStages } from './replay-stages.ts';
import type { Contest } from './run-contest.ts';
import type { PageBench } from './visit.ts';

/** Everything one call of the bench found out; null for a part that was left out. */
export interface BenchResult {
  readonly model: ModelName;
  readonly contest: Contest | null;
  readonly page: PageBench | null;
  readonly engine: {
    readonly costs: readonly FrameCosts[];
    readonly stages: readonly ReplayStages[];
    readonly longRuns: readonly LongRun[];
  } | null;
}
