import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEND_SLOT, BEND_SLOTS } from './bend-evidence.ts';
import { BEND_FEATURES, bendFeatures, lowerFeatures, rockingDeg } from './bend-features.ts';

type Slot = Exclude<keyof typeof BEND_SLOT, 'form'>;

function evidence(parts: Partial<Record<Slot, number>>): number[] {
  const slots = Array.from({ length: BEND_SLOTS }, () => 0);
  for (const [slot, value] of Object.entries(parts)) slots[BEND_SLOT[slot as Slot]] = value;
  return slots;
}

const part = fc.double({ min: -0.3, max: 0.3, noNaN: true });

describe('bendFeatures', () => {
  it('is nothing in the neutral itself, whatever its shape', () => {
    fc.assert(
      fc.property(part, part, part, (shift, slope, curvature) => {
        const neutral = evidence({ shift, slope, curvature, chord: 80, sideOn: 1 });
        const features = bendFeatures(neutral, neutral);
        expect(features).toHaveLength(BEND_FEATURES);
        expect(features.every((feature) => feature === 0)).toBe(true);
      }),
    );
  });

  it('tells the same change of curvature of a hollow back at rest from that of a round one', () => {
    const bentFrom = (atRest: number) =>
      bendFeatures(evidence({ curvature: atRest - 0.1 }), evidence({ curvature: atRest }));
    const hollow = bentFrom(0.05);
    const round = bentFrom(-0.05);
    expect(hollow[2]).toBeCloseTo(-0.1, 9);
    expect(round[2]).toBeCloseTo(-0.1, 9);
    expect(hollow[8]).toBeCloseTo(-0.05, 9);
    expect(round[8]).toBeCloseTo(0.05, 9);
  });

  it('gives the same for either side seen', () => {
    const seen = (facing: 1 | -1) =>
      bendFeatures(
        evidence({ curvature: 0.1, chord: facing * 88, thigh: facing * 4, arm: facing * 6, sideOn: facing }),
        evidence({ chord: facing * 80, sideOn: facing }),
      );
    expect(seen(-1)).toEqual(seen(1));
    expect(seen(1)[5]).toBeCloseTo(0.08, 9);
  });
});

describe('lowerFeatures', () => {
  it('are the change there, and the more of it the hollower the back was', () => {
    const bentFrom = (curvature: number) =>
      lowerFeatures(evidence({ lowerDeg: 12, curvature: 0.3 }), evidence({ lowerDeg: 2, curvature }));
    expect(bentFrom(0.05)).toEqual([1, 0.5]);
    expect(bentFrom(-0.05)).toEqual([1, -0.5]);
    expect(lowerFeatures(evidence({ lowerDeg: 7 }), evidence({ lowerDeg: 7 }))).toEqual([0, 0]);
  });
});

describe('rockingDeg', () => {
  it('is how far thighs and arms swing together, forwards positive', () => {
    const neutral = evidence({ sideOn: 1 });
    expect(rockingDeg(evidence({ thigh: 10, arm: 6, sideOn: 1 }), neutral)).toBeCloseTo(8, 9);
    expect(rockingDeg(evidence({ thigh: 7, arm: -7, sideOn: 1 }), neutral)).toBeCloseTo(0, 9);
  });
});
