import { expect, it } from 'vitest';
import { rgbFromYuv, type YuvCoding } from './yuv-colours.ts';

function rgb(coding: YuvCoding, [luma, blue, red]: readonly [number, number, number]): readonly number[] {
  const { black, gain, redOfRed, greenOfRed, greenOfBlue, blueOfBlue } = rgbFromYuv(coding);
  const grey = (luma - black) * gain;
  return [
    grey + redOfRed * (red - 128),
    grey + greenOfRed * (red - 128) + greenOfBlue * (blue - 128),
    grey + blueOfBlue * (blue - 128),
  ];
}

const CODINGS = (['bt601', 'bt709'] as const).flatMap((matrix) =>
  [false, true].map((fullRange) => ({ matrix, fullRange })),
);

it.each(CODINGS)('$matrix, full range $fullRange: black, white and greys have no colour', (coding) => {
  const [black, white] = coding.fullRange ? [0, 255] : [16, 235];
  expect(rgb(coding, [black, 128, 128])).toEqual([0, 0, 0]);
  for (const channel of rgb(coding, [white, 128, 128])) expect(channel).toBeCloseTo(255);
});

// Source: the primaries' codes as ITU-R BT.601-7 and BT.709-6 give them, rounded.
it.each([
  ['bt601', false, [81, 90, 240], [255, 0, 0]],
  ['bt601', false, [145, 54, 34], [0, 255, 0]],
  ['bt601', false, [41, 240, 110], [0, 0, 255]],
  ['bt601', true, [76, 85, 255], [255, 0, 0]],
  ['bt709', false, [63, 102, 240], [255, 0, 0]],
  ['bt709', false, [173, 42, 26], [0, 255, 0]],
  ['bt709', false, [32, 240, 118], [0, 0, 255]],
] as const)('%s, full range %s: %j is %j', (matrix, fullRange, code, expected) => {
  for (const [index, channel] of rgb({ matrix, fullRange }, code).entries()) {
    expect(Math.abs(channel - (expected[index] ?? NaN))).toBeLessThan(3);
  }
});
