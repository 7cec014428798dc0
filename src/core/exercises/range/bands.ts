import * as v from 'valibot';
import { DIRECTION_IDS } from '../direction-id.ts';
import type { Direction, Exercise } from '../exercise.ts';

const degrees = v.pipe(v.number(), v.gtValue(0), v.maxValue(120));

const entries = { targetMinDeg: degrees, targetMaxDeg: degrees, cautionDeg: degrees, overDeg: degrees };

/** Where to be, where to ease off and what is too far, in one direction. Magnitudes in degrees from neutral. */
export type Bands = Readonly<Record<keyof typeof entries, number>>;

/** A direction's bands under its name, as a recording keeps them. */
export type NamedBands = Bands & Readonly<{ direction: Direction['id'] }>;

const bandsInOrder = (b: Bands): boolean =>
  b.targetMinDeg < b.targetMaxDeg && b.targetMaxDeg <= b.cautionDeg && b.cautionDeg < b.overDeg;

const BANDS_ORDER = 'expected targetMinDeg < targetMaxDeg <= cautionDeg < overDeg';

export const BandsSchema = v.pipe(
  v.strictObject(entries),
  v.check((bands) => bandsInOrder(bands), BANDS_ORDER),
);

export const NamedBandsSchema = v.pipe(
  v.strictObject({ direction: v.picklist(DIRECTION_IDS), ...entries }),
  v.check((bands) => bandsInOrder(bands), BANDS_ORDER),
);

/** Every band so many times as far. Cut, never rounded up, to a tenth of a degree: a limit stays under its ceiling. */
export const scaled = (bands: Bands, factor: number): Bands => ({
  targetMinDeg: cut(bands.targetMinDeg * factor),
  targetMaxDeg: cut(bands.targetMaxDeg * factor),
  cautionDeg: cut(bands.cautionDeg * factor),
  overDeg: cut(bands.overDeg * factor),
});

/** The little more undoes what multiplying took: 0.8 x 40 is 32. */
export const cut = (deg: number): number => Math.floor(deg * 10 + 1e-6) / 10;

export const bandsOf = ({ targetMinDeg, targetMaxDeg, cautionDeg, overDeg }: Bands): Bands => ({
  targetMinDeg,
  targetMaxDeg,
  cautionDeg,
  overDeg,
});

/** The bands of an exercise by direction, for a recording's header. */
export const namedBands = (exercise: Exercise): readonly NamedBands[] =>
  exercise.directions.map((direction) => ({ direction: direction.id, ...bandsOf(direction) }));

/**
 * The exercise with the bands named; a direction that is not named keeps its own.
 * @param pace in the place of the exercise's own
 */
export function withBands(exercise: Exercise, bands: readonly NamedBands[], pace = exercise.pace): Exercise {
  const directions = exercise.directions.map((direction) => {
    const own = bands.find((one) => one.direction === direction.id);
    return own === undefined ? direction : { ...direction, ...bandsOf(own) };
  });
  return { ...exercise, pace, directions };
}
