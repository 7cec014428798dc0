import path from 'node:path';
import { startPageServer } from '../../../src/cli/browser/page-server.ts';
import { FIXTURES, loadFixture } from '../../replay/fixture.ts';
import { replayRecording } from '../../../src/core/recording/replay.ts';
import { works, type Check } from '../check.ts';

/**
 * Sines and roots of another make of browser differ in the sixteenth place, so whole numbers and texts have to be the same
 * and the others to this many places.
 */
const DECIMALS = 9;

/** One of each kind of movement, and one in which something goes wrong. */
const NAMES = [
  '21_good_chair_b3',
  '24_good_cat_b3',
  '25_good_backbend_b2',
  '18_fault_leave_b2',
  '30_wall_b8',
];

export const numbers: Check = {
  name: 'The numbers of five recordings are those of Node, to nine places',
  async run({ engine }) {
    const server = await startPageServer('analyse');
    try {
      await engine.window.open(server.pageUrl);
      for (const name of NAMES) {
        const { recording, exercise } = loadFixture(name);
        const { report, events, measurements } = replayRecording(recording, exercise);
        const expected = JSON.stringify({ report, events, measurements }, rounded);
        const file = server.lend(path.join(FIXTURES, `${name}.pose.jsonl.gz`));
        const inPage = await engine.window.run(replayInPage, file);
        const actual = JSON.stringify(JSON.parse(inPage), rounded);
        if (actual !== expected) throw new Error(`${name}: ${firstDifference(actual, expected)}`);
      }
    } finally {
      await server.close();
    }
    return works();
  },
};

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(DECIMALS)) + 0 : value;

type Catalogue = typeof import('../../../src/core/exercises/catalogue.ts');
type Read = typeof import('../../../src/core/recording/read.ts');
type Replay = typeof import('../../../src/core/recording/replay.ts');
type TextFile = typeof import('../../../src/platform/text-file.ts');

/** Runs in the page and uses nothing around it: the engine's own modules are fetched there. */
async function replayInPage(file: string): Promise<string> {
  const module = (name: string): Promise<unknown> => import(`${location.origin}/src/${name}`);
  const { exerciseById } = (await module('core/exercises/catalogue.ts')) as Catalogue;
  const { readRecordingStream } = (await module('core/recording/read.ts')) as Read;
  const { replayRecording } = (await module('core/recording/replay.ts')) as Replay;
  const { textChunks } = (await module('platform/text-file.ts')) as TextFile;
  const recording = await readRecordingStream(textChunks(await (await fetch(file)).blob()));
  if (recording.kind !== 'recording') throw new Error(recording.message);
  const exercise = exerciseById(recording.header.exercise);
  if (exercise === undefined) throw new Error(`unknown exercise: ${recording.header.exercise}`);
  const { report, events, measurements } = replayRecording(recording, exercise);
  return JSON.stringify({ report, events, measurements });
}

/** What stands around the place where two texts part. */
function firstDifference(actual: string, expected: string): string {
  let place = 0;
  while (place < expected.length && expected[place] === actual[place]) place += 1;
  const around = (text: string): string => text.slice(Math.max(0, place - 60), place + 40);
  return `…${around(actual)}… instead of …${around(expected)}…`;
}
