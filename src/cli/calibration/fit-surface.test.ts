import { describe, expect, it } from 'vitest';
import { TURN_SLOTS } from '../../core/measure/turn-evidence.ts';
import type { ClipData, Prediction } from './clip-data.ts';
import { fitSurface } from './fit-surface.ts';

/** The surface moves this many trunk lengths per degree of pelvis yaw. */
const TRUNKS_PER_DEG = 0.004;
const TRUNK_PX = 100;
const NOWHERE = Array.from({ length: TURN_SLOTS }, () => 0);
const surface = (pelvisDeg: number) => [0, TRUNK_PX * TRUNKS_PER_DEG * pelvisDeg, TRUNK_PX, 1];

/** Turns of a body whose pelvis goes along by a share that the landmarks do not see. */
function clipOf(body: string, share: number, inView = true): ClipData {
  const frames = Array.from({ length: 30 }, (_, index) => {
    const turnDeg = 40 * Math.sin(index / 5);
    return [100 * index, turnDeg, share * turnDeg, ...NOWHERE, ...(inView ? surface(share * turnDeg) : [])];
  });
  return {
    name: `${body}-${share}`,
    bodies: [body],
    exercise: 'standing-rotation',
    position: 'standing',
    measure: 'turn',
    neutral: [...NOWHERE, ...(inView ? surface(0) : [])],
    frames,
  };
}

/** What the landmarks tell: shoulders less a fifth, whatever the pelvis did. */
const told = (clip: ClipData, ofShoulders: number, truthAt: 1 | 2): Prediction => ({
  clip: { name: clip.name, bodies: clip.bodies, truthDeg: clip.frames.map((frame) => frame[truthAt] ?? 0) },
  estimateDeg: clip.frames.map((frame) => ofShoulders * ((frame[1] ?? 0) + (frame[2] ?? 0))),
});

const fitted = (clips: readonly ClipData[]) =>
  fitSurface(
    clips,
    clips.map((clip) => told(clip, 0.8, 1)),
    clips.map((clip) => told(clip, 0.2, 2)),
    () => 1,
  );

const BODIES = ['ann', 'ben', 'cem'] as const;
const clips = BODIES.flatMap((body) => [0, 0.2, 0.5].map((share) => clipOf(body, share)));

describe('fitSurface', () => {
  it('learns what the landmarks miss, on bodies it has not seen', () => {
    const fit = fitted(clips);
    expect(fit?.clips).toBe(9);
    expect(fit?.bodies).toBe(3);
    expect(fit?.withoutIt.p95Deg).toBeGreaterThan(5);
    expect(fit?.unseenBodies.p95Deg).toBeLessThan(1);
    expect(fit?.pelvisWithoutIt.p95Deg).toBeGreaterThan(5);
    expect(fit?.unseenPelvis.p95Deg).toBeLessThan(1);
  });

  it('takes a surface that moves for a pelvis that turns, and so for less of a turn', () => {
    const fit = fitted(clips);
    expect(fit?.pelvis.perTrunk).toBeGreaterThan(0);
    expect(fit?.turn.perTrunk).toBeLessThan(0);
  });

  it('passes over clips that do not show it', () => {
    expect(fitted([...clips, clipOf('dora', 0.9, false)])?.clips).toBe(9);
  });

  it('is none without two bodies that show it', () => {
    expect(fitted([clipOf('ann', 0.2), clipOf('ann', 0.5)])).toBeNull();
    expect(fitted(BODIES.map((body) => clipOf(body, 0.3, false)))).toBeNull();
  });
});
