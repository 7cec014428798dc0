import { median } from '../median.ts';
import type { HipSurface, Landmark } from '../pose/frame.ts';
import type { GreyPicture } from './grey-picture.ts';
import { hipPlaceOf, hipWindowAt, SMALL, type HipPlace, type HipWindow } from './hip-window.ts';
import type { Shift } from './patch.ts';
import { findSurface, NOWHERE, takeSurfaceKey, type PlaceFound, type SurfaceKey } from './surface-key.ts';

/** What is carried from one picture to the next. */
export interface SurfaceState {
  readonly followed: Followed | null;
}

interface Followed {
  readonly key: SurfaceKey;
  readonly keyMs: number;
  /** Where the hips were in the key's picture: the window stays there. */
  readonly home: HipPlace;
  readonly lastMs: number;
  /** Where each place was last, small pixels; null for one that was not recognised. */
  readonly last: readonly (Shift | null)[];
  /** Since when the person is in another place, or not recognised. */
  readonly awaySinceMs: number | null;
  readonly lostSinceMs: number | null;
}

export const NO_SURFACE: SurfaceState = { followed: null };

/** A trunk shorter than this in the picture shows nothing on its surface. */
const SHORTEST_TRUNK_PX = 40;
/** A place that looks less like itself than this was not recognised. */
const LEAST_MATCH = 0.5;
/** A median of fewer places says nothing. */
const LEAST_PLACES = 6;
/** Further from the key's place, in trunk lengths, or of a size that differs by this part, is another place. */
const AWAY = 0.3;
const OTHER_SIZE = 0.2;
/** Who stays away this long has moved; who is not recognised this long has changed. A hold is over sooner. */
const MOVED_MS = 1500;
const CHANGED_MS = 12_000;
/** What was seen longer ago is no first guess. */
const FRESH_MS = 400;
/** Further, in small pixels, is no movement of a surface against its hips but a mistake. */
const FURTHEST = 40;

/** Time came back or a picture is from another source: all begins anew. */
const goesOn = (followed: Followed, timeMs: number): boolean => timeMs > followed.lastMs;

/**
 * Follows the surface of the lower trunk - clothes, mostly - from picture to picture, always against one key picture,
 * so that nothing adds up. It shows what hip landmarks do not: whether the pelvis goes along in a turn.
 * @param look the given window of the picture, 120 x 80 pixels; what lies outside the picture is black
 * @param image the person's landmarks, pixels of the picture
 */
export function followHips(
  { followed }: SurfaceState,
  look: (window: HipWindow) => GreyPicture,
  image: readonly Landmark[],
  timeMs: number,
): { readonly state: SurfaceState; readonly surface?: HipSurface } {
  const place = hipPlaceOf(image);
  if (place.trunkPx < SHORTEST_TRUNK_PX) return { state: { followed } };
  if (followed === null || !goesOn(followed, timeMs)) return begin(look, place, timeMs);
  const awaySinceMs = isAway(place, followed.home) ? (followed.awaySinceMs ?? timeMs) : null;
  const { lostSinceMs } = followed;
  const moved = awaySinceMs !== null && timeMs - awaySinceMs >= MOVED_MS;
  const changed = lostSinceMs !== null && timeMs - lostSinceMs >= CHANGED_MS;
  if (moved || changed) return begin(look, place, timeMs);
  if (awaySinceMs !== null) return { state: { followed: { ...followed, awaySinceMs, lastMs: timeMs } } };
  const scale = followed.home.trunkPx / SMALL.trunk;
  const ofHips: Shift = { x: (place.x - followed.home.x) / scale, y: (place.y - followed.home.y) / scale };
  const fresh = timeMs - followed.lastMs <= FRESH_MS;
  const guesses = followed.last.map((shift) => (fresh ? (shift ?? ofHips) : ofHips));
  const found = findSurface(followed.key, look(hipWindowAt(followed.home)), guesses);
  const last = found.map((one) => (isRecognised(one, ofHips) ? one.shift : null));
  const known = last.filter((shift) => shift !== null);
  const isLost = known.length < LEAST_PLACES;
  const next: Followed = {
    ...followed,
    lastMs: timeMs,
    last,
    awaySinceMs,
    lostSinceMs: isLost ? (lostSinceMs ?? timeMs) : null,
  };
  if (isLost) return { state: { followed: next } };
  const shiftPx = scale * (median(known.map(({ x }) => x)) ?? 0);
  return {
    state: { followed: next },
    surface: { keyMs: followed.keyMs, shiftPx, seen: known.length / last.length },
  };
}

function begin(
  look: (window: HipWindow) => GreyPicture,
  home: HipPlace,
  timeMs: number,
): { readonly state: SurfaceState; readonly surface: HipSurface } {
  const key = takeSurfaceKey(look(hipWindowAt(home)));
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

const isAway = (place: HipPlace, home: HipPlace): boolean =>
  Math.abs(place.x - home.x) > AWAY * home.trunkPx ||
  Math.abs(place.y - home.y) > AWAY * home.trunkPx ||
  Math.abs(place.trunkPx / home.trunkPx - 1) > OTHER_SIZE;

const isRecognised = ({ shift, match }: PlaceFound, ofHips: Shift): boolean =>
  match >= LEAST_MATCH && Math.abs(shift.x - ofHips.x) < FURTHEST && Math.abs(shift.y - ofHips.y) < FURTHEST;
