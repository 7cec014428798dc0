/** More pixels than these to one of CSS cannot be told apart here. */
const MOST = 2;

/** Pixels of a canvas for one of the page: sharp on dense screens. */
export const pixelRatio = (): number => Math.min(MOST, devicePixelRatio);

/** How many pixels a canvas wants for a length on the page. */
export const sharp = (cssPx: number): number => Math.round(cssPx * pixelRatio());
