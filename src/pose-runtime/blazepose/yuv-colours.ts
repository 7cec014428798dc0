/** Which of the two ways of television a picture's colours are stored in, and whether black is 0 or 16. */
export interface YuvCoding {
  readonly matrix: 'bt601' | 'bt709';
  readonly fullRange: boolean;
}

/** What makes red, green and blue, 0..255, of a pixel: `gain * (luma - black)`, and the colour differences on top. */
export interface RgbFromYuv {
  readonly black: number;
  readonly gain: number;
  readonly redOfRed: number;
  readonly greenOfRed: number;
  readonly greenOfBlue: number;
  readonly blueOfBlue: number;
}

/** How much red and blue there is in what the eye sees as grey. */
const SHARES = {
  bt601: { red: 0.299, blue: 0.114 },
  bt709: { red: 0.2126, blue: 0.0722 },
} as const;

/** Source: ITU-R BT.601-7 and BT.709-6, quantised to 8 bits. */
export function rgbFromYuv({ matrix, fullRange }: YuvCoding): RgbFromYuv {
  const { red, blue } = SHARES[matrix];
  const green = 1 - red - blue;
  const colour = fullRange ? 1 : 255 / 224;
  return {
    black: fullRange ? 0 : 16,
    gain: fullRange ? 1 : 255 / 219,
    redOfRed: 2 * (1 - red) * colour,
    greenOfRed: (-2 * red * (1 - red) * colour) / green,
    greenOfBlue: (-2 * blue * (1 - blue) * colour) / green,
    blueOfBlue: 2 * (1 - blue) * colour,
  };
}
