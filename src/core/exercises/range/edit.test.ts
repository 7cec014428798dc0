import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../catalogue.ts';
import { draftOf, editEntry, type RangeDraft } from './edit.ts';
import { parseRanges, writeRanges } from './parse-ranges.ts';
import { entryFor } from './personal-ranges.ts';

const [chair] = EXERCISES;
const left = chair?.directions[0];
if (chair === undefined || left === undefined) throw new Error('expected an exercise with a direction');
const none = entryFor([], chair, left);
const measured = { ...none, own: { endDeg: 38, sigmaDeg: 3, measuredOn: '2026-05-01' } };
const start = draftOf(left, null);
const edit = (change: Partial<RangeDraft>) => editEntry(measured, left, left, { ...start, ...change });
const problems = (change: Partial<RangeDraft>) => {
  const edited = edit(change);
  return edited.kind === 'problems' ? edited.problems.map(({ kind, field }) => `${field} ${kind}`) : [];
};

describe('writing numbers in', () => {
  it('keeps what was measured while the bands are left alone', () => {
    expect(edit({})).toEqual({ kind: 'entry', entry: measured });
    expect(edit({ ceilingDeg: '30' })).toEqual({ kind: 'entry', entry: { ...measured, ceilingDeg: 30 } });
  });

  it('takes changed bands over, with a decimal comma too', () => {
    expect(edit({ targetMinDeg: ' 12,5 ' })).toMatchObject({
      kind: 'entry',
      entry: {
        own: measured.own,
        set: { targetMinDeg: 12.5, targetMaxDeg: 35, cautionDeg: 40, overDeg: 50 },
      },
    });
  });

  it.each<[Partial<RangeDraft>, string[]]>([
    [{ targetMinDeg: '' }, ['targetMinDeg not-a-number']],
    [{ targetMinDeg: 'ten' }, ['targetMinDeg not-a-number']],
    [{ overDeg: '1e9' }, ['overDeg out-of-bounds']],
    [{ targetMinDeg: '0' }, ['targetMinDeg out-of-bounds']],
    [{ targetMinDeg: '35' }, ['targetMaxDeg not-rising']],
    [{ cautionDeg: '34' }, ['cautionDeg not-rising']],
    [{ overDeg: '40' }, ['overDeg not-rising']],
    [{ overDeg: '61' }, ['overDeg above-most']],
    [{ overDeg: '45', ceilingDeg: '44' }, ['overDeg above-most']],
    [{ ceilingDeg: '4' }, ['ceilingDeg out-of-bounds']],
    [{ ceilingDeg: 'none' }, ['ceilingDeg not-a-number']],
  ])('%j is refused: %j', (change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  it('whatever is typed, what is accepted can be saved as a file and read again', () => {
    const typed = fc.oneof(fc.integer({ min: -5, max: 130 }).map(String), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.record({
          targetMinDeg: typed,
          targetMaxDeg: typed,
          cautionDeg: typed,
          overDeg: typed,
          ceilingDeg: typed,
        }),
        (draft) => {
          const edited = editEntry(none, left, left, draft);
          const ranges = edited.kind === 'entry' ? [edited.entry] : [];
          expect(parseRanges(writeRanges(ranges))).toEqual({ kind: 'ranges', ranges });
        },
      ),
    );
  });
});
