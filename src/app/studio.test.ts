import { expect, test, vi } from 'vitest';
import { exercise } from '../core/exercises/testing/exercise.ts';
import { CameraError } from '../platform/camera-error.ts';
import type { Camera } from '../platform/camera.ts';
import { PoseRuntimeError, type PoseRuntime } from '../pose-runtime/runtime.ts';
import type { LoadingStage, RuntimeWish } from './session/runtime-wish.ts';
import { Studio } from './studio.svelte.ts';
import { idleCamera } from './testing/idle-camera.ts';
import { idleRuntime } from './testing/idle-runtime.ts';
import { RUNTIME_INFO } from './testing/samples.ts';

const chair = exercise('chair-twist');
const catCow = exercise('cat-cow');

interface Load {
  readonly wish: RuntimeWish;
  readonly onStage: (stage: LoadingStage) => void;
  readonly done: (runtime: PoseRuntime) => void;
  readonly fail: (cause: unknown) => void;
}

/** A studio whose loads and cameras come when the test says so. */
function studio(stored: Readonly<Record<string, string>> = {}) {
  const loads: Load[] = [];
  const kept = new Map(Object.entries(stored));
  const open = vi.fn<(choice: unknown) => Promise<Camera>>();
  const built = new Studio({
    loadRuntime: (wish, onStage) =>
      new Promise((done, fail) => {
        loads.push({ wish, onStage, done: (runtime) => done({ runtime, why: 'fastest' }), fail });
      }),
    cameras: {
      list: () =>
        Promise.resolve([
          { deviceId: 'a', label: 'A' },
          { deviceId: 'b', label: 'B' },
        ]),
      open,
    },
    power: { isLow: false },
    preferences: {
      read: (key) => kept.get(key) ?? null,
      erase: (key) => kept.delete(key),
      eraseAll: () => kept.clear(),
      write: (key, value) => {
        kept.set(key, value);
        return true;
      },
    },
  });
  const load = async (index: number): Promise<Load> => {
    await vi.waitUntil(() => loads.length > index);
    const found = loads[index];
    if (found === undefined) throw new Error(`no load ${index}`);
    return found;
  };
  return { studio: built, loads, load, open, kept };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a load passes its stages on and ends ready', async () => {
  const { studio: built, load } = studio();
  const loading = built.loadRuntime(chair);
  const { wish, onStage, done } = await load(0);
  expect(wish).toEqual({ model: 'auto', delegate: 'auto', backContour: false });
  onStage({ stage: 'loading', share: 0.5 });
  expect(built.runtime).toEqual({ kind: 'loading', stage: 'loading', share: 0.5 });
  const runtime = idleRuntime();
  done(runtime);
  await loading;
  expect(built.runtime).toEqual({ kind: 'ready', runtime, why: 'fastest' });
  expect(runtime.close).not.toHaveBeenCalled();
});

test('what is loaded or loading already is not loaded again', async () => {
  const { studio: built, load, loads } = studio();
  const loading = built.loadRuntime(chair);
  await built.loadRuntime(chair);
  (await load(0)).done(idleRuntime());
  await loading;
  await built.loadRuntime(exercise('standing-rotation'));
  await settled();
  expect(loads).toHaveLength(1);
});

test('loads come one after another, and one that was overtaken is closed', async () => {
  const { studio: built, load, loads } = studio();
  const first = built.loadRuntime(chair);
  const { done, onStage } = await load(0);
  const second = built.loadRuntime(catCow);
  await settled();
  expect(loads).toHaveLength(1);
  onStage({ stage: 'loading', share: 0.9 });
  expect(built.runtime).toEqual({ kind: 'loading', stage: 'starting', share: null });

  const stale = idleRuntime();
  done(stale);
  await first;
  expect(stale.close).toHaveBeenCalledOnce();
  const next = await load(1);
  expect(next.wish.backContour).toBe(true);
  const runtime = idleRuntime();
  next.done(runtime);
  await second;
  expect(built.runtime).toEqual({ kind: 'ready', runtime, why: 'fastest' });
});

