import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleHeader, samplePerson, textOf } from '../../../tests/replay/arbitrary-recording.ts';
import type { SetReport } from '../../core/coach/report.ts';
import { exerciseById } from '../../core/exercises/catalogue.ts';
import { writeRanges } from '../../core/exercises/range/parse-ranges.ts';
import { replayRecording } from '../../core/recording/replay.ts';
import { replayCommand } from './replay-command.ts';

const frames = [
  samplePerson(0),
  ...Array.from({ length: 50 }, (_, i) => ({ timeMs: 40 + i * 40, absent: true as const })),
];
const text = textOf(frames);

const own = { endDeg: 30, sigmaDeg: 3, measuredOn: '2026-05-01' };
const ownRanges = writeRanges([
  { exercise: 'standing-rotation', direction: 'left', own, set: null, ceilingDeg: null },
]);

const bandsFor = (direction: 'left' | 'cat') => [
  { direction, targetMinDeg: 5, targetMaxDeg: 9, cautionDeg: 12, overDeg: 15 },
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unwind-replay-'));
  await writeFile(path.join(folder, 'good.pose.jsonl'), text);
  await writeFile(path.join(folder, 'good.pose.jsonl.gz'), gzipSync(text));
  await writeFile(path.join(folder, 'own.jsonl'), ownRanges);
  await writeFile(path.join(folder, 'cut.pose.jsonl'), text.slice(0, -9));
  await writeFile(path.join(folder, 'cut.pose.jsonl.gz'), gzipSync(text).subarray(0, -9));
  await writeFile(
    path.join(folder, 'yoga.pose.jsonl'),
    textOf(frames, { ...sampleHeader, exercise: 'yoga' }),
  );
});
beforeAll(() =>
  writeFile(path.join(folder, 'heat.pose.jsonl'), textOf(frames, { ...sampleHeader, exercise: 'heat' })),
);
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) =>
  replayCommand(args.map((arg) => (arg.endsWith('l') || arg.endsWith('gz') ? path.join(folder, arg) : arg)));

