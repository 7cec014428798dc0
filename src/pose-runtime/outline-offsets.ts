import { median } from '../core/median.ts';

/** The known values within `reach` places of `index`, itself included. */
const around = (offsets: readonly (number | undefined)[], index: number, reach: number): number[] =>
  offsets
    .slice(Math.max(0, index - reach), index + reach + 1)
    .filter((value): value is number => value !== undefined);

/** Drops what stands more than `limit` off the median of its neighbourhood: a hand, a hood, hair, a chair's edge. */
export function dropOutliers(
  offsets: readonly (number | undefined)[],
  reach: number,
  limit: number,
): (number | undefined)[] {
  return offsets.map((offset, index) =>
    offset !== undefined && Math.abs(offset - (median(around(offsets, index, reach)) ?? offset)) > limit
      ? undefined
      : offset,
  );
}

/** Fills gaps of at most `longest` places on a straight line between their ends; longer ones and open ends stay. */
export function bridgeGaps(
  offsets: readonly (number | undefined)[],
  longest: number,
): (number | undefined)[] {
  const bridged = [...offsets];
  let before = -1;
  for (const [index, offset] of offsets.entries()) {
    if (offset === undefined) continue;
    const from = offsets[before];
    const gap = index - before - 1;
    if (from !== undefined && gap > 0 && gap <= longest) {
      for (let k = 1; k <= gap; k++) bridged[before + k] = from + ((offset - from) * k) / (gap + 1);
    }
    before = index;
  }
  return bridged;
}

/** A running median of `2 * reach + 1` values: smooths single steps and leaves straight runs as they are. */
export function smooth(offsets: readonly number[], reach: number): number[] {
  return offsets.map((offset, index) => {
    // As many on either side, so that the ends of a slope are not pulled in.
    const near = Math.min(reach, index, offsets.length - 1 - index);
    return median(offsets.slice(index - near, index + near + 1)) ?? offset;
  });
}
