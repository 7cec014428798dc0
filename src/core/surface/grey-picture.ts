/** A picture as brightness alone, row by row, 0 black to 255 white as displayed (sRGB, not linear). */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/**
 * @param pixels red, green and blue, row by row, 0..255
 * @param step numbers a pixel: 4 when something stands behind its colours
 *
 * Source: luma weights of ITU-R BT.709.
 */
export function greyOf(pixels: ArrayLike<number>, width: number, height: number, step: 3 | 4): GreyPicture {
  const values = new Float32Array(width * height);
  for (let index = 0, at = 0; index < values.length; index += 1, at += step) {
    values[index] =
      0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0);
  }
  return { width, height, values };
}

/** Each pixel with its neighbours, 1 : 2 : 1 in both directions: what is left of the sensor's noise. */
export function softened(picture: GreyPicture): GreyPicture {
  const { width, height } = picture;
  const across = blurred(picture.values, width, height, 1, width);
  return { width, height, values: blurred(across, height, width, width, 1) };
}

/** Runs along lines of `length` values that lie `step` apart; the lines themselves begin `lineStep` apart. */
function blurred(
  values: Float32Array,
  length: number,
  lines: number,
  step: number,
  lineStep: number,
): Float32Array {
  const soft = new Float32Array(values.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep;
    for (let place = 0; place < length; place += 1) {
      const at = start + place * step;
      const here = values[at] ?? 0;
      const before = place === 0 ? here : (values[at - step] ?? 0);
      const after = place === length - 1 ? here : (values[at + step] ?? 0);
      soft[at] = (before + 2 * here + after) / 4;
    }
  }
  return soft;
}

/** Half as wide and half as high, each pixel the mean of four. */
export function halved({ width, height, values }: GreyPicture): GreyPicture {
  const half = { width: width >> 1, height: height >> 1 };
  const means = new Float32Array(half.width * half.height);
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      const at = 2 * y * width + 2 * x;
      means[y * half.width + x] =
        ((values[at] ?? 0) +
          (values[at + 1] ?? 0) +
          (values[at + width] ?? 0) +
          (values[at + width + 1] ?? 0)) /
        4;
    }
  }
  return { ...half, values: means };
}

/** Brightness between the pixels, from the four around; beyond the edge as at the edge. */
export function brightnessAt({ width, height, values }: GreyPicture, x: number, y: number): number {
  const insideX = Math.max(0, Math.min(width - 1.001, x));
  const insideY = Math.max(0, Math.min(height - 1.001, y));
  const left = Math.floor(insideX);
  const top = Math.floor(insideY);
  const right = insideX - left;
  const below = insideY - top;
  const at = top * width + left;
  const upper = (values[at] ?? 0) * (1 - right) + (values[at + 1] ?? 0) * right;
  const lower = (values[at + width] ?? 0) * (1 - right) + (values[at + width + 1] ?? 0) * right;
  return upper * (1 - below) + lower * below;
}
