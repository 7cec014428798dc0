import { describe, expect, it } from 'vitest';
import type { PersonLandmarks, PersonFrame } from '../pose/frame.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import { seenTwice, type SecondLook } from './second-look.ts';
import { frameOf, PICTURE, STANDING, type Figure } from './testing/figure.ts';
import { measured, numbers, TURN } from './testing/measured.ts';
import { TURN as TURNS } from './turn.ts';
import { turnEvidence } from './turn-evidence.ts';

const ESTIMATOR = TURNS.full.standing;

/** A model that sees other turns in the picture and in its mirror image than there are. */
const twice = (figure: Figure, inMirror: Partial<Figure>): PersonFrame => ({
  ...frameOf(figure),
  mirrorLook: lookAt({ ...figure, ...inMirror }),
});

const lookAt = (figure: Figure): PersonLandmarks => {
  const { image, world } = frameOf(figure);
  return { image, world };
};

const evidenceIn = (frame: PersonFrame, before: SecondLook | null) =>
  seenTwice(ESTIMATOR, before, frame, turnEvidence(frame));

const turnedBy = (shoulderYawDeg: number, timeMs = 0): Figure => ({ ...STANDING, shoulderYawDeg, timeMs });

describe('seenTwice', () => {
  it('is in the middle between both looks', () => {
    const { evidence } = evidenceIn(twice(turnedBy(30), { shoulderYawDeg: 40 }), null);
    const [one, other] = [turnEvidence(frameOf(turnedBy(30))), turnEvidence(frameOf(turnedBy(40)))];
    const middle = one.map((value, slot) => (value + (other[slot] ?? 0)) / 2);
    const told = middle.flatMap((value, slot) => (Number.isFinite(value) ? [slot] : []));
    expect(told.length).toBeGreaterThan(30);
    for (const slot of told) expect(evidence[slot]).toBeCloseTo(middle[slot] ?? 0, 9);
  });

  it('is what the picture shows where there was no second look', () => {
    const frame = frameOf(turnedBy(30));
    expect(evidenceIn(frame, null)).toEqual({ evidence: turnEvidence(frame), second: null });
  });

  it('lets what a second look told hold, then fade', () => {
    const { second } = evidenceIn(twice(turnedBy(30), { shoulderYawDeg: 40 }), null);
    const shiftAt = (timeMs: number): number => {
      const frame = frameOf(turnedBy(30, timeMs));
      return (evidenceIn(frame, second).evidence[0] ?? 0) - (turnEvidence(frame)[0] ?? 0);
    };
    const whole = shiftAt(0);
    expect(Math.abs(whole)).toBeGreaterThan(1);
    expect(shiftAt(500)).toBeCloseTo(whole, 9);
    expect(shiftAt(1000)).toBeCloseTo(whole / 2, 9);
    expect(shiftAt(1500)).toBe(0);
    expect(evidenceIn(frameOf(turnedBy(30, 1500)), second).second).toBeNull();
  });

  it('takes nobody else in the mirror for the same person', () => {
    const beside = twice(STANDING, { place: { x: 0.6, y: 0, z: 2.5 } });
    expect(evidenceIn(beside, null)).toEqual({ evidence: turnEvidence(beside), second: null });
  });

  it('makes nothing of what one of the two does not tell', () => {
    const hidden: PersonFrame = twice(turnedBy(30), { shoulderYawDeg: 40 });
    const elbowless = hidden.world.map((at, index) => (index === 13 ? { ...at, x: NaN } : at));
    const { evidence } = evidenceIn(
      { ...hidden, mirrorLook: { ...lookAt(turnedBy(40)), world: elbowless } },
      null,
    );
    const own = turnEvidence(hidden);
    const told = own.flatMap((value, slot) => (Number.isFinite(value) ? [slot] : []));
    for (const slot of told) expect(evidence[slot]).not.toBeNaN();
  });
});

describe('stepMeasure with second looks', () => {
  const turning = (sec: number) => ({ shoulderYawDeg: sec < 2 ? 0 : Math.min(30, 20 * (sec - 2)) });
  /** Every fourth picture is looked at twice, and its mirror image shows a fifth more. */
  const frames = (figure: Figure): PersonFrame =>
    figure.timeMs % 200 === 0
      ? twice(figure, { shoulderYawDeg: 1.2 * figure.shoulderYawDeg })
      : frameOf(figure);
  const last = (all: ReturnType<typeof measured>) => numbers(all).at(-1)?.angleDeg ?? 0;

  it('measures a tenth more when the mirror image shows a fifth more', () => {
    const once = last(measured(TURN, 5, turning));
    const both = last(measured(TURN, 5, turning, frames));
    const mirrored = last(
      measured(TURN, 5, (sec) => ({ shoulderYawDeg: 1.2 * turning(sec).shoulderYawDeg })),
    );
    expect(both).toBeCloseTo((once + mirrored) / 2, 0);
    expect(both).toBeGreaterThan(once + 1);
  });

  it('gives the mirrored person the opposite turn', () => {
    const there = numbers(measured(TURN, 5, turning, frames));
    const back = numbers(
      measured(TURN, 5, turning, (figure) => mirrorFrame(frames(figure), PICTURE.frameWidthPx)),
    );
    expect(back).toHaveLength(there.length);
    there.forEach((one, index) => expect(back[index]?.angleDeg).toBeCloseTo(-one.angleDeg, 6));
  });
});
