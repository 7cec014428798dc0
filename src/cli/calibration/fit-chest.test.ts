import { describe, expect, it } from 'vitest';
import { HIP_SURFACE_SLOTS, TURN_SLOTS } from '../../core/measure/turn-evidence.ts';
import type { ClipData, Prediction } from './clip-data.ts';
import { fitChest } from './fit-chest.ts';

const LANDMARKS_AND_HIPS = Array.from({ length: TURN_SLOTS + HIP_SURFACE_SLOTS }, () => 0);
const chest = (deg: number, timeMs: number) => [0, Math.cos((deg * Math.PI) / 180), 0.008, timeMs];

interface Shown {
  readonly clip: ClipData;
  readonly turn: Prediction;
  readonly pelvis: Prediction;
}

/** Turns of a body whose shoulders really go this much further than the landmarks tell; the pelvis stays. */
function shown(body: string, gain: number, inView = true): Shown {
  const frames = Array.from({ length: 80 }, (_, index) => {
    const turnDeg = 40 * Math.sin(index / 8);
    const timeMs = 100 * index;
    return [timeMs, turnDeg, 0, ...LANDMARKS_AND_HIPS, ...(inView ? chest(turnDeg, timeMs) : [])];
  });
  const clip: ClipData = {
    name: `${body}-${gain}`,
    bodies: [body],
    exercise: 'standing-rotation',
    position: 'standing',
    measure: 'turn',
    neutral: [...LANDMARKS_AND_HIPS, ...(inView ? chest(0, 0) : [])],
    frames,
  };
  const told = (truthAt: 1 | 2): Prediction => ({
    clip: { name: clip.name, bodies: clip.bodies, truthDeg: frames.map((frame) => frame[truthAt] ?? 0) },
    estimateDeg: frames.map((frame) => (frame[truthAt] ?? 0) / gain),
  });
  return { clip, turn: told(1), pelvis: told(2) };
}

const fitted = (all: readonly Shown[]) =>
  fitChest(
    all.map(({ clip }) => clip),
    all.map(({ turn }) => turn),
    all.map(({ pelvis }) => pelvis),
  );

const BODIES = ['ann', 'ben', 'cem'] as const;
const clips = BODIES.flatMap((body) => [0.85, 1, 1.25].map((gain) => shown(body, gain)));

describe('fitChest', () => {
  it('learns to believe the chest, on bodies it has not seen', () => {
    const fit = fitted(clips);
    expect(fit?.clips).toBe(9);
    expect(fit?.bodies).toBe(3);
    expect(fit?.perMissed).toBeGreaterThan(0.7);
    expect(fit?.withoutIt.maeDeg).toBeGreaterThan(2);
    expect(fit?.unseenBodies.maeDeg).toBeLessThan(0.5 * (fit?.withoutIt.maeDeg ?? 0));
  });

  it('passes over clips that do not show it', () => {
    expect(fitted([...clips, shown('dora', 1.3, false)])?.clips).toBe(9);
  });

  it('is none without two bodies that show it', () => {
    expect(fitted([shown('ann', 0.9), shown('ann', 1.2)])).toBeNull();
    expect(fitted(BODIES.map((body) => shown(body, 1.2, false)))).toBeNull();
  });
});