describe('npm run replay', () => {
  it('prints the very report of the engine as one JSON object', async () => {
    const exercise = exerciseById('standing-rotation');
    if (!exercise) throw new Error('expected standing-rotation in the catalogue');
    const { report } = replayRecording({ header: sampleHeader, frames }, exercise);
    for (const file of ['good.pose.jsonl', 'good.pose.jsonl.gz']) {
      expect(JSON.parse((await run(file, '--json')).text)).toEqual(JSON.parse(JSON.stringify(report)));
    }
  });

  it('tells a person what was measured and what was not', async () => {
    const { text: words } = await run('good.pose.jsonl');
    expect(words).toContain('Standing rotation');
    expect(words).toMatch(/Not measured:\n(.*\n)*.* s {2}nobody in the picture/);
    expect(words).toContain('The recording stops before the set ended.');
  });

  it('judges by a ranges file and an age, and says by which bands', async () => {
    expect((await run('good.pose.jsonl')).text).toContain('to the left: target 10-25, ease off at 30');
    const { text: own } = await run('good.pose.jsonl', '--ranges', 'own.jsonl');
    expect(own).toContain('to the left: target 18-25.5, ease off at 30, past the range at 35\n');
    expect(own).toContain('to the right: target 10-25');
    const { text: old } = await run('good.pose.jsonl', '--ranges', 'own.jsonl', '--age', '64');
    expect(old).toContain('to the left: target 18-25.5');
    expect(old).toContain('to the right: target 8-20');
  });

  it('judges by the bands and the pace of the recording, and by an age only where it has none', async () => {
    const pace = { cautionDegPerSec: 20, tooFastDegPerSec: 30 };
    for (const [name, header, what] of [
      ['bands.pose.jsonl', { ...sampleHeader, bands: bandsFor('left') }, 'bands'],
      ['pace.pose.jsonl', { ...sampleHeader, pace }, 'a pace'],
    ] as const) {
      await writeFile(path.join(folder, name), textOf(frames, header));
      await expect(run(name, '--age', '64')).rejects.toMatchObject({
        code: 'usage',
        message: `${path.join(folder, name)}: Line 1: the recording has ${what} of its own. Leave --age out to judge by them, or name others with --ranges FILE.`,
      });
      expect((await run(name, '--ranges', 'own.jsonl', '--age', '64')).text).toContain('target 8-20');
      expect((await run(name, '--exercise', 'chair-twist', '--age', '64')).text).toContain('Chair twist');
    }
    expect((await run('bands.pose.jsonl')).text).toContain('to the left: target 5-9');
    expect((await run('good.pose.jsonl', '--age', '64')).text).toContain('to the left: target 8-20');
  });

  it('does not pass over bands that do not fit the exercise', async () => {
    const header = { ...sampleHeader, bands: bandsFor('cat') };
    await writeFile(path.join(folder, 'cat.pose.jsonl'), textOf(frames, header));
    await expect(run('cat.pose.jsonl')).rejects.toMatchObject({
      code: 'file-damaged',
      message: expect.stringMatching(/cat\.pose\.jsonl: Line 1: the header has bands for "cat"/) as string,
    });
    expect((await run('cat.pose.jsonl', '--ranges', 'own.jsonl')).text).toContain('target 18-25.5');
  });

  it('prints the conversation, word by word', async () => {
    const { text: said } = await run('good.pose.jsonl', '--transcript');
    expect(said).toMatch(/^Standing rotation\n0:01\.\d{3} {2}I can’t see you\. Come into the picture\.\n/);
  });

  it('judges as another exercise when asked', async () => {
    const { text: json } = await run('yoga.pose.jsonl', '--exercise', 'chair-twist', '--json');
    expect((JSON.parse(json) as SetReport).exercise).toBe('chair-twist');
  });

  it.each([
    [['cut.pose.jsonl'], 'file-damaged', /cut\.pose\.jsonl: Line 52: the recording breaks off/],
    [['cut.pose.jsonl.gz'], 'file-damaged', /cut\.pose\.jsonl\.gz: Line \d+: its gzip data/],
    [['yoga.pose.jsonl'], 'exercise-unknown', /yoga\.pose\.jsonl: Line 1: unknown exercise "yoga"/],
    [['no.pose.jsonl'], 'file-missing', /no such file/],
    [[], 'usage', /name a recording/],
    [['good.pose.jsonl', 'cut.pose.jsonl'], 'usage', /one recording/],
    [['good.pose.jsonl', '--exercise', 'yoga'], 'usage', /unknown exercise: yoga/],
    [['good.pose.jsonl', '--exercise', 'heat'], 'usage', /"heat" is guided by time alone/],
    [['heat.pose.jsonl'], 'exercise-unknown', /heat\.pose\.jsonl: Line 1: "heat" is guided by time alone/],
    [['good.pose.jsonl', '--loud'], 'usage', /--loud/],
    [['good.pose.jsonl', '--json', '--transcript'], 'usage', /not for both/],
    [['good.pose.jsonl', '--age', 'old'], 'usage', /expected an age in whole years/],
    [['good.pose.jsonl', '--age', '200'], 'usage', /not "200"/],
    [['good.pose.jsonl', '--ranges', 'no.jsonl'], 'file-missing', /no such file/],
    [['good.pose.jsonl', '--ranges', 'good.pose.jsonl'], 'file-damaged', /good\.pose\.jsonl: .*not JSON/],
    [
      ['good.pose.jsonl', '--exercise', 'cat-cow', '--age', '75'],
      'nothing-to-judge',
      /cat-cow from 75 years on needs a measured range/,
    ],
  ] as const)('%j fails as %s', async (args, code, words) => {
    await expect(run(...args)).rejects.toMatchObject({
      name: 'CommandError',
      code,
      message: expect.stringMatching(words) as string,
    });
  });
});
