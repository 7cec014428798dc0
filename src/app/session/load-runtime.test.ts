import { expect, test, vi } from 'vitest';
import type { chooseRuntime, ChosenRuntime } from '../../pose-runtime/choose.ts';
import type { startPoseRuntime } from '../../pose-runtime/client.ts';
import { PoseRuntimeError } from '../../pose-runtime/runtime.ts';
import { fakePreferences } from '../testing/fake-devices.ts';
import { idleRuntime } from '../testing/idle-runtime.ts';
import { browserRuntimes } from './load-runtime.ts';

const runtime = idleRuntime();
const ONE = { model: 'full', delegate: 'CPU', backend: 'mediapipe' } as const;
const SEVERAL = { ...ONE, backend: 'litert' } as const;
const AUTO = { model: 'auto', delegate: 'auto', backContour: true } as const;

/** A device on which this is what comes of trying. */
function device(chosen: Omit<ChosenRuntime, 'runtime'>) {
  const preferences = fakePreferences();
  const choose = vi.fn<typeof chooseRuntime>(() => Promise.resolve({ runtime, ...chosen }));
  const start = vi.fn<typeof startPoseRuntime>(() => Promise.resolve(runtime));
  const load = browserRuntimes(preferences, {
    chooseRuntime: choose,
    startPoseRuntime: start,
    sharedThreads: () => 2,
  });
  return { preferences, choose, start, load };
}

const tried = {
  choice: SEVERAL,
  trials: [
    { ...ONE, frameMs: 40 },
    { ...SEVERAL, frameMs: 20 },
  ],
};

test('what was the fastest is started again at the next visit, and nothing else', async () => {
  const { load, choose, start } = device(tried);
  expect((await load(AUTO, () => undefined)).why).toBe('fastest');
  expect((await load({ ...AUTO, backContour: false }, () => undefined)).why).toBe('fastest');
  expect(choose).toHaveBeenCalledOnce();
  expect(start.mock.calls.map(([options]) => options)).toEqual([{ ...SEVERAL, backContour: false }]);
});

test('it is tried anew once it is erased, for other wishes, and when it does not start', async () => {
  const { load, choose, start, preferences } = device(tried);
  await load(AUTO, () => undefined);
  preferences.eraseAll();
  await load(AUTO, () => undefined);
  await load({ ...AUTO, model: 'lite' }, () => undefined);
  expect(choose).toHaveBeenCalledTimes(3);
  await load(AUTO, () => undefined);
  expect(choose).toHaveBeenCalledTimes(4);
  start.mockRejectedValueOnce(new PoseRuntimeError('wasm-blocked', 'no threads'));
  expect((await load(AUTO, () => undefined)).runtime).toBe(runtime);
  expect(choose).toHaveBeenCalledTimes(5);
});

test('a lite model that was taken because full is too slow says so at every visit', async () => {
  const { load } = device({ choice: { ...ONE, model: 'lite' }, trials: [{ ...ONE, frameMs: 120 }] });
  expect((await load(AUTO, () => undefined)).why).toBe('full-too-slow');
  expect((await load(AUTO, () => undefined)).why).toBe('full-too-slow');
});

test('a model that was tried alone is remembered too; where all was asked for there is nothing to remember', async () => {
  const alone = device({ choice: ONE, trials: [{ ...ONE, frameMs: 40 }] });
  expect((await alone.load(AUTO, () => undefined)).why).toBe('only');
  expect((await alone.load(AUTO, () => undefined)).why).toBe('only');
  expect(alone.choose).toHaveBeenCalledOnce();
  const wished = device({ choice: ONE, trials: [] });
  expect((await wished.load({ ...AUTO, delegate: 'CPU', model: 'full' }, () => undefined)).why).toBe(
    'wished',
  );
  expect(wished.preferences.kept.size).toBe(0);
});
