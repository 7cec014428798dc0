import { describe, expect, it, vi } from 'vitest';
import { startPoseRuntime } from './client.ts';
import type { EstimatedFrame, PoseRuntime } from './runtime.ts';
import { FakePicture, FakeSurroundings, INFO, settle } from './testing/fakes.ts';

const OPTIONS = { model: 'full', delegate: 'CPU', backend: 'mediapipe', backContour: true } as const;

async function running(): Promise<{ fakes: FakeSurroundings; runtime: PoseRuntime }> {
  const fakes = new FakeSurroundings();
  const starting = startPoseRuntime(OPTIONS, undefined, fakes);
  await fakes.worker.loaded();
  return { fakes, runtime: await starting };
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => (error as { code: unknown }).code,
  );

describe('loading', () => {
  it('tells what was loaded, and its progress on the way', async () => {
    const fakes = new FakeSurroundings();
    const progress = vi.fn();
    const starting = startPoseRuntime(OPTIONS, progress, fakes);
    const { worker } = fakes;
    await worker.reply({ kind: 'progress', id: worker.last.id, loadedBytes: 5, totalBytes: 10 });
    await worker.loaded();
    expect((await starting).info).toEqual(INFO);
    expect(progress).toHaveBeenCalledExactlyOnceWith({ loadedBytes: 5, totalBytes: 10 });
    expect(fakes.timers.size).toBe(0);
  });

  it('fails with the worker’s own code, and ends the worker', async () => {
    const fakes = new FakeSurroundings();
    const starting = codeOf(startPoseRuntime(OPTIONS, undefined, fakes));
    const { worker } = fakes;
    await worker.reply({ kind: 'failed', id: worker.last.id, code: 'model-damaged', message: 'other bytes' });
    expect(await starting).toBe('model-damaged');
    expect(worker.terminated).toBe(true);
  });

  it('does not wait for ever', async () => {
    const fakes = new FakeSurroundings();
    const starting = codeOf(startPoseRuntime(OPTIONS, undefined, fakes));
    await fakes.timePasses();
    expect(await starting).toBe('worker-died');
    expect(fakes.worker.terminated).toBe(true);
  });
});

const LOOKED_FOR = { surfaces: ['hips'], mirrorLook: true } as const;

describe('estimate', () => {
  it('hands over every picture in order, one at a time', async () => {
    const { fakes, runtime } = await running();
    const times = [0, 40, 80];
    const results = times.map((timeMs) => runtime.estimate(new FakePicture().asPicture, timeMs, LOOKED_FOR));
    for (const timeMs of times) {
      expect(fakes.worker.last).toMatchObject({
        kind: 'estimate',
        timeMs,
        lookedFor: LOOKED_FOR,
        isLive: false,
      });
      await fakes.worker.estimated();
    }
    const frames = await Promise.all(results);
    expect(frames.map(({ frame }) => frame.timeMs)).toEqual(times);
    expect(runtime.counts).toEqual({ estimated: 3, dropped: 0, restarts: 0 });
  });

  it('rejects the picture a worker failed on, starts another and goes on with the next', async () => {
    const { fakes, runtime } = await running();
    const first = codeOf(runtime.estimate(new FakePicture().asPicture, 0));
    const second = runtime.estimate(new FakePicture().asPicture, 40);
    const [broken] = fakes.workers;
    await fakes.worker.failed();
    expect(await first).toBe('internal');
    expect(broken?.terminated).toBe(true);
    await fakes.worker.loaded();
    await fakes.worker.estimated();
    expect((await second).frame.timeMs).toBe(40);
    expect(runtime.counts).toEqual({ estimated: 1, dropped: 0, restarts: 1 });
  });
});

