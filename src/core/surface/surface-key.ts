import { halved, softened, type GreyPicture } from './grey-picture.ts';
import { SMALL_HIP } from './hip-window.ts';
import { findPatch, patchOf, squareWindow, type Patch, type Shift } from './patch.ts';

/** A person's lower trunk as it once looked: small places on it that are looked for from then on. */
export interface SurfaceKey {
  readonly places: readonly Place[];
}

interface Place {
  readonly fine: Patch;
  /** The same in the picture at half its size. */
  readonly coarse: Patch;
}

/** Against the middle of the hips, pixels of the small picture: belly, pelvis and the hem between them. */
const ROWS = [-22, -10, 0] as const;
const COLUMNS = [-16, -8, 0, 8, 16] as const;
const FINE = squareWindow(8, 2);
const COARSE = squareWindow(6, 1);
const COARSE_ROUNDS = 4;
const FINE_ROUNDS = 5;

/** In a halved picture a pixel's middle lies between two of the whole one. */
const inHalf = (at: number): number => (at - 0.5) / 2;

/** @param small the window about the hips, 120 x 80 pixels */
export function takeSurfaceKey(small: GreyPicture): SurfaceKey {
  const fine = softened(small);
  const coarse = halved(fine);
  const places = ROWS.flatMap((row) =>
    COLUMNS.map((column) => {
      const x = SMALL_HIP.x + column;
      const y = SMALL_HIP.y + row;
      return { fine: patchOf(fine, x, y, FINE), coarse: patchOf(coarse, inHalf(x), inHalf(y), COARSE) };
    }),
  );
  return { places };
}

/** Where one place went, and how well it was recognised there, 1 = the very same. */
export interface PlaceFound {
  readonly shift: Shift;
  readonly match: number;
}

/** Looks for every place of the key in a later picture of the same window, each from its own first guess on. */
export function findSurface(
  key: SurfaceKey,
  small: GreyPicture,
  guesses: readonly Shift[],
): readonly PlaceFound[] {
  const fine = softened(small);
  const coarse = halved(fine);
  return key.places.map((place, index) => {
    const guess = guesses[index] ?? NOWHERE;
    const near = findPatch(place.coarse, coarse, { x: guess.x / 2, y: guess.y / 2 }, COARSE_ROUNDS);
    const start = { x: 2 * near.shift.x, y: 2 * near.shift.y };
    return findPatch(place.fine, fine, start, FINE_ROUNDS);
  });
}

export const NOWHERE: Shift = { x: 0, y: 0 };
