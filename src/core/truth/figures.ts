import type { EventCounts } from './safety.ts';

/** Everything one clip contributes; pooled by joining, so a long clip weighs more than a short one. */
export interface Tally {
  readonly frames: number;
  readonly measured: number;
  /** Measured minus true, degrees, one a measured frame. */
  readonly errorsDeg: readonly number[];
  readonly peakErrorsDeg: readonly number[];
  readonly speedErrorRatios: readonly number[];
  readonly holdErrorsMs: readonly number[];
  readonly events: EventCounts;
  readonly repsExpected: number;
  readonly repsFound: number;
  /** Safety cues that were said although the coach fed with the truth says none like them then. */
  readonly falseSafetyCues: number;
}

/** How good measuring and coaching were. A figure that has nothing to stand on is null. */
export interface Figures {
  readonly frames: number;
  readonly measured: number;
  readonly maeDeg: number | null;
  /** Measured minus true. */
  readonly biasDeg: number | null;
  readonly p95Deg: number | null;
  readonly maxDeg: number | null;
  readonly peakErrorDeg: number | null;
  readonly speedErrorRatio: number | null;
  readonly holdErrorMs: number | null;
  readonly events: EventCounts;
}

export function figuresOf(tally: Tally): Figures {
  const sizes = tally.errorsDeg.map(Math.abs).sort((a, b) => a - b);
  return {
    frames: tally.frames,
    measured: tally.measured,
    maeDeg: mean(sizes),
    biasDeg: mean(tally.errorsDeg),
    p95Deg: rounded(sizes[Math.ceil(0.95 * sizes.length) - 1]),
    maxDeg: rounded(sizes.at(-1)),
    peakErrorDeg: mean(tally.peakErrorsDeg),
    speedErrorRatio: mean(tally.speedErrorRatios),
    holdErrorMs: mean(tally.holdErrorsMs),
    events: tally.events,
  };
}

export function pool(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    frames: sum((t) => t.frames),
    measured: sum((t) => t.measured),
    errorsDeg: tallies.flatMap((t) => t.errorsDeg),
    peakErrorsDeg: tallies.flatMap((t) => t.peakErrorsDeg),
    speedErrorRatios: tallies.flatMap((t) => t.speedErrorRatios),
    holdErrorsMs: tallies.flatMap((t) => t.holdErrorsMs),
    events: {
      expected: sum((t) => t.events.expected),
      found: sum((t) => t.events.found),
      missed: sum((t) => t.events.missed),
      false: sum((t) => t.events.false),
    },
    repsExpected: sum((t) => t.repsExpected),
    repsFound: sum((t) => t.repsFound),
    falseSafetyCues: sum((t) => t.falseSafetyCues),
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Four decimals: finer than any figure means, short to read. Adding zero turns -0 into 0. */
const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10_000) / 10_000 + 0;
