import type { EngineSetup } from '../../core/engine.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import { looped } from './looped.ts';
import { heldBytes } from './memory.ts';
import type { Material } from './materials.ts';
import { replayLong } from './replay-long.ts';
import { timeEngine, timeMeasuring, type Costs } from './time-frames.ts';

/** Runs over everything before it is timed: the first ones are still being compiled. */
const WARM_UP_LAPS = 3;
const LAPS = 10;
/** A set, an hour, and longer than anybody practises. */
const LONG_MINUTES = [10, 60, 600];
const MS_PER_MINUTE = 60_000;

/** What single frames of an exercise cost. */
export interface FrameCosts {
  readonly exercise: Exercise;
  readonly frames: number;
  readonly measuring: Costs;
  readonly engine: Costs;
}

/** How fast one long recording is replayed. */
export interface LongRun {
  readonly measure: string;
  readonly minutes: number;
  readonly frames: number;
  /** In the quickest tenth of its stretches. */
  readonly quietPerSecond: number;
  /** All of it together, whatever else the machine did meanwhile. */
  readonly framesPerSecond: number;
  /** What the engine has grown by at its end, bytes. */
  readonly grownBytes: number;
}

/** What measuring and coaching a frame costs, by exercise. */
export const frameCosts = (materials: readonly Material[]): readonly FrameCosts[] =>
  perExercise(materials).map(([exercise, own]) => ({
    exercise,
    frames: own.reduce((sum, { frames }) => sum + frames.length, 0),
    measuring: joined(own, timeMeasuring),
    engine: joined(own, timeEngine),
  }));

/** The longest recording of every measure, over and over. */
export function longRuns(materials: readonly Material[]): readonly LongRun[] {
  const longest = new Map<string, Material>();
  for (const material of materials) {
    const { measure } = material.exercise;
    const before = longest.get(measure);
    if (before === undefined || before.frames.length < material.frames.length) longest.set(measure, material);
  }
  return [...longest].flatMap(([measure, material]) =>
    LONG_MINUTES.map((minutes) => {
      const before = heldBytes();
      const run = replayLong(material, looped(material.frames, minutes * MS_PER_MINUTE));
      return {
        measure,
        minutes,
        frames: run.frames,
        quietPerSecond: run.quietPerSecond,
        framesPerSecond: run.perSecond,
        grownBytes: run.heldBytes - before,
      };
    }),
  );
}

function joined(
  materials: readonly Material[],
  time: (setup: EngineSetup, frames: readonly PoseFrame[], laps: number) => Costs,
): Costs {
  for (const { setup, frames } of materials) time(setup, frames, WARM_UP_LAPS);
  const all = materials.map(({ setup, frames }) => time(setup, frames, LAPS));
  return Float64Array.from(all.flatMap((costs) => [...costs])).sort();
}

function perExercise(materials: readonly Material[]): readonly (readonly [Exercise, readonly Material[]])[] {
  const groups = new Map<Exercise, Material[]>();
  for (const material of materials) {
    groups.set(material.exercise, [...(groups.get(material.exercise) ?? []), material]);
  }
  return [...groups].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
}
