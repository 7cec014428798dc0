import type { Light } from '../../core/pose/frame.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cells of the box around the points that lie in the picture, at least one; the whole picture without points. */
function boxAround(
  points: readonly { readonly x: number; readonly y: number }[],
  width: number,
  height: number,
): Box {
  const cell = (at: number, size: number) => Math.max(0, Math.min(size - 1, Math.floor(at)));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: cell(Math.min(...xs), width),
    top: cell(Math.min(...ys), height),
    right: cell(Math.max(...xs), width),
    bottom: cell(Math.max(...ys), height),
  };
}

/**
 * Mean and spread of luma around a person.
 * @param pixels RGBA, row by row, 0..255 as displayed (sRGB, not linear)
 * @param points landmarks in the same pixels; the box around them counts, and the whole picture when there are none
 *
 * Source: luma weights of ITU-R BT.709.
 */
export function lightOf(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  points?: readonly { readonly x: number; readonly y: number }[],
): Light {
  const whole = { left: 0, top: 0, right: width - 1, bottom: height - 1 };
  const box = points === undefined || points.length === 0 ? whole : boxAround(points, width, height);
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let y = box.top; y <= box.bottom; y += 1) {
    for (let x = box.left; x <= box.right; x += 1) {
      const at = 4 * (y * width + x);
      const luma =
        (0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0)) / 255;
      count += 1;
      sum += luma;
      squares += luma * luma;
    }
  }
  const mean = sum / count;
  return { luma: mean, contrast: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}
