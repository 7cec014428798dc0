import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleHeader, samplePerson, textOf } from '../../../tests/replay/arbitrary-recording.ts';
import { turningTruth } from '../../../tests/replay/sample-truth.ts';
import { writeTruthFrame, writeTruthHeader } from '../../core/truth/write-truth.ts';
import { accuracyCommand } from './accuracy-command.ts';

const truth = turningTruth([{ peakDeg: 50, degPerSec: 20, holdMs: 1000 }]);
const truthText = (exercise: string) =>
  writeTruthHeader({ ...truth.header, exercise }) + truth.frames.map(writeTruthFrame).join('');
const people = truth.frames.map(({ timeMs }) => samplePerson(timeMs));
const recordingOf = (exercise: string, frames = people) => textOf(frames, { ...sampleHeader, exercise });
const recording = recordingOf('standing-rotation');
const chairRecording = recordingOf('chair-twist');

let folder = '';
const put = (name: string, bytes: string | Uint8Array) => writeFile(path.join(folder, name), bytes);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unwind-accuracy-'));
  await mkdir(path.join(folder, 'bad'));
  await put('a.pose.jsonl', recording);
  await put('a.truth.jsonl', truthText('standing-rotation'));
  await put('b.pose.jsonl.gz', gzipSync(chairRecording));
  await put('b.truth.jsonl.gz', gzipSync(truthText('chair-twist')));
  await put('c.pose.jsonl', recording);
  await put('c.truth.jsonl', truthText('yoga'));
  await put('d.pose.jsonl', recording);
  await put('bad/a.pose.jsonl', chairRecording);
  await put('bad/a.truth.jsonl', truthText('chair-twist'));
  await put('bad/b.pose.jsonl', chairRecording.slice(0, -50));
  await put('bad/b.truth.jsonl', truthText('chair-twist'));
  await put('bad/c.pose.jsonl', recording);
  await put('bad/c.truth.jsonl', 'hello');
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs the command and gives what it printed and said. */
async function run(...args: string[]) {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  const { text, exitCode = 0 } = await accuracyCommand(args);
  return { text, exitCode, said: said.join('') };
}

const unmeasured = {
  frames: truth.frames.length,
  measured: 0,
  maeDeg: null,
  biasDeg: null,
  p95Deg: null,
  maxDeg: null,
  peakErrorDeg: null,
  speedErrorRatio: null,
};

