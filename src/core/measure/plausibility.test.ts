import { describe, expect, it } from 'vitest';
import { judge, NO_BELIEF, type Belief } from './plausibility.ts';
import { frameOf, STANDING, type Figure } from './testing/figure.ts';

/** Judges a row of figures; true where they were believed. */
function believed(figures: readonly Partial<Figure>[]): boolean[] {
  let belief: Belief = NO_BELIEF;
  return figures.map((figure, index) => {
    const judged = judge(belief, frameOf({ ...STANDING, ...figure, timeMs: index * 50 }));
    belief = judged.belief;
    return judged.verdict !== 'implausible';
  });
}
const elsewhere: Partial<Figure> = { place: { x: 0.9, y: 0, z: 2.5 } };

describe('judge', () => {
  it('believes the first frame and quiet ones after it', () => {
    expect(believed([{}, { shoulderYawDeg: 4 }, { shoulderYawDeg: 8 }])).toEqual([true, true, true]);
  });

  it('believes a quick turn', () => {
    expect(
      believed([{}, { shoulderYawDeg: 10 }, { shoulderYawDeg: 20 }, { shoulderYawDeg: 30 }]),
    ).not.toContain(false);
  });

  it('does not believe that somebody flew across the room for one frame', () => {
    expect(believed([{}, elsewhere, {}])).toEqual([true, false, true]);
  });

  it('does not believe that a trunk grew', () => {
    expect(believed([{}, { scale: 1.8 }, {}])).toEqual([true, false, true]);
  });

  it('does not believe that somebody turned right round between two frames', () => {
    expect(believed([{}, { shoulderYawDeg: 175 }, {}])).toEqual([true, false, true]);
  });

  it('is convinced when the new picture stays, after 0.4 s at the latest', () => {
    const judged = believed([{}, ...Array.from({ length: 12 }, () => elsewhere)]);
    expect(judged.slice(1, 4)).not.toContain(true);
    expect(judged.slice(9)).not.toContain(false);
  });
});
