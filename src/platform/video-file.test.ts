import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
  type Rotation,
} from 'mediabunny';
import { expect, test } from 'vitest';
import { openVideoFile, type VideoFile } from './video-file.ts';

const WIDTH = 64;
const HEIGHT = 48;
const FRAMES = 30;
const FRAME_S = 1 / 15;
const EVEN = Array.from({ length: FRAMES }, () => FRAME_S);

interface Clip {
  readonly container?: 'webm' | 'mp4';
  /** How long each picture stands, seconds; even unless told otherwise. */
  readonly stands?: readonly number[];
  readonly rotation?: Rotation;
}

/** Two seconds of 64 x 48 that begin at 2 s; the left half is white, the right one black. */
async function clip({ container = 'webm', rotation = 0, stands = EVEN }: Clip = {}): Promise<Blob> {
  const target = new BufferTarget();
  const format =
    container === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' });
  const output = new Output({ format, target });
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2D context');
  context.fillStyle = 'white';
  context.fillRect(0, 0, WIDTH / 2, HEIGHT);
  const source = new CanvasSource(canvas, {
    codec: container === 'webm' ? 'vp8' : 'vp9',
    quality: new Quality('low'),
  });
  output.addVideoTrack(source, { rotation, ...(stands === EVEN && { frameRate: 15 }) });
  await output.start();
  let atS = 2;
  for (const standsS of stands) {
    await source.add(atS, standsS);
    atS += standsS;
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('no clip was made');
  return new Blob([target.buffer]);
}

/** A quarter of a second of silence. */
function soundOnly(): Blob {
  const samples = 2000;
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, word: string): void =>
    new TextEncoder().encode(word).forEach((byte, i) => header.setUint8(at + i, byte));
  text(0, 'RIFF');
  header.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, 8000, true);
  header.setUint32(28, 8000, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  text(36, 'data');
  header.setUint32(40, samples, true);
  return new Blob([header.buffer, new Uint8Array(samples).fill(128)]);
}

async function timesOf(video: VideoFile, signal?: AbortSignal): Promise<number[]> {
  const times: number[] = [];
  for await (const { picture, timeMs } of video.frames(signal)) {
    times.push(timeMs);
    picture.close();
  }
  return times;
}

/** Brightness of a picture at a place, 0..255. */
function brightnessAt(picture: CanvasImageSource, x: number, y: number): number {
  const context = new OffscreenCanvas(WIDTH, WIDTH).getContext('2d');
  context?.drawImage(picture, 0, 0);
  return context?.getImageData(x, y, 1, 1).data[0] ?? Number.NaN;
}

test('every frame comes once, dated from the first', async () => {
  const video = await openVideoFile(await clip());
  expect(video).toMatchObject({ widthPx: WIDTH, heightPx: HEIGHT, estimatedFrames: FRAMES });
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
  expect([video.widthPx, video.heightPx]).toEqual([HEIGHT, WIDTH]);
  for await (const { picture } of video.frames()) {
    // Turned clockwise by a quarter, the white left half is on top.
    expect(brightnessAt(picture, 24, 8)).toBeGreaterThan(200);
    expect(brightnessAt(picture, 24, 56)).toBeLessThan(50);
    picture.close();
    break;
  }
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
  const bytes = new Uint8Array(await (await clip()).arrayBuffer());
  const name = new TextDecoder('latin1').decode(bytes).indexOf('V_VP8');
  bytes.set(new TextEncoder().encode('V_XXX'), name);
  await expect(openVideoFile(new Blob([bytes]))).rejects.toMatchObject({ code: 'codec-unsupported' });
});

test.each(['webm', 'mp4'] as const)('a %s that was cut off is damaged', async (container) => {
  const blob = await clip({ container });
  const reading = async (): Promise<number[]> =>
    timesOf(await openVideoFile(blob.slice(0, Math.round(blob.size * 0.6))));
  await expect(reading()).rejects.toMatchObject({ code: 'damaged' });
});
