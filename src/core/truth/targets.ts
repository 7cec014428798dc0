import type { ModelName } from '../pose/model.ts';
import type { Figures, Share } from './figures.ts';
import type { EventCounts } from './safety.ts';

/** What the product wants to reach. The names stay: they are keys of what is printed for other programs. */
export type TargetId =
  | 'mean-error'
  | 'p95-error'
  | 'peak-angle'
  | 'peak-speed'
  | 'still-sd'
  | 'still-speed'
  | 'unmeasured'
  | 'false-numbers'
  | 'missed-events'
  | 'false-events'
  | 'missed-cues'
  | 'false-cues-in-range'
  | 'reps'
  | 'holds'
  | 'cues-unseen';

/** A figure held against its target. */
export interface Verdict {
  readonly id: TargetId;
  readonly unit: 'deg' | 'deg/s' | 'share' | 'count';
  /** Null when there was nothing to judge. */
  readonly value: number | null;
  readonly bound: 'at-most' | 'at-least';
  readonly limit: number;
  readonly met: boolean | null;
}

interface AngleLimits {
  readonly meanDeg: number;
  readonly p95Deg: number;
  readonly peakDeg: number;
}

const ANGLE_LIMITS: Readonly<Record<string, AngleLimits>> = {
  'standing-rotation': { meanDeg: 2.5, p95Deg: 6, peakDeg: 4 },
  'chair-twist': { meanDeg: 2.5, p95Deg: 6, peakDeg: 4 },
  'seated-floor-twist': { meanDeg: 3, p95Deg: 8, peakDeg: 5 },
  'cat-cow': { meanDeg: 3, p95Deg: 7, peakDeg: 4 },
};
const OTHER_ANGLE_LIMITS: AngleLimits = { meanDeg: 4, p95Deg: 9, peakDeg: 5 };

const angleLimits = (exerciseId: string): AngleLimits => ANGLE_LIMITS[exerciseId] ?? OTHER_ANGLE_LIMITS;

/** How far off the furthest angle of a movement may be with the full model. */
export const peakToleranceDeg = (exerciseId: string): number => angleLimits(exerciseId).peakDeg;

/** How many times as far off as with the full model an angle may be. */
const LENIENCE: Readonly<Record<ModelName, number>> = { lite: 1.4, full: 1, heavy: 1 };

const STILL_SD_DEG = 1;
const STILL_SPEED_DEG_PER_SEC = 4;

/** Every figure of one exercise against its target, always in the same order. */
export function verdictsOn(figures: Figures, exerciseId: string, model: ModelName): readonly Verdict[] {
  const { meanDeg, p95Deg, peakDeg } = angleLimits(exerciseId);
  const angle = (id: TargetId, value: number | null, limitDeg: number) =>
    atMost(id, 'deg', value, Math.round(limitDeg * LENIENCE[model] * 100) / 100);
  const none = (id: TargetId, value: number) => atMost(id, 'count', value, 0);
  const missed = (id: TargetId, counts: EventCounts) =>
    atMost(id, 'count', counts.expected === 0 ? null : counts.missed, 0);
  return [
    angle('mean-error', figures.maeDeg, meanDeg),
    angle('p95-error', figures.p95Deg, p95Deg),
    angle('peak-angle', figures.peakErrorDeg, peakDeg),
    all('peak-speed', figures.peakSpeeds),
    atMost('still-sd', 'deg', figures.stillSdDeg, STILL_SD_DEG),
    atMost('still-speed', 'deg/s', figures.stillSpeedDegPerSec, STILL_SPEED_DEG_PER_SEC),
    atMost('unmeasured', 'share', figures.unmeasuredShare, 0),
    none('false-numbers', figures.falseNumbers),
    missed('missed-events', figures.events),
    none('false-events', figures.events.false),
    missed('missed-cues', figures.safetyCues),
    none('false-cues-in-range', figures.falseSafetyCuesInRange),
    all('reps', { judged: figures.clips, within: figures.clipsWithExactReps }),
    all('holds', figures.holds),
    none('cues-unseen', figures.cuesUnseen),
  ];
}

function atMost(id: TargetId, unit: Verdict['unit'], value: number | null, limit: number): Verdict {
  return { id, unit, value, bound: 'at-most', limit, met: value === null ? null : value <= limit };
}

function all(id: TargetId, { judged, within }: Share): Verdict {
  const value = judged === 0 ? null : Math.round((within / judged) * 10_000) / 10_000;
  return {
    id,
    unit: 'share',
    value,
    bound: 'at-least',
    limit: 1,
    met: judged === 0 ? null : within === judged,
  };
}
