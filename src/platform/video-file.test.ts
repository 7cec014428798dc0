import { expect, test } from 'vitest';
import { clip, cutOff, FRAMES, ofUnknownCodec, soundOnly } from './testing/clips.ts';
import { openVideoFile, type VideoFile } from './video-file.ts';

async function timesOf(video: VideoFile, signal?: AbortSignal): Promise<number[]> {
  const times: number[] = [];
  for await (const { picture, timeMs } of video.frames(signal)) {
    times.push(timeMs);
    picture.close();
  }
  return times;
}

const sizeOf = (picture: ImageBitmap | VideoFrame): { widthPx: number; heightPx: number } =>
  'displayWidth' in picture
    ? { widthPx: picture.displayWidth, heightPx: picture.displayHeight }
    : { widthPx: picture.width, heightPx: picture.height };

/** Brightness of a picture at a place, 0..255. */
function brightnessAt(picture: CanvasImageSource, x: number, y: number): number {
  const context = new OffscreenCanvas(64, 64).getContext('2d');
  context?.drawImage(picture, 0, 0);
  return context?.getImageData(x, y, 1, 1).data[0] ?? Number.NaN;
}

test('every frame comes once, dated from the first', async () => {
  const video = await openVideoFile(await clip());
  expect(video).toMatchObject({ widthPx: 64, heightPx: 48, estimatedFrames: FRAMES });
  expect(video.durationMs).toBeCloseTo(2000, 0);
  const times = await timesOf(video);
  expect(times).toHaveLength(FRAMES);
  times.forEach((timeMs, i) => expect(Math.abs(timeMs - (i * 1000) / 15)).toBeLessThan(1));
  video.close();
});

test('the same file gives the same times again', async () => {
  const blob = await clip({ container: 'mp4' });
  const [first, second] = await Promise.all([openVideoFile(blob), openVideoFile(blob)]);
  expect(await timesOf(first)).toEqual(await timesOf(second));
});

test.each(['webm', 'mp4'] as const)(
  'a %s whose pictures come unevenly keeps their times',
  async (container) => {
    // As phones film in bad light, and screens are recorded.
    const stands = [0.033, 0.033, 0.4, 0.017, 0.1, 1.5, 0.033, 0.05];
    const video = await openVideoFile(await clip({ container, stands }));
    const times = await timesOf(video);
    let atMs = 0;
    const wanted = stands.map((standsS) => (atMs += 1000 * standsS) - 1000 * standsS);
    expect(times).toHaveLength(wanted.length);
    times.forEach((timeMs, i) => expect(Math.abs(timeMs - (wanted[i] ?? Number.NaN))).toBeLessThan(2));
    video.close();
  },
);

test('a video filmed sideways stands upright', async () => {
  const video = await openVideoFile(await clip({ container: 'mp4', rotation: 90 }));
  expect([video.widthPx, video.heightPx]).toEqual([48, 64]);
  for await (const { picture } of video.frames()) {
    // Turned clockwise by a quarter, the white left half is on top.
    expect(brightnessAt(picture, 24, 8)).toBeGreaterThan(200);
    expect(brightnessAt(picture, 24, 56)).toBeLessThan(50);
    picture.close();
    break;
  }
});

test.each([
  ['filmed upright', { widthPx: 48, heightPx: 64 }, [0.1, 0.1, 0.1, 0.1]],
  ['of 8K', { widthPx: 7680, heightPx: 4320 }, [0.1, 0.1, 0.1]],
])('a video %s keeps its shape', async (_, size, stands) => {
  const video = await openVideoFile(await clip({ size, stands }));
  expect(video).toMatchObject(size);
  let pictures = 0;
  for await (const { picture } of video.frames()) {
    expect(sizeOf(picture)).toEqual(size);
    picture.close();
    pictures += 1;
  }
  expect(pictures).toBe(stands.length);
  video.close();
});

test('a single picture that stands for no time is a video of one', async () => {
  const video = await openVideoFile(await clip({ stands: [0] }));
  expect(video.estimatedFrames).toBe(1);
  expect(await timesOf(video)).toEqual([0]);
});

test('pictures are counted where there may be too many', async () => {
  const even = await openVideoFile(await clip());
  expect(await even.hasMoreFramesThan(FRAMES - 1)).toBe(true);
  expect(await even.hasMoreFramesThan(FRAMES)).toBe(false);
  // By its first pictures an hour of this would have millions.
  const stands = [...Array.from({ length: 100 }, () => 0.001), 3600];
  const uneven = await openVideoFile(await clip({ container: 'mp4', stands }));
  expect(uneven.estimatedFrames).toBeGreaterThan(1_000_000);
  expect(await uneven.hasMoreFramesThan(216_000)).toBe(false);
});

test('reading stops when it is cancelled', async () => {
  const video = await openVideoFile(await clip());
  const controller = new AbortController();
  const times: number[] = [];
  for await (const { picture, timeMs } of video.frames(controller.signal)) {
    picture.close();
    if (times.push(timeMs) === 5) controller.abort();
  }
  expect(times).toHaveLength(5);
});

test.each([
  ['an empty file', () => new Blob([]), 'empty'],
  ['a text file', () => new Blob(['not a video at all, '.repeat(99)]), 'not-a-video'],
  ['a sound', soundOnly, 'no-picture'],
])('%s is refused', async (_, make, code) => {
  await expect(openVideoFile(make())).rejects.toMatchObject({ code });
});

test('a codec the browser lacks is named', async () => {
  await expect(openVideoFile(await ofUnknownCodec())).rejects.toMatchObject({ code: 'codec-unsupported' });
});

test.each(['webm', 'mp4'] as const)('a %s that was cut off is damaged', async (container) => {
  const reading = async (): Promise<number[]> => timesOf(await openVideoFile(await cutOff(container)));
  await expect(reading()).rejects.toMatchObject({ code: 'damaged' });
});
