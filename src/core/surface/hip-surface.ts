import { median } from '../median.ts';
import type { HipSurface, Landmark } from '../pose/frame.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { Shift } from './patch.ts';
import { isFresh, isTooSmall, lostSince, whereabouts, type Stay } from './stay.ts';
import { findSurface, NOWHERE, takeSurfaceKey, type PlaceFound, type SurfaceKey } from './surface-key.ts';
import {
  hipPlaceOf,
  SMALL,
  SMALL_HIP,
  windowAbout,
  type TrunkPlace,
  type TrunkWindow,
} from './trunk-window.ts';

/** What is carried from one picture to the next. */
export interface SurfaceState {
  readonly followed: Followed | null;
}

interface Followed extends Stay {
  readonly key: SurfaceKey;
  /** Where each place was last, small pixels; null for one that was not recognised. */
  readonly last: readonly (Shift | null)[];
}

export const NO_SURFACE: SurfaceState = { followed: null };

/** Against the middle of the hips, small pixels: belly, pelvis and the hem between them. */
const ROWS = [-22, -10, 0] as const;
const COLUMNS = [-16, -8, 0, 8, 16] as const;
const PLACES: readonly Shift[] = ROWS.flatMap((row) =>
  COLUMNS.map((column) => ({ x: SMALL_HIP.x + column, y: SMALL_HIP.y + row })),
);

/** A place that looks less like itself than this was not recognised. */
const LEAST_MATCH = 0.5;
/** A median of fewer places says nothing. */
const LEAST_PLACES = 6;
/** Further, in small pixels, is no movement of a surface against its hips but a mistake. */
const FURTHEST = 40;

/**
 * Follows the surface of the lower trunk - clothes, mostly - from picture to picture, always against one key picture,
 * so that nothing adds up. It shows what hip landmarks do not: whether the pelvis goes along in a turn.
 * @param look the given window of the picture, 120 x 80 pixels; what lies outside the picture is black
 * @param image the person's landmarks, pixels of the picture
 */
export function followHips(
  { followed }: SurfaceState,
  look: (window: TrunkWindow) => GreyPicture,
  image: readonly Landmark[],
  timeMs: number,
): { readonly state: SurfaceState; readonly surface?: HipSurface } {
  const place = hipPlaceOf(image);
  if (isTooSmall(place)) return { state: { followed } };
  const where = whereabouts(followed, place, timeMs);
  if (followed === null || where.kind === 'new') return begin(look, place, timeMs);
  if (where.kind === 'away') {
    return { state: { followed: { ...followed, awaySinceMs: where.sinceMs, lastMs: timeMs } } };
  }
  const scale = followed.home.trunkPx / SMALL.trunk;
  const ofHips: Shift = { x: (place.x - followed.home.x) / scale, y: (place.y - followed.home.y) / scale };
  const fresh = isFresh(followed, timeMs);
  const guesses = followed.last.map((shift) => (fresh ? (shift ?? ofHips) : ofHips));
  const found = findSurface(followed.key, look(windowAbout(followed.home, SMALL_HIP)), guesses);
  const last = found.map((one) => (isRecognised(one, ofHips) ? one.shift : null));
  const known = last.filter((shift) => shift !== null);
  const isLost = known.length < LEAST_PLACES;
  const next: Followed = {
    ...followed,
    lastMs: timeMs,
    last,
    awaySinceMs: null,
    lostSinceMs: lostSince(followed, isLost, timeMs),
  };
  if (isLost) return { state: { followed: next } };
  const shiftPx = scale * (median(known.map(({ x }) => x)) ?? 0);
  return {
    state: { followed: next },
    surface: { keyMs: followed.keyMs, shiftPx, seen: known.length / last.length },
  };
}

function begin(
  look: (window: TrunkWindow) => GreyPicture,
  home: TrunkPlace,
  timeMs: number,
): { readonly state: SurfaceState; readonly surface: HipSurface } {
  const key = takeSurfaceKey(look(windowAbout(home, SMALL_HIP)), PLACES);
  const followed: Followed = {
    key,
    keyMs: timeMs,
    home,
    lastMs: timeMs,
    last: key.places.map(() => NOWHERE),
    awaySinceMs: null,
    lostSinceMs: null,
  };
  return { state: { followed }, surface: { keyMs: timeMs, shiftPx: 0, seen: 1 } };
}

const isRecognised = ({ shift, match }: PlaceFound, ofHips: Shift): boolean =>
  match >= LEAST_MATCH && Math.abs(shift.x - ofHips.x) < FURTHEST && Math.abs(shift.y - ofHips.y) < FURTHEST;
