import type { DirectionId, Exercise } from '../exercises/exercise.ts';
import type { FormCheckId, Measurement, UnmeasuredReason } from '../measure/measurement.ts';
import { aimAt } from './aim.ts';
import type { CoachEvent, CueId, EndReason } from './event.ts';
import { median } from '../median.ts';
import { NO_NOTES, type Notes, noteUnmeasured, repReport, type RepReport } from './rep-report.ts';
import { type Symmetry, symmetryOf } from './symmetry.ts';
import { MAX_STEP_MS } from './timing.ts';

/** What one direction of a set amounts to. Magnitudes in degrees, times in milliseconds. */
export interface DirectionReport {
  readonly direction: DirectionId;
  readonly reps: number;
  /** Largest peak of the repetitions and its sigma; null without one. */
  readonly bestPeakDeg: number | null;
  readonly sigmaDeg: number | null;
  readonly medianPeakDeg: number | null;
  /** Held within repetitions. */
  readonly heldMs: number;
  /** In the target band (coarse: clearly out) at any time, also in movements that were no repetition. */
  readonly inBandMs: number;
}

/** A whole set. The same from live practice, a replay and the command line. */
export interface SetReport {
  readonly exercise: string;
  /** From the first measurement to the last, or to the end of the set. */
  readonly durationMs: number;
  /** Without the stretches in which no frames came. */
  readonly measuredMs: number;
  /** Stood still: a raised hand, the button, or out of the picture. Measured or not. */
  readonly pausedMs: number;
  readonly unmeasuredMs: Readonly<Partial<Record<UnmeasuredReason, number>>>;
  readonly frames: { readonly total: number; readonly measured: number; readonly poor: number };
  readonly directions: readonly DirectionReport[];
  readonly reps: readonly RepReport[];
  /** Fastest moment judged, degrees per second; null when nothing was measured, and in a coarse exercise. */
  readonly peakSpeedDegPerSec: number | null;
  readonly counts: {
    readonly overRange: number;
    readonly tooFast: number;
    readonly form: Readonly<Partial<Record<FormCheckId, number>>>;
  };
  readonly cues: readonly { readonly timeMs: number; readonly cue: CueId }[];
  /** Null while the set has not ended: the recording stopped before the coach did. */
  readonly ended: EndReason | null;
  /** Left against right; null when there is nothing to compare, and in a coarse exercise. */
  readonly symmetry: Symmetry | null;
}

/** A report in the making. */
export interface ReportState {
  readonly exercise: Exercise;
  readonly firstMs: number | null;
  readonly lastMs: number;
  readonly measuredMs: number;
  readonly pausedMs: number;
  readonly paused: boolean;
  readonly unmeasuredMs: SetReport['unmeasuredMs'];
  readonly frames: SetReport['frames'];
  readonly inBandMs: Readonly<Partial<Record<DirectionId, number>>>;
  readonly peakSpeedDegPerSec: number | null;
  readonly reps: readonly RepReport[];
  /** Since the last repetition. */
  readonly notes: Notes;
  readonly counts: SetReport['counts'];
  readonly cues: SetReport['cues'];
  readonly ended: SetReport['ended'];
}

export const startReport = (exercise: Exercise): ReportState => ({
  exercise,
  firstMs: null,
  lastMs: 0,
  measuredMs: 0,
  pausedMs: 0,
  paused: false,
  unmeasuredMs: {},
  frames: { total: 0, measured: 0, poor: 0 },
  inBandMs: {},
  peakSpeedDegPerSec: null,
  reps: [],
  notes: NO_NOTES,
  counts: { overRange: 0, tooFast: 0, form: {} },
  cues: [],
  ended: null,
});

/**
 * Adds one measurement and what the coach made of it. The time since the last one counts as this one's.
 * @param measurement as the coach took it: `judgeable`
 */
export function stepReport(
  report: ReportState,
  measurement: Measurement,
  events: readonly CoachEvent[],
): ReportState {
  const framed = report.ended === null ? addFrame(report, measurement) : report;
  return noteEvents(framed, events);
}

/** Adds what happened without a measurement: a press. */
export const noteEvents = (report: ReportState, events: readonly CoachEvent[]): ReportState =>
  events.length === 0 ? report : events.reduce(addEvent, report);

