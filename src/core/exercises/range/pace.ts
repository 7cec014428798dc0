import * as v from 'valibot';

const degPerSec = v.pipe(v.number(), v.minValue(1), v.maxValue(200));

export const PaceSchema = v.pipe(
  v.strictObject({ cautionDegPerSec: degPerSec, tooFastDegPerSec: degPerSec }),
  v.check((p) => p.cautionDegPerSec < p.tooFastDegPerSec, 'expected cautionDegPerSec < tooFastDegPerSec'),
);

/** From where on "slower" and "too fast" are said, of the exercise's own angle. Degrees per second. */
export type Pace = Readonly<v.InferOutput<typeof PaceSchema>>;

/** "Too fast" may be written in so much above the table, and no further. Our judgement. */
const PAST_TABLE_DEG_PER_SEC = 20;

/** @param tableTooFastDegPerSec where our table says too fast */
export const highestTooFast = (tableTooFastDegPerSec: number): number =>
  tableTooFastDegPerSec + PAST_TABLE_DEG_PER_SEC;

/** The more careful of two, in each of its limits. */
export const slowerPace = (a: Pace, b: Pace): Pace => ({
  cautionDegPerSec: Math.min(a.cautionDegPerSec, b.cautionDegPerSec),
  tooFastDegPerSec: Math.min(a.tooFastDegPerSec, b.tooFastDegPerSec),
});

export const samePace = (a: Pace, b: Pace): boolean =>
  a.cautionDegPerSec === b.cautionDegPerSec && a.tooFastDegPerSec === b.tooFastDegPerSec;
