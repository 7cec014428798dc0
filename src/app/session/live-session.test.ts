import { expect, test, vi } from 'vitest';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { frameOf, PICTURE, STANDING } from '../../core/measure/testing/figure.ts';
import { CameraError } from '../../platform/camera-error.ts';
import type { FrameSink } from '../../platform/frame-pump.ts';
import { PoseRuntimeError, type EstimatedFrame } from '../../pose-runtime/runtime.ts';
import { RUNTIME_INFO } from '../testing/samples.ts';
import { LiveSession, type SessionParts } from './live-session.ts';
import type { SessionListener } from './session.ts';

const SIZE: Pick<EstimatedFrame, 'widthPx' | 'heightPx'> = {
  widthPx: PICTURE.frameWidthPx,
  heightPx: PICTURE.frameHeightPx,
};

/** What a runtime answers to a picture of somebody standing still. */
const answer = (timeMs: number, size = SIZE, unchangedMs = 0): EstimatedFrame => ({
  frame: frameOf({ ...STANDING, timeMs }),
  inferenceMs: 20,
  unchangedMs,
  ...size,
});

async function session(id = 'standing-rotation') {
  const picture = await createImageBitmap(new ImageData(4, 4));
  let sink: FrameSink | null = null;
  const camera = {
    start: (onPicture: FrameSink) => {
      sink = onPicture;
    },
    stream: vi.fn<SessionParts['camera']['stream']>(() => null),
    stop: vi.fn<() => void>(),
    onLost: null as SessionParts['camera']['onLost'],
  };
  const runtime = {
    info: RUNTIME_INFO,
    offer: vi.fn<SessionParts['runtime']['offer']>(),
    follow: vi.fn<SessionParts['runtime']['follow']>(),
    onFrame: null as SessionParts['runtime']['onFrame'],
    onFailure: null as SessionParts['runtime']['onFailure'],
  };
  const step = vi.fn<SessionListener['step']>();
  const end = vi.fn<SessionListener['end']>();
  const now = (): Date => new Date('2026-03-01T10:00:00Z');
  const live = new LiveSession({ exercise: exercise(id), camera, runtime, now }, { step, end });
  return {
    live,
    camera,
    runtime,
    step,
    end,
    take: (timeMs: number) => sink?.({ picture, timeMs }),
    /** A picture that is looked at and answered at once. */
    see: (timeMs: number, size = SIZE) => {
      sink?.({ picture, timeMs });
      runtime.onFrame?.(answer(timeMs, size));
    },
    times: () => step.mock.calls.map(([{ frame }]) => frame.timeMs),
    ended: () => {
      expect(end).toHaveBeenCalledOnce();
      const [set, trouble] = end.mock.calls[0] ?? [];
      return { set, trouble };
    },
  };
}

test('the picture that a surface is followed from is dated likewise, though it may be older', async () => {
  const { live, runtime, take, step } = await session();
  live.start();
  for (const timeMs of [5000, 5040]) {
    take(timeMs);
    const seen = answer(timeMs);
    runtime.onFrame?.({
      ...seen,
      frame: { ...seen.frame, hipSurface: { keyMs: 4800, shiftPx: 2, seen: 1 } },
    });
  }
  expect(step.mock.calls.map(([{ frame }]) => 'hipSurface' in frame && frame.hipSurface)).toEqual([
    { keyMs: -200, shiftPx: 2, seen: 1 },
    { keyMs: -200, shiftPx: 2, seen: 1 },
  ]);
});

test('pictures go to the runtime, answers become steps dated from the first picture', async () => {
  const { live, runtime, see, step, times } = await session();
  live.start();
  see(5000);
  see(5040);
  see(5080);
  expect(runtime.offer.mock.calls.map(([, timeMs]) => timeMs)).toEqual([5000, 5040, 5080]);
  expect(times()).toEqual([0, 40, 80]);
  expect(step.mock.calls[0]?.[0].output.measurement).toMatchObject({ timeMs: 0 });
  expect(step.mock.calls[0]?.[1]).toBe(20);
});

test('a camera that hangs at one picture is no somebody who holds still', async () => {
  const { live, runtime, see, times } = await session();
  live.start();
  see(0);
  for (const [timeMs, unchangedMs] of [
    [40, 2999],
    [80, 3000],
    [120, 60_000],
    [160, 0],
  ] as const) {
    runtime.onFrame?.(answer(timeMs, SIZE, unchangedMs));
  }
  expect(times()).toEqual([0, 40, 160]);
});

test('stopping ends the set with all its frames, and lets go of camera and runtime', async () => {
  const { live, camera, runtime, see, ended } = await session();
  live.start();
  for (let timeMs = 0; timeMs < 2000; timeMs += 100) see(timeMs);
  live.stop();
  live.stop();
  const { set, trouble } = ended();
  expect(trouble).toBeNull();
  expect(set?.steps).toHaveLength(20);
  expect(set?.report.ended).toBe('stopped');
  expect(set?.header).toMatchObject({
    exercise: 'standing-rotation',
    frameWidthPx: 640,
    frameHeightPx: 480,
    mirrored: false,
    created: '2026-03-01T10:00:00.000Z',
    model: RUNTIME_INFO.model,
  });
  expect(camera.stop).toHaveBeenCalledOnce();
  expect([camera.onLost, runtime.onFrame, runtime.onFailure]).toEqual([null, null, null]);
});