describe('offer', () => {
  it('lets the newest waiting picture win, closes and counts the others', async () => {
    const { fakes, runtime } = await running();
    const seen: EstimatedFrame[] = [];
    runtime.onFrame = (estimated) => seen.push(estimated);
    const pictures = [0, 1, 2, 3].map(() => new FakePicture());
    pictures.forEach((picture, i) => runtime.offer(picture.asPicture, i * 40));
    expect(pictures.map(({ closed }) => closed)).toEqual([false, true, true, false]);
    await fakes.worker.estimated();
    await fakes.worker.estimated();
    expect(seen.map(({ frame }) => frame.timeMs)).toEqual([0, 120]);
    expect(runtime.counts).toEqual({ estimated: 2, dropped: 2, restarts: 0 });
  });

  it('keeps the newest picture while the worker is started again', async () => {
    const { fakes, runtime } = await running();
    const seen: number[] = [];
    runtime.onFrame = ({ frame }) => seen.push(frame.timeMs);
    runtime.offer(new FakePicture().asPicture, 0);
    await fakes.worker.dies();
    runtime.offer(new FakePicture().asPicture, 40);
    runtime.offer(new FakePicture().asPicture, 80);
    await fakes.worker.loaded();
    await fakes.worker.estimated();
    expect(seen).toEqual([80]);
    expect(runtime.counts).toEqual({ estimated: 1, dropped: 1, restarts: 1 });
  });
});

