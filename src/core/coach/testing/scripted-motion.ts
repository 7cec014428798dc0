import type { Exercise } from '../../exercises/exercise.ts';
import type { FormAngle, Measured, Measurement, UnmeasuredReason } from '../../measure/measurement.ts';
import { startCoach, stepCoach } from '../coach.ts';
import type { CoachEvent } from '../event.ts';
import type { CoachState } from '../state.ts';

/** One piece of a motion: stay, or go to an angle along a minimum-jerk path. */
export interface Piece {
  readonly ms: number;
  /** Where it ends, signed degrees; where it began when left out. */
  readonly toDeg?: number;
}

/** Something that happens to the measurements of a stretch of time. */
export interface Overlay {
  readonly fromMs: number;
  readonly toMs: number;
  readonly unseen?: UnmeasuredReason;
  readonly quality?: Measured['quality'];
  readonly checks?: readonly FormAngle[];
}

export interface Filming {
  readonly fps: number;
  /** Standard deviation of the noise added to the angle, degrees; the noise wanders as a real estimate does. */
  readonly noiseDeg?: number;
  readonly speedNoiseDegPerSec?: number;
  readonly seed?: number;
  readonly overlays?: readonly Overlay[];
}

/** A motion as a stream of measurements: what tests and demonstrations feed the coach. Deterministic. */
export function film(pieces: readonly Piece[], filming: Filming): Measurement[] {
  const { fps, noiseDeg = 0, speedNoiseDegPerSec = 0 } = filming;
  const gauss = gaussian(filming.seed ?? 1);
  const durationMs = pieces.reduce((sumMs, piece) => sumMs + piece.ms, 0);
  const measurements: Measurement[] = [];
  const memory = Math.exp(-1000 / fps / NOISE_MEMORY_MS);
  let wanderDeg = noiseDeg * gauss();
  for (let frame = 0; (frame * 1000) / fps <= durationMs; frame += 1) {
    const timeMs = (frame * 1000) / fps;
    const { angleDeg, speedDegPerSec } = at(pieces, timeMs);
    wanderDeg = memory * wanderDeg + Math.sqrt(1 - memory ** 2) * noiseDeg * gauss();
    const overlay = filming.overlays?.find(({ fromMs, toMs }) => timeMs >= fromMs && timeMs < toMs);
    measurements.push(
      overlay?.unseen !== undefined
        ? { kind: 'unmeasured', timeMs, reason: overlay.unseen }
        : {
            kind: 'measured',
            timeMs,
            angleDeg: angleDeg + wanderDeg,
            sigmaDeg: Math.max(1, noiseDeg),
            speedDegPerSec: Math.abs(speedDegPerSec + speedNoiseDegPerSec * gauss()),
            checks: overlay?.checks ?? [],
            view: 'front',
            quality: overlay?.quality ?? 'good',
          },
    );
  }
  return measurements;
}

/** Runs the coach over a stream and collects all it says and notes. */
export function practise(
  exercise: Exercise,
  measurements: readonly Measurement[],
): { state: CoachState; events: CoachEvent[] } {
  let state = startCoach(exercise);
  const events: CoachEvent[] = [];
  for (const measurement of measurements) {
    const step = stepCoach(exercise, state, measurement);
    state = step.state;
    events.push(...step.events);
  }
  return { state, events };
}

/** How long an estimate's error takes to wander off, milliseconds. */
const NOISE_MEMORY_MS = 500;

function at(pieces: readonly Piece[], timeMs: number): { angleDeg: number; speedDegPerSec: number } {
  let fromDeg = 0;
  let startMs = 0;
  for (const { ms, toDeg = fromDeg } of pieces) {
    if (timeMs <= startMs + ms) {
      const x = (timeMs - startMs) / ms;
      const angleDeg = fromDeg + (toDeg - fromDeg) * x ** 3 * (10 - 15 * x + 6 * x ** 2);
      const speedDegPerSec = (((toDeg - fromDeg) * 1000) / ms) * 30 * x ** 2 * (1 - x) ** 2;
      return { angleDeg, speedDegPerSec };
    }
    fromDeg = toDeg;
    startMs += ms;
  }
  return { angleDeg: fromDeg, speedDegPerSec: 0 };
}

/** Normal deviates from a seed: a linear congruential generator and the Box-Muller transform. */
function gaussian(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  for (let warm = 0; warm < 8; warm += 1) uniform();
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
