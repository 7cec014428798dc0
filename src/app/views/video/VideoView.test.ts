import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { frameOf, PICTURE, STANDING } from '../../../core/measure/testing/figure.ts';
import { clip, cutOff, FRAMES, ofUnknownCodec, soundOnly } from '../../../platform/testing/clips.ts';
import { openVideoFile } from '../../../platform/video-file.ts';
import type { PoseRuntime } from '../../../pose-runtime/runtime.ts';
import App from '../../App.svelte';
import type { Devices } from '../../devices.ts';
import { Router } from '../../router.svelte.ts';
import { fakeDevices } from '../../testing/fake-devices.ts';
import { idleRuntime } from '../../testing/idle-runtime.ts';
import { Unwind } from '../../unwind.svelte.ts';

/** Sees somebody stand still in every picture. After `most` of them it waits until it is let go on. */
function stillRuntime(most: number) {
  let letGoOn: () => void = () => undefined;
  const goOn = new Promise<void>((resolve) => {
    letGoOn = resolve;
  });
  let seen = 0;
  const idle = idleRuntime();
  const runtime: PoseRuntime = {
    ...idle,
    estimate: async (picture, timeMs) => {
      picture.close();
      if (seen === most) await goOn;
      seen += 1;
      return {
        frame: frameOf({ ...STANDING, timeMs }),
        inferenceMs: 20,
        widthPx: PICTURE.frameWidthPx,
        heightPx: PICTURE.frameHeightPx,
        unchangedMs: 0,
      };
    },
  };
  return { runtime, close: idle.close, letGoOn };
}

interface Given {
  /** How many pictures are looked at before the runtime waits. */
  readonly most?: number;
  readonly openVideo?: Devices['openVideo'];
}

/** The page where videos are chosen, with the browser's own decoder. */
async function open({ most = Number.POSITIVE_INFINITY, openVideo = openVideoFile }: Given = {}) {
  history.replaceState(null, '', '#/video');
  const { runtime, close, letGoOn } = stillRuntime(most);
  const loadRuntime = vi.fn<Devices['loadRuntime']>(() => Promise.resolve({ runtime, why: 'only' }));
  const wakeLock = { hold: vi.fn<() => void>(), release: vi.fn<() => void>() };
  const unwind = new Unwind(new Router(window), {
    ...fakeDevices().devices,
    loadRuntime,
    openVideo,
    wakeLock,
  });
  await render(App, { unwind });
  await expect.element(page.getByRole('heading', { name: 'Analyse a video.' })).toBeVisible();
  return { unwind, loadRuntime, close, letGoOn, wakeLock };
}

async function choose(blob: Blob): Promise<void> {
  const field = document.querySelector('input[type=file]');
  if (field === null) throw new Error('nowhere to choose a file');
  await userEvent.upload(field, new File([blob], 'mine', { type: 'video/webm' }));
}

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#/');
});

const button = (name: string) => page.getByRole('button', { name });
const room = () => page.getByRole('slider', { name: 'Position in the recording' });

test.each([
  ['an empty file', () => new Blob([]), 'This file is empty.'],
  ['a text', () => new Blob(['not a video at all, '.repeat(99)]), 'This is not a video.'],
  ['a sound', soundOnly, 'This file has sound but no picture.'],
  ['a codec nobody knows', ofUnknownCodec, 'This browser cannot decode this video.'],
  ['a download that broke off', () => cutOff('webm'), 'This video is damaged.'],
])('%s is refused with a sentence, and another one can be chosen', async (_, make, title) => {
  const { wakeLock, unwind } = await open();
  await choose(await make());
  await expect.element(page.getByRole('alert')).toHaveTextContent(title);
  expect(wakeLock.release).toHaveBeenCalled();
  expect(unwind.replaying).toBeNull();
  await choose(await clip());
  await expect.element(room()).toHaveAttribute('max', String(FRAMES - 1));
});

test('an hour is looked at to its end, the device stays awake, and it says how long it will take', async () => {
  const stands = Array.from({ length: 360 }, () => 10);
  const { unwind, close, letGoOn, wakeLock } = await open({ most: 100 });
  await choose(await clip({ stands }));
  await expect.element(page.getByRole('progressbar', { name: 'Looking at the video' })).toBeVisible();
  await expect.element(page.getByText(/^28 % · .* × real time · about \d+:\d\d left$/)).toBeVisible();
  expect(wakeLock.hold).toHaveBeenCalled();
  letGoOn();
  await expect.element(page.getByText('/ 59:50')).toBeVisible();
  expect(unwind.replaying?.steps).toHaveLength(stands.length);
  expect(close).toHaveBeenCalledOnce();
  expect(wakeLock.release).toHaveBeenCalled();
});

test('who has seen enough stops it and keeps what was looked at', async () => {
  const { unwind, close, letGoOn } = await open({ most: 10 });
  await choose(await clip());
  await button('Stop here and look at it').click();
  letGoOn();
  await expect.element(room()).toBeVisible();
  expect(unwind.replaying?.steps).toHaveLength(11);
  expect(close).toHaveBeenCalledOnce();
});

test('who cancels is asked for a video again, and nothing is left running', async () => {
  const { unwind, close, letGoOn, wakeLock } = await open({ most: 10 });
  await choose(await clip());
  await expect.element(button('Stop here and look at it')).toBeVisible();
  await button('Cancel').click();
  await expect.element(page.getByText('Choose a video')).toBeVisible();
  expect(wakeLock.release).toHaveBeenCalled();
  letGoOn();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(unwind.replaying).toBeNull();
});

test('more pictures than a recording may have are refused before the model is loaded', async () => {
  const { loadRuntime } = await open({
    openVideo: async (blob) => ({
      ...(await openVideoFile(blob)),
      hasMoreFramesThan: (count) => Promise.resolve(count < 216_001),
    }),
  });
  await choose(await clip());
  await expect.element(page.getByRole('alert')).toHaveTextContent('This video is too long.');
  expect(loadRuntime).not.toHaveBeenCalled();
});
