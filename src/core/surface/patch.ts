import { brightnessAt, type GreyPicture } from './grey-picture.ts';

/** Where something went, pixels: to the right and down. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** A patch of a picture, to be found again in others. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly window: Window;
  /** Brightness against the patch's mean, and how it changes to the right and downwards. */
  readonly shades: Float32Array;
  readonly slopesX: Float32Array;
  readonly slopesY: Float32Array;
  /** Weighted standard deviation of the brightness. */
  readonly contrast: number;
  /** Inverse of the slopes' matrix: what turns a difference in brightness into a shift. */
  readonly inverse: { readonly xx: number; readonly xy: number; readonly yy: number };
}

/** The samples of a patch about its middle, and their weights, which sum up to 1 and fall towards the rim. */
export interface Window {
  readonly offsets: readonly Shift[];
  readonly weights: Float32Array;
}

/** Square, `reach` pixels to each side, every `step` pixels. */
export function squareWindow(reach: number, step: number): Window {
  const offsets: Shift[] = [];
  for (let y = -reach; y <= reach; y += step)
    for (let x = -reach; x <= reach; x += step) offsets.push({ x, y });
  const spread = 0.6 * reach;
  const raw = offsets.map(({ x, y }) => Math.exp(-(x * x + y * y) / (2 * spread * spread)));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return { offsets, weights: Float32Array.from(raw, (weight) => weight / total) };
}

/** Squared grey levels per squared pixel that a slope of pure noise has: it must not move anything. */
const NOISE = 0.3;

export function patchOf(picture: GreyPicture, x: number, y: number, window: Window): Patch {
  const { offsets } = window;
  const shades = new Float32Array(offsets.length);
  const slopesX = new Float32Array(offsets.length);
  const slopesY = new Float32Array(offsets.length);
  offsets.forEach((offset, sample) => {
    const atX = x + offset.x;
    const atY = y + offset.y;
    shades[sample] = brightnessAt(picture, atX, atY);
    slopesX[sample] = (brightnessAt(picture, atX + 1, atY) - brightnessAt(picture, atX - 1, atY)) / 2;
    slopesY[sample] = (brightnessAt(picture, atX, atY + 1) - brightnessAt(picture, atX, atY - 1)) / 2;
  });
  for (const values of [shades, slopesX, slopesY]) levelled(values, window);
  const xx = product(slopesX, slopesX, window) + NOISE;
  const yy = product(slopesY, slopesY, window) + NOISE;
  const xy = product(slopesX, slopesY, window);
  const determinant = xx * yy - xy * xy;
  const inverse = { xx: yy / determinant, xy: -xy / determinant, yy: xx / determinant };
  return {
    x,
    y,
    window,
    shades,
    slopesX,
    slopesY,
    contrast: Math.sqrt(product(shades, shades, window)),
    inverse,
  };
}

/** No single round goes further, pixels. */
const LONGEST_STEP = 2;
/** Light may have changed by this much. */
const GAIN = { least: 0.6, most: 1.6 } as const;
/** Added to a contrast before dividing by it. */
const TINY = 1e-3;

export interface Found {
  readonly shift: Shift;
  /** Correlation of the brightness, 1 = the very same. */
  readonly match: number;
}

/**
 * Looks for the patch in another picture, from a first guess on, by the slopes of its brightness.
 *
 * Source: Baker & Matthews, Lucas-Kanade 20 Years On (2004), inverse compositional, shift only.
 */
export function findPatch(patch: Patch, picture: GreyPicture, guess: Shift, rounds: number): Found {
  const { window, shades, slopesX, slopesY, contrast, inverse } = patch;
  const { offsets, weights } = window;
  const seen = new Float32Array(offsets.length);
  let { x, y } = guess;
  const look = (): number => {
    for (let sample = 0; sample < offsets.length; sample += 1) {
      const offset = offsets[sample];
      if (offset === undefined) continue;
      seen[sample] = brightnessAt(picture, patch.x + offset.x + x, patch.y + offset.y + y);
    }
    levelled(seen, window);
    return Math.sqrt(product(seen, seen, window));
  };
  for (let round = 0; round < rounds; round += 1) {
    const gain = Math.max(GAIN.least, Math.min(GAIN.most, contrast / (look() + TINY)));
    let alongX = 0;
    let alongY = 0;
    for (let sample = 0; sample < seen.length; sample += 1) {
      const off = ((seen[sample] ?? 0) * gain - (shades[sample] ?? 0)) * (weights[sample] ?? 0);
      alongX += off * (slopesX[sample] ?? 0);
      alongY += off * (slopesY[sample] ?? 0);
    }
    const stepX = inverse.xx * alongX + inverse.xy * alongY;
    const stepY = inverse.xy * alongX + inverse.yy * alongY;
    const length = Math.sqrt(stepX * stepX + stepY * stepY);
    const share = length > LONGEST_STEP ? LONGEST_STEP / length : 1;
    x -= share * stepX;
    y -= share * stepY;
  }
  const spread = look();
  return { shift: { x, y }, match: product(seen, shades, window) / (spread * contrast + TINY) };
}

/** Takes the weighted mean away. */
function levelled(values: Float32Array, { weights }: Window): void {
  let mean = 0;
  for (let sample = 0; sample < values.length; sample += 1) {
    mean += (values[sample] ?? 0) * (weights[sample] ?? 0);
  }
  for (let sample = 0; sample < values.length; sample += 1) values[sample] = (values[sample] ?? 0) - mean;
}

function product(a: Float32Array, b: Float32Array, { weights }: Window): number {
  let sum = 0;
  for (let sample = 0; sample < a.length; sample += 1) {
    sum += (a[sample] ?? 0) * (b[sample] ?? 0) * (weights[sample] ?? 0);
  }
  return sum;
}
