import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOf } from './middle-of.ts';

const few = fc.array(fc.double({ noNaN: true }), { maxLength: 64 });

describe('middleOf', () => {
  it('is the one that sorting puts in the middle, whatever was asked before', () => {
    fc.assert(
      fc.property(few, (values) => {
        expect(middleOf(values)).toBe(values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0);
      }),
    );
  });

  it('looks at a stretch alone', () => {
    expect(middleOf([100, 3, 1, 2, -100], 1, 4)).toBe(2);
    expect(middleOf(Float64Array.of(5, 7), 0, 2)).toBe(7);
  });

  it('refuses more than it has room for', () => {
    expect(() => middleOf(new Float64Array(65))).toThrow(RangeError);
  });
});
