import * as v from 'valibot';
import { CUE_RULES } from '../coach/cue.ts';
import type { CueId, EndReason } from '../coach/event.ts';
import type { GuidedReport } from '../coach/guided-report.ts';
import type { SetReport } from '../coach/report.ts';
import { DIRECTION_IDS } from '../exercises/direction-id.ts';
import { FORM_CHECK_IDS, type UnmeasuredReason } from '../measure/measurement.ts';

/** Eleven days: no set is longer. */
export const timeMs = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000_000));
/** Magnitudes; no angle of a body is larger. */
const degrees = v.pipe(v.number(), v.minValue(0), v.maxValue(360));
const speed = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

const CUES = Object.keys(CUE_RULES) as readonly CueId[];
/** Every reason has a cue that says it. */
const REASONS = CUES.flatMap((cue) =>
  cue.startsWith('see-') ? [cue.slice('see-'.length) as UnmeasuredReason] : [],
);
const ENDINGS = [
  'complete',
  'eased',
  'stopped',
  'pain',
  'tired',
  'other',
] as const satisfies readonly EndReason[];

export const exerciseId = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
export const cueId = v.picklist(CUES);
export const directionId = v.picklist(DIRECTION_IDS);
const cues = v.pipe(v.array(v.strictObject({ timeMs, cue: cueId })), v.maxLength(100_000));

const RepSchema = v.strictObject({
  direction: directionId,
  startMs: timeMs,
  endMs: timeMs,
  peakDeg: degrees,
  peakSigmaDeg: degrees,
  peakSpeedDegPerSec: speed,
  heldMs: timeMs,
  inBandMs: timeMs,
  cues: v.pipe(v.array(cueId), v.maxLength(10_000)),
  form: v.pipe(v.array(v.picklist(FORM_CHECK_IDS)), v.maxLength(FORM_CHECK_IDS.length)),
  unmeasuredMs: timeMs,
});

const DirectionReportSchema = v.strictObject({
  direction: directionId,
  reps: count,
  bestPeakDeg: v.nullable(degrees),
  sigmaDeg: v.nullable(degrees),
  medianPeakDeg: v.nullable(degrees),
  heldMs: timeMs,
  inBandMs: timeMs,
});

/** The schema of a measured set's report, as it is kept. */
export const SetReportSchema = v.strictObject({
  exercise: exerciseId,
  durationMs: timeMs,
  measuredMs: timeMs,
  pausedMs: timeMs,
  unmeasuredMs: v.record(v.picklist(REASONS), timeMs),
  frames: v.strictObject({ total: count, measured: count, poor: count }),
  directions: v.pipe(v.array(DirectionReportSchema), v.minLength(1), v.maxLength(2)),
  reps: v.pipe(v.array(RepSchema), v.maxLength(1_000)),
  peakSpeedDegPerSec: v.nullable(speed),
  counts: v.strictObject({
    overRange: count,
    tooFast: count,
    form: v.record(v.picklist(FORM_CHECK_IDS), count),
  }),
  cues,
  ended: v.nullable(v.picklist(ENDINGS)),
  symmetry: v.nullable(
    v.strictObject({
      differenceDeg: v.pipe(v.number(), v.minValue(-360), v.maxValue(360)),
      uncertaintyDeg: v.pipe(v.number(), v.minValue(0), v.maxValue(2_000)),
      further: v.nullable(v.picklist(['left', 'right'])),
    }),
  ),
}) satisfies v.GenericSchema<unknown, SetReport>;

/** The same of a guided one. */
export const GuidedReportSchema = v.strictObject({
  measured: v.literal(false),
  exercise: exerciseId,
  durationMs: timeMs,
  practisedMs: timeMs,
  pausedMs: timeMs,
  stages: v.strictObject({ done: count, total: count }),
  cues,
  ended: v.nullable(v.picklist(['complete', 'stopped', 'pain', 'tired', 'other'])),
}) satisfies v.GenericSchema<unknown, GuidedReport>;
