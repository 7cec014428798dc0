import { describe, expect, it } from 'vitest';
import { TURN_SLOT, TURN_SLOTS } from '../../core/measure/turn-evidence.ts';
import { testimonyOf } from '../../core/measure/witness.ts';
import type { ClipData } from './clip-data.ts';
import { fitPanel } from './fit-panel.ts';
import { fitSurface } from './fit-surface.ts';

/** The surface moves this many trunk lengths per degree of pelvis yaw. */
const TRUNKS_PER_DEG = 0.004;
const TRUNK_PX = 100;
const NOWHERE = Array.from({ length: TURN_SLOTS }, () => 0);
const surface = (pelvisDeg: number) => [0, TRUNK_PX * TRUNKS_PER_DEG * pelvisDeg, TRUNK_PX, 1];

/** Turns of a body whose pelvis goes along by a share; the landmarks show the shoulders and nothing else. */
function clipOf(body: string, share: number, inView = true): ClipData {
  const frames = Array.from({ length: 30 }, (_, index) => {
    const turnDeg = 40 * Math.sin(index / 5);
    const seen = NOWHERE.with(TURN_SLOT.shoulderYaw, turnDeg + share * turnDeg);
    return [100 * index, turnDeg, share * turnDeg, ...seen, ...(inView ? surface(share * turnDeg) : [])];
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

const SHOULDERS = { odd: ['shoulderYaw'], even: [] };
const PLAN = { witnesses: [SHOULDERS], pelvis: SHOULDERS, hidden: 1, decay: 0.01, evenness: 0 };

const BODIES = ['ann', 'ben', 'cem'] as const;
const clips = BODIES.flatMap((body) => [0, 0.2, 0.5].map((share) => clipOf(body, share)));
const NOTHING_TOLD = { turns: [], pelvises: [] };

describe('fitSurface', () => {
  const all = [...clips, clipOf('dora', 0.9, false)];
  const fit = fitSurface(all, PLAN, fitPanel(all, PLAN).unseen);

  it('passes over clips that do not show it', () => {
    expect(fit?.clips).toBe(9);
    expect(fit?.judged).toBe(9);
    expect(fit?.bodies).toBe(3);
  });

  it('learns what the landmarks miss, on bodies it has not seen', () => {
    expect(fit?.withoutIt.p95Deg).toBeGreaterThan(5);
    expect(fit?.unseenBodies.p95Deg).toBeLessThan(1);
    expect(fit?.pelvisWithoutIt.p95Deg).toBeGreaterThan(5);
    expect(fit?.unseenPelvis.p95Deg).toBeLessThan(1);
  });

  it('takes a surface that moves for a pelvis that turns, and so for less of a turn', () => {
    const [witness] = fit?.witnesses ?? [];
    if (fit === null || witness === undefined) throw new Error('expected a fit');
    const neutral = Float64Array.from([...NOWHERE, ...surface(0)]);
    const seen = (pelvisDeg: number) =>
      Float64Array.from([...NOWHERE.with(TURN_SLOT.shoulderYaw, 30), ...surface(pelvisDeg)]);
    const turn = testimonyOf(witness);
    const pelvis = testimonyOf(fit.pelvis);
    expect(turn(seen(10), neutral)).toBeLessThan(turn(seen(0), neutral) - 5);
    expect(pelvis(seen(10), neutral)).toBeGreaterThan(pelvis(seen(0), neutral) + 5);
  });

  it('judges the landmarks alone in the frames that show the surface, and in no others', () => {
    const isHidden = (clip: ClipData, index: number) => clip.name === 'ann-0.5' && index % 2 === 1;
    const halfHidden = clips.map((clip) => ({
      ...clip,
      frames: clip.frames.map((frame, index) =>
        isHidden(clip, index) ? frame.slice(0, 3 + TURN_SLOTS) : frame,
      ),
    }));
    const turns = halfHidden.map((clip) => ({
      clip: { name: clip.name, bodies: clip.bodies, truthDeg: clip.frames.map((frame) => frame[1] ?? 0) },
      estimateDeg: clip.frames.map((frame, index) => (frame[1] ?? 0) + (isHidden(clip, index) ? 90 : 0)),
    }));
    expect(fitSurface(halfHidden, PLAN, { turns, pelvises: [] })?.withoutIt.maeDeg).toBe(0);
  });

  it('is none without two bodies that show it', () => {
    expect(fitSurface([clipOf('ann', 0.2), clipOf('ann', 0.5)], PLAN, NOTHING_TOLD)).toBeNull();
    const hidden = BODIES.map((body) => clipOf(body, 0.3, false));
    expect(fitSurface(hidden, PLAN, NOTHING_TOLD)).toBeNull();
  });
});
