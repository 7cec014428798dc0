import { expect, test } from 'vitest';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import { frameOf, PICTURE, STANDING } from '../../../core/measure/testing/figure.ts';
import { CameraError } from '../../../platform/camera-error.ts';
import { OwnRanges } from '../../own-ranges.svelte.ts';
import { Studio } from '../../studio.svelte.ts';
import { fakeDevices, fakePreferences } from '../../testing/fake-devices.ts';
import { idleCamera } from '../../testing/idle-camera.ts';
import { idleRuntime } from '../../testing/idle-runtime.ts';
import { Measuring } from './measuring.svelte.ts';

const rotation = exercise('standing-rotation');
const STEP_MS = 50;

/** Four seconds at rest, then a slow turn to each of these angles and back, with a rest after it. */
function yawAt(ends: readonly number[], timeMs: number): number {
  const [restMs, turnMs, roundMs] = [4_000, 9_000, 11_000];
  const index = Math.floor((timeMs - restMs) / roundMs);
  const into = timeMs - restMs - index * roundMs;
  const end = ends[index];
  if (timeMs < restMs || end === undefined || into > turnMs) return 0;
  return (end / 2) * (1 - Math.cos((2 * Math.PI * into) / turnMs));
}

async function measured(ends: readonly number[], visible = true) {
  const preferences = fakePreferences();
  const { devices, said } = fakeDevices(preferences);
  const ranges = new OwnRanges(preferences, () => null);
  const measuring = new Measuring({ devices, ranges, studio: new Studio(devices) }, rotation);
  const picture = await createImageBitmap(new ImageData(4, 4));
  const camera = idleCamera();
  const runtime = idleRuntime();
  measuring.start(camera, runtime);
  for (let timeMs = 0; timeMs < 4_000 + ends.length * 11_000; timeMs += STEP_MS) {
    camera.sink?.({ picture, timeMs });
    const frame = visible
      ? frameOf({ ...STANDING, timeMs, shoulderYawDeg: yawAt(ends, timeMs) })
      : ({ timeMs, absent: true } as const);
    runtime.onFrame?.({
      frame,
      inferenceMs: 20,
      widthPx: PICTURE.frameWidthPx,
      heightPx: PICTURE.frameHeightPx,
      unchangedMs: 0,
    });
  }
  return { measuring, said, ranges, camera, runtime };
}

test('three slow turns a side give a range that is said, kept and practised by', async () => {
  const { measuring, said, ranges, runtime } = await measured([30, 30, 30, -30, -30, -30]);
  expect(said[0]).toBe('Rest in the middle, quite still.');
  expect(said[1]).toBe('Turn slowly to your left. Stop at the first mild stretch, before any pain.');
  expect(said).toContain('Two. Turn slowly to your right.');
  const last = said.at(-1) ?? '';
  expect(last).toMatch(/^Left \d+ degrees, give or take \d+\. Right \d+ degrees, give or take \d+\.$/);
  expect(measuring.caption).toBe(last);
  expect(measuring.state.kind).toBe('found');
  expect(measuring.repeats).toHaveLength(6);
  const directions = ranges.practised(rotation)?.directions ?? [];
  directions.forEach((direction, index) => {
    const { endDeg } = ranges.all[index]?.own ?? { endDeg: Number.NaN };
    expect(direction.cautionDeg).toBeCloseTo(endDeg, 0);
  });
  expect(runtime.onFrame).toBeNull();

  measuring.forget();
  expect(ranges.all).toEqual([]);
});

test('nobody in the picture: says so, and keeps nothing', async () => {
  const { measuring, said, ranges } = await measured([30], false);
  expect(said.length).toBeGreaterThan(0);
  expect(said.every((text) => /can’t see you/.test(text))).toBe(true);
  expect(measuring.state.kind).toBe('running');
  measuring.stop();
  expect(measuring.state.kind).toBe('waiting');
  expect(ranges.all).toEqual([]);
});

test('a camera that goes away ends the measurement', async () => {
  const { measuring, camera, ranges } = await measured([30]);
  camera.onLost?.(new CameraError('unplugged', 'gone'));
  expect(measuring.state.kind).toBe('waiting');
  expect(ranges.all).toEqual([]);
});
