import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRanges, writeRanges } from './parse-ranges.ts';
import { withEntries, type RangeEntry } from './personal-ranges.ts';
import { anyRanges } from './testing/any-ranges.ts';

const left: RangeEntry = {
  exercise: 'chair-twist',
  direction: 'left',
  own: { endDeg: 38.2, sigmaDeg: 3.1, measuredOn: '2026-05-01' },
  set: { targetMinDeg: 12, targetMaxDeg: 24, cautionDeg: 30, overDeg: 36 },
  ceilingDeg: 40,
};
const file = (change: (json: Record<string, unknown>, entry: Record<string, unknown>) => void): string => {
  const json = JSON.parse(writeRanges([left])) as { ranges: Record<string, unknown>[] };
  change(json, json.ranges[0] ?? {});
  return JSON.stringify(json);
};

describe('a ranges file', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        expect(parseRanges(writeRanges(ranges))).toEqual({ kind: 'ranges', ranges });
      }),
    );
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{"format":', /not JSON/],
    ['a number', '12', /not a ranges file/],
    ['a list', '[]', /expected format "unwind-ranges"/],
    ['another format', file((json) => (json['format'] = 'unwind-pose')), /expected format/],
    ['a newer version', file((json) => (json['version'] = 2)), /version 2; this Unwind reads version 1/],
    ['a version in words', file((json) => (json['version'] = '1')), /does not say its version/],
    ['an unknown key', file((json) => (json['age'] = 30)), /^age: /],
    ['an unknown key within', file((_, e) => (e['over'] = 3)), /^ranges\.0\.over: /],
    ['a missing key', file((_, e) => delete e['ceilingDeg']), /^ranges\.0\.ceilingDeg: /],
    ['a text for a number', file((_, e) => (e['ceilingDeg'] = '40')), /^ranges\.0\.ceilingDeg: .*number/],
    ['a ceiling that leaves no room', file((_, e) => (e['ceilingDeg'] = 2)), /^ranges\.0\.ceilingDeg: .*>=5/],
    [
      'bands upside down',
      file((_, e) => (e['set'] = { targetMinDeg: 30, targetMaxDeg: 24, cautionDeg: 30, overDeg: 36 })),
      /^ranges\.0\.set: .*targetMinDeg < targetMaxDeg/,
    ],
    [
      'over above the ceiling',
      file((_, e) => (e['ceilingDeg'] = 35)),
      /^ranges\.0\.set\.overDeg: expected at most 35 degrees/,
    ],
    [
      'over far past the table',
      file((_, e) => {
        e['ceilingDeg'] = null;
        e['set'] = { targetMinDeg: 12, targetMaxDeg: 24, cautionDeg: 30, overDeg: 61 };
      }),
      /^ranges\.0\.set\.overDeg: expected at most 60 degrees/,
    ],
    ['a day that is none', file((_, e) => (e['own'] = { ...left.own, measuredOn: 'May' })), /measuredOn/],
    ['an unknown exercise', file((_, e) => (e['exercise'] = 'yoga')), /^ranges\.0\.exercise: "yoga" is not/],
    ['a way it does not go', file((_, e) => (e['direction'] = 'cow')), /does not go "cow"/],
    ['the same twice', writeRanges([left, left]), /^ranges\.1\.direction: .* twice/],
    ['a prototype', file(() => undefined).replace('{', '{"__proto__":{"polluted":1},'), /__proto__: /],
    [
      'a prototype within',
      file(() => undefined).replace('"own":{', '"own":{"__proto__":{"polluted":1},'),
      /__proto__: /,
    ],
    ['a very long text', ' '.repeat(200_001), /too long/],
  ])('with %s is refused and says where', (_, text, words) => {
    const parsed = parseRanges(text);
    expect(parsed.kind).toBe('problem');
    expect(parsed.kind === 'problem' && parsed.message).toMatch(words);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseRanges(text).kind).toBe('problem');
      }),
    );
  });
});

describe('taking entries over', () => {
  it('replaces what is there, keeps the rest and forgets what says nothing', () => {
    const right: RangeEntry = { ...left, direction: 'right', own: null };
    const changed: RangeEntry = { ...left, set: null };
    expect(withEntries([left, right], [changed])).toEqual([right, changed]);
    expect(withEntries([left, right], [{ ...right, set: null, ceilingDeg: null }])).toEqual([left]);
  });
});
