import type { RepCounts } from './holds.ts';
import type { EventCounts, SafetyCounts } from './safety.ts';

/** How many of those that were judged were near enough. */
export interface Share {
  readonly judged: number;
  readonly within: number;
}

/** Everything one clip contributes; pooled by joining, so a long clip weighs more than a short one. */
export interface Tally {
  readonly clips: number;
  /** Clips in which the truth never passes a limit of range or speed. */
  readonly clipsInRange: number;
  readonly clipsWithExactReps: number;
  readonly frames: number;
  readonly measured: number;
  /** Of the frames from the first movement on that show what the measure needs: all, and those without a number. */
  readonly visible: number;
  readonly visibleUnmeasured: number;
  /** Numbers given although what the measure needs was out of the picture. */
  readonly falseNumbers: number;
  /** Measured minus true, degrees, one a measured frame. */
  readonly errorsDeg: readonly number[];
  /** The true angle and the sigma in the same frames. */
  readonly trueDeg: readonly number[];
  readonly sigmasDeg: readonly number[];
  readonly peakErrorsDeg: readonly number[];
  readonly speedErrorRatios: readonly number[];
  /** Peak speeds that are right within 15 % or 4 deg/s. */
  readonly peakSpeeds: Share;
  /** At rest: angle minus the mean of its stretch, degrees, and speed. */
  readonly stillDeviationsDeg: readonly number[];
  readonly stillSpeedsDegPerSec: readonly number[];
  readonly holdErrorsMs: readonly number[];
  readonly safety: SafetyCounts;
  readonly reps: RepCounts;
  /** Cues other than about framing in frames without a number. */
  readonly cuesUnseen: number;
}

/** How good measuring and coaching were. A figure that has nothing to stand on is null. */
export interface Figures {
  readonly clips: number;
  readonly frames: number;
  readonly measured: number;
  readonly unmeasuredShare: number | null;
  readonly falseNumbers: number;
  readonly maeDeg: number | null;
  /** Measured minus true. */
  readonly biasDeg: number | null;
  readonly p95Deg: number | null;
  readonly maxDeg: number | null;
  readonly peakErrorDeg: number | null;
  readonly speedErrorRatio: number | null;
  readonly peakSpeeds: Share;
  /** Standard deviation of the angle at rest. */
  readonly stillSdDeg: number | null;
  /** 95 % of the speeds at rest are no higher. */
  readonly stillSpeedDegPerSec: number | null;
  readonly within1SigmaShare: number | null;
  readonly within2SigmaShare: number | null;
  readonly holdErrorMs: number | null;
  readonly holds: Share;
  /** Over-range and too-fast together, and each by itself. */
  readonly events: EventCounts;
  readonly overRange: EventCounts;
  readonly tooFast: EventCounts;
  /** Of the events missed and false, those that are so however far off an angle or a speed may be. */
  readonly beyondDoubt: SafetyCounts['beyondDoubt'];
  readonly safetyCues: EventCounts;
  readonly falseSafetyCues: number;
  readonly clipsInRange: number;
  readonly falseSafetyCuesInRange: number;
  readonly reps: RepCounts;
  readonly clipsWithExactReps: number;
  readonly cuesUnseen: number;
}

/** A hold is right when its time is this near to the true one, milliseconds. */
const HOLD_TOLERANCE_MS = 500;

export function figuresOf(tally: Tally): Figures {
  const sizes = ascending(tally.errorsDeg.map(Math.abs));
  const sigmas = tally.errorsDeg.map((error, i) => Math.abs(error) / (tally.sigmasDeg[i] ?? 0));
  const { safety } = tally;
  return {
    clips: tally.clips,
    frames: tally.frames,
    measured: tally.measured,
    unmeasuredShare: share(tally.visibleUnmeasured, tally.visible),
    falseNumbers: tally.falseNumbers,
    maeDeg: mean(sizes),
    biasDeg: mean(tally.errorsDeg),
    p95Deg: rounded(percentile95(sizes)),
    maxDeg: rounded(sizes.at(-1)),
    peakErrorDeg: mean(tally.peakErrorsDeg),
    speedErrorRatio: mean(tally.speedErrorRatios),
    peakSpeeds: tally.peakSpeeds,
    stillSdDeg: rootMeanSquare(tally.stillDeviationsDeg),
    stillSpeedDegPerSec: rounded(percentile95(ascending(tally.stillSpeedsDegPerSec))),
    within1SigmaShare: share(sigmas.filter((size) => size <= 1).length, sigmas.length),
    within2SigmaShare: share(sigmas.filter((size) => size <= 2).length, sigmas.length),
    holdErrorMs: mean(tally.holdErrorsMs),
    holds: {
      judged: tally.holdErrorsMs.length,
      within: tally.holdErrorsMs.filter((ms) => ms <= HOLD_TOLERANCE_MS).length,
    },
    events: safety.events,
    overRange: safety.overRange,
    tooFast: safety.tooFast,
    beyondDoubt: safety.beyondDoubt,
    safetyCues: safety.cues,
    falseSafetyCues: safety.cues.false,
    clipsInRange: tally.clipsInRange,
    falseSafetyCuesInRange: safety.falseCuesInRange,
    reps: tally.reps,
    clipsWithExactReps: tally.clipsWithExactReps,
    cuesUnseen: tally.cuesUnseen,
  };
}

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** Nearest rank. */
const percentile95 = (sorted: readonly number[]): number | undefined =>
  sorted[Math.ceil(0.95 * sorted.length) - 1];

const mean = (values: readonly number[]): number | null => share(sum(values), values.length);

const rootMeanSquare = (values: readonly number[]): number | null =>
  values.length === 0 ? null : rounded(Math.sqrt(sum(values.map((value) => value * value)) / values.length));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : rounded(part / whole));

/** Four decimals: finer than any figure means, short to read. Adding zero turns -0 into 0. */
function rounded(value: number): number;
function rounded(value: number | undefined): number | null;
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10_000) / 10_000 + 0;
}
