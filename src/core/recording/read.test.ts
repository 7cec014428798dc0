import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryFrames,
  sampleHeader,
  samplePerson,
  textOf,
} from '../../../tests/replay/arbitrary-recording.ts';
import { readRecording, readRecordingStream, type Recording } from './read.ts';
import { writeFrame, writeHeader } from './write.ts';

const write = ({ header, frames }: Recording) => writeHeader(header) + frames.map(writeFrame).join('');

/** Cuts `text` at the given places, in whatever order they come. */
const cut = (text: string, places: readonly number[]): string[] => {
  const sorted = [0, ...places.map((p) => p % (text.length + 1)).sort((a, b) => a - b), text.length];
  return sorted.slice(1).map((to, i) => text.slice(sorted[i], to));
};

const good = textOf([samplePerson(0), { timeMs: 40, absent: true }, samplePerson(80)]);
const lines = good.trimEnd().split('\n');
const replaced = (index: number, line: string) => lines.map((l, i) => (i === index ? line : l)).join('\n');
const edited = (index: number, from: string | RegExp, to: string) =>
  replaced(index, (lines[index] ?? '').replace(from, to));
const band = { direction: 'left', targetMinDeg: 5, targetMaxDeg: 8, cautionDeg: 10, overDeg: 12 };
const withBands = (bands: readonly object[]) => edited(0, /\}\s*$/, `,"bands":${JSON.stringify(bands)}}`);

