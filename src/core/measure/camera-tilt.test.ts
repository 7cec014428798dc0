import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraReason, cameraTiltOf } from './camera-tilt.ts';
import type { MeasureSetup } from './setup.ts';
import { rolled } from './testing/rolled.ts';
import { angle } from './testing/any-figure.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';

const FRONT: MeasureSetup = {
  measure: 'turn',
  position: 'standing',
  view: 'front',
  model: 'full',
  ...PICTURE,
};
const CHAIR: MeasureSetup = { ...FRONT, position: 'chair' };
const SIDE: MeasureSetup = { ...FRONT, measure: 'tilt', view: 'side' };
const side = frameOf({ ...STANDING, shoulderYawDeg: 90, pelvisYawDeg: 90 });

describe('cameraTiltOf', () => {
  it('is the angle the picture was turned by', () => {
    fc.assert(
      fc.property(angle(-89, 89), (deg) => {
        expect(cameraTiltOf(FRONT, rolled(frameOf(STANDING), deg)).rollDeg).toBeCloseTo(deg, 0);
        // From the side the trunk leans by 1.4 degrees of its own: less than twice that of roll cannot be told from it.
        expect(Math.abs(cameraTiltOf(SIDE, rolled(side, deg)).rollDeg - deg)).toBeLessThan(3);
      }),
    );
  });

  it('is none for somebody who leans, turns, or slips one hip', () => {
    fc.assert(
      fc.property(angle(-25, 25), angle(-60, 60), (leanDeg, shoulderYawDeg) => {
        expect(
          Math.abs(cameraTiltOf(FRONT, frameOf({ ...STANDING, leanDeg, shoulderYawDeg })).rollDeg),
        ).toBeLessThan(3);
        expect(
          Math.abs(
            cameraTiltOf(
              SIDE,
              frameOf({ ...STANDING, leanDeg: 0, backDeg: leanDeg, shoulderYawDeg: 90, pelvisYawDeg: 90 }),
            ).rollDeg,
          ),
        ).toBeLessThan(3);
      }),
    );
  });

  it('reads the pitch off the trunk', () => {
    expect(cameraTiltOf(CHAIR, frameOf({ ...STANDING, backDeg: 20 })).pitchDeg).toBeCloseTo(20, 6);
  });
});

describe('cameraReason', () => {
  it('refuses only what could not be measured', () => {
    expect(cameraReason(FRONT, rolled(frameOf(STANDING), 20))).toBeNull();
    expect(cameraReason(FRONT, rolled(frameOf(STANDING), -90))).toBe('camera-rolled');
    expect(cameraReason(CHAIR, frameOf({ ...STANDING, backDeg: 30 }))).toBeNull();
    expect(cameraReason(CHAIR, frameOf({ ...STANDING, backDeg: -50 }))).toBe('camera-pitched');
  });
});
