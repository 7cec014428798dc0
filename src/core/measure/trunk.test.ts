import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Landmark } from '../pose/frame.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import { isAbsent } from '../pose/frame.ts';
import { angle, figures } from './testing/any-figure.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';
import { axisOf, axialTurnDeg, sideLeanDeg, trunkOf, yawDeg } from './trunk.ts';

const turnOf = (world: readonly Landmark[]) => axialTurnDeg(trunkOf(world));

describe('axialTurnDeg', () => {
  it('is positive to the subject’s left: left shoulder back, right shoulder forward', () => {
    const { world } = frameOf({ ...STANDING, shoulderYawDeg: 30 });
    expect(turnOf(world)).toBeCloseTo(30, 9);
  });

  it('is the turn against the pelvis, not against the camera', () => {
    expect(turnOf(frameOf({ ...STANDING, shoulderYawDeg: 40, pelvisYawDeg: 25 }).world)).toBeCloseTo(15, 9);
    expect(turnOf(frameOf({ ...STANDING, shoulderYawDeg: 60, pelvisYawDeg: 60 }).world)).toBeCloseTo(0, 9);
  });

  it('is 0 when the trunk has no length', () => {
    expect(
      axialTurnDeg({
        shoulderLine: { x: 1, y: 0, z: 0 },
        hipLine: { x: 0, y: 0, z: 1 },
        axis: { x: 0, y: 0, z: 0 },
      }),
    ).toBe(0);
  });

  it('flips its sign exactly under mirroring', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const frame = frameOf(figure);
        const mirrored = mirrorFrame(frame, PICTURE.frameWidthPx);
        if (isAbsent(mirrored)) throw new Error('expected a person');
        expect(Math.abs(turnOf(mirrored.world) + turnOf(frame.world))).toBe(0);
      }),
    );
  });

  it('does not change when the body moves or grows', () => {
    fc.assert(
      fc.property(figures, angle(-1, 1), angle(0.5, 2), (figure, shift, factor) => {
        const { world } = frameOf(figure);
        const moved = world.map((at) => ({
          ...at,
          x: at.x * factor + shift,
          y: at.y * factor - shift,
          z: at.z * factor + 2 * shift,
        }));
        expect(turnOf(moved)).toBeCloseTo(turnOf(world), 6);
      }),
    );
  });

  it('does not change when the whole person turns before the camera', () => {
    fc.assert(
      fc.property(angle(-40, 40), angle(-40, 40), (twistDeg, wholeDeg) => {
        const figure = { ...STANDING, shoulderYawDeg: wholeDeg + twistDeg, pelvisYawDeg: wholeDeg };
        expect(turnOf(frameOf(figure).world)).toBeCloseTo(twistDeg, 6);
      }),
    );
  });
});

describe('yawDeg', () => {
  it('tells how far a line is turned away from facing the camera', () => {
    const { world } = frameOf({ ...STANDING, shoulderYawDeg: -35, pelvisYawDeg: 12 });
    expect(yawDeg(trunkOf(world).shoulderLine)).toBeCloseTo(-35, 9);
    expect(yawDeg(trunkOf(world).hipLine)).toBeCloseTo(12, 9);
  });
});

describe('sideLeanDeg', () => {
  it('is positive to the subject’s right', () => {
    expect(sideLeanDeg(axisOf(frameOf({ ...STANDING, leanDeg: 14 }).world))).toBeCloseTo(14, 9);
    const { image } = frameOf({ ...STANDING, leanDeg: 14 });
    expect(trunkOf(image).axis.x).toBeLessThan(0);
  });
});
