import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FIXTURES, fixtureNames, loadFixture } from '../../../tests/replay/fixture.ts';
import { replayRecording } from '../recording/replay.ts';
import { keptMeasured } from './keep.ts';
import { KeptSetSchema, strangeEntry } from './kept-set-schema.ts';
import type { KeptSet } from './kept-set.ts';
import { sampleGuided, sampleSet } from './testing/kept-sets.ts';

const AT = '2026-03-01T10:20:30.123Z';
const stored = (set: KeptSet): unknown => JSON.parse(JSON.stringify(set));
const problems = (value: unknown): readonly string[] => {
  const { issues = [] } = v.safeParse(KeptSetSchema, value);
  return issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
};

describe('a kept set', () => {
  it.each([fixtureNames(FIXTURES)[0] ?? '', '16_fault_over_b1', '12_cat_big_b2'])(
    'of %s passes its own schema and comes back as it was, without a single landmark',
    (name) => {
      const { recording, exercise } = loadFixture(name);
      const { measurements, events, report } = replayRecording(recording, exercise);
      const outputs = measurements.map((measurement) => ({
        measurement,
        events: events.filter(({ timeMs }) => timeMs === measurement.timeMs),
      }));
      const kept = keptMeasured({ exercise, header: recording.header, report, outputs }, '2026-03-01');
      expect(v.parse(KeptSetSchema, stored(kept))).toEqual(kept);
      expect(strangeEntry(kept.entry)).toBeNull();
      const text = JSON.stringify(kept);
      expect(text).not.toMatch(/visibility|world|image|contour/i);
      expect(text.length).toBeLessThan(60_000);
    },
  );

  it('that was guided keeps what was read out', () => {
    const kept = sampleGuided(AT);
    expect(v.parse(KeptSetSchema, stored(kept))).toEqual(kept);
    expect(kept.entry.id).toBe('20260301T102030123Z-deep-breathing');
  });

  it('is refused when it is not what it says, with the place', () => {
    const { entry, course } = sampleSet(AT);
    const measured = course.kind === 'measured' ? course : null;
    if (measured === null) throw new Error('the sample is measured');
    const { trace } = measured;
    const cases: readonly (readonly [unknown, RegExp])[] = [
      [{ entry: { ...entry, id: 'another' }, course }, /^entry: expected an id made of/],
      [{ entry, course: sampleGuided(AT).course }, /^: expected entry and course of one kind/],
      [
        { entry: { ...entry, report: { ...entry.report, durationMs: -1 } }, course },
        /^entry\.report\.durationMs/,
      ],
      [{ entry: { ...entry, landmarks: [] }, course }, /^entry\.landmarks/],
      [
        { entry, course: { ...measured, trace: { ...trace, angleDeg: trace.angleDeg.slice(1) } } },
        /^course\.trace: expected columns of one length/,
      ],
      [
        { entry, course: { ...measured, trace: { ...trace, timeMs: trace.timeMs.toReversed() } } },
        /^course\.trace: expected rising times/,
      ],
    ];
    for (const [value, expected] of cases) expect(problems(value).join('\n')).toMatch(expected);
    expect(problems({ entry, course })).toEqual([]);
  });

  it('is strange when the catalogue knows better', () => {
    const { entry } = sampleSet(AT);
    expect(strangeEntry({ ...entry, exercise: 'yoga' })).toBe('exercise: "yoga" is not in the catalogue');
    expect(strangeEntry({ ...entry, exercise: 'heat' })).toBe('kind: heat is guided');
    expect(strangeEntry({ ...sampleGuided(AT).entry, exercise: 'chair-twist' })).toBe(
      'kind: chair-twist is measured',
    );
    expect(strangeEntry({ ...entry, exercise: 'cat-cow' })).toBe('direction: cat-cow does not go "left"');
  });
});
