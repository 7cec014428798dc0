import { brightnessAt, type GreyPicture } from './grey-picture.ts';

/** Where something went, pixels: to the right and down. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** The samples of a patch about its middle, and their weights, which sum up to 1 and fall towards the rim. */
export interface Window {
  readonly reach: number;
  readonly xs: Int32Array;
  readonly ys: Int32Array;
  readonly weights: Float64Array;
}

/** Square, `reach` pixels to each side, every `step` pixels. */
export function squareWindow(reach: number, step: number): Window {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = -reach; y <= reach; y += step) {
    for (let x = -reach; x <= reach; x += step) {
      xs.push(x);
      ys.push(y);
    }
  }
  const spread = 0.6 * reach;
  const raw = xs.map((x, sample) => Math.exp(-(x * x + (ys[sample] ?? 0) ** 2) / (2 * spread * spread)));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return {
    reach,
    xs: Int32Array.from(xs),
    ys: Int32Array.from(ys),
    weights: Float64Array.from(raw, (weight) => weight / total),
  };
}

/**
 * A patch of a picture, to be found again in others. Brightness is taken against the patch's mean, slopes against theirs,
 * and all three carry the window's weights.
 */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly window: Window;
  readonly shades: Float64Array;
  /** How the brightness changes to the right and downwards. */
  readonly slopesX: Float64Array;
  readonly slopesY: Float64Array;
  /** The slopes' sums with the brightness. */
  readonly alongX: number;
  readonly alongY: number;
  /** Standard deviation of the brightness. */
  readonly contrast: number;
  /** Inverse of the slopes' matrix: what turns a difference in brightness into a shift. */
  readonly inverse: { readonly xx: number; readonly xy: number; readonly yy: number };
}

/** Squared grey levels per squared pixel that a slope of pure noise has: it must not move anything. */
const NOISE = 0.3;

export function patchOf(picture: GreyPicture, x: number, y: number, window: Window): Patch {
  const { xs, ys, weights } = window;
  const shades = new Float64Array(weights.length);
  const slopesX = new Float64Array(weights.length);
  const slopesY = new Float64Array(weights.length);
  for (let sample = 0; sample < weights.length; sample += 1) {
    const atX = x + (xs[sample] ?? 0);
    const atY = y + (ys[sample] ?? 0);
    shades[sample] = brightnessAt(picture, atX, atY);
    slopesX[sample] = (brightnessAt(picture, atX + 1, atY) - brightnessAt(picture, atX - 1, atY)) / 2;
    slopesY[sample] = (brightnessAt(picture, atX, atY + 1) - brightnessAt(picture, atX, atY - 1)) / 2;
  }
  for (const values of [shades, slopesX, slopesY]) levelled(values, weights);
  const product = (a: Float64Array, b: Float64Array): number =>
    weights.reduce((sum, weight, sample) => sum + weight * (a[sample] ?? 0) * (b[sample] ?? 0), 0);
  const xx = product(slopesX, slopesX) + NOISE;
  const yy = product(slopesY, slopesY) + NOISE;
  const xy = product(slopesX, slopesY);
  const determinant = xx * yy - xy * xy;
  const weighted = (values: Float64Array): Float64Array =>
    values.map((value, sample) => value * (weights[sample] ?? 0));
  return {
    x,
    y,
    window,
    shades: weighted(shades),
    slopesX: weighted(slopesX),
    slopesY: weighted(slopesY),
    alongX: product(slopesX, shades),
    alongY: product(slopesY, shades),
    contrast: Math.sqrt(product(shades, shades)),
    inverse: { xx: yy / determinant, xy: -xy / determinant, yy: xx / determinant },
  };
}

/** Takes the weighted mean away. */
function levelled(values: Float64Array, weights: Float64Array): void {
  const mean = values.reduce((sum, value, sample) => sum + value * (weights[sample] ?? 0), 0);
  for (let sample = 0; sample < values.length; sample += 1) values[sample] = (values[sample] ?? 0) - mean;
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
  const { contrast, inverse } = patch;
  let { x, y } = guess;
  for (let round = 0; round < rounds; round += 1) {
    const seen = compare(patch, picture, patch.x + x, patch.y + y);
    const gain = Math.max(GAIN.least, Math.min(GAIN.most, contrast / (seen.contrast + TINY)));
    const alongX = gain * seen.alongX - patch.alongX;
    const alongY = gain * seen.alongY - patch.alongY;
    const stepX = inverse.xx * alongX + inverse.xy * alongY;
    const stepY = inverse.xy * alongX + inverse.yy * alongY;
    const length = Math.sqrt(stepX * stepX + stepY * stepY);
    const share = length > LONGEST_STEP ? LONGEST_STEP / length : 1;
    x -= share * stepX;
    y -= share * stepY;
  }
  const seen = compare(patch, picture, patch.x + x, patch.y + y);
  return { shift: { x, y }, match: seen.likeness / (seen.contrast * contrast + TINY) };
}

/** What a picture shows at one place, by the patch's own measures. */
interface Seen {
  readonly contrast: number;
  readonly alongX: number;
  readonly alongY: number;
  /** Sum with the patch's brightness. */
  readonly likeness: number;
}

/**
 * All samples lie whole pixels apart, and so in the same way between the pixels: how is worked out once. The patch's
 * numbers are without their means, so those of the picture need not be taken away.
 */
function compare(
  { window, shades, slopesX, slopesY }: Patch,
  picture: GreyPicture,
  x: number,
  y: number,
): Seen {
  const { reach, xs, ys, weights } = window;
  const { width, height, values } = picture;
  const left = Math.floor(x);
  const top = Math.floor(y);
  const inside = left >= reach && top >= reach && left + reach + 1 < width && top + reach + 1 < height;
  const right = x - left;
  const below = y - top;
  const upperLeft = (1 - right) * (1 - below);
  const upperRight = right * (1 - below);
  const lowerLeft = (1 - right) * below;
  const lowerRight = right * below;
  let mean = 0;
  let squares = 0;
  let alongX = 0;
  let alongY = 0;
  let likeness = 0;
  for (let sample = 0; sample < weights.length; sample += 1) {
    const acrossPx = xs[sample] ?? 0;
    const downPx = ys[sample] ?? 0;
    const at = (top + downPx) * width + left + acrossPx;
    const value = inside
      ? upperLeft * (values[at] ?? 0) +
        upperRight * (values[at + 1] ?? 0) +
        lowerLeft * (values[at + width] ?? 0) +
        lowerRight * (values[at + width + 1] ?? 0)
      : brightnessAt(picture, x + acrossPx, y + downPx);
    const weighted = value * (weights[sample] ?? 0);
    mean += weighted;
    squares += weighted * value;
    alongX += value * (slopesX[sample] ?? 0);
    alongY += value * (slopesY[sample] ?? 0);
    likeness += value * (shades[sample] ?? 0);
  }
  return { contrast: Math.sqrt(Math.max(0, squares - mean * mean)), alongX, alongY, likeness };
}
