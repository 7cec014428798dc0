import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turningTruth } from '../../../tests/replay/sample-truth.ts';
import { readTruth } from './read-truth.ts';
import { writeTruthFrame, writeTruthHeader } from './write-truth.ts';

const truth = turningTruth([{ peakDeg: 20, degPerSec: 20, holdMs: 500 }]);
const written = [writeTruthHeader(truth.header), ...truth.frames.slice(0, 3).map(writeTruthFrame)];
const edited = (index: number, from: string | RegExp, to: string) =>
  written.map((line, i) => (i === index ? line.replace(from, to) : line)).join('');

describe('readTruth', () => {
  it('reads what was written', () => {
    expect(readTruth(written)).toEqual({ ...truth, frames: truth.frames.slice(0, 3) });
  });

  it('drops fields that nobody needs', () => {
    const rendered = edited(1, '{', '{"tiltDeg":0.5,"jointsPx":{"neck":[1,2]},').replace(
      '{',
      '{"fps":15,"segments":[],',
    );
    expect(readTruth([rendered])).toEqual(readTruth(written));
  });

  it.each([
    ['nothing', '', 1, 'empty'],
    ['a header alone', written[0] ?? '', 2, 'no frames'],
    ['text', 'hello', 1, 'not JSON'],
    ['a recording', '{"format":"unwind-pose","version":1}', 1, '"format": expected "trunk-truth"'],
    ['another version', edited(0, '"version":1', '"version":2'), 1, '"version": expected 1'],
    ['no exercise', edited(0, /"exercise":"[^"]*",/, ''), 1, '"exercise"'],
    ['a missing angle', edited(2, /"turnDeg":[^,]*,/, ''), 3, '"turnDeg"'],
    ['a null angle', edited(2, /"turnDeg":[^,]*,/, '"turnDeg":null,'), 3, '"turnDeg"'],
    [
      'an infinite speed',
      edited(2, /"turnSpeedDegPerSec":[^,]*,/, '"turnSpeedDegPerSec":1e999,'),
      3,
      'turnSpeed',
    ],
    ['an unknown phase', edited(2, '"neutral"', '"resting"'), 3, '"phase"'],
    ['a side of 2', edited(2, '"side":0', '"side":2'), 3, '"side"'],
    ['a missing joint', edited(3, /"kneeL":\[[^\]]*\],/, ''), 4, '"jointsM.kneeL"'],
    ['two coordinates', edited(3, /"kneeL":\[[^,]*,/, '"kneeL":['), 4, 'jointsM.kneeL'],
    ['hips in one place', edited(3, /"hipR":\[[^\]]*\]/, '"hipR":[0.1,0,2.5]'), 4, 'two hips apart'],
    ['times that fall', edited(3, '"timeMs":100', '"timeMs":50'), 4, 'timeMs is 50 after 50'],
    ['a cut line', written.join('').slice(0, -40), 4, 'not JSON'],
    ['a line without an end', edited(2, '{', `{"note":"${'x'.repeat(300_000)}",`), 3, 'longer than'],
  ])('%s: a problem that names the line', (_, text, line, words) => {
    const read = readTruth([text]);
    expect(read).toMatchObject({ kind: 'problem', line });
    expect(read.kind === 'problem' && read.message).toMatch(`Line ${line}: `);
    expect(read.kind === 'problem' && read.message).toContain(words);
  });

  it('never throws, whatever is overwritten', () => {
    const text = written.join('');
    const edit = fc.tuple(
      fc.nat({ max: text.length }),
      fc.nat({ max: 30 }),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(edit, ([at, drop, insert]) => {
        const read = readTruth([text.slice(0, at) + insert + text.slice(at + drop)]);
        expect(read.kind === 'truth' || read.line >= 1).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500, seed: 20_250_103 },
    );
  });
});
