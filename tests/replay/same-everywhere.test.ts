import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SetRun } from '../../src/app/session/set-run.ts';
import { transcriptOf } from '../../src/app/session/transcript.ts';
import { replayCommand } from '../../src/cli/replay-command.ts';
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