describe('follow', () => {
  async function following() {
    const started = await running();
    const times: number[] = [];
    started.runtime.onFrame = ({ frame }) => times.push(frame.timeMs);
    const open = vi.fn((): ReadableStream<VideoFrame> | null => new ReadableStream<VideoFrame>());
    started.runtime.follow(open, LOOKED_FOR);
    return { ...started, open, times };
  }

  it('hands the stream to the worker and its frames on, until it ends', async () => {
    const { fakes, runtime, open, times } = await following();
    await fakes.worker.sees(0);
    await fakes.worker.sees(40);
    await fakes.worker.reply({ kind: 'followed', id: fakes.worker.last.id });
    expect(times).toEqual([0, 40]);
    expect(open).toHaveBeenCalledOnce();
    expect(runtime.counts).toEqual({ estimated: 2, dropped: 0, restarts: 0 });
    expect(fakes.timers.size).toBe(0);
  });

  it('lets nothing of an earlier stream through', async () => {
    const { fakes, runtime, times } = await following();
    const earlier = fakes.worker.last.id;
    runtime.follow(() => new ReadableStream<VideoFrame>());
    const estimated = {
      frame: { timeMs: 7, absent: true },
      inferenceMs: 1,
      widthPx: 640,
      heightPx: 480,
      unchangedMs: 0,
    } as const;
    await fakes.worker.reply({ kind: 'frame', id: earlier, estimated });
    await fakes.worker.sees(40);
    expect(times).toEqual([40]);
  });

  it('opens the pictures anew for a new worker', async () => {
    const { fakes, runtime, open, times } = await following();
    await fakes.worker.sees(0);
    await fakes.worker.dies();
    await fakes.worker.loaded();
    expect(fakes.worker.last).toMatchObject({ kind: 'follow', lookedFor: LOOKED_FOR });
    await fakes.worker.sees(80);
    expect(open).toHaveBeenCalledTimes(2);
    expect(times).toEqual([0, 80]);
    expect(runtime.counts).toEqual({ estimated: 2, dropped: 0, restarts: 1 });
  });

  it('waits with a camera that has no picture, and not with a worker that says nothing', async () => {
    const { fakes, runtime } = await following();
    await fakes.worker.sees(0);
    await fakes.worker.reply({ kind: 'waiting', id: fakes.worker.last.id });
    expect([...fakes.timers].map(({ timeoutMs }) => timeoutMs)).toEqual([10_000]);
    await fakes.timePasses();
    expect(runtime.counts.restarts).toBe(1);
  });

  it('ends for good when the camera has no pictures any more', async () => {
    const { fakes, runtime, open } = await following();
    open.mockReturnValue(null);
    await fakes.worker.dies();
    await fakes.worker.loaded();
    expect(fakes.worker.requests.map(({ kind }) => kind)).toEqual(['load']);
    runtime.close();
  });

  it('is over when the runtime is closed', async () => {
    const { fakes, runtime, open, times } = await following();
    const { worker } = fakes;
    runtime.close();
    await worker.sees(40);
    expect(worker.terminated).toBe(true);
    expect(times).toEqual([]);
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('the watchdog', () => {
  it('restarts a worker that does not answer, and is patient with the first frame', async () => {
    const { fakes, runtime } = await running();
    const first = runtime.estimate(new FakePicture().asPicture, 0);
    const patience = [...fakes.timers].map(({ timeoutMs }) => timeoutMs);
    await fakes.worker.estimated();
    await first;
    const second = codeOf(runtime.estimate(new FakePicture().asPicture, 40));
    const later = [...fakes.timers].map(({ timeoutMs }) => timeoutMs);
    expect(patience).toEqual([60_000]);
    expect(later).toEqual([10_000]);
    await fakes.timePasses();
    expect(await second).toBe('worker-died');
    expect(fakes.workers).toHaveLength(2);
    expect(runtime.counts.restarts).toBe(1);
  });

  it('ignores what a dead worker still says', async () => {
    const { fakes, runtime } = await running();
    const seen = vi.fn();
    runtime.onFrame = seen;
    runtime.offer(new FakePicture().asPicture, 0);
    const dead = fakes.worker;
    await fakes.timePasses();
    await dead.estimated();
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('giving up', () => {
  it('restarts three times in a row, then fails once and for all', async () => {
    const { fakes, runtime } = await running();
    const failure = vi.fn();
    runtime.onFailure = failure;
    const waiting = new FakePicture();
    runtime.offer(new FakePicture().asPicture, 0);
    runtime.offer(waiting.asPicture, 40);
    for (let i = 0; i < 4; i++) await fakes.worker.dies();
    expect(fakes.workers).toHaveLength(4);
    expect(failure).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'gave-up' }));
    expect(waiting.closed).toBe(true);
    expect(fakes.workers.every(({ terminated }) => terminated)).toBe(true);
    expect(await codeOf(runtime.estimate(new FakePicture().asPicture, 80))).toBe('gave-up');
  });

  it('forgives restarts that were followed by many good frames', async () => {
    const { fakes, runtime } = await running();
    for (let restart = 0; restart < 5; restart++) {
      runtime.offer(new FakePicture().asPicture, 0);
      await fakes.worker.dies();
      await fakes.worker.loaded();
      for (let i = 0; i < 300; i++) {
        runtime.offer(new FakePicture().asPicture, i);
        await fakes.worker.estimated();
      }
    }
    expect(runtime.counts).toEqual({ estimated: 1500, dropped: 0, restarts: 5 });
  });
});

describe('close', () => {
  it('ends the worker, closes what waits and rejects what was asked', async () => {
    const { fakes, runtime } = await running();
    const failure = vi.fn();
    runtime.onFailure = failure;
    const queued = new FakePicture();
    const offered = new FakePicture();
    const first = codeOf(runtime.estimate(new FakePicture().asPicture, 0));
    const second = codeOf(runtime.estimate(queued.asPicture, 40));
    runtime.offer(offered.asPicture, 80);
    runtime.close();
    expect(await Promise.all([first, second])).toEqual(['closed', 'closed']);
    expect([queued.closed, offered.closed]).toEqual([true, true]);
    expect(fakes.worker.terminated).toBe(true);
    expect(fakes.timers.size).toBe(0);
    expect(failure).not.toHaveBeenCalled();
  });

  it('takes later pictures only to close them', async () => {
    const { runtime } = await running();
    runtime.close();
    const late = new FakePicture();
    runtime.offer(late.asPicture, 0);
    expect(late.closed).toBe(true);
  });

  it('stops a restart that is under way', async () => {
    const { fakes, runtime } = await running();
    const failure = vi.fn();
    runtime.onFailure = failure;
    runtime.offer(new FakePicture().asPicture, 0);
    await fakes.worker.dies();
    runtime.close();
    await settle();
    expect(fakes.workers).toHaveLength(2);
    expect(fakes.worker.terminated).toBe(true);
    expect(failure).not.toHaveBeenCalled();
  });
});
