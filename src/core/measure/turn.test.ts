import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbsent } from '../pose/frame.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import { MODEL_NAMES } from '../pose/model.ts';
import type { Estimate } from './estimator.ts';
import type { Position } from './setup.ts';
import { angle, figures } from './testing/any-figure.ts';
import { frameOf, PICTURE, STANDING, type Figure } from './testing/figure.ts';
import { agreed, TURN } from './turn.ts';
import { TURN_SLOT, TURN_SLOTS, turnEvidence, turnView } from './turn-evidence.ts';

const positions: readonly Position[] = ['standing', 'chair', 'floor', 'all-fours'];

const mirrored = (figure: Figure) => {
  const frame = mirrorFrame(frameOf(figure), PICTURE.frameWidthPx);
  if (isAbsent(frame)) throw new Error('expected a person');
  return frame;
};
const checkOf = (estimate: Estimate, id: string) =>
  estimate.checks.find((check) => check.id === id)?.angleDeg;

describe('TURN', () => {
  it('is 0 in the neutral itself', () => {
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom(...MODEL_NAMES),
        fc.constantFrom(...positions),
        (figure, model, position) => {
          const evidence = turnEvidence(frameOf(figure));
          const { angleDeg, sigmaDeg } = TURN[model][position].estimate(evidence, evidence);
          expect(Math.abs(angleDeg)).toBeLessThan(1e-9);
          expect(sigmaDeg).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('flips its sign when the picture is mirrored', () => {
    fc.assert(
      fc.property(figures, figures, fc.constantFrom(...positions), (figure, rest, position) => {
        const estimator = TURN.full[position];
        const here = estimator.estimate(turnEvidence(frameOf(figure)), turnEvidence(frameOf(rest)));
        const there = estimator.estimate(turnEvidence(mirrored(figure)), turnEvidence(mirrored(rest)));
        expect(there.angleDeg).toBeCloseTo(-here.angleDeg, 6);
        expect(checkOf(there, 'pelvis-yaw')).toBeCloseTo(-(checkOf(here, 'pelvis-yaw') ?? Number.NaN), 6);
        expect(checkOf(there, 'side-lean')).toBeCloseTo(-(checkOf(here, 'side-lean') ?? Number.NaN), 6);
        expect(there.sigmaDeg).toBeCloseTo(here.sigmaDeg, 6);
      }),
    );
  });

  it('is positive to the left and grows with the turn', () => {
    const neutral = turnEvidence(frameOf(STANDING));
    for (const position of positions) {
      let last = 0;
      for (const shoulderYawDeg of [10, 20, 30, 40]) {
        const evidence = turnEvidence(
          frameOf({ ...STANDING, shoulderYawDeg, pelvisYawDeg: shoulderYawDeg / 8 }),
        );
        const { angleDeg } = TURN.full[position].estimate(evidence, neutral);
        expect(angleDeg).toBeGreaterThan(last);
        last = angleDeg;
      }
    }
  });

  it('does not change with the size of the picture', () => {
    fc.assert(
      fc.property(figures, angle(0.4, 3), (figure, factor) => {
        const frame = frameOf(figure);
        const image = frame.image.map((at) => ({
          ...at,
          x: at.x * factor,
          y: at.y * factor,
          z: at.z * factor,
        }));
        const world = frame.world.map((at) => ({
          ...at,
          x: at.x * factor,
          y: at.y * factor,
          z: at.z * factor,
        }));
        const scaled = turnEvidence({ ...frame, image, world });
        for (const [slot, value] of turnEvidence(frame).slice(0, TURN_SLOTS).entries()) {
          expect(scaled[slot]).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  it('reports the side lean', () => {
    const estimate = TURN.full.standing.estimate(
      turnEvidence(frameOf({ ...STANDING, leanDeg: 12 })),
      turnEvidence(frameOf(STANDING)),
    );
    expect(checkOf(estimate, 'side-lean')).toBeCloseTo(12, 0);
  });
});

describe('turnView', () => {
  it('tells facing from side-on', () => {
    const viewAt = (yawDeg: number) =>
      turnView(turnEvidence(frameOf({ ...STANDING, shoulderYawDeg: yawDeg, pelvisYawDeg: yawDeg })));
    expect(viewAt(0)).toBe('front');
    expect(viewAt(30)).toBe('front');
    expect(viewAt(62)).toBe('oblique');
    expect(viewAt(-90)).toBe('left-side');
    expect(viewAt(90)).toBe('right-side');
  });
});

describe('agreed', () => {
  it('is the mean, and how far the testimonies lie apart', () => {
    expect(agreed([10, 14])).toEqual({ meanDeg: 12, disagreementDeg: 2 });
    expect(agreed([7, 7, 7])).toEqual({ meanDeg: 7, disagreementDeg: 0 });
  });

  it('makes an estimate less sure when the head goes its own way', () => {
    const rest = turnEvidence(frameOf(STANDING));
    const turned = turnEvidence(frameOf({ ...STANDING, shoulderYawDeg: 30, pelvisYawDeg: 4 }));
    const along = TURN.full.standing.estimate(turned, rest);
    const away = Float64Array.from(turned);
    for (const sign of ['noseShift', 'earShift', 'headYaw'] as const) {
      away[TURN_SLOT[sign]] = -2 * (turned[TURN_SLOT[sign]] ?? 0) - 0.2;
    }
    const apart = TURN.full.standing.estimate(away, rest);
    expect(apart.sigmaDeg).toBeGreaterThan(along.sigmaDeg);
  });
});
