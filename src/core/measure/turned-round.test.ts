import { describe, expect, it } from 'vitest';
import { measured, numbers, reasons, TILT } from './testing/measured.ts';

const between = (from: number, to: number, share: number) =>
  from + (to - from) * Math.min(1, Math.max(0, share));

/** Side-on, turns round in two seconds from the second one on; leans back by 12 degrees from the eighth on. */
const turnsRound = (sec: number, lastYawDeg: number) => {
  const yawDeg = between(90, lastYawDeg, (sec - 2) / 2);
  return { shoulderYawDeg: yawDeg, pelvisYawDeg: yawDeg, backDeg: between(0, 12, sec - 8) };
};

describe('somebody who turns round in side view', () => {
  const round = measured(TILT, 12, (sec) => turnsRound(sec, -90));

  it('is not measured by the side they no longer show', () => {
    const turning = round.filter(({ timeMs }) => timeMs > 2800 && timeMs < 4200);
    expect(numbers(turning)).toHaveLength(0);
    expect(reasons(turning)).toEqual(new Set(['turn-side-on']));
  });

  it('is measured anew from the other one, with the right sign', () => {
    expect(round.some((one) => one.kind === 'unmeasured' && one.neutralLost === 'left')).toBe(true);
    const last = numbers(round).at(-1);
    expect(last?.view).toBe('left-side');
    expect(last?.angleDeg).toBeGreaterThan(8);
  });

  it('keeps their neutral when they turn back before long', () => {
    const glancing = measured(TILT, 8, (sec) => {
      const yawDeg = sec < 3 ? between(90, 0, (sec - 2) * 2) : between(0, 90, (sec - 3) * 2);
      return { shoulderYawDeg: yawDeg, pelvisYawDeg: yawDeg };
    });
    expect(glancing.some((one) => one.kind === 'unmeasured' && one.neutralLost === 'left')).toBe(false);
    expect(reasons(glancing)).toContain('turn-side-on');
    expect(Math.abs(numbers(glancing).at(-1)?.angleDeg ?? Number.NaN)).toBeLessThan(1);
  });

  it('may stand a little askew', () => {
    const askew = measured(TILT, 8, (sec) => turnsRound(sec, 60)).filter(({ timeMs }) => timeMs > 1000);
    expect(reasons(askew)).toEqual(new Set());
  });
});
