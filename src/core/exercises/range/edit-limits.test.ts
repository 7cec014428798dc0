import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../catalogue.ts';
import { exercise } from '../testing/exercise.ts';
import { editLimits, limitsDraftOf, type LimitsDraft } from './edit-limits.ts';
import { parseRanges, writeRanges } from './parse-ranges.ts';
import { personalExercise } from './range-for.ts';

const chair = exercise('chair-twist');

/** The chair twist's own limits, with some of the left side and of the pace typed anew. */
function typed(left: Partial<LimitsDraft['directions'][number]>, pace: Partial<LimitsDraft['pace']> = {}) {
  const draft = limitsDraftOf(chair);
  const [first, ...others] = draft.directions;
  if (first === undefined) throw new Error('the chair twist has no direction');
  return { directions: [{ ...first, ...left }, ...others], pace: { ...draft.pace, ...pace } };
}

describe('limits typed in the replay room', () => {
  it('judge as typed, and nothing else of the exercise changes', () => {
    const edited = editLimits(chair, chair, typed({ overDeg: '44,5' }, { tooFastDegPerSec: '30' }));
    if (edited.kind !== 'limits') throw new Error('they are in order');
    expect(edited.exercise.directions.map(({ overDeg }) => overDeg)).toEqual([44.5, 50]);
    expect(edited.exercise.pace).toEqual({ cautionDegPerSec: 25, tooFastDegPerSec: 30 });
    expect({ ...edited.exercise, directions: chair.directions, pace: chair.pace }).toEqual(chair);
  });

  it.each([
    [typed({ cautionDeg: 'x' }), [{ kind: 'not-a-number', field: 'cautionDeg' }], []],
    [typed({ overDeg: '61' }), [{ kind: 'above-most', field: 'overDeg', maxDeg: 60 }], []],
    [typed({}, { cautionDegPerSec: '' }), [], [{ kind: 'not-a-number', field: 'cautionDegPerSec' }]],
    [typed({}, { cautionDegPerSec: '40' }), [], [{ kind: 'not-rising', field: 'tooFastDegPerSec' }]],
    [
      typed({}, { tooFastDegPerSec: '61' }),
      [],
      [{ kind: 'out-of-bounds', field: 'tooFastDegPerSec', min: 1, max: 60 }],
    ],
  ])('that cannot be are told by their field', (draft, left, pace) => {
    expect(editLimits(chair, chair, draft)).toEqual({ kind: 'problems', directions: [left, []], pace });
  });

  it('go through a ranges file unchanged', () => {
    const share = fc.double({ min: 0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...EXERCISES), share, share, (exercise, narrower, slower) => {
        const draft = limitsDraftOf(exercise);
        const less = (text: string, by: number): string => String(Number(text) * by);
        const edited = editLimits(exercise, exercise, {
          directions: draft.directions.map((one) => ({
            targetMinDeg: less(one.targetMinDeg, narrower),
            targetMaxDeg: less(one.targetMaxDeg, narrower),
            cautionDeg: less(one.cautionDeg, narrower),
            overDeg: less(one.overDeg, narrower),
            ceilingDeg: '',
          })),
          pace: {
            cautionDegPerSec: less(draft.pace.cautionDegPerSec, slower),
            tooFastDegPerSec: less(draft.pace.tooFastDegPerSec, slower),
          },
        });
        if (edited.kind !== 'limits') throw new Error('they are in order');
        const read = parseRanges(writeRanges(edited.ranges));
        if (read.kind !== 'ranges') throw new Error(read.message);
        expect(personalExercise(exercise, read.ranges, null)).toEqual(edited.exercise);
      }),
    );
  });
});