describe('npm run accuracy', () => {
  it('prints one object with every clip and every exercise', async () => {
    const { text, exitCode } = await run(folder, '--json');
    const judged = JSON.parse(text) as {
      clips: object[];
      exercises: Record<string, object>;
      all: object;
    };
    expect(exitCode).toBe(0);
    expect(Object.keys(judged)).toEqual(['clips', 'exercises', 'targets', 'all']);
    expect(judged.clips).toEqual([
      expect.objectContaining({ name: 'a', exercise: 'standing-rotation', measure: 'turn', ...unmeasured }),
      expect.objectContaining({ name: 'b', exercise: 'chair-twist', measure: 'turn', ...unmeasured }),
    ]);
    expect(Object.keys(judged.exercises)).toEqual(['chair-twist', 'standing-rotation']);
    expect(judged.exercises['standing-rotation']).toMatchObject({
      ...unmeasured,
      events: { expected: 1, found: 0, missed: 1, false: 0 },
    });
    expect(judged.all).toMatchObject({ clips: 2, frames: 2 * truth.frames.length, unmeasuredShare: 1 });
  });

  it('holds every figure against its target', async () => {
    const { text } = await run(folder, '--json');
    const { targets } = JSON.parse(text) as { targets: Record<string, object[]> };
    expect(targets['standing-rotation']).toEqual(
      expect.arrayContaining([
        { id: 'mean-error', unit: 'deg', value: null, bound: 'at-most', limit: 2.5, met: null },
        { id: 'unmeasured', unit: 'share', value: 1, bound: 'at-most', limit: 0, met: false },
        { id: 'missed-events', unit: 'count', value: 1, bound: 'at-most', limit: 0, met: false },
        { id: 'false-numbers', unit: 'count', value: 0, bound: 'at-most', limit: 0, met: true },
      ]),
    );
  });

  it('prints a table for people', async () => {
    const { text } = await run(folder);
    expect(text).toMatch(/^clip +frames +measured/);
    expect(text).toMatch(/^ {2}a +\d+ +0 +-/m);
    expect(text).toMatch(/^chair-twist \(turn\)/m);
    expect(text).toMatch(/^measuring +mean +p95/m);
    expect(text).toMatch(/^standing-rotation +1 ✗ +0 ✓ +1 ✗/m);
  });

  it('says what it leaves out', async () => {
    const { said } = await run(folder, '--json');
    expect(said).toContain('not judged: c: the catalogue has no exercise "yoga"');
    expect(said).toContain('left out: d: no truth file beside it');
  });

  it('goes on after a damaged file, names the line, and fails in the end', async () => {
    const { text, exitCode, said } = await run(path.join(folder, 'bad'), '--json');
    expect(exitCode).toBe(1);
    expect((JSON.parse(text) as { clips: { name: string }[] }).clips.map(({ name }) => name)).toEqual(['a']);
    expect(said).toMatch(/problem: b: .*b\.pose\.jsonl: Line \d+: the recording breaks off/);
    expect(said).toMatch(/problem: c: .*c\.truth\.jsonl: Line 1: this is not JSON/);
  });

  it('judges no recording against a truth that is not its own', async () => {
    await mkdir(path.join(folder, 'other'));
    const seen = truth.frames.length;
    const recordings = {
      cut: people.slice(0, seen / 2),
      late: people.slice(seen / 2),
      none: [],
      // Every third picture, and the last ones lost, is a slow camera and no other recording.
      slow: people.slice(0, -15).filter((_, index) => index % 3 === 0),
    };
    for (const [name, frames] of Object.entries({ ...recordings, other: people })) {
      await put(`other/${name}.pose.jsonl`, recordingOf('standing-rotation', frames));
      await put(
        `other/${name}.truth.jsonl`,
        truthText(name === 'other' ? 'chair-twist' : 'standing-rotation'),
      );
    }
    const { text, exitCode, said } = await run(path.join(folder, 'other'), '--json');
    expect(exitCode).toBe(1);
    expect((JSON.parse(text) as { clips: { name: string }[] }).clips.map(({ name }) => name)).toEqual([
      'slow',
    ]);
    expect(said).toMatch(
      /problem: cut: .*cut\.pose\.jsonl: it goes from 0\.0 to 6\.0 s, but its truth from 0\.0 to 11\.9 s\. Use/,
    );
    expect(said).toMatch(/problem: late: .*late\.pose\.jsonl: it goes from \d\.\d to 11\.9 s/);
    expect(said).toMatch(/problem: none: .*none\.pose\.jsonl: it has no frames\./);
    expect(said).toMatch(
      /problem: other: .*other\.pose\.jsonl: this is a recording of standing-rotation, but the truth beside it is of chair-twist\./,
    );
  });

  it('does not judge a recording of another model than the one asked for', async () => {
    const { said, exitCode } = await run(folder, '--model', 'lite', '--json');
    expect(said).toContain('problem: a: it is not recorded with the lite model');
    expect(exitCode).toBe(1);
  });

  it('tells in its help which models are judged unless one is named', async () => {
    expect((await run('--help')).text).toContain(
      '(unless named: recordings as they are, videos by the full model)',
    );
  });

  it.each([
    [['--json'], 'usage'],
    [['x', 'y'], 'usage'],
    [['x', '--model', 'huge'], 'usage'],
    [['/nowhere/at/all'], 'file-missing'],
  ])('%j fails as %s', async (args, code) => {
    await expect(run(...args)).rejects.toMatchObject({ name: 'CommandError', code });
  });

  it('fails when there is nothing to judge', async () => {
    const empty = path.join(folder, 'empty');
    await mkdir(empty);
    await expect(run(empty)).rejects.toThrow('Each needs its .truth.jsonl file beside it.');
    const damaged = path.join(folder, 'damaged');
    await mkdir(damaged);
    await writeFile(path.join(damaged, 'a.truth.jsonl'), '{');
    await writeFile(path.join(damaged, 'a.pose.jsonl'), '{');
    expect(await run(damaged)).toMatchObject({ text: '', exitCode: 1 });
  });
});
