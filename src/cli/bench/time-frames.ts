import {
  measureSetup,
  startEngine,
  stepEngine,
  type EngineSetup,
  type EngineState,
  type EngineStep,
} from '../../core/engine.ts';
import { startMeasure } from '../../core/measure/measure-state.ts';
import { stepMeasure } from '../../core/measure/measurer.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';

/** Cost of single frames, microseconds, ascending. */
export type Costs = Float64Array;

const MICROS_PER_MS = 1000;

/** Measures every frame `laps` times over, each lap from a fresh start, and times each frame by itself. */
export function timeMeasuring(setup: EngineSetup, frames: readonly PoseFrame[], laps: number): Costs {
  const measure = measureSetup(setup);
  return timeLaps(frames, laps, () => {
    let state = startMeasure(measure);
    return (frame) => {
      state = stepMeasure(measure, state, frame).state;
    };
  });
}

/** The same for the whole engine: measured, coached, and the status drawn up. */
export function timeEngine(setup: EngineSetup, frames: readonly PoseFrame[], laps: number): Costs {
  return timeLaps(frames, laps, () => {
    let state = startEngine(setup);
    return (frame) => {
      state = nextSet(setup, stepEngine(setup, state, frame));
    };
  });
}

/** A set that has ended costs nothing any more, so another one begins. */
const nextSet = (setup: EngineSetup, { state, output }: EngineStep): EngineState =>
  output.status.phase === 'ended' ? startEngine(setup) : state;

function timeLaps(
  frames: readonly PoseFrame[],
  laps: number,
  start: () => (frame: PoseFrame) => void,
): Costs {
  const costs = new Float64Array(frames.length * laps);
  let count = 0;
  for (let lap = 0; lap < laps; lap += 1) {
    const step = start();
    for (const frame of frames) {
      const beganMs = performance.now();
      step(frame);
      costs[count] = (performance.now() - beganMs) * MICROS_PER_MS;
      count += 1;
    }
  }
  return costs.sort();
}

/** Nearest rank of ascending costs; 0 of none. */
export const percentile = (costs: Costs, share: number): number =>
  costs[Math.max(0, Math.ceil(share * costs.length) - 1)] ?? 0;
