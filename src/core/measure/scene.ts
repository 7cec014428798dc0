import type { Light, PoseFrame } from '../pose/frame.ts';
import { isAbsent } from '../pose/frame.ts';
import type { Advice } from './advice.ts';
import { cameraTiltOf, isPitched, isRolled, LEVEL, type CameraTilt } from './camera-tilt.ts';
import { countFrame, isSlow, NO_FRAMES, type FrameRate } from './frame-rate.ts';
import { isDim } from './light.ts';
import type { MeasureSetup } from './setup.ts';

/** What surrounds the person, as far as it bears on measuring: none of it is about how they move. */
export interface Scene {
  readonly rate: FrameRate;
  /** Null for recordings that do not tell. */
  readonly light: Light | null;
  /** Mean of the last seconds, so that a lean of the body is not taken for the camera's. */
  readonly tilt: CameraTilt;
}

export const UNKNOWN_SCENE: Scene = { rate: NO_FRAMES, light: null, tilt: LEVEL };

const TILT_MEMORY_MS = 3000;

export function stepScene(setup: MeasureSetup, scene: Scene, frame: PoseFrame): Scene {
  const rate = countFrame(scene.rate, frame.timeMs);
  const light = frame.light ?? scene.light;
  if (isAbsent(frame)) return { rate, light, tilt: scene.tilt };
  const seen = cameraTiltOf(setup, frame);
  const elapsedMs = scene.rate.lastMs === null ? 0 : frame.timeMs - scene.rate.lastMs;
  const share = 1 - Math.exp(-Math.max(0, elapsedMs) / TILT_MEMORY_MS);
  return {
    rate,
    light,
    tilt: {
      rollDeg: towards(scene.tilt.rollDeg, seen.rollDeg, share),
      pitchDeg: towards(scene.tilt.pitchDeg, seen.pitchDeg, share),
    },
  };
}

const towards = (was: number, is: number, share: number): number => was + (is - was) * share;

const NONE: readonly Advice[] = [];

/** What would be useful to set right, though measuring goes on without it; the most useful first. */
export function adviceOf({ rate, light, tilt }: Scene): readonly Advice[] {
  const advice: Advice[] = [];
  if (isSlow(rate)) advice.push('few-frames');
  if (light !== null && isDim(light)) advice.push('dim');
  if (isRolled(tilt)) advice.push('camera-rolled');
  else if (isPitched(tilt)) advice.push('camera-pitched');
  return advice.length === 0 ? NONE : advice;
}
