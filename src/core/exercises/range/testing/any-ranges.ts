import fc from 'fast-check';
import { EXERCISES } from '../../catalogue.ts';
import type { Bands } from '../bands.ts';
import { highestTooFast, type Pace } from '../pace.ts';
import type { OwnRange, PersonalRanges, RangeEntry } from '../personal-ranges.ts';
import { highestOverDeg } from '../range-for.ts';

const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });

/** Bands in order with `overDeg` at most so far. */
const anyBands = (mostDeg: number): fc.Arbitrary<Bands> =>
  fc
    .tuple(fc.double({ min: 4, max: mostDeg, noNaN: true }), share, share, share)
    .map(([overDeg, a, b, c]) => {
      const cautionDeg = overDeg * a;
      const targetMaxDeg = cautionDeg * b;
      return { targetMinDeg: targetMaxDeg * c, targetMaxDeg, cautionDeg, overDeg };
    });

const anyPace = (mostDegPerSec: number): fc.Arbitrary<Pace> =>
  fc.tuple(fc.double({ min: 3, max: mostDegPerSec, noNaN: true }), share).map(([tooFastDegPerSec, part]) => ({
    cautionDegPerSec: Math.max(1, tooFastDegPerSec * part),
    tooFastDegPerSec,
  }));

const anyOwnRange: fc.Arbitrary<OwnRange> = fc.record(
  {
    endDeg: fc.double({ min: 5, max: 120, noNaN: true }),
    sigmaDeg: fc.double({ min: 0.5, max: 8, noNaN: true }),
    measuredOn: fc.constantFrom('2026-01-31', '2027-12-01'),
  },
  { noNullPrototype: true },
);

/** Ranges that a person may have: every entry fits the catalogue and is there once. */
export const anyRanges: fc.Arbitrary<PersonalRanges> = fc
  .tuple(
    ...EXERCISES.flatMap((exercise) =>
      exercise.directions.map((direction) =>
        fc.option(
          fc.option(fc.integer({ min: 5, max: 90 })).chain((ceilingDeg): fc.Arbitrary<RangeEntry> =>
            fc.record(
              {
                exercise: fc.constant(exercise.id),
                direction: fc.constant(direction.id),
                own: fc.option(anyOwnRange),
                set: fc.option(anyBands(highestOverDeg(direction.overDeg, ceilingDeg))),
                ceilingDeg: fc.constant(ceilingDeg),
                pace: anyPace(highestTooFast(exercise.pace.tooFastDegPerSec)),
              },
              { noNullPrototype: true, requiredKeys: ['exercise', 'direction', 'own', 'set', 'ceilingDeg'] },
            ),
          ),
        ),
      ),
    ),
  )
  .map((entries) => entries.filter((entry) => entry !== null));
