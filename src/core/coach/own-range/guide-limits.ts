/** What the guided measurement goes by. Milliseconds, degrees. Our judgement where not said otherwise. */

/** Neutral held still before the first repeat, and repeats per side. Product range rules. */
export const NEUTRAL_MS = 2_000;
export const REPEATS = 3;

/** A repeat must reach this share of where the table's target begins to be told from rest. */
export const LEAST_SHARE_OF_TARGET = 2 / 3;
/** A small movement shorter than this is a person shifting their weight. */
export const LEAST_REPEAT_MS = 1_500;
/** A repeat may be unseen, or poorly seen, for this share of its time. */
export const UNCLEAR_SHARE = 0.3;
/** Still for this long near the furthest point: time to come back. */
export const AT_END_MS = 800;
export const AT_END_DEG = 4;
/** At rest for this long before the next repeat is asked for; asked again after so long without a movement. */
export const GO_AFTER_MS = 700;
export const GO_AGAIN_MS = 12_000;

/** Repeats that do not count before the measurement is given up. */
export const MOST_SETBACKS = 5;
/** Poor estimates in all before the measurement is given up. */
export const MOST_POOR_MS = 15_000;
/** Repeats of a side may differ by this much, or this share of their median. */
export const SPREAD_DEG = 10;
export const SPREAD_SHARE = 0.35;
/** A result may be this uncertain, or this share of itself. */
export const SIGMA_DEG = 8;
export const SIGMA_SHARE = 0.25;
/**
 * Standard error of the median of three as a share of their range: for normal scatter 0.67 of a standard deviation,
 * which is 1 / 1.69 of the range.
 */
export const MEDIAN_ERROR_SHARE = 0.4;
