import { describe, expect, it } from 'vitest';
import { LANDMARK, type LandmarkName } from '../pose/landmark.ts';
import type { Landmark, PersonFrame } from '../pose/frame.ts';
import { facesAway, framingReason, trunkLengthPx } from './framing.ts';
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

  it('asks for the knees of somebody who lies and turns: one of them is what is seen best', () => {
    const kneeless = changed(at(2.5), 'leftKnee', { y: 900 });
    expect(framingReason(SETUP, kneeless)).toBeNull();
    expect(framingReason({ ...SETUP, position: 'lying' }, kneeless)).toBe('legs-out-of-view');
  });

  it('misses a hip below the picture, and a shoulder above it', () => {
    expect(framingReason(SETUP, changed(at(2.5), 'leftHip', { y: 500 }))).toBe('hips-out-of-view');
    expect(framingReason(SETUP, changed(at(2.5), 'rightShoulder', { y: -20 }))).toBe('shoulders-out-of-view');
  });

  it('tells which of their sides the edge cuts off', () => {
    expect(framingReason(SETUP, changed(at(2.5), 'rightShoulder', { x: -20 }))).toBe('cut-off-right');
    expect(framingReason(SETUP, at(2.5, 1.5))).toBe('cut-off-left');
  });

  it('asks for the knees where the measure is made of them, hidden or not', () => {
    const tilt: MeasureSetup = { ...SETUP, measure: 'tilt', view: 'side' };
    const side = frameOf({ ...STANDING, shoulderYawDeg: 90, pelvisYawDeg: 90 });
    expect(framingReason(tilt, changed(side, 'leftKnee', { visibility: 0.1 }))).toBeNull();
    expect(framingReason(tilt, changed(side, 'leftKnee', { y: 500 }))).toBe('legs-out-of-view');
    expect(framingReason({ ...tilt, measure: 'bend' }, changed(side, 'leftKnee', { y: 500 }))).toBeNull();
  });

  it('sees that somebody shows their back, but not in a turn however large', () => {
    expect(facesAway(frameOf({ ...STANDING, shoulderYawDeg: 170, pelvisYawDeg: 160 }))).toBe(true);
    expect(facesAway(frameOf({ ...STANDING, shoulderYawDeg: 110, pelvisYawDeg: 40 }))).toBe(false);
    expect(facesAway(frameOf({ ...STANDING, shoulderYawDeg: -85, pelvisYawDeg: -80 }))).toBe(false);
  });

  it('lets a joint touch the edge below, but not at the sides, where it is drawn back in', () => {
    expect(framingReason(SETUP, changed(at(2.5), 'leftHip', { y: 482 }))).toBeNull();
    const { frameWidthPx } = SETUP;
    expect(framingReason(SETUP, changed(at(2.5), 'leftShoulder', { x: frameWidthPx - 8 }))).toBeNull();
    expect(framingReason(SETUP, changed(at(2.5), 'leftShoulder', { x: frameWidthPx - 5 }))).toBe(
      'cut-off-left',
    );
    expect(framingReason(SETUP, changed(at(2.5), 'rightShoulder', { x: 5 }))).toBe('cut-off-right');
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
