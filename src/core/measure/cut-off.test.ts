import { describe, expect, it } from 'vitest';
import { LANDMARK, type LandmarkName } from '../pose/landmark.ts';
import type { PersonFrame } from '../pose/frame.ts';
import { cutOffReason } from './cut-off.ts';
import type { MeasureSetup } from './setup.ts';
import { rolled } from './testing/rolled.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';

const FRONT: MeasureSetup = {
  measure: 'turn',
  position: 'standing',
  view: 'front',
  model: 'full',
  ...PICTURE,
};
const SIDE: MeasureSetup = { ...FRONT, measure: 'tilt', view: 'side' };
const facing = (yaw: number) => frameOf({ ...STANDING, shoulderYawDeg: yaw, pelvisYawDeg: yaw });
const at = (frame: PersonFrame, name: LandmarkName, x: number, y = 200): PersonFrame => ({
  ...frame,
  image: frame.image.map((one, index) => (index === LANDMARK[name] ? { ...one, x, y } : one)),
});
const reason = (setup: MeasureSetup, frame: PersonFrame) => cutOffReason(setup, frame, [LANDMARK.leftHip]);

describe('cutOffReason', () => {
  it('names the side of a person who faces the camera', () => {
    expect(reason(FRONT, at(facing(0), 'leftHip', 660))).toBe('cut-off-left');
    expect(reason(FRONT, at(facing(0), 'leftHip', -20))).toBe('cut-off-right');
  });

  it('says ahead or behind of a person seen from the side, whichever way they look', () => {
    expect(reason(SIDE, at(facing(90), 'leftHip', 660))).toBe('cut-off-ahead');
    expect(reason(SIDE, at(facing(90), 'leftHip', -20))).toBe('cut-off-behind');
    expect(reason(SIDE, at(facing(-90), 'leftHip', 660))).toBe('cut-off-behind');
  });

  it('takes the head of somebody who lies or kneels for ahead', () => {
    const headRight = rolled(facing(0), 90);
    expect(cutOffReason(SIDE, at(headRight, 'leftWrist', 660), [LANDMARK.leftWrist])).toBe('cut-off-ahead');
    expect(cutOffReason(SIDE, at(headRight, 'leftWrist', -20), [LANDMARK.leftWrist])).toBe('cut-off-behind');
  });

  it('does not know better than "step back" when the body is cut above, below, or on both sides', () => {
    expect(reason(FRONT, at(facing(0), 'leftHip', 660, 500))).toBeNull();
    expect(reason(FRONT, at(facing(0), 'leftHip', 300))).toBeNull();
    const both = at(at(facing(0), 'leftHip', 660), 'rightHip', -20);
    expect(cutOffReason(FRONT, both, [LANDMARK.leftHip, LANDMARK.rightHip])).toBeNull();
  });
});