test('of several wishes only the last is loaded after the one under way', async () => {
  const { studio: built, load, loads } = studio();
  const all = [built.loadRuntime(chair)];
  const { done } = await load(0);
  all.push(built.choose(chair, 'lite', 'auto'), built.choose(chair, 'full', 'CPU'));
  done(idleRuntime());
  const last = await load(1);
  last.done(idleRuntime());
  await Promise.all(all);
  expect(loads).toHaveLength(2);
  expect(last.wish).toEqual({ model: 'full', delegate: 'CPU', backContour: false });
  expect(built.runtime.kind).toBe('ready');
});

test('a failed load shows its code, and can be tried again', async () => {
  const { studio: built, load } = studio();
  const failing = built.loadRuntime(chair);
  (await load(0)).fail(new PoseRuntimeError('model-damaged', 'wrong sha256'));
  await failing;
  expect(built.runtime).toEqual({ kind: 'trouble', code: 'model-damaged' });
  const again = built.loadRuntime(chair);
  (await load(1)).done(idleRuntime());
  await again;
  expect(built.runtime.kind).toBe('ready');
});

test('an unforeseen failure is called internal', async () => {
  const { studio: built, load } = studio();
  const failing = built.loadRuntime(chair);
  (await load(0)).fail(new TypeError('undefined is not a function'));
  await failing;
  expect(built.runtime).toEqual({ kind: 'trouble', code: 'internal' });
});

test('choosing settings before anything is loaded loads nothing and remembers them', async () => {
  const { studio: built, loads, kept } = studio();
  await built.choose(chair, 'lite', 'GPU');
  await settled();
  expect(loads).toHaveLength(0);
  expect(built.runtime).toEqual({ kind: 'none' });
  expect([kept.get('model'), kept.get('delegate')]).toEqual(['lite', 'GPU']);
});

test('remembered settings are taken up; nonsense is not', () => {
  expect(studio({ model: 'lite', delegate: 'CPU' }).studio).toMatchObject({ model: 'lite', delegate: 'CPU' });
  expect(studio({ model: 'huge', delegate: 'TPU' }).studio).toMatchObject({
    model: 'auto',
    delegate: 'auto',
  });
});

test('closing while loading closes what arrives later', async () => {
  const { studio: built, load } = studio();
  const loading = built.loadRuntime(chair);
  const { done } = await load(0);
  built.close();
  const runtime = idleRuntime();
  done(runtime);
  await loading;
  expect(runtime.close).toHaveBeenCalledOnce();
  expect(built.runtime).toEqual({ kind: 'none' });
});

test('the camera asked for last wins and the other one is closed', async () => {
  const { studio: built, open } = studio();
  const slow = idleCamera('slow');
  const quick = idleCamera('quick');
  let arrive: (camera: Camera) => void = () => undefined;
  open.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
  open.mockResolvedValueOnce(quick);
  const first = built.openCamera({ kind: 'device', deviceId: 'slow' });
  await built.openCamera({ kind: 'device', deviceId: 'quick' });
  arrive(slow);
  await first;
  expect(built.camera).toEqual({ kind: 'on', camera: quick });
  expect(slow.close).toHaveBeenCalledOnce();
  built.closeCamera();
  expect(quick.close).toHaveBeenCalledOnce();
  expect(built.camera).toEqual({ kind: 'off' });
});

test('a refused camera shows its code', async () => {
  const { studio: built, open } = studio();
  open.mockRejectedValue(new CameraError('refused', 'no'));
  await built.openCamera({ kind: 'facing', facing: 'user' });
  expect(built.camera).toEqual({ kind: 'trouble', code: 'refused' });
});

