import { describe, expect, it } from 'vitest';
import { SpareTime } from './spare-time.ts';

interface Machine {
  /** How long one look takes. */
  readonly lookMs: number;
  /** A camera's pictures come this far apart. */
  readonly pictureMs: number;
}

/** A worker that looks at the newest picture whenever it is free, and twice when it may. */
function practise(machines: readonly (Machine & { readonly forMs: number })[]) {
  const spare = new SpareTime();
  let nowMs = 0;
  let lastSecondMs = Number.NEGATIVE_INFINITY;
  return machines.map(({ lookMs, pictureMs, forMs }) => {
    const endsMs = nowMs + forMs;
    let looks = 0;
    let seconds = 0;
    while (nowMs < endsMs) {
      const waits = nowMs % pictureMs;
      // The last picture waits already when the worker was busy as it came.
      const beginMs = waits < lookMs ? nowMs : nowMs + pictureMs - waits;
      let endMs = beginMs + lookMs;
      if (spare.everyMs !== null && beginMs - lastSecondMs >= spare.everyMs) {
        lastSecondMs = beginMs;
        endMs += lookMs;
        seconds += 1;
      }
      spare.note({ beginMs, firstLookMs: lookMs, endMs });
      looks += 1;
      nowMs = endMs;
    }
    return { looksPerSec: (1000 * looks) / forMs, secondsPerSec: (1000 * seconds) / forMs };
  });
}

describe('SpareTime', () => {
  it('lets a quick machine look twice six times a second, and costs it no picture', () => {
    const [, steady] = practise([
      { lookMs: 12, pictureMs: 33, forMs: 5000 },
      { lookMs: 12, pictureMs: 33, forMs: 20_000 },
    ]);
    expect(steady?.secondsPerSec).toBeGreaterThan(5.5);
    expect(steady?.looksPerSec).toBeGreaterThan(29);
  });

  it('takes an eighth of the time of a machine that is quick and never waits, and no more', () => {
    for (const lookMs of [33, 39]) {
      const [, steady] = practise([
        { lookMs, pictureMs: 33, forMs: 5000 },
        { lookMs, pictureMs: 33, forMs: 20_000 },
      ]);
      const share = ((steady?.secondsPerSec ?? 0) * lookMs) / 1000;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.14);
    }
  });

  it('goes on while a machine that was quick is a little slower', () => {
    const [, , slower] = practise([
      { lookMs: 33, pictureMs: 33, forMs: 5000 },
      { lookMs: 45, pictureMs: 33, forMs: 5000 },
      { lookMs: 45, pictureMs: 33, forMs: 20_000 },
    ]);
    expect(slower?.secondsPerSec).toBeGreaterThan(2);
  });

  it('leaves a slow machine alone that never waits for a picture', () => {
    const [all] = practise([{ lookMs: 45, pictureMs: 33, forMs: 20_000 }]);
    expect(all?.secondsPerSec).toBe(0);
  });

  it('begins no second looks where they would be too far apart', () => {
    const [all] = practise([{ lookMs: 62, pictureMs: 67, forMs: 20_000 }]);
    expect(all?.secondsPerSec).toBe(0);
  });

  it('stops when a machine grows hot, and begins again when it has cooled', () => {
    const [cool, , hot, , again] = practise([
      { lookMs: 15, pictureMs: 33, forMs: 10_000 },
      { lookMs: 60, pictureMs: 33, forMs: 20_000 },
      { lookMs: 60, pictureMs: 33, forMs: 10_000 },
      { lookMs: 15, pictureMs: 33, forMs: 10_000 },
      { lookMs: 15, pictureMs: 33, forMs: 10_000 },
    ]);
    expect(cool?.secondsPerSec).toBeGreaterThan(4);
    expect(hot?.secondsPerSec).toBe(0);
    expect(again?.secondsPerSec).toBeGreaterThan(4);
  });
});