test('stopping before any picture leaves no set', async () => {
  const { live, ended } = await session();
  live.start();
  live.stop();
  expect(ended()).toEqual({ set: null, trouble: null });
});

test('a camera that goes away ends the set, which is kept', async () => {
  const { live, camera, see, ended } = await session();
  live.start();
  see(0);
  see(40);
  const lost = new CameraError('unplugged', 'gone');
  camera.onLost?.(lost);
  const { set, trouble } = ended();
  expect(trouble).toBe(lost);
  expect(set?.steps).toHaveLength(2);
});

test('a runtime that gives up ends the set, which is kept', async () => {
  const { live, runtime, see, ended } = await session();
  live.start();
  see(0);
  const failure = new PoseRuntimeError('gave-up', 'three times');
  runtime.onFailure?.(failure);
  const { set, trouble } = ended();
  expect(trouble).toBe(failure);
  expect(set?.steps).toHaveLength(1);
});

test('an answer that arrives after the end changes nothing', async () => {
  const { live, runtime, see, step, end } = await session();
  live.start();
  see(0);
  const { onFrame, onFailure } = runtime;
  live.stop();
  onFrame?.(answer(40));
  onFailure?.(new PoseRuntimeError('worker-died', 'late'));
  expect(step).toHaveBeenCalledOnce();
  expect(end).toHaveBeenCalledOnce();
});

test('answers to pictures from before this set are not part of it', async () => {
  const { live, runtime, take, see, times } = await session();
  live.start();
  runtime.onFrame?.(answer(900));
  expect(times()).toEqual([]);
  take(1000);
  runtime.onFrame?.(answer(960));
  expect(times()).toEqual([]);
  see(1040);
  expect(times()).toEqual([40]);
});

test('an answer that is not later than the one before is left out', async () => {
  const { live, runtime, see, times } = await session();
  live.start();
  see(0);
  see(80);
  runtime.onFrame?.(answer(80));
  runtime.onFrame?.(answer(40));
  see(120);
  expect(times()).toEqual([0, 80, 120]);
});

test('a picture of another size ends the set: a phone was turned', async () => {
  const { live, see, ended, step } = await session();
  live.start();
  see(0);
  see(40);
  see(80, { widthPx: SIZE.heightPx, heightPx: SIZE.widthPx });
  const { set, trouble } = ended();
  expect(trouble).toMatchObject({ code: 'picture-changed' });
  expect(set?.steps).toHaveLength(2);
  expect(set?.report.ended).toBe('stopped');
  expect(step).toHaveBeenCalledTimes(2);
});

test('the pain stop: nothing is measured after it, and the set ends with the answer', async () => {
  const { live, camera, see, times, ended, end } = await session();
  live.start();
  see(0);
  see(40);
  live.halt();
  see(80);
  camera.onLost?.(new CameraError('unplugged', 'while asking'));
  expect(times()).toEqual([0, 40]);
  expect(end).not.toHaveBeenCalled();
  live.stop('pain');
  const { set, trouble } = ended();
  expect(trouble).toBeNull();
  expect(set?.report.ended).toBe('pain');
  expect(set?.steps).toHaveLength(2);
});

test('where the camera has a stream the runtime reads it, and a new one after a restart', async () => {
  const { live, camera, runtime, times } = await session();
  const streams = [new ReadableStream<VideoFrame>(), new ReadableStream<VideoFrame>()];
  camera.stream.mockImplementation(() => streams.shift() ?? null);
  const [first, second] = streams;
  live.start();
  const open = runtime.follow.mock.calls[0]?.[0];
  expect([open?.(), open?.(), open?.()]).toEqual([first, second, null]);
  runtime.onFrame?.(answer(5000));
  runtime.onFrame?.(answer(5040));
  expect(times()).toEqual([0, 40]);
  expect(runtime.offer).not.toHaveBeenCalled();
});

test.each([
  { id: 'standing-rotation', lookedFor: { surfaces: ['hips'], mirrorLook: true } },
  { id: 'chair-twist', lookedFor: { surfaces: [], mirrorLook: true } },
  { id: 'wall-stretch', lookedFor: { surfaces: [], mirrorLook: false } },
])('the runtime is told what $id is read from besides the landmarks', async ({ id, lookedFor }) => {
  const { live, camera, runtime, take } = await session(id);
  live.start();
  take(0);
  expect(runtime.offer.mock.calls.map(([, , asked]) => asked)).toEqual([lookedFor]);
  camera.stream.mockImplementation(() => new ReadableStream<VideoFrame>());
  live.start();
  expect(runtime.follow.mock.calls.map(([, asked]) => asked)).toEqual([lookedFor]);
});
