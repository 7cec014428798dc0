/** Seconds for one way out, and for staying there. */
const OUT_SEC = 2.2;
const STAY_SEC = 1.1;

const smooth = (share: number): number => share * share * (3 - 2 * share);

/**
 * The angle of a figure that calmly goes out and back, first one way, then the other.
 * @param peaksDeg signed angles, one for each way; without any it stays at rest
 */
export function swingDeg(timeSec: number, peaksDeg: readonly number[]): number {
  if (peaksDeg.length === 0) return 0;
  const oneWay = 2 * OUT_SEC + 1.6 * STAY_SEC;
  const cycle = timeSec % (oneWay * peaksDeg.length);
  const peak = peaksDeg[Math.floor(cycle / oneWay)] ?? 0;
  const inside = cycle % oneWay;
  if (inside < OUT_SEC) return peak * smooth(inside / OUT_SEC);
  if (inside < OUT_SEC + STAY_SEC) return peak;
  if (inside < 2 * OUT_SEC + STAY_SEC) return peak * smooth(1 - (inside - OUT_SEC - STAY_SEC) / OUT_SEC);
  return 0;
}