function addFrame(report: ReportState, measurement: Measurement): ReportState {
  const { timeMs } = measurement;
  const elapsedMs = report.firstMs === null ? 0 : Math.max(0, timeMs - report.lastMs);
  const firstMs = report.firstMs ?? timeMs;
  const lastMs = Math.max(report.lastMs, timeMs);
  const { total, measured, poor } = report.frames;
  const pausedMs = report.pausedMs + (report.paused ? elapsedMs : 0);
  if (measurement.kind === 'unmeasured') {
    const { reason } = measurement;
    const unmeasuredMs = { ...report.unmeasuredMs, [reason]: (report.unmeasuredMs[reason] ?? 0) + elapsedMs };
    const notes = noteUnmeasured(report.notes, timeMs - elapsedMs, timeMs);
    return {
      ...report,
      firstMs,
      lastMs,
      pausedMs,
      unmeasuredMs,
      notes,
      frames: { total: total + 1, measured, poor },
    };
  }
  // As for the coach: what lies between frames further apart was seen by nobody.
  const seenMs = elapsedMs > MAX_STEP_MS ? 0 : elapsedMs;
  const judged = measurement.quality !== 'poor';
  const counts = judged && !report.paused;
  // Every field by name: for every frame, copying them all and then writing some anew takes far longer.
  return {
    exercise: report.exercise,
    firstMs,
    lastMs,
    measuredMs: report.measuredMs + seenMs,
    pausedMs,
    paused: report.paused,
    unmeasuredMs: report.unmeasuredMs,
    frames: { total: total + 1, measured: measured + 1, poor: poor + (judged ? 0 : 1) },
    inBandMs: counts ? addBand(report, measurement.angleDeg, seenMs) : report.inBandMs,
    peakSpeedDegPerSec:
      counts && !report.exercise.coarse
        ? Math.max(report.peakSpeedDegPerSec ?? 0, measurement.speedDegPerSec)
        : report.peakSpeedDegPerSec,
    reps: report.reps,
    notes: report.notes,
    counts: report.counts,
    cues: report.cues,
    ended: report.ended,
  };
}

function addBand(report: ReportState, angleDeg: number, elapsedMs: number): ReportState['inBandMs'] {
  const direction = aimAt(report.exercise, angleDeg);
  if (direction === undefined) return report.inBandMs;
  const magnitudeDeg = Math.abs(angleDeg);
  if (magnitudeDeg < direction.targetMinDeg || magnitudeDeg > direction.targetMaxDeg) return report.inBandMs;
  return { ...report.inBandMs, [direction.id]: (report.inBandMs[direction.id] ?? 0) + elapsedMs };
}

function addEvent(report: ReportState, event: CoachEvent): ReportState {
  const { counts } = report;
  switch (event.kind) {
    case 'rep':
      return { ...report, reps: [...report.reps, repReport(event.rep, report.notes)], notes: NO_NOTES };
    case 'cue': {
      const said = { timeMs: event.timeMs, cue: event.cue };
      const notes = { ...report.notes, cues: [...report.notes.cues, said] };
      return { ...report, cues: [...report.cues, said], notes };
    }
    case 'over-range':
      return { ...report, counts: { ...counts, overRange: counts.overRange + 1 } };
    case 'too-fast':
      return { ...report, counts: { ...counts, tooFast: counts.tooFast + 1 } };
    case 'form': {
      const form = { ...counts.form, [event.check]: (counts.form[event.check] ?? 0) + 1 };
      const noted = { timeMs: event.timeMs, check: event.check };
      const notes = { ...report.notes, form: [...report.notes.form, noted] };
      return { ...report, counts: { ...counts, form }, notes };
    }
    case 'set-ended':
      return { ...report, ended: event.because, lastMs: Math.max(report.lastMs, event.timeMs) };
    case 'paused':
      return { ...report, paused: true };
    case 'resumed':
      return { ...report, paused: false };
    case 'begun-anew': {
      const { inBandMs, peakSpeedDegPerSec, reps, notes, counts: none } = startReport(report.exercise);
      return { ...report, inBandMs, peakSpeedDegPerSec, reps, notes, counts: none };
    }
    case 'phase':
    case 'unsaid':
    case 'hold-met':
    case 'step':
      return report;
    default:
      return event satisfies never;
  }
}

export function finishReport(report: ReportState): SetReport {
  const directions = report.exercise.directions.map(({ id }): DirectionReport => {
    const reps = report.reps.filter((rep) => rep.direction === id);
    const best = reps.reduce<RepReport | null>(
      (top, rep) => (top && top.peakDeg >= rep.peakDeg ? top : rep),
      null,
    );
    return {
      direction: id,
      reps: reps.length,
      bestPeakDeg: best?.peakDeg ?? null,
      sigmaDeg: best?.peakSigmaDeg ?? null,
      medianPeakDeg: median(reps.map((rep) => rep.peakDeg)),
      heldMs: reps.reduce((sumMs, rep) => sumMs + rep.heldMs, 0),
      inBandMs: report.inBandMs[id] ?? 0,
    };
  });
  return {
    exercise: report.exercise.id,
    durationMs: report.firstMs === null ? 0 : report.lastMs - report.firstMs,
    measuredMs: report.measuredMs,
    pausedMs: report.pausedMs,
    unmeasuredMs: report.unmeasuredMs,
    frames: report.frames,
    directions,
    reps: report.reps,
    peakSpeedDegPerSec: report.peakSpeedDegPerSec,
    counts: report.counts,
    cues: report.cues,
    ended: report.ended,
    symmetry: report.exercise.coarse ? null : symmetryOf(report.reps),
  };
}
