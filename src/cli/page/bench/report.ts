import type { Delegate, ModelName } from '../../../core/pose/model.ts';

/** What takes part, in the order in which it is shown. */
export const CONTESTANT_NAMES = [
  'bare',
  'bare-with-mask',
  'pipeline',
  'pipeline-with-surface',
  'pipeline-with-contour',
  'pipeline-unhurried',
  'second-runtime',
  'second-runtime-with-contour',
  'sample',
  'older-solution',
] as const;

export type ContestantName = (typeof CONTESTANT_NAMES)[number];

/** The parts of a frame's way that are timed. */
export const STAGES = [
  'copy',
  'round-trip',
  'inference',
  'engine',
  'feedback',
  'draw',
  'frame-to-cue',
] as const;

export type Stage = (typeof STAGES)[number];

/** The same for every contestant of a run. */
export interface BenchSetup {
  readonly clipUrl: string;
  /** The exercise the clip shows, an id of the catalogue. */
  readonly exerciseId: string;
  readonly model: ModelName;
  readonly delegate: Delegate;
  /** Addresses of the older solution's files, by file name. */
  readonly solutionUrls: Readonly<Record<string, string>>;
}

/** What one contestant did while it was its turn. */
export interface Slice {
  /** From the end of the first frame to the end of the last. */
  readonly elapsedMs: number;
  /** Frames that ended in that time: the first one is not counted. */
  readonly frames: number;
  /** One entry a frame, milliseconds; a stage the contestant does not have is missing. */
  readonly stagesMs: Readonly<Partial<Record<Stage, readonly number[]>>>;
}

/** What the command line asks of the page it drives. */
export interface BenchScope {
  bench: {
    setUp(setup: BenchSetup): Promise<void>;
    /** @returns milliseconds from nothing to the first frame's answer */
    start(name: ContestantName): Promise<number>;
    run(name: ContestantName, durationMs: number): Promise<Slice>;
    stop(name: ContestantName): Promise<void>;
  };
}
