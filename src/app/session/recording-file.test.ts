import { expect, test } from 'vitest';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { frameOf, PICTURE, STANDING } from '../../core/measure/testing/figure.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import { quantiseFrame } from '../../core/pose/quantise.ts';
import { readRecording } from '../../core/recording/read.ts';
import { replayRecording } from '../../core/recording/replay.ts';
import { writeFrame, writeHeader } from '../../core/recording/write.ts';
import { RUNTIME_INFO } from '../testing/samples.ts';
import { openRecording } from './open-recording.ts';
import { recordingFile } from './recording-file.ts';
import { headerOf } from './recording-header.ts';
import { SetRun, type FinishedSet } from './set-run.ts';

const rotation = exercise('standing-rotation');
const STEP_MS = 50;
const still = new AbortController().signal;

/** Two seconds at rest, then out to 30 degrees at the left and back twice; away for a moment at the end. */
function frames(): readonly PoseFrame[] {
  const yaw = (timeMs: number): number =>
    timeMs < 2000 ? 0 : 15 * (1 - Math.cos((2 * Math.PI * (timeMs - 2000)) / 6000));
  const seen = Array.from({ length: 280 }, (_, i) =>
    quantiseFrame(frameOf({ ...STANDING, timeMs: i * STEP_MS, shoulderYawDeg: yaw(i * STEP_MS) })),
  );
  return [...seen, { timeMs: 280 * STEP_MS, absent: true }];
}

function practised(): FinishedSet {
  const size = { widthPx: PICTURE.frameWidthPx, heightPx: PICTURE.frameHeightPx };
  const created = new Date('2026-03-01T10:20:30Z');
  const run = new SetRun(rotation, headerOf(rotation, RUNTIME_INFO, size, created));
  for (const frame of frames()) run.push(frame);
  return run.finish();
}

const measurementsOf = (set: FinishedSet) => set.steps.map(({ output }) => output.measurement);
const eventsOf = (set: FinishedSet) => set.steps.flatMap(({ output }) => output.events);

test('the set of these tests is measured and coached', () => {
  const set = practised();
  const angles = measurementsOf(set).flatMap((m) => (m.kind === 'measured' ? [m.angleDeg] : []));
  expect(angles.length).toBeGreaterThan(200);
  expect(Math.max(...angles)).toBeGreaterThan(15);
  expect(eventsOf(set).map(({ kind }) => kind)).toContain('rep');
});

test('a recording replays with the measurements, events and report of the live set', () => {
  const set = practised();
  const text = [writeHeader(set.header), ...set.steps.map(({ frame }) => writeFrame(frame))];
  const recording = readRecording(text);
  if (recording.kind === 'problem') throw new Error(recording.message);
  const replay = replayRecording(recording, rotation);
  expect(replay.measurements).toEqual(measurementsOf(set));
  expect(replay.events).toEqual(eventsOf(set));
  expect(replay.report).toEqual(set.report);
});

test('a saved file opens as the set it was', async () => {
  const set = practised();
  const { name, content } = recordingFile(set);
  expect(name).toBe('standing-rotation-2026-03-01-10-20.pose.jsonl');
  const shares: number[] = [];
  const opened = await openRecording(content, still, (share) => shares.push(share));
  expect(opened).toEqual({ kind: 'set', set });
  if (opened.kind !== 'set') throw new Error('expected a set');
  expect(await recordingFile(opened.set).content.text()).toBe(await content.text());
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(1);
});

test('a packed file opens too', async () => {
  const set = practised();
  const packed = recordingFile(set).content.stream().pipeThrough(new CompressionStream('gzip'));
  const opened = await openRecording(await new Response(packed).blob(), still, () => undefined);
  expect(opened).toEqual({ kind: 'set', set });
});

test('a cut-off file names its line and gives no half session', async () => {
  const { content } = recordingFile(practised());
  const opened = await openRecording(content.slice(0, content.size - 5), still, () => undefined);
  expect(opened).toMatchObject({ kind: 'problem', line: 282 });
});

test('an exercise that is not in the catalogue is named', async () => {
  const { header } = practised();
  const file = new Blob([writeHeader({ ...header, exercise: 'headstand' }), ...frames().map(writeFrame)]);
  const opened = await openRecording(file, still, () => undefined);
  expect(opened).toEqual({ kind: 'unknown-exercise', id: 'headstand' });
});

test('opening can be cancelled', async () => {
  const { content } = recordingFile(practised());
  const controller = new AbortController();
  const opened = await openRecording(content, controller.signal, () => controller.abort());
  expect(opened).toEqual({ kind: 'cancelled' });
});

test('stopping is told once, and only before the coach has ended the set', () => {
  const run = new SetRun(rotation, practised().header);
  for (const frame of frames().slice(0, 40)) run.push(frame);
  expect(run.lastMs).toBe(39 * STEP_MS);
  const events = run.stop();
  expect(events).toContainEqual({ kind: 'set-ended', timeMs: 39 * STEP_MS, because: 'stopped' });
  expect(run.finish().report.ended).toBe('stopped');
});

test('a pause by the button is told with the next frame, kept in the report, and stops the counting', () => {
  const run = new SetRun(rotation, practised().header);
  const all = frames();
  const events = all.flatMap((frame, index) => {
    if (index === 60) run.pause();
    return run.push(frame).output.events.filter(({ kind }) => kind === 'paused');
  });
  expect(events).toEqual([{ kind: 'paused', timeMs: 59 * STEP_MS + 1, cause: 'button' }]);
  expect(run.status?.paused).toBe('button');
  const { report } = run.finish();
  expect(report.reps).toEqual([]);
  expect(report.pausedMs).toBe(221 * STEP_MS);
});
