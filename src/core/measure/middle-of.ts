import { numbers } from './numbers.ts';

const MOST = 64;
/** Where values are put in order. Used anew by every call and never handed out. */
const SORTED = numbers(MOST);

/**
 * The middle one of a few values in order, of an even number the upper one; 0 of none. By insertion: for so few quicker
 * than the engine's own sort, and it runs for every frame.
 * @param values of which those from `from` up to, not including, `to` count: 64 at most
 */
export function middleOf(values: ArrayLike<number>, from = 0, to = values.length): number {
  const count = to - from;
  if (count > MOST) throw new RangeError(`expected ${MOST} values at most, got ${count}`);
  if (count === 0) return 0;
  for (let taken = 0; taken < count; taken += 1) {
    const value = values[from + taken] ?? 0;
    let place = taken;
    for (; place > 0 && (SORTED[place - 1] ?? 0) > value; place -= 1) SORTED[place] = SORTED[place - 1] ?? 0;
    SORTED[place] = value;
  }
  return SORTED[count >> 1] ?? 0;
}
