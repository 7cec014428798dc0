import { LEAST_FRAMES_PER_SECOND } from '../choice.ts';

/** What cameras are asked for, pictures a second. */
export const CAMERA_RATES = [30, 24, 20, 15] as const;
export type CameraRate = (typeof CAMERA_RATES)[number];

/**
 * - `too-slow`: with this model, movements cannot be followed as they should be
 * - `spare`: a larger model would be followed well too
 */
export type Fitness = 'too-slow' | 'fits' | 'spare';

/** How a model gets on with a machine over time: it may grow hot, run from its battery, or be let alone again. */
export interface Pace {
  readonly lastMs: number | null;
  /** Mean time the model takes for a picture, forgetting; null before the first. */
  readonly frameMs: number | null;
  /** For how long something else than what is done would be right. */
  readonly slowerForMs: number;
  readonly fasterForMs: number;
  readonly unfitForMs: number;
  readonly cameraRate: CameraRate;
  readonly fitness: Fitness;
}

export const FRESH_PACE: Pace = {
  lastMs: null,
  frameMs: null,
  slowerForMs: 0,
  fasterForMs: 0,
  unfitForMs: 0,
  cameraRate: 30,
  fitness: 'fits',
};

/** A hiccup of a second is none of the machine's habits. */
const MEMORY_MS = 3000;
/** A pause of the camera or a hidden page counts as little as one slow frame. */
const LONGEST_STEP_MS = 500;
/** Down comes sooner than up, so that nothing goes to and fro. */
const DOWN_AFTER_MS = 5000;
const UP_AFTER_MS = 10_000;
/** Of the camera's pictures at least this share should be looked at: the others cost time and power for nothing. */
const LEAST_SHARE = 0.7;
/** More pictures are asked for when nearly all of them could be looked at. */
const UP_SHARE = 0.95;
/** Back from too slow only with room to spare. */
const FIT_AGAIN = 1.25;
/** The full network takes about 1.6 times as long as the lite one; half as much again is room to spare. */
const SPARE = 2.5;

const rateAt = (place: number): CameraRate | undefined => CAMERA_RATES[place];

/**
 * Counts a frame.
 * @param timeMs when its picture was taken
 * @param frameMs how long the model took for it
 * @param mostRate what the camera may be asked for at most
 */
export function stepPace(pace: Pace, timeMs: number, frameMs: number, mostRate: CameraRate = 30): Pace {
  const stepMs = pace.lastMs === null ? 0 : Math.min(LONGEST_STEP_MS, Math.max(0, timeMs - pace.lastMs));
  const kept = Math.exp(-stepMs / MEMORY_MS);
  const mean = pace.frameMs === null ? frameMs : kept * pace.frameMs + (1 - kept) * frameMs;
  const perSec = 1000 / mean;
  return {
    lastMs: timeMs,
    frameMs: mean,
    ...stepCamera(pace, perSec, stepMs, mostRate),
    ...stepFitness(pace, perSec, stepMs),
  };
}

function stepCamera(
  { cameraRate, slowerForMs, fasterForMs }: Pace,
  perSec: number,
  stepMs: number,
  mostRate: CameraRate,
): Pick<Pace, 'cameraRate' | 'slowerForMs' | 'fasterForMs'> {
  const place = CAMERA_RATES.indexOf(cameraRate);
  const lower = rateAt(place + 1);
  const higher = rateAt(place - 1);
  if (lower !== undefined && cameraRate > mostRate)
    return { cameraRate: lower, slowerForMs: 0, fasterForMs: 0 };
  const slower = lower !== undefined && perSec < LEAST_SHARE * cameraRate ? slowerForMs + stepMs : 0;
  const mayRise = higher !== undefined && higher <= mostRate;
  const faster = mayRise && perSec >= UP_SHARE * higher ? fasterForMs + stepMs : 0;
  if (lower !== undefined && slower >= DOWN_AFTER_MS)
    return { cameraRate: lower, slowerForMs: 0, fasterForMs: 0 };
  if (higher !== undefined && faster >= UP_AFTER_MS)
    return { cameraRate: higher, slowerForMs: 0, fasterForMs: 0 };
  return { cameraRate, slowerForMs: slower, fasterForMs: faster };
}

function stepFitness(
  { fitness, unfitForMs }: Pace,
  perSec: number,
  stepMs: number,
): Pick<Pace, 'fitness' | 'unfitForMs'> {
  const right = fitnessAt(fitness, perSec);
  if (right === fitness) return { fitness, unfitForMs: 0 };
  const forMs = unfitForMs + stepMs;
  return forMs >= (right === 'too-slow' ? DOWN_AFTER_MS : UP_AFTER_MS)
    ? { fitness: right, unfitForMs: 0 }
    : { fitness, unfitForMs: forMs };
}

/** What would be right at this rate; whoever was too slow, or had time to spare, stays so a little beyond the mark. */
function fitnessAt(now: Fitness, perSec: number): Fitness {
  const slow = LEAST_FRAMES_PER_SECOND * (now === 'too-slow' ? FIT_AGAIN : 1);
  const spare = LEAST_FRAMES_PER_SECOND * SPARE * (now === 'spare' ? 1 / FIT_AGAIN : 1);
  return perSec < slow ? 'too-slow' : perSec >= spare ? 'spare' : 'fits';
}
