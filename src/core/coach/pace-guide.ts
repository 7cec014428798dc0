import type { Direction, DirectionId, Exercise } from '../exercises/exercise.ts';
import { holdTargetMs } from '../exercises/dose.ts';
import { breathAt, halfBreathMs, type Breath } from './breath.ts';
import type { CoachStatus, Phase } from './event.ts';

/**
 * A place that moves as the person is asked to: out, stay, back, at an easy pace. It leads while the person rests and
 * goes along once they move; it never hurries them.
 */
export interface PaceGuide {
  readonly leg: 'rest' | 'out' | 'stay' | 'back';
  readonly sinceMs: number;
  /** Where the leg began and where it ends, signed degrees. */
  readonly fromDeg: number;
  readonly toDeg: number;
  readonly direction: DirectionId | null;
}

/** Where a guide is and how far out that is: 0 at neutral, 1 in the middle of the target band. */
export interface GuidePlace {
  readonly angleDeg: number;
  readonly share: number;
}

const restFrom = (timeMs: number): PaceGuide => ({
  leg: 'rest',
  sinceMs: timeMs,
  fromDeg: 0,
  toDeg: 0,
  direction: null,
});
export const RESTING_GUIDE: PaceGuide = restFrom(0);

/** Rest before the guide sets out. Our judgement. */
const REST_MS = 2_000;
/** It sets out with a breath only near the beginning of that breath. */
const SETS_OUT_SHARE = 0.2;
/** Nobody has come along for this long: back, and once more. */
const ALONE_MS = 4_000;
/** Fastest moment of the guide, as a share of where the exercise says slower. Our judgement. */
const EASY_SHARE = 0.6;
/** Fastest moment of a minimum-jerk movement against its mean. Source: Flash and Hogan 1985. */
const PEAK_TO_MEAN = 1.875;

const LED: ReadonlySet<Phase> = new Set<Phase>(['ready', 'moving', 'holding', 'returning']);

/** Whether there is something to move along with: not while nobody is seen, or stillness is waited for, or it is over. */
export const isLed = (phase: Phase): boolean => LED.has(phase);

/**
 * Goes on by one frame; any time may have passed since the one before.
 * @param breath the breath to follow now; left out, it began with the clock of the guide
 */
export function stepGuide(
  exercise: Exercise,
  guide: PaceGuide,
  { phase, direction: asked, heldMs }: CoachStatus,
  timeMs: number,
  breathsPerMinute: number,
  breath: Breath = breathAt(timeMs, breathsPerMinute),
): PaceGuide {
  const direction = exercise.directions.find(({ id }) => id === asked) ?? exercise.directions[0];
  if (direction === undefined || !isLed(phase)) return restFrom(timeMs);
  const fromDeg = guideAngleDeg(exercise, guide, timeMs, breathsPerMinute);
  const out: PaceGuide = {
    leg: 'out',
    sinceMs: timeMs,
    fromDeg,
    toDeg: direction.sign * easyDeg(direction),
    direction: direction.id,
  };
  const back: PaceGuide = { ...guide, leg: 'back', sinceMs: timeMs, fromDeg, toDeg: 0 };
  const elapsedMs = timeMs - guide.sinceMs;
  const gone = elapsedMs >= legMs(exercise, guide, breathsPerMinute);
  const goesOut = phase === 'moving' || phase === 'holding';
  const otherWay = goesOut && guide.direction !== direction.id;
  switch (guide.leg) {
    case 'rest':
      return goesOut || (elapsedMs >= REST_MS && breathAllows(exercise, breath)) ? out : guide;
    case 'out':
      if (otherWay) return out;
      if (phase === 'returning') return back;
      return gone ? { ...guide, leg: 'stay', sinceMs: timeMs, fromDeg: guide.toDeg } : guide;
    case 'stay': {
      if (otherWay) return out;
      const held = phase === 'holding' && heldMs >= holdTargetMs(exercise);
      return phase === 'returning' || held || (phase === 'ready' && elapsedMs >= ALONE_MS) ? back : guide;
    }
    case 'back':
      return gone ? restFrom(timeMs) : guide;
    default:
      return guide.leg satisfies never;
  }
}

/** Where the guide is now. */
export function guidePlace(
  exercise: Exercise,
  guide: PaceGuide,
  timeMs: number,
  breathsPerMinute: number,
): GuidePlace {
  return placeAt(exercise, guideAngleDeg(exercise, guide, timeMs, breathsPerMinute));
}

/**
 * Where an exercise that is paced by the breath would be: cow at the end of each in-breath, cat at the end of each
 * out-breath. The first in-breath is taken at neutral.
 * @param elapsedMs time since the breath to follow began
 */
export function breathPlace(exercise: Exercise, elapsedMs: number, breathsPerMinute: number): GuidePlace {
  const { phase, share } = breathAt(elapsedMs, breathsPerMinute);
  const end = (sign: number): number => {
    const direction = exercise.directions.find((candidate) => candidate.sign === sign);
    return direction === undefined ? 0 : sign * easyDeg(direction);
  };
  const halfMs = halfBreathMs(breathsPerMinute);
  const [fromDeg, toDeg] =
    phase === 'out' ? [elapsedMs < 2 * halfMs ? 0 : end(1), end(-1)] : [end(-1), end(1)];
  const angleDeg = elapsedMs < halfMs ? 0 : fromDeg + (toDeg - fromDeg) * minimumJerk(share);
  return placeAt(exercise, angleDeg);
}

function guideAngleDeg(
  exercise: Exercise,
  guide: PaceGuide,
  timeMs: number,
  breathsPerMinute: number,
): number {
  const share = (timeMs - guide.sinceMs) / legMs(exercise, guide, breathsPerMinute);
  return guide.fromDeg + (guide.toDeg - guide.fromDeg) * minimumJerk(Math.min(1, Math.max(0, share)));
}

/** As long as half a breath where the breath goes along, and always long enough to be unhurried. */
function legMs(exercise: Exercise, { fromDeg, toDeg }: PaceGuide, breathsPerMinute: number): number {
  const fastest = EASY_SHARE * exercise.pace.cautionDegPerSec;
  const unhurriedMs = ((PEAK_TO_MEAN * Math.abs(toDeg - fromDeg)) / fastest) * 1000;
  const breathMs = exercise.breathing === 'free' ? 0 : halfBreathMs(breathsPerMinute);
  return Math.max(1, unhurriedMs, breathMs);
}

/** The middle of the band: well inside, and nothing that has to be reached. */
const easyDeg = ({ targetMinDeg, targetMaxDeg }: Direction): number => (targetMinDeg + targetMaxDeg) / 2;

const breathAllows = ({ breathing }: Exercise, { phase, share }: Breath): boolean =>
  breathing === 'free' || (phase === 'out' && share < SETS_OUT_SHARE);

function placeAt(exercise: Exercise, angleDeg: number): GuidePlace {
  const direction = exercise.directions.find(({ sign }) => sign * angleDeg > 0);
  return {
    angleDeg,
    share: direction === undefined ? 0 : Math.min(1, Math.abs(angleDeg) / easyDeg(direction)),
  };
}

/** 0 to 1 with no jolt at either end. Source: Flash and Hogan 1985. */
const minimumJerk = (x: number): number => x ** 3 * (10 - 15 * x + 6 * x ** 2);
