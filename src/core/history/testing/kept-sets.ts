import type { RepReport } from '../../coach/rep-report.ts';
import { finishReport, startReport } from '../../coach/report.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import type { DirectionId } from '../../exercises/exercise.ts';
import { keptGuided, keptMeasured } from '../keep.ts';
import type { KeptSet } from '../kept-set.ts';
import type { TracedOutput } from '../trace.ts';

/** A slow movement out to the peak and back, ten pictures a second, with a cue at the top. */
function movement(fromMs: number, peakDeg: number, sign: 1 | -1, direction: DirectionId): TracedOutput[] {
  return Array.from({ length: 60 }, (_, index): TracedOutput => {
    const timeMs = fromMs + index * 100;
    return {
      measurement: {
        kind: 'measured',
        timeMs,
        angleDeg: sign * peakDeg * Math.sin((Math.PI * index) / 59),
        sigmaDeg: 2.5,
        speedDegPerSec: 8,
        checks: [],
        view: 'front',
        quality: 'good',
      },
      events:
        index === 30
          ? [
              {
                kind: 'cue',
                timeMs,
                cue: 'hold',
                priority: 'guidance',
                direction,
                because: { kind: 'clock' },
                waited: null,
              },
            ]
          : [],
    };
  });
}

/**
 * A kept set of an exercise with these peaks, one repetition each, six seconds apart.
 * @throws on an exercise that is not measured
 */
export function sampleSet(
  startedAt: string,
  peaks: readonly (readonly [DirectionId, number])[] = [
    ['left', 27],
    ['right', 24],
  ],
  exerciseId = 'chair-twist',
): KeptSet {
  const exercise = exerciseById(exerciseId);
  if (exercise === undefined) throw new Error(`not measured: ${exerciseId}`);
  const outputs = peaks.flatMap(([direction, peakDeg], index) => {
    const sign = exercise.directions.find(({ id }) => id === direction)?.sign ?? 1;
    return movement(index * 6000, peakDeg, sign, direction);
  });
  const reps = peaks.map(([direction, peakDeg], index): RepReport => ({
    direction,
    startMs: index * 6000,
    endMs: index * 6000 + 5900,
    peakDeg,
    peakSigmaDeg: 2.5,
    peakSpeedDegPerSec: 12,
    heldMs: 5000,
    inBandMs: 5200,
    cues: ['hold'],
    form: [],
    unmeasuredMs: 0,
  }));
  const durationMs = peaks.length * 6000;
  const report = {
    ...finishReport({ ...startReport(exercise), reps, ended: 'complete' }),
    durationMs,
    measuredMs: durationMs,
  };
  const header = { created: startedAt, model: { name: 'full', sha256: 'a'.repeat(64) } } as const;
  return keptMeasured({ exercise, header, report, outputs }, startedAt.slice(0, 10));
}

/** A kept set of breathing, timed only. */
export const sampleGuided = (startedAt: string): KeptSet =>
  keptGuided(
    {
      measured: false,
      exercise: 'deep-breathing',
      durationMs: 180_000,
      practisedMs: 180_000,
      pausedMs: 0,
      stages: { done: 3, total: 3 },
      cues: [{ timeMs: 180_000, cue: 'well-done' }],
      ended: 'complete',
    },
    [
      { kind: 'step', timeMs: 0, step: 0 },
      { kind: 'cue', timeMs: 180_000, cue: 'well-done', priority: 'guidance', direction: null },
    ],
    startedAt,
    startedAt.slice(0, 10),
  );
