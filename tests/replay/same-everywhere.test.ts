import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeAgain } from '../../src/app/session/judge-again.ts';
import { SetRun } from '../../src/app/session/set-run.ts';
import { transcriptOf } from '../../src/app/session/transcript.ts';
import { replayCommand } from '../../src/cli/replay/replay-command.ts';
import { transcriptText } from '../../src/cli/replay/transcript-text.ts';
import { editLimits, limitsDraftOf, type EditedLimits } from '../../src/core/exercises/range/edit-limits.ts';
import { writeRanges } from '../../src/core/exercises/range/parse-ranges.ts';
import type { Exercise } from '../../src/core/exercises/exercise.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { FIXTURES, loadFixture } from './fixture.ts';
import { readTranscript } from './golden.ts';

/** One of each kind of movement, and two in which something goes wrong. */
const NAMES = [
  '21_good_chair_b3',
  '24_good_cat_b3',
  '25_good_backbend_b2',
  '16_fault_over_b1',
  '18_fault_leave_b2',
];

/** Tighter by a fifth than what the set was coached by, and slower by a third. */
const tightened = (exercise: Exercise): Edited => {
  const { directions, pace } = limitsDraftOf(exercise);
  const less = (typed: string, share: number): string => String(Math.round(Number(typed) * share * 10) / 10);
  const draft = {
    directions: directions.map((one) => ({
      targetMinDeg: less(one.targetMinDeg, 0.8),
      targetMaxDeg: less(one.targetMaxDeg, 0.8),
      cautionDeg: less(one.cautionDeg, 0.8),
      overDeg: less(one.overDeg, 0.8),
      ceilingDeg: '',
    })),
    pace: {
      cautionDegPerSec: less(pace.cautionDegPerSec, 0.67),
      tooFastDegPerSec: less(pace.tooFastDegPerSec, 0.67),
    },
  };
  const edited = editLimits(exercise, exercise, draft);
  if (edited.kind === 'problems') throw new Error('the limits of this test are out of bounds');
  return edited;
};
type Edited = Extract<EditedLimits, { kind: 'limits' }>;

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(NAMES)('%s', (name) => {
  const { recording, exercise } = loadFixture(name);
  const file = path.join(FIXTURES, `${name}.pose.jsonl.gz`);
  const run = new SetRun(exercise, recording.header);
  for (const frame of recording.frames) run.push(frame);
  const live = run.finish();

  it('gives one report to live practice, replay and command line', async () => {
    const { report } = replayRecording(recording, exercise);
    expect(live.report).toEqual(report);
    expect(JSON.parse((await replayCommand([file, '--json'])).text)).toEqual(json(report));
  });

  it('judges by edited limits as the command line does by the file that the room saves', async () => {
    const { exercise: edited, ranges } = tightened(exercise);
    const again = await judgeAgain(live, edited, new AbortController().signal);
    const folder = mkdtempSync(path.join(tmpdir(), 'unwind-'));
    const rangesFile = path.join(folder, 'ranges.json');
    writeFileSync(rangesFile, writeRanges(ranges));
    const call = [file, '--ranges', rangesFile];
    expect(json(again?.report)).toEqual(JSON.parse((await replayCommand([...call, '--json'])).text));
    const events = again?.steps.flatMap((step) => step.output.events) ?? [];
    expect((await replayCommand([...call, '--transcript'])).text).toBe(transcriptText(edited, events));
    expect(again?.report).not.toEqual(live.report);
    rmSync(folder, { recursive: true });
  });

  it('is what it was when it is judged again by its own limits, presses and all', async () => {
    const pressed = new SetRun(exercise, recording.header);
    for (const [index, frame] of recording.frames.entries()) {
      if (index === 60 || index === 100) pressed.pause();
      pressed.push(frame);
    }
    pressed.stop('tired');
    const set = pressed.finish();
    const again = await judgeAgain(set, exercise, new AbortController().signal);
    expect(again?.report).toEqual(set.report);
    expect(again?.steps.map(({ output }) => output)).toEqual(set.steps.map(({ output }) => output));
  });

  it('says the same words to live practice and command line', async () => {
    const { text } = await replayCommand([file, '--transcript']);
    expect(text).toBe(readTranscript(name));
    const lines = text
      .split('\n')
      .slice(1, -1)
      .filter((line) => !line.includes('['));
    expect(lines.map((line) => line.replace(/^\S+ {2}/, ''))).toEqual(
      transcriptOf(live)
        .filter(({ cue }) => cue !== 'paused' && cue !== 'resumed')
        .map(({ text: words }) => words),
    );
  });
});
