import { describe, expect, it } from 'vitest';
import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import calibration from './calibration/fold.json' with { type: 'json' };
import { frameOf, STANDING, type Figure } from './testing/figure.ts';
import { FOLD, LEAN, shownTilt, slippedHip, TILT, trunkOnThighDeg, trunkOnVerticalDeg } from './tilt.ts';

const at = (x: number, y: number) => ({ x, y, z: 0 });

describe('trunkOnThighDeg', () => {
  it('is 0 when trunk and thigh lie in one line', () => {
    expect(trunkOnThighDeg(at(100, 300), at(100, 200), at(100, 100))).toBeCloseTo(0, 12);
  });

  it('is positive anticlockwise on the screen', () => {
    expect(trunkOnThighDeg(at(100, 300), at(100, 200), at(0, 100))).toBeCloseTo(45, 12);
    expect(trunkOnThighDeg(at(100, 300), at(100, 200), at(200, 200))).toBeCloseTo(-90, 12);
  });

  it('takes the thigh off: leaning as a whole is no tilt', () => {
    expect(trunkOnThighDeg(at(150, 300), at(100, 200), at(50, 100))).toBeCloseTo(0, 12);
  });
});

describe('trunkOnVerticalDeg', () => {
  it('counts a lean as a whole', () => {
    expect(trunkOnVerticalDeg(at(100, 200), at(100, 100))).toBeCloseTo(0, 12);
    expect(trunkOnVerticalDeg(at(100, 200), at(200, 100))).toBeCloseTo(-45, 12);
  });
});

const FAR: Figure = { ...STANDING, place: { x: 0, y: 0, z: 4 } };

function evidenceOf(estimator: Estimator, frame: PersonFrame): Evidence {
  const evidence = estimator.evidenceOf(frame);
  if (typeof evidence === 'string') throw new Error(evidence);
  return evidence;
}

/** A person seen from one side, leaning back by `backDeg`. */
const seen = (backDeg: number, yawDeg: number): PersonFrame =>
  frameOf({ ...FAR, backDeg, shoulderYawDeg: yawDeg, pelvisYawDeg: yawDeg });

const measured = (estimator: Estimator, now: PersonFrame, rest: PersonFrame): Estimate =>
  estimator.estimate(evidenceOf(estimator, now), evidenceOf(estimator, rest));

/** The frame with joints moved in the picture, pixels. */
function moved(
  frame: PersonFrame,
  joints: readonly (keyof typeof LANDMARK)[],
  x: number,
  y: number,
): PersonFrame {
  const image: Landmark[] = [...frame.image];
  for (const name of joints) {
    const joint = landmark(frame.image, LANDMARK[name]);
    image[LANDMARK[name]] = { ...joint, x: joint.x + x, y: joint.y + y };
  }
  return { ...frame, image };
}

describe.each([
  ['tilt', TILT, 1],
  ['fold', FOLD.lite, calibration.lite.gain],
  ['lean', LEAN, 1],
] as const)('%s', (_, estimator, gain) => {
  it.each([90, -90])(
    'is positive leaning back and negative leaning forward, seen at %s degrees',
    (yawDeg) => {
      for (const backDeg of [-40, -10, 12, 25]) {
        const { angleDeg } = measured(estimator, seen(backDeg, yawDeg), seen(0, yawDeg));
        // A pinhole camera widens what is nearer: a degree or two at this distance.
        expect(Math.abs(angleDeg / gain - backDeg)).toBeLessThan(3);
      }
    },
  );

  it('is doubted when the near side and the far one disagree', () => {
    const plain = seen(20, 90);
    const torn = moved(plain, ['leftShoulder'], 40, 0);
    const rest = seen(0, 90);
    expect(measured(estimator, torn, rest).sigmaDeg).toBeGreaterThan(
      measured(estimator, plain, rest).sigmaDeg + 1,
    );
  });
});

describe('a thigh that changes its length', () => {
  const rest = seen(0, 90);
  const lost = moved(seen(20, 90), ['leftHip', 'rightHip'], 0, 35);

  it('makes the tilt against it doubtful', () => {
    expect(measured(TILT, lost, rest).sigmaDeg).toBeGreaterThan(15);
  });

  it('makes a fold deeper where it shrinks, by what is missing beyond perspective', () => {
    const folded = seen(-50, 90);
    const slipped = moved(folded, ['leftHip', 'rightHip'], 0, 30);
    for (const model of ['lite', 'full'] as const) {
      const { gain, perSlip } = calibration[model];
      const [now, then] = [evidenceOf(FOLD[model], slipped), evidenceOf(FOLD[model], rest)];
      const slip = slippedHip(now, then);
      expect(slip).toBeGreaterThan(0.05);
      const { shownDeg } = shownTilt(now, then, 'near-side');
      expect(FOLD[model].estimate(now, then).angleDeg).toBeCloseTo(gain * shownDeg - perSlip * slip, 9);
      expect(perSlip * slip).toBeGreaterThan(2);
    }
    const small = moved(folded, ['leftHip', 'rightHip'], 0, 5);
    const grown = moved(folded, ['leftHip', 'rightHip'], 0, -30);
    for (const frame of [folded, small, grown]) {
      expect(slippedHip(evidenceOf(FOLD.full, frame), evidenceOf(FOLD.full, rest))).toBe(0);
    }
  });

  it('is of no matter to the lean', () => {
    expect(measured(LEAN, lost, rest).sigmaDeg).toBeLessThan(5);
  });

  it('by more than a third is a hip in the wrong place', () => {
    const misplaced = moved(seen(20, 90), ['leftHip', 'rightHip'], 0, 60);
    const isMisplaced = (estimator: Estimator, frame: PersonFrame) =>
      estimator.isMisplaced?.(evidenceOf(estimator, frame), evidenceOf(estimator, rest));
    for (const estimator of [TILT, ...Object.values(FOLD)]) {
      expect(isMisplaced(estimator, seen(20, 90))).toBe(false);
      expect(isMisplaced(estimator, misplaced)).toBe(true);
    }
    expect(isMisplaced(LEAN, misplaced)).toBe(false);
  });

  it('by less hides nothing from somebody whose trunk is raised: only a fold lets a hip slip', () => {
    const isMisplaced = (estimator: Estimator, backDeg: number, shorterPx: number) =>
      estimator.isMisplaced?.(
        evidenceOf(estimator, moved(seen(backDeg, 90), ['leftHip', 'rightHip'], 0, shorterPx)),
        evidenceOf(estimator, rest),
      );
    for (const fold of Object.values(FOLD)) {
      expect(isMisplaced(fold, 25, 15)).toBe(true);
      expect(isMisplaced(fold, 25, 0)).toBe(false);
      expect(isMisplaced(fold, -50, 15)).toBe(false);
    }
    expect(isMisplaced(TILT, 25, 15)).toBe(false);
  });
});
