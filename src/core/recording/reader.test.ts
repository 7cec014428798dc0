import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleHeader, samplePerson, textOf } from '../../../tests/replay/arbitrary-recording.ts';
import { readRecording } from './read.ts';
import { RecordingReader } from './reader.ts';
import { writeHeader } from './write.ts';

const good = textOf([samplePerson(0), { timeMs: 40, absent: true }, samplePerson(80)]);

const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('\n', '"', '{', '}', '[', ']', ',', '-', '1e999', 'null', '"__proto__":', '\u0000', '[['),
);
const edit = fc.record({ at: fc.nat(), drop: fc.nat({ max: 40 }), insert: fragment });

/** A valid recording with up to four places overwritten, cut out or doubled. */
const mutated = fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) =>
  edits.reduce((text, { at, drop, insert }) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + insert + text.slice(from + drop);
  }, good),
);

describe('a mutated recording', () => {
  it('is read cleanly or gives a problem with a line; it never throws and never touches a prototype', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const read = readRecording([text]);
        if (read.kind === 'problem') {
          expect(read.line).toBeGreaterThan(0);
          expect(read.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(read.message).toMatch(/^Line \d+: \S/);
        } else {
          expect(read.frames.every((f) => Number.isFinite(f.timeMs))).toBe(true);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1500, seed: 20_250_102 },
    );
  });
});

describe('the incremental reader', () => {
  it('hands out the header before any frame has come', () => {
    const reader = new RecordingReader();
    expect(reader.push(writeHeader(sampleHeader))).toEqual([{ kind: 'header', header: sampleHeader }]);
    expect(reader.push('{"timeMs":')).toEqual([]);
    expect(reader.push('7,"absent":true}\n')).toEqual([
      { kind: 'frame', frame: { timeMs: 7, absent: true } },
    ]);
    expect(reader.end()).toEqual([]);
  });

  it('says nothing more after a problem', () => {
    const reader = new RecordingReader();
    const problems = [...reader.push('nonsense\n'), ...reader.push(good), ...reader.end()];
    expect(problems.map((item) => item.kind)).toEqual(['problem']);
  });

  it('gives up on a line without an end after the limit, not after the file', () => {
    const reader = new RecordingReader();
    reader.push(writeHeader(sampleHeader));
    const chunk = '[1,2,3],'.repeat(1024);
    let chunks = 0;
    while (reader.push(chunk).length === 0) chunks += 1;
    expect(chunks * chunk.length).toBeLessThanOrEqual(65_536);
  });

  it('gives up on a file of blank lines', () => {
    const reader = new RecordingReader({ maxFrames: 100, maxLength: 1e9 });
    expect(reader.push('\n'.repeat(1200))).toEqual([]);
    expect(reader.push('\n'.repeat(1200))).toMatchObject([{ kind: 'problem', code: 'too-large' }]);
    expect(reader.push(good)).toEqual([]);
  });

  it('reads a day of empty frames at a bounded cost', () => {
    const reader = new RecordingReader({ maxFrames: 20_000, maxLength: 1e9 });
    reader.push(writeHeader(sampleHeader));
    const kinds = new Map<string, number>();
    for (let i = 0; i < 30_000; i += 1) {
      for (const item of reader.push(`{"timeMs":${i},"absent":true}\n`)) {
        kinds.set(item.kind, (kinds.get(item.kind) ?? 0) + 1);
      }
    }
    expect([...kinds]).toEqual([
      ['frame', 20_000],
      ['problem', 1],
    ]);
  });
});
