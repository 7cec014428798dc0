import { describe, expect, it } from 'vitest';
import type { CropSource } from '../blazepose/crop.ts';
import { FramePixels } from './frame-pixels.ts';

interface Given {
  readonly format: VideoPixelFormat | null;
  readonly bytes: readonly number[];
  readonly layout: readonly PlaneLayout[];
  readonly colorSpace?: Partial<VideoColorSpace>;
  readonly rotation?: number;
  /** What a browser gives that turns colours into RGB while it copies. */
  readonly rgbx?: readonly number[];
}

const SIZE = { widthPx: 4, heightPx: 2 };

/** A frame of 4 x 2 pixels. */
const frameOf = ({ format, bytes, layout, colorSpace = {}, rotation, rgbx }: Given): VideoFrame =>
  ({
    format,
    rotation,
    visibleRect: { x: 0, y: 0, width: 4, height: 2 },
    colorSpace: { matrix: 'smpte170m', fullRange: true, ...colorSpace },
    allocationSize: () => bytes.length,
    copyTo: (into: Uint8Array, options?: VideoFrameCopyToOptions) => {
      if (options?.format === 'RGBX' && rgbx !== undefined) {
        into.set(rgbx);
        return Promise.resolve([{ offset: 0, stride: 16 }]);
      }
      into.set(bytes);
      return Promise.resolve(layout);
    },
  }) as unknown as VideoFrame;

const LUMA = [10, 20, 30, 40, 50, 60, 70, 80];
/** Grey on the left, red on the right. */
const I420: Given = {
  format: 'I420',
  bytes: [...LUMA, 128, 128, 128, 138],
  layout: [
    { offset: 0, stride: 4 },
    { offset: 8, stride: 2 },
    { offset: 10, stride: 2 },
  ],
};
const NV12: Given = {
  format: 'NV12',
  bytes: [...LUMA, 128, 128, 128, 138],
  layout: [
    { offset: 0, stride: 4 },
    { offset: 8, stride: 4 },
  ],
};
const BGRA: Given = {
  format: 'BGRA',
  bytes: LUMA.flatMap((grey) => [grey, grey + 1, grey + 2, 255]),
  layout: [{ offset: 0, stride: 16 }],
};

/** Red, green and blue of one pixel. */
function pixelOf(source: CropSource | undefined, x: number, y: number): readonly number[] {
  const into = new Float32Array(3);
  const region = { centerX: x + 0.5, centerY: y + 0.5, sizePx: 1, rotationRad: 0 };
  source?.crop(into, 1, region, 'edge', { scale: 1, offset: 0 });
  return [...into].map(Math.round);
}

describe('frames read as they lie in memory', () => {
  it.each([I420, NV12])('$format', async (given) => {
    const source = await new FramePixels().read(frameOf(given), SIZE);
    expect([source?.width, source?.height]).toEqual([4, 2]);
    expect(pixelOf(source, 1, 1)).toEqual([60, 60, 60]);
    expect(pixelOf(source, 2, 0)).toEqual([44, 23, 30]);
  });

  it('BGRA', async () => {
    const source = await new FramePixels().read(frameOf(BGRA), SIZE);
    expect(pixelOf(source, 3, 1)).toEqual([82, 81, 80]);
  });

  it('RGBA', async () => {
    const source = await new FramePixels().read(frameOf({ ...BGRA, format: 'RGBA' }), SIZE);
    expect(pixelOf(source, 3, 1)).toEqual([80, 81, 82]);
  });

  it('one after the other', async () => {
    const pixels = new FramePixels();
    await pixels.read(frameOf(BGRA), SIZE);
    const next = await pixels.read(frameOf({ ...I420, bytes: I420.bytes.toSpliced(0, 1, 99) }), SIZE);
    expect(pixelOf(next, 0, 0)).toEqual([99, 99, 99]);
  });
});

describe('frames whose colours the browser works out', () => {
  const rgbx = LUMA.flatMap((grey) => [grey, 7, 9, 255]);

  it.each([I420, NV12])('$format', async (given) => {
    const pixels = new FramePixels();
    const frame = frameOf({ ...given, rgbx, colorSpace: { fullRange: null } });
    expect(pixelOf(await pixels.read(frame, SIZE), 1, 1)).toEqual([60, 7, 9]);
    expect([...((await pixels.rgb(frame, SIZE)) ?? [])]).toEqual(rgbx);
  });

  it('not in another size, and not turned', async () => {
    const pixels = new FramePixels();
    expect(await pixels.rgb(frameOf({ ...I420, rgbx }), { widthPx: 2, heightPx: 1 })).toBeUndefined();
    expect(await pixels.rgb(frameOf({ ...I420, rgbx, rotation: 90 }), SIZE)).toBeUndefined();
    expect(await pixels.rgb(frameOf({ ...I420, rgbx }), SIZE)).toBeDefined();
  });

  it('not of blue first, which may be copied as it is', async () => {
    expect(await new FramePixels().rgb(frameOf(BGRA), SIZE)).toBeUndefined();
    expect(await new FramePixels().rgb(frameOf({ ...BGRA, format: 'RGBA' }), SIZE)).toBeDefined();
  });

  it('not again where the browser cannot', async () => {
    const pixels = new FramePixels();
    expect(await pixels.rgb(frameOf(I420), SIZE)).toBeUndefined();
    expect(await pixels.rgb(frameOf({ ...I420, rgbx }), SIZE)).toBeUndefined();
    expect(pixelOf(await pixels.read(frameOf(I420), SIZE), 1, 1)).toEqual([60, 60, 60]);
  });
});

describe('frames that have to be drawn', () => {
  it.each([
    ['of a kind that is not known', { ...I420, format: 'I444' as const }],
    ['that the graphics chip keeps', { ...I420, format: null }],
    ['of a coding that is not known', { ...I420, colorSpace: { matrix: 'bt2020-ncl' as 'rgb' } }],
    ['that do not tell their range', { ...I420, colorSpace: { fullRange: null } }],
    ['that are shown turned', { ...I420, rotation: 180 }],
    ['of padded rows', { ...BGRA, layout: [{ offset: 0, stride: 32 }] }],
  ])('%s', async (_, given) => {
    expect(await new FramePixels().read(frameOf(given), SIZE)).toBeUndefined();
  });

  it('in another shape', async () => {
    expect(await new FramePixels().read(frameOf(I420), { widthPx: 4, heightPx: 3 })).toBeUndefined();
  });

  it('in four bytes a pixel and another size', async () => {
    expect(await new FramePixels().read(frameOf(BGRA), { widthPx: 2, heightPx: 1 })).toBeUndefined();
    expect(await new FramePixels().read(frameOf(I420), { widthPx: 2, heightPx: 1 })).toBeDefined();
  });

  it('that cannot be copied', async () => {
    const frame = frameOf(I420);
    frame.copyTo = () => Promise.reject(new DOMException('not here', 'NotSupportedError'));
    expect(await new FramePixels().read(frame, SIZE)).toBeUndefined();
  });
});
