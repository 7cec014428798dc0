import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Landmark, PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkName } from '../pose/landmark.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import type { Evidence } from './estimator.ts';
import { LYING_TURN } from './lying-turn.ts';
import { offCentre } from './off-centre.ts';
import { angle } from './testing/any-figure.ts';

const WIDTH = 640;
const RAD = Math.PI / 180;

/**
 * On the back, head to the picture's left, the right side near; shoulders flat, legs long.
 * @param rollDeg the pelvis rolled to the right
 * @param drawn how far each knee is drawn up towards the head, metres
 */
function lying(rollDeg: number, drawn = { left: 0, right: 0 }): PersonFrame {
  const image: Landmark[] = Array.from({ length: 33 }, () => ({ x: 300, y: 300, z: 0, visibility: 1 }));
  const world: Landmark[] = image.map((l) => ({ ...l, x: 0, y: 0 }));
  const set = (name: LandmarkName, along: number, left: number, roll: number) => {
    const at = {
      x: -along,
      y: -left * Math.sin(roll * RAD),
      z: left * Math.cos(roll * RAD),
    };
    world[LANDMARK[name]] = { ...at, visibility: 1 };
    image[LANDMARK[name]] = {
      x: 400 + 300 * at.x,
      y: 300 + 300 * at.y - 60 * at.z,
      z: 300 * at.z,
      visibility: 1,
    };
  };
  set('leftShoulder', 0.5, 0.18, 0);
  set('rightShoulder', 0.5, -0.18, 0);
  set('leftHip', 0, 0.1, rollDeg);
  set('rightHip', 0, -0.1, rollDeg);
  set('leftKnee', drawn.left - 0.42, 0.1, 0);
  set('rightKnee', drawn.right - 0.42, -0.1, 0);
  return { timeMs: 0, image, world };
}

function evidenceOf(frame: PersonFrame): Evidence {
  const evidence = LYING_TURN.evidenceOf(frame);
  if (typeof evidence === 'string') throw new Error(evidence);
  return evidence;
}

const measured = (frame: PersonFrame, rest: PersonFrame) =>
  LYING_TURN.estimate(evidenceOf(frame), evidenceOf(rest));

describe('the turn of somebody lying on their back', () => {
  it('is nought at rest and surest there', () => {
    const { angleDeg, sigmaDeg } = measured(lying(0), lying(0));
    expect(angleDeg).toBe(0);
    expect(sigmaDeg).toBeLessThan(2);
  });

  it('is positive when the pelvis rolls to the right under still shoulders, and changes its sign in the mirror', () => {
    fc.assert(
      fc.property(angle(5, 45), (rollDeg) => {
        const { angleDeg } = measured(lying(rollDeg), lying(0));
        expect(angleDeg).toBeGreaterThan(0.4 * rollDeg);
        expect(measured(lying(-rollDeg), lying(0)).angleDeg).toBeLessThan(0);
        const mirrored = [lying(rollDeg), lying(0)].map((frame) => mirrorFrame(frame, WIDTH));
        const [now, rest] = mirrored;
        if (now === undefined || rest === undefined || 'absent' in now || 'absent' in rest)
          throw new Error('absent');
        expect(measured(now, rest).angleDeg).toBeCloseTo(-angleDeg, 6);
      }),
    );
  });

  it('lies to the side of the knee that is drawn up, and of none when both are', () => {
    const across = measured(lying(0, { left: 0.4, right: 0 }), lying(0));
    expect(across.angleDeg).toBeGreaterThan(10);
    expect(measured(lying(0, { left: 0, right: 0.4 }), lying(0)).angleDeg).toBeCloseTo(-across.angleDeg, 6);
    expect(measured(lying(0, { left: 0.4, right: 0.4 }), lying(0)).angleDeg).toBeCloseTo(0, 6);
  });

  it('keeps its side when the model takes one leg for the other, and lets go of it with the knee back', () => {
    const neutral = evidenceOf(lying(0));
    const seen = (drawn: { left: number; right: number }, beforeDeg?: number) =>
      LYING_TURN.estimate(evidenceOf(lying(0, drawn)), neutral, beforeDeg).angleDeg;
    const across = seen({ left: 0.4, right: 0 });
    expect(seen({ left: 0, right: 0.4 }, across)).toBeCloseTo(across, 6);
    expect(seen({ left: 0.2, right: 0.2 }, across)).toBeCloseTo(across, 6);
    expect(seen({ left: 0, right: 0.4 }, -across)).toBeCloseTo(-across, 6);
    expect(seen({ left: 0, right: 0 }, across)).toBeCloseTo(0, 6);
    expect(seen({ left: 0, right: 0.4 }, 2)).toBeLessThan(-10);
  });

  it('takes no neutral of somebody who rests with a knee drawn up', () => {
    const setup = {
      measure: 'turn',
      position: 'lying',
      view: 'side',
      model: 'full',
      frameWidthPx: WIDTH,
      frameHeightPx: 480,
    } as const;
    const off = (frame: PersonFrame) => Math.abs(offCentre(setup, frame, evidenceOf(frame)));
    expect(off(lying(0))).toBeLessThan(0.2);
    expect(off(lying(0, { left: 0.3, right: 0 }))).toBeGreaterThan(1);
    expect(off(lying(0, { left: 0, right: 0.3 }))).toBeGreaterThan(1);
  });

  it('is doubted as soon as a pelvis rolls', () => {
    expect(measured(lying(20), lying(0)).sigmaDeg).toBeGreaterThan(8);
  });
});
