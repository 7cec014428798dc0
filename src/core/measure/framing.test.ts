import { describe, expect, it } from 'vitest';
import { LANDMARK, type LandmarkName } from '../pose/landmark.ts';
import type { Landmark, PersonFrame } from '../pose/frame.ts';
import { framingReason, trunkLengthPx } from './framing.ts';
import type { MeasureSetup } from './setup.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';

const SETUP: MeasureSetup = {
  measure: 'turn',
  position: 'standing',
  view: 'front',
  model: 'full',
  ...PICTURE,
};
const at = (z: number, x = 0, y = 0) => frameOf({ ...STANDING, place: { x, y, z } });
const changed = (frame: PersonFrame, name: LandmarkName, change: Partial<Landmark>): PersonFrame => ({
  ...frame,
  image: frame.image.map((one, index) => (index === LANDMARK[name] ? { ...one, ...change } : one)),
});

describe('framingReason', () => {
  it('finds nothing wrong with a person two and a half metres away', () => {
    expect(framingReason(SETUP, at(2.5))).toBeNull();
  });

  it('does not ask for legs, arms or head', () => {
    const legless = changed(changed(at(2.5), 'leftAnkle', { y: 900, visibility: 0 }), 'nose', { y: -50 });
    expect(framingReason(SETUP, legless)).toBeNull();
  });

  it('misses a hip below the picture, and a shoulder beside it', () => {
    expect(framingReason(SETUP, changed(at(2.5), 'leftHip', { y: 500 }))).toBe('hips-out-of-view');
    expect(framingReason(SETUP, changed(at(2.5), 'rightShoulder', { x: -20 }))).toBe('shoulders-out-of-view');
  });

  it('lets a joint touch the edge', () => {
    expect(framingReason(SETUP, changed(at(2.5), 'leftHip', { y: 482 }))).toBeNull();
  });

  it('believes the model when it says that a hip cannot be seen', () => {
    expect(framingReason(SETUP, changed(at(2.5), 'rightHip', { visibility: 0.1 }))).toBe('hips-out-of-view');
  });

  it('tells too far and too near', () => {
    expect(framingReason(SETUP, at(9))).toBe('too-far');
    expect(framingReason(SETUP, at(0.62, 0, 0.25))).toBe('too-near');
  });
});

describe('trunkLengthPx', () => {
  it('is the distance from mid-hip to mid-shoulder in the picture', () => {
    expect(trunkLengthPx(at(2.5).image)).toBeCloseTo((560 * 0.5) / 2.5, 9);
  });
});