test('a remembered camera that is gone gives way to any other', async () => {
  const { studio: built, open } = studio({ camera: 'gone' });
  open.mockRejectedValueOnce(new CameraError('no-camera', 'gone'));
  open.mockResolvedValueOnce(idleCamera('other'));
  await built.openCamera(built.preferredCamera);
  expect(open.mock.calls).toEqual([
    [{ kind: 'device', deviceId: 'gone' }],
    [{ kind: 'facing', facing: 'user' }],
  ]);
  expect(built.camera).toMatchObject({ kind: 'on', camera: { deviceId: 'other' } });
});

test('the other camera looks the other way, and is remembered', async () => {
  const { studio: built, open, kept } = studio();
  open.mockResolvedValueOnce(idleCamera('a', 'user'));
  await built.openCamera(built.preferredCamera);
  open.mockResolvedValueOnce(idleCamera('b', 'environment'));
  await built.otherCamera();
  expect(open).toHaveBeenLastCalledWith({ kind: 'facing', facing: 'environment' });
  expect(built.preferredCamera).toEqual({ kind: 'device', deviceId: 'b' });
  expect(kept.get('camera')).toBe('b');
});

test('where nobody knows which way they look, it is the next one, round and round', async () => {
  const { studio: built, open } = studio();
  for (const id of ['a', 'b', 'a']) open.mockResolvedValueOnce(idleCamera(id));
  await built.openCamera({ kind: 'device', deviceId: 'a' });
  await built.otherCamera();
  await built.otherCamera();
  expect(open.mock.calls.slice(1)).toEqual([
    [{ kind: 'device', deviceId: 'b' }],
    [{ kind: 'device', deviceId: 'a' }],
  ]);
});

/** A studio with the camera on and a model that takes as long as it is told. */
async function running(model: 'full' | 'lite', stored: Readonly<Record<string, string>> = {}) {
  const made = studio({ runtime: 'kept', ...stored });
  const camera = idleCamera('a');
  made.open.mockResolvedValue(camera);
  await made.studio.openCamera({ kind: 'facing', facing: 'user' });
  const runtime = idleRuntime({ ...RUNTIME_INFO, model: { name: model, sha256: '' } });
  const loading = made.studio.loadRuntime(chair);
  (await made.load(0)).done(runtime);
  await loading;
  let timeMs = 0;
  const run = (frameMs: number, forMs: number): void => {
    for (const endMs = timeMs + forMs; timeMs < endMs; timeMs += frameMs) runtime.onTimed?.(timeMs, frameMs);
  };
  return { ...made, camera, runtime, run };
}

test('a slow device’s camera is asked for fewer pictures, and so is the next one', async () => {
  const { studio: built, camera, open, run } = await running('full');
  run(120, 30_000);
  expect(camera.setRate.mock.calls.map(([rate]) => rate)).toEqual([24, 20, 15]);
  const next = idleCamera('b');
  open.mockResolvedValueOnce(next);
  await built.openCamera({ kind: 'device', deviceId: 'b' });
  expect(next.setRate).toHaveBeenLastCalledWith(15);
});

test('a model that a device has grown too slow for is chosen anew with the next load, not before', async () => {
  const { studio: built, loads, load, kept, runtime, run } = await running('full');
  run(60, 30_000);
  await built.loadRuntime(chair);
  expect([built.outgrown, loads.length, kept.get('runtime')]).toEqual([null, 1, 'kept']);
  run(100, 10_000);
  expect(built.outgrown).toBe('too-slow');
  expect([loads.length, kept.get('runtime')]).toEqual([1, 'kept']);
  const again = built.loadRuntime(chair);
  expect([runtime.close.mock.calls.length, kept.get('runtime')]).toEqual([1, undefined]);
  (await load(1)).done(idleRuntime());
  await again;
  expect(built.outgrown).toBeNull();
});

test('a lite model that leaves time to spare is chosen anew too', async () => {
  const { studio: built, run } = await running('lite');
  run(25, 20_000);
  expect(built.outgrown).toBe('spare');
});

test('whoever chose a model keeps it', async () => {
  const { studio: built, run } = await running('full', { model: 'full' });
  run(150, 30_000);
  expect(built.outgrown).toBeNull();
});