describe('reading a recording', () => {
  it('gives the same bytes when written again, however it was chopped', () => {
    fc.assert(
      fc.property(arbitraryFrames(), fc.array(fc.nat(), { maxLength: 9 }), (frames, places) => {
        const text = textOf(frames);
        const read = readRecording(cut(text, places));
        expect(read.kind === 'recording' && write(read)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('gives back the very frames', () => {
    const read = readRecording([good]);
    expect(read).toEqual({
      kind: 'recording',
      header: sampleHeader,
      frames: [samplePerson(0), { timeMs: 40, absent: true }, samplePerson(80)],
    });
  });

  it.each([
    ['carriage returns', good.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${good}`],
    ['no last line feed', good.trimEnd()],
    ['blank lines', good.replaceAll('\n', '\n\n')],
    ['spaces', good.replaceAll(',', ' , ')],
    ['another order of keys', edited(2, /.*/, '{"absent":true,"timeMs":40}')],
  ])('accepts %s and writes the canonical form', (_, text) => {
    const read = readRecording([text]);
    expect(read.kind === 'recording' && write(read)).toBe(good);
  });

  it.each([1, 2])('reads version %i of the format and leaves it what it is', (version) => {
    const first = good.replace('"version":3', `"version":${version}`);
    const read = readRecording([first]);
    expect(read.kind === 'recording' && write(read)).toBe(first);
  });

  it('accepts a recording without frames', () => {
    expect(readRecording([writeHeader(sampleHeader)])).toMatchObject({ kind: 'recording', frames: [] });
  });

  it('reads chunks that arrive over time', async () => {
    async function* chunks() {
      for (const chunk of cut(good, [5, 700, 701])) {
        await Promise.resolve();
        yield chunk;
      }
    }
    expect(await readRecordingStream(chunks())).toEqual(readRecording([good]));
  });
});

describe('a damaged recording', () => {
  it.each([
    ['nothing', '', 1, 'empty', 'empty'],
    ['blank lines only', '\n \r\n', 1, 'empty', 'empty'],
    ['a picture', '\u0089PNG\r\n', 1, 'not-json', 'Choose a .pose.jsonl file'],
    [
      'another format',
      '{"format":"trunk-truth","version":1}',
      1,
      'not-a-recording',
      'not an Unwind recording',
    ],
    ['a list', '[1]', 1, 'not-a-recording', 'not an Unwind recording'],
    ['null', 'null', 1, 'not-a-recording', 'not an Unwind recording'],
    ['a later version', edited(0, '"version":3', '"version":4'), 1, 'unknown-version', 'has version 4'],
    [
      'no version',
      edited(0, '"version":3', '"version":"1"'),
      1,
      'unknown-version',
      'format version as a number',
    ],
    ['an odd view', edited(0, '"front"', '"above"'), 1, 'bad-header', '"view"'],
    ['an odd model', edited(0, '"full"', '"huge"'), 1, 'bad-header', '"model.name"'],
    ['a missing key', edited(0, '"delegate":"CPU",', ''), 1, 'bad-header', '"delegate"'],
    ['bands upside down', withBands([{ ...band, targetMinDeg: 9 }]), 1, 'bad-header', '"bands.0"'],
    [
      'the same direction twice',
      withBands([band, { ...band, overDeg: 15 }]),
      1,
      'bad-header',
      '"bands": expected every direction once.',
    ],
    ['an unknown header key', edited(0, '{', '{"name":"Ann",'), 1, 'bad-header', '"name": unknown key.'],
    ['a __proto__ header key', edited(0, '{', '{"__proto__":{"x":1},'), 1, 'bad-header', '__proto__'],
    [
      'an inner __proto__ key',
      edited(0, '{"name"', '{"__proto__":{},"name"'),
      1,
      'bad-header',
      'model.__proto__',
    ],
    ['text between frames', replaced(2, 'hello'), 3, 'not-json', 'line|Line 3'],
    ['a list as a frame', replaced(2, '[]'), 3, 'bad-frame', 'expected a frame, found a list'],
    ['a second header', replaced(2, lines[0] ?? ''), 3, 'bad-frame', 'unknown key "format"'],
    [
      '32 landmarks',
      edited(1, /\[\[[^\]]*\],/, '['),
      2,
      'bad-frame',
      'expected 33 image landmarks, found 32',
    ],
    ['3 numbers', edited(1, '[[0,', '[['), 2, 'bad-frame', 'landmark 0 (nose) is 3 numbers, expected 4'],
    ['null for a number', edited(1, '[[0,', '[[null,'), 2, 'bad-frame', 'landmark 0 (nose) x is null'],
    ['text for a number', edited(1, '[[0,', '[["0",'), 2, 'bad-frame', 'x is text'],
    ['NaN', edited(1, '[[0,', '[[NaN,'), 2, 'not-json', 'not JSON'],
    ['Infinity by exponent', edited(1, '[[0,', '[[1e999,'), 2, 'bad-frame', 'x is Infinity'],
    ['an absurd pixel', edited(1, '[[0,', '[[1e7,'), 2, 'bad-frame', 'x is 10000000'],
    [
      'an absurd metre',
      edited(1, '"world":[[0,', '"world":[[101,'),
      2,
      'bad-frame',
      'world landmark 0 (nose) x',
    ],
    ['visibility 1.5', edited(1, ',8,0]', ',8,1.5]'), 2, 'bad-frame', 'visibility is 1.5'],
    ['no world', edited(1, /,"world":.*\}/, '}'), 2, 'bad-frame', 'world is missing'],
    [
      'a short contour',
      edited(1, /\}$/, ',"backContour":[[1,2]]}'),
      2,
      'bad-frame',
      '8 to 64 backContour points',
    ],
    ['a null contour', edited(1, /\}$/, ',"backContour":null}'), 2, 'bad-frame', 'backContour is null'],
    ['a second look of text', edited(1, /\}$/, ',"mirrorLook":"x"}'), 2, 'bad-frame', 'mirrorLook is text'],
    [
      'a second look without a world',
      edited(1, /("image":\[\[.*\]\]),"world"(.*)\}$/, '$1,"world"$2,"mirrorLook":{$1}}'),
      2,
      'bad-frame',
      'mirrorLook world is missing',
    ],
    [
      'more in a second look',
      edited(1, /\}$/, ',"mirrorLook":{"face":1}}'),
      2,
      'bad-frame',
      'unknown key "face" in mirrorLook',
    ],
    [
      'a light of text',
      edited(2, /\}$/, ',"light":"dim"}'),
      3,
      'bad-frame',
      'light is text, expected 2 numbers',
    ],
    ['a light of one number', edited(2, /\}$/, ',"light":[1]}'), 3, 'bad-frame', 'light is 1 numbers'],
    [
      'too light',
      edited(1, /\}$/, ',"light":[1.01,0]}'),
      2,
      'bad-frame',
      'luma is 1.01, expected a number from 0',
    ],
    ['no contrast', edited(1, /\}$/, ',"light":[1,null]}'), 2, 'bad-frame', 'contrast is null'],
    ['a surface of text', edited(1, /\}$/, ',"hipSurface":"silk"}'), 2, 'bad-frame', 'hipSurface is text'],
    [
      'a surface of two numbers',
      edited(1, /\}$/, ',"hipSurface":[0,1]}'),
      2,
      'bad-frame',
      'hipSurface is 2 numbers, expected 3',
    ],
    ['a surface of no time', edited(1, /\}$/, ',"hipSurface":[null,0,1]}'), 2, 'bad-frame', 'keyMs is null'],
    [
      'an absurd surface',
      edited(1, /\}$/, ',"hipSurface":[0,1e9,1]}'),
      2,
      'bad-frame',
      'shiftPx is 1000000000',
    ],
    ['a surface seen twice', edited(1, /\}$/, ',"hipSurface":[0,1,2]}'), 2, 'bad-frame', 'seen is 2'],
    ['an unknown key', edited(1, '{', '{"note":1,'), 2, 'bad-frame', 'unknown key "note"'],
    [
      'a __proto__ key',
      edited(1, '{', '{"__proto__":{"absent":true},'),
      2,
      'bad-frame',
      'unknown key "__proto__"',
    ],
    ['absent: false', edited(2, 'true', 'false'), 3, 'bad-frame', 'absent is false'],
    ['absent with landmarks', edited(1, '{', '{"absent":true,'), 2, 'bad-frame', 'unknown key "image"'],
    ['an equal time', edited(2, '40', '0'), 3, 'time-not-rising', 'timeMs is 0 after 0'],
    ['a falling time', edited(3, '80', '39.5'), 4, 'time-not-rising', 'timeMs is 39.5 after 40'],
    ['a negative time', edited(1, '"timeMs":0', '"timeMs":-1'), 2, 'bad-frame', 'timeMs is -1'],
    ['a last line cut short', good.slice(0, -100), 4, 'cut-short', 'breaks off'],
    ['an over-long line', replaced(2, ' '.repeat(70_000)), 3, 'line-too-long', '65536 characters'],
    ['an over-long first line', 'x'.repeat(70_000), 1, 'line-too-long', 'no Unwind recording'],
  ])('%s: a problem that names the line', (_, text, line, code, words) => {
    const read = readRecording([text]);
    expect(read).toMatchObject({ kind: 'problem', line, code });
    expect(read.kind === 'problem' && read.message).toMatch(`Line ${line}: `);
    expect(read.kind === 'problem' && read.message).toContain(words.split('|').at(-1));
    expect(readRecording(Array.from(text))).toEqual(read);
  });

  it('stops at more frames or more text than the limits', () => {
    expect(readRecording([good], { maxFrames: 2, maxLength: 1e9 })).toMatchObject({
      code: 'too-many-frames',
      line: 4,
    });
    expect(readRecording(good.match(/.{1,64}/gsu) ?? [], { maxFrames: 9, maxLength: 3000 })).toMatchObject({
      code: 'too-large',
    });
  });
});
