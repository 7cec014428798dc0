import { CONTESTANT_NAMES } from '../page/bench/report.ts';
import { ratioOf } from './contest.ts';
import { figuresOf } from './figures.ts';
import { perSecond } from './pace.ts';
import type { BenchResult } from './result.ts';
import { spreadOf } from './statistics.ts';
import { percentile } from './time-frames.ts';

/** The figures as one plain object. Ratios are medians of the rounds; their spread stands beside them. */
export function benchJson({ model, contest, page, engine }: BenchResult): unknown {
  const turns = contest?.turns ?? [];
  const spreads = {
    pipelineToBare: ratioOf(turns, 'pipeline', 'bare'),
    pipelineWithSurfaceToBare: ratioOf(turns, 'pipeline-with-surface', 'bare'),
    pipelineWithContourToBare: ratioOf(turns, 'pipeline-with-contour', 'bare'),
    pipelineWithContourToBareWithMask: ratioOf(turns, 'pipeline-with-contour', 'bare-with-mask'),
    sampleToBare: ratioOf(turns, 'sample', 'bare'),
    olderSolutionToBare: ratioOf(turns, 'older-solution', 'bare'),
    secondRuntimeToMediaPipe: ratioOf(turns, 'second-runtime', 'pipeline'),
    secondRuntimeWithContourToMediaPipe: ratioOf(
      turns,
      'second-runtime-with-contour',
      'pipeline-with-contour',
    ),
  };
  return {
    model,
    ratios: Object.fromEntries(
      Object.entries(spreads).map(([name, spread]) => [name, spread?.median ?? null]),
    ),
    ratioSpreads: spreads,
    mainThreadMsPerFrame: page?.practising.mainThreadMsPerFrame ?? null,
    contestants: CONTESTANT_NAMES.flatMap((name) => figuresOf(turns, name) ?? []),
    startsMs: Object.fromEntries(
      Object.entries(contest?.startsMs ?? {}).map(([name, times]) => [name, spreadOf(times)]),
    ),
    page,
    engine: engine && {
      frameCosts: engine.costs.map(({ exercise, frames, measuring, engine: whole }) => ({
        exercise: exercise.id,
        frames,
        measureMicros: { median: percentile(measuring, 0.5), p95: percentile(measuring, 0.95) },
        engineMicros: { median: percentile(whole, 0.5), p95: percentile(whole, 0.95) },
      })),
      stages: engine.stages.map((stages) => ({
        ...stages,
        replayPerSecond: perSecond(stages.replay.quietMicros),
      })),
      longRuns: engine.longRuns,
    },
  };
}
