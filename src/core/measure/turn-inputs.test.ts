import { describe, expect, it } from 'vitest';
import { frameOf, STANDING } from './testing/figure.ts';
import { turnEvidence } from './turn-evidence.ts';
import { inputsOf, scaledInputsOf } from './turn-inputs.ts';
import { surfaceMove, turnEvidenceWithSurface } from './turn-surface.ts';

const rest = turnEvidence(frameOf(STANDING));
const turned = turnEvidence(frameOf({ ...STANDING, shoulderYawDeg: 30 }));

describe('inputsOf', () => {
  it('gives changes from the neutral, the neutral itself and what is derived, in the order of the names', () => {
    const inputs = inputsOf(
      ['shoulderYaw', 'shoulderYawInNeutral', 'shoulderNarrowing'],
      ['shoulderBreadth'],
    );
    const { odd, even } = inputs(turned, rest);
    expect(odd[0]).toBeCloseTo(30, 0);
    expect(odd[1]).toBeCloseTo(0, 1);
    // cos 30 degrees: 13 % of the breadth is lost, three times that is the input.
    expect(odd[2]).toBeCloseTo(3 * (1 - Math.cos(Math.PI / 6)), 1);
    expect(even[0]).toBeLessThan(0);
  });

  it('is 0 in the neutral', () => {
    const { odd, even } = inputsOf(['shoulderYawRoot', 'hipNarrowing', 'lean'], ['pitch'])(rest, rest);
    expect([...odd, ...even].map(Math.abs)).toEqual([0, 0, 0, 0]);
  });

  it('hears how far the surface moved since the neutral, and nothing of one that cannot be compared', () => {
    const followed = (shiftPx: number, keyMs = 40) =>
      turnEvidenceWithSurface({ ...frameOf(STANDING), hipSurface: { keyMs, shiftPx, seen: 1 } });
    const heard = (...[evidence, neutral]: Parameters<ReturnType<typeof inputsOf>>) =>
      inputsOf(['hipSurface'], [])(evidence, neutral).odd[0];
    expect(heard(followed(10), followed(0))).toBe(surfaceMove(followed(10), followed(0))?.trunks);
    expect(heard(followed(10), followed(0))).toBeGreaterThan(0);
    expect(heard(followed(10, 4000), followed(0))).toBe(0);
    expect(heard(turned, rest)).toBe(0);
  });

  it('refuses an input that does not exist', () => {
    expect(() => inputsOf(['noseLength'], [])).toThrow('unknown turn input: noseLength');
    expect(() => inputsOf([], ['toString'])).toThrow(RangeError);
  });
});

describe('scaledInputsOf', () => {
  it('divides odd inputs by their size and centres even ones', () => {
    const scaled = scaledInputsOf({
      odd: { shoulderYaw: 10 },
      even: { shoulderBreadthInNeutral: { mean: 0.5, spread: 0.1 } },
    });
    const raw = inputsOf(['shoulderYaw'], ['shoulderBreadthInNeutral'])(turned, rest);
    const { odd, even } = scaled(turned, rest);
    expect(odd[0]).toBeCloseTo((raw.odd[0] ?? 0) / 10, 12);
    expect(even[0]).toBeCloseTo(((raw.even[0] ?? 0) - 0.5) / 0.1, 12);
  });
});
