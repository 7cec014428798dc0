import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SteadyClock } from './steady-clock.ts';

describe('SteadyClock', () => {
  it('keeps the steps of a clock that rises', () => {
    const clock = new SteadyClock();
    expect([1000, 1040, 1080, 1200].map((timeMs) => clock.next(timeMs))).toEqual([0, 40, 80, 200]);
  });

  it('goes on from where it is when a source starts again', () => {
    const clock = new SteadyClock();
    const times = [0, 50, 100, 0, 50].map((timeMs) => clock.next(timeMs));
    expect(times.map((timeMs) => Math.round(timeMs))).toEqual([0, 50, 100, 133, 183]);
  });

  it('rises by a millisecond at least, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2 }), (given) => {
        const clock = new SteadyClock();
        const times = given.map((timeMs) => clock.next(timeMs));
        const steps = times.slice(1).map((timeMs, i) => timeMs - (times[i] ?? Number.NaN));
        expect(Math.min(...steps)).toBeGreaterThan(0.999);
      }),
    );
  });
});
