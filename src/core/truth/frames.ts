import type { Measurement } from '../measure/measurement.ts';
import { courseSampler, type TruePoint } from './course.ts';
import type { Tally } from './figures.ts';

type FrameTally = Pick<
  Tally,
  'visible' | 'visibleUnmeasured' | 'falseNumbers' | 'errorsDeg' | 'trueDeg' | 'sigmasDeg'
>;

/**
 * Goes through the frames one by one. Before the first movement the measurer may take its time to find a neutral:
 * only from then on does a frame without a number count.
 */
export function compareFrames(
  course: readonly TruePoint[],
  measurements: readonly Measurement[],
): FrameTally {
  const beginsMs = course.find(({ side }) => side !== 0)?.timeMs ?? Infinity;
  const truthAt = courseSampler(course);
  const errorsDeg: number[] = [];
  const trueDeg: number[] = [];
  const sigmasDeg: number[] = [];
  let visible = 0;
  let visibleUnmeasured = 0;
  let falseNumbers = 0;
  for (const m of measurements) {
    const truth = truthAt(m.timeMs);
    if (truth === null) continue;
    if (truth.inSight && m.timeMs >= beginsMs) {
      visible += 1;
      if (m.kind === 'unmeasured') visibleUnmeasured += 1;
    }
    if (m.kind === 'unmeasured') continue;
    if (!truth.inSight) falseNumbers += 1;
    errorsDeg.push(m.angleDeg - truth.angleDeg);
    trueDeg.push(truth.angleDeg);
    sigmasDeg.push(m.sigmaDeg);
  }
  return { visible, visibleUnmeasured, falseNumbers, errorsDeg, trueDeg, sigmasDeg };
}
