import type { Truth, TruthFrame, TruthJoints } from '../../src/core/truth/truth.ts';

/** A person seen from the front, in camera axes: x right, y down, z away. The subject's left is the picture's right. */
export const standing = {
  shoulderL: [0.2, -0.5, 2.5],
  shoulderR: [-0.2, -0.5, 2.5],
  hipL: [0.1, 0, 2.5],
  hipR: [-0.1, 0, 2.5],
  kneeL: [0.1, 0.4, 2.5],
  kneeR: [-0.1, 0.4, 2.5],
} satisfies TruthJoints;

/** One movement: out to `peakDeg`, held, and back. */
export interface Movement {
  readonly peakDeg: number;
  readonly degPerSec: number;
  readonly holdMs: number;
}

const STEP_MS = 50;
const REST_MS = 3000;

/** A turning person, 20 frames a second: rest, then every movement with a rest after it. */
export function turningTruth(movements: readonly Movement[]): Truth {
  const frames: TruthFrame[] = [];
  const add = (phase: TruthFrame['phase'], side: TruthFrame['side'], turnDeg: number, speed: number) =>
    frames.push({
      timeMs: frames.length * STEP_MS,
      phase,
      side,
      turnDeg,
      turnSpeedDegPerSec: speed,
      pelvisYawDeg: 0,
      lateralBendDeg: 0,
      bendDeg: 0,
      bendSpeedDegPerSec: 0,
      jointsM: standing,
    });
  const rest = () => {
    for (let ms = 0; ms < REST_MS; ms += STEP_MS) add('neutral', 0, 0, 0);
  };
  rest();
  for (const { peakDeg, degPerSec, holdMs } of movements) {
    const side = peakDeg > 0 ? 1 : -1;
    const steps = Math.ceil((Math.abs(peakDeg) / degPerSec) * (1000 / STEP_MS));
    for (let i = 1; i <= steps; i += 1) add('moving', side, (peakDeg * i) / steps, side * degPerSec);
    for (let ms = 0; ms < holdMs; ms += STEP_MS) add('hold', side, peakDeg, 0);
    for (let i = steps - 1; i >= 0; i -= 1) add('moving', side, (peakDeg * i) / steps, -side * degPerSec);
    rest();
  }
  const header = { format: 'trunk-truth', version: 1, exercise: 'standing-rotation', fault: null } as const;
  return { kind: 'truth', header, frames };
}
