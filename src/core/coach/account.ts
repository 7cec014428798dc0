import type { Direction, Exercise } from '../exercises/exercise.ts';
import type { Because } from './because.ts';
import type { Rep } from './event.ts';
import type { Excursion } from './excursion.ts';
import { type Alarm, cautionReleaseDeg, overReleaseDeg } from './limits.ts';
import type { Sample } from './sample.ts';
import {
  CAUTION_DWELL_MS,
  FORM_DWELL_MS,
  OVER_DWELL_MS,
  SHORT_REST_MS,
  SLOWER_DWELL_MS,
  TOO_FAST_DWELL_MS,
} from './timing.ts';

/** The numbers behind being past the range. */
export const overBecause = (direction: Direction, alarm: Alarm, sample: Sample): Because => ({
  kind: 'angle',
  limit: 'over',
  limitDeg: direction.overDeg,
  releaseBelowDeg: overReleaseDeg(direction.overDeg),
  angleDeg: Math.abs(sample.angleDeg),
  sigmaDeg: sample.sigmaDeg,
  sinceMs: alarm.detector.sinceMs ?? sample.timeMs,
  dwellMs: OVER_DWELL_MS,
  toldBeforeMs: alarm.toldBeforeMs,
});

export const cautionBecause = (direction: Direction, sinceMs: number, sample: Sample): Because => ({
  kind: 'angle',
  limit: 'caution',
  limitDeg: direction.cautionDeg,
  releaseBelowDeg: cautionReleaseDeg(direction.cautionDeg),
  angleDeg: Math.abs(sample.angleDeg),
  sigmaDeg: sample.sigmaDeg,
  sinceMs,
  dwellMs: CAUTION_DWELL_MS,
  toldBeforeMs: null,
});

export const tooFastBecause = ({ pace }: Exercise, alarm: Alarm, sample: Sample): Because => ({
  kind: 'speed',
  limit: 'too-fast',
  limitDegPerSec: pace.tooFastDegPerSec,
  speedDegPerSec: sample.speedDegPerSec,
  sinceMs: alarm.detector.sinceMs ?? sample.timeMs,
  dwellMs: TOO_FAST_DWELL_MS,
  toldBeforeMs: alarm.toldBeforeMs,
});

export const slowerBecause = ({ pace }: Exercise, sinceMs: number, sample: Sample): Because => ({
  kind: 'speed',
  limit: 'slower',
  limitDegPerSec: pace.cautionDegPerSec,
  speedDegPerSec: sample.speedDegPerSec,
  sinceMs,
  dwellMs: SLOWER_DWELL_MS,
  toldBeforeMs: null,
});

export const formBecause = (check: Exercise['checks'][number], sinceMs: number, sample: Sample): Because => ({
  kind: 'form',
  check: check.id,
  limitDeg: check.limitDeg,
  angleDeg: Math.abs(sample.checks.find(({ id }) => id === check.id)?.angleDeg ?? 0),
  sinceMs,
  dwellMs: FORM_DWELL_MS,
});

export const shortBecause = (excursion: Excursion, sinceMs: number, sigmaDeg: number): Because => ({
  kind: 'short',
  atDeg: excursion.alongDeg,
  sigmaDeg,
  targetMinDeg: excursion.direction.targetMinDeg,
  sinceMs,
  dwellMs: SHORT_REST_MS,
});

export const goodRepBecause = ({ peakDeg, peakSigmaDeg, peakSpeedDegPerSec, heldMs }: Rep): Because => ({
  kind: 'good-rep',
  peakDeg,
  sigmaDeg: peakSigmaDeg,
  peakSpeedDegPerSec,
  heldMs,
});
