import { describe, expect, it } from 'vitest';
import { restSwing, startSwing, stepSwing, type Swing } from './swing.ts';

const follow = (values: readonly number[], sigmaDeg = 1): Swing =>
  values.reduce(
    (swing, value, index) => stepSwing(swing, value, { sigmaDeg, speedDegPerSec: 20, timeMs: index * 100 }),
    startSwing(values[0] ?? 0),
  );

describe('following a movement out and back', () => {
  it('turns round only for more than five degrees', () => {
    expect(follow([0, 10, 20, 30, 25]).outward).toBe(true);
    expect(follow([0, 10, 20, 30, 24.9]).outward).toBe(false);
  });

  it('remembers where and when it turned, both times', () => {
    const { last, before, outward } = follow([0, 20, 30, 22, 20, 27]);
    expect(outward).toBe(true);
    expect(before).toEqual({ timeMs: 300, atDeg: 30, fastestDegPerSec: 20 });
    expect(last).toEqual({ timeMs: 500, atDeg: 20, fastestDegPerSec: 20 });
  });

  it('is deaf to what a noisy estimate does', () => {
    expect(follow([0, 20, 30, 23, 30, 23], 5).outward).toBe(true);
    expect(follow([0, 20, 30, 21.9], 5).outward).toBe(false);
  });

  it('takes nothing smaller than a sigma for a reversal, however large that is', () => {
    expect(follow([0, 70, 76, 66], 11).outward).toBe(true);
    expect(follow([0, 70, 76, 64], 11).outward).toBe(false);
    expect(follow([0, 70, 76, 67.5], 6).outward).toBe(false);
  });

  it('takes a slow drift at rest for no reversal', () => {
    let swing = startSwing(30);
    for (let angleDeg = 30; angleDeg > 22; angleDeg -= 0.5) swing = restSwing(swing, angleDeg);
    expect(stepSwing(swing, 20, { sigmaDeg: 1, speedDegPerSec: 5, timeMs: 0 }).outward).toBe(true);
  });
});
