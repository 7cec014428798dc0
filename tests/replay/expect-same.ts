import { expect } from 'vitest';

/**
 * Expects two JSON values to be equal, except that numbers whose name does not end in `Ms` may differ by `tolerance`:
 * sines and square roots may end in another last digit elsewhere, events and their times may not.
 */
export function expectSameUpTo(tolerance: number, actual: unknown, expected: unknown): void {
  expect(withoutNoise(tolerance, actual, expected)).toEqual(expected);
}

/** `actual` with every number that is near enough to the expected one replaced by it. */
function withoutNoise(tolerance: number, actual: unknown, expected: unknown, key = ''): unknown {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return !key.endsWith('Ms') && Math.abs(actual - expected) <= tolerance ? expected : actual;
  }
  if (Array.isArray(actual)) {
    const others: readonly unknown[] = Array.isArray(expected) ? expected : [];
    return actual.map((value: unknown, i) => withoutNoise(tolerance, value, others[i], key));
  }
  if (typeof actual !== 'object' || actual === null) return actual;
  const other = (typeof expected === 'object' && expected !== null ? expected : {}) as Record<
    string,
    unknown
  >;
  return Object.fromEntries(
    Object.entries(actual).map(([name, value]) => [name, withoutNoise(tolerance, value, other[name], name)]),
  );
}
