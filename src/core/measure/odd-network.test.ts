import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, type OddNetwork } from './odd-network.ts';

const NETWORK: OddNetwork = {
  linear: [2, -1],
  hidden: [{ odd: [1, 0], even: [0.5], bias: 0.25, out: 10 }],
};

const value = fc.double({ min: -5, max: 5, noNaN: true });

describe('answerOf', () => {
  it('is the linear part and what the hidden unit adds', () => {
    const answer = answerOf(NETWORK, { odd: Float64Array.of(1, 3), even: Float64Array.of(1) });
    expect(answer).toBeCloseTo(2 - 3 + (10 * (Math.tanh(1.75) - Math.tanh(-0.25))) / 2, 12);
  });

  it('turns round exactly with its odd inputs', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, even) => {
        const here = answerOf(NETWORK, { odd: Float64Array.of(a, b), even: Float64Array.of(even) });
        const there = answerOf(NETWORK, { odd: Float64Array.of(-a, -b), even: Float64Array.of(even) });
        expect(there + here).toBeCloseTo(0, 12);
      }),
    );
  });

  it('is nothing when the odd inputs are nothing, whatever the even ones are', () => {
    fc.assert(
      fc.property(value, (even) => {
        const answer = answerOf(NETWORK, { odd: new Float64Array(2), even: Float64Array.of(even) });
        expect(Math.abs(answer)).toBe(0);
      }),
    );
  });
});
