import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'fflate';
import { exerciseById } from '../../src/core/exercises/catalogue.ts';
import { readRecording } from '../../src/core/recording/read.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { loadFixture } from '../replay/fixture.ts';
import { LANDMARKS_APART, landmarksApart } from '../replay/landmarks-apart.ts';
import { rememberFastest } from './remember-fastest.ts';
import { expect, test } from './webcam.ts';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures');
const RECORDING = path.join(FIXTURES, '16_fault_over_b1.pose.jsonl.gz');

const recordingText = (): string => new TextDecoder().decode(gunzipSync(readFileSync(RECORDING)));

test('one click shows a recorded set as it is coached, without camera and without model', async ({
  visit,
}) => {
  const { page } = await visit({});
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'See it with a recording' }).click();
  await expect(page.getByRole('main', { name: 'Practice: Chair twist' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/Begin when you’re ready|Hold it there|Come slowly back/);
  expect(asked.filter((url) => /\.(task|wasm|tflite)/.test(url))).toEqual([]);
  expect(asked.filter((url) => url.includes('.pose.jsonl'))).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'This was a recording, not you.' })).toBeVisible();
});

test('a recording replays on the page with the numbers of the engine, and can be scrubbed', async ({
  visit,
}) => {
  const { page } = await visit({});
  await page.getByRole('link', { name: 'Open a recording' }).click();
  await page.locator('input[type=file]').setInputFiles(RECORDING);
  const slider = page.getByRole('slider', { name: 'Position in the recording' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('img', { name: 'How far: Not measured' })).toBeVisible();

  const recording = readRecording([recordingText()]);
  if (recording.kind !== 'recording') throw new Error('the fixture cannot be read');
  const exercise = exerciseById(recording.header.exercise);
  if (exercise === undefined) throw new Error('the fixture is of no known exercise');
  const last = replayRecording(recording, exercise).measurements.at(-1);
  if (last?.kind !== 'measured') throw new Error('the fixture does not end measured');
  await page.keyboard.press('End');
  const gauge = page.getByRole('meter', { name: 'How far' });
  await expect(gauge).toHaveAttribute('aria-valuenow', /\d/);
  const shown = Number(await gauge.getAttribute('aria-valuenow'));
  // The gauge shows whole degrees that do not flicker between neighbours.
  expect(Math.abs(shown - last.angleDeg)).toBeLessThan(1);

  await page.getByRole('button', { name: /That’s far enough/ }).click();
  await expect(page.getByText(/More than 40° counts as too far here/)).toBeVisible();
  await page.getByRole('tab', { name: 'Limits' }).click();
  for (const tooFar of await page.getByRole('textbox', { name: 'Too far at' }).all()) await tooFar.fill('50');
  await expect(page.getByText(/^With these: .* no longer said/)).toBeVisible();

  await page.getByRole('button', { name: 'Summary' }).click();
  await expect(page.getByText(/far enough|ease back/i).first()).toBeVisible();
});

test('a damaged recording is refused with the number of the line', async ({ visit }) => {
  const { page } = await visit({});
  await page.getByRole('link', { name: 'Open a recording' }).click();
  const lines = recordingText().split('\n');
  const damaged = [...lines.slice(0, 6), '{"timeMs":', ...lines.slice(7)].join('\n');
  await page.locator('input[type=file]').setInputFiles({
    name: 'damaged.pose.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(damaged),
  });
  await expect(page.getByRole('alert')).toContainText(/line 7/i);
});

test('a video is looked at picture by picture, with several threads, and opens in the replay room', async ({
  visit,
}) => {
  const { page } = await visit({});
  await rememberFastest(page, 'litert');
  await page.getByRole('link', { name: 'Analyse a video' }).click();
  await page.getByRole('radio', { name: 'Standing backbend' }).check();
  await page.locator('input[type=file]').setInputFiles(path.join(FIXTURES, 'videos/standing-backbend.webm'));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standing backbend', { timeout: 180_000 });

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save recording' }).click();
  const file = await (await saved).path();
  const bytes = readFileSync(file);
  const text = new TextDecoder().decode(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes);
  const recording = readRecording([text]);
  if (recording.kind === 'problem') throw new Error(recording.message);
  expect(recording.header.runtime.package).toBe('@litertjs/core');
  expect(recording.frames).toHaveLength(138);
  // MediaPipe saw the same.
  const { frames } = loadFixture('25_good_backbend_b2').recording;
  expect(landmarksApart(recording.frames, frames)).toBeLessThan(LANDMARKS_APART);
});

test('a file that is no video is refused with what to do', async ({ visit }) => {
  const { page } = await visit({});
  await page.getByRole('link', { name: 'Analyse a video' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'notes.mp4', mimeType: 'video/mp4', buffer: Buffer.from('not a video at all') });
  await expect(page.getByRole('alert')).toContainText(/video/i);
});
