import { lengthOf } from '../measure/vector.ts';
import { landmark, type ChestSurface, type Landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import {
  carried,
  chestAgreement,
  goneOn,
  movedBy,
  type ChestAgreement,
  type ChestMove,
} from './chest-move.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { Shift } from './patch.ts';
import { isFresh, isTooSmall, lostSince, whereabouts, type Stay } from './stay.ts';
import {
  findSurface,
  findSurfaceNearby,
  NOWHERE,
  takeSurfaceKey,
  type PlaceFound,
  type SurfaceKey,
} from './surface-key.ts';
import {
  neckPlaceOf,
  SMALL,
  SMALL_NECK,
  windowAbout,
  type TrunkPlace,
  type TrunkWindow,
} from './trunk-window.ts';
import { undone } from './undone.ts';

/** What is carried from one picture to the next. */
export interface ChestState {
  readonly followed: Followed | null;
}

interface Followed extends Stay {
  readonly key: SurfaceKey;
  /** Where the places were in the key's picture, against the middle of the shoulders, small pixels. */
  readonly places: readonly Shift[];
  /** Breadth of the shoulders in the key's picture, pixels of the picture. */
  readonly shoulderPx: number;
  /** Where the shoulders' middle was last, pixels of the picture. */
  readonly neck: TrunkPlace;
  readonly move: ChestMove;
  /** How far each place was last from where the others said, small pixels. */
  readonly strays: readonly Shift[];
}

export const NO_CHEST: ChestState = { followed: null };

/** Below the shoulder line, small pixels: the chest, or the arms folded before it. */
const ROWS = [3.5, 12, 20.5, 29, 37.5, 46] as const;
/** Of the way from the middle to either shoulder: what lies between the joints is the person and nothing behind. */
const COLUMNS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1] as const;
/** Somebody whose shoulders look narrower than this, in trunk lengths, stands sideways and shows no breadth to compare with. */
const LEAST_SHOULDERS = 0.2;
/** About the outermost places a patch, and what softening and search look at. */
const MARGIN = 18;
const DOWN = 64;

/** A place that looks less like itself than this was not recognised. */
const LEAST_MATCH = 0.5;
/** What fewer places agree on may be chance. */
const LEAST_PLACES = 10;
/** Further, in small pixels, is a mistake: from where a place is looked for, and from where the others say. */
const FURTHEST = 15;
const ASTRAY = 5;
/** A chest narrows about as its shoulder line does; what differs by more from that has been lost. */
const OTHER_BREADTH = 0.3;
/** Turned by 66 degrees: of a key's surface too little is left to see, and what is next to it is taken for it. */
const NARROWEST = 0.4;
const BROADEST = 1.1;
/** One that has been lost is looked for again where the landmarks say that most of it can be seen. */
const FOUND_ANEW_FROM = 0.6;

/**
 * Follows the surface of the chest, or of the arms folded before it, from picture to picture, always against one key
 * picture. How much narrower it looks there is the cosine of the turn, whatever the pose model makes of the shoulders.
 * Each picture is looked at as if the chest had not moved since the last one, so that every place is all but where it was.
 * @param look the given window of the picture, 120 x 80 pixels; what lies outside the picture is black
 * @param image the person's landmarks, pixels of the picture
 */
export function followChest(
  { followed }: ChestState,
  look: (window: TrunkWindow) => GreyPicture,
  image: readonly Landmark[],
  timeMs: number,
): { readonly state: ChestState; readonly surface?: ChestSurface } {
  const neck = neckPlaceOf(image);
  if (isTooSmall(neck)) return { state: { followed } };
  const shoulderPx = shoulderPxIn(image);
  const where = whereabouts(followed, neck, timeMs);
  if (followed === null || where.kind === 'new') return begin(look, neck, shoulderPx, timeMs);
  if (where.kind === 'away') {
    return { state: { followed: { ...followed, awaySinceMs: where.sinceMs, lastMs: timeMs } } };
  }
  const small = look(windowAbout(followed.home, SMALL_NECK));
  const narrowed = shoulderPx / followed.shoulderPx;
  const isLostNow = followed.lostSinceMs !== null || !isFresh(followed, timeMs);
  const found = isLostNow
    ? narrowed >= FOUND_ANEW_FROM && foundAnew(followed, small, byLandmarks(followed, neck, narrowed))
    : foundOn(followed, small, goneOn(followed.move, sinceThen(followed.neck, neck, followed.home)));
  const known = found ? agreementOf(followed.places, found) : null;
  const isLost = known === null || !isLikely(known.breadth, narrowed);
  const next: Followed = {
    ...followed,
    lastMs: timeMs,
    awaySinceMs: null,
    lostSinceMs: lostSince(followed, isLost, timeMs),
    neck,
    ...(isLost ? {} : { move: known.move, strays: known.strays }),
  };
  if (isLost) return { state: { followed: next } };
  const { breadth, sigma } = known;
  return { state: { followed: next }, surface: { keyMs: followed.keyMs, breadth, sigma } };
}

const isLikely = (breadth: number, narrowed: number): boolean =>
  breadth >= NARROWEST && Math.abs(breadth - Math.min(BROADEST, narrowed)) <= OTHER_BREADTH;

function shoulderPxIn(image: readonly Landmark[]): number {
  const left = landmark(image, LANDMARK.leftShoulder);
  const right = landmark(image, LANDMARK.rightShoulder);
  return lengthOf(left.x - right.x, 0);
}

const sinceThen = (from: TrunkPlace, to: TrunkPlace, home: TrunkPlace): Shift => {
  const scale = home.trunkPx / SMALL.trunk;
  return { x: (to.x - from.x) / scale, y: (to.y - from.y) / scale };
};

const byLandmarks = ({ home }: Followed, neck: TrunkPlace, narrowed: number): ChestMove =>
  carried(sinceThen(home, neck, home), Math.max(NARROWEST, Math.min(1, narrowed)));

/** Where each place is now, against the shoulders' middle in the key's picture; null for one not recognised. */
type PlacesNow = readonly (Shift | null)[];

/** Each from where it strayed to last. */
function foundOn({ key, places, strays }: Followed, small: GreyPicture, move: ChestMove): PlacesNow {
  const found = findSurfaceNearby(key, undone(small, move, reachOf(places)), strays);
  return found.map((one, index) => placeNow(one, places[index], move));
}

/** From where the landmarks say. */
function foundAnew({ key, places }: Followed, small: GreyPicture, move: ChestMove): PlacesNow {
  const found = findSurface(key, undone(small, move, reachOf(places)), []);
  return found.map((one, index) => placeNow(one, places[index], move));
}

const reachOf = (places: readonly Shift[]) => ({ across: (places.at(-1)?.x ?? 0) + MARGIN, down: DOWN });

function placeNow({ shift, match }: PlaceFound, place: Shift | undefined, move: ChestMove): Shift | null {
  if (place === undefined || !(match >= LEAST_MATCH)) return null;
  if (Math.abs(shift.x) > FURTHEST || Math.abs(shift.y) > FURTHEST) return null;
  return movedBy(move, { x: place.x + shift.x, y: place.y + shift.y });
}

/** What the places agree on, without those that are far from it, and how far each of them is. */
function agreementOf(
  places: readonly Shift[],
  now: PlacesNow,
): (ChestAgreement & { readonly strays: readonly Shift[] }) | null {
  const seen = now.flatMap((to, index) => {
    const from = places[index];
    return to === null || from === undefined ? [] : [{ from, to }];
  });
  if (seen.length < LEAST_PLACES) return null;
  const first = chestAgreement(seen);
  if (first === null) return null;
  const near = seen.filter(({ from, to }) => isNear(strayOf(first.move, from, to)));
  if (near.length < LEAST_PLACES) return null;
  const second = chestAgreement(near);
  if (second === null) return null;
  const strays = places.map((from, index) => {
    const to = now[index] ?? null;
    const stray = to === null ? NOWHERE : strayOf(second.move, from, to);
    return isNear(stray) ? stray : NOWHERE;
  });
  return { ...second, strays };
}

function strayOf(move: ChestMove, from: Shift, to: Shift): Shift {
  const said = movedBy(move, from);
  return { x: to.x - said.x, y: to.y - said.y };
}

const isNear = ({ x, y }: Shift): boolean => lengthOf(x, y) < ASTRAY;

function begin(
  look: (window: TrunkWindow) => GreyPicture,
  home: TrunkPlace,
  shoulderPx: number,
  timeMs: number,
): { readonly state: ChestState; readonly surface?: ChestSurface } {
  const half = ((shoulderPx / home.trunkPx) * SMALL.trunk) / 2;
  const places = ROWS.flatMap((y) => COLUMNS.map((column) => ({ x: column * half, y })));
  const middles = places.map(({ x, y }) => ({ x: SMALL_NECK.x + x, y: SMALL_NECK.y + y }));
  const known = chestAgreement(places.map((place) => ({ from: place, to: place })));
  if (known === null || shoulderPx < LEAST_SHOULDERS * home.trunkPx) return { state: NO_CHEST };
  const followed: Followed = {
    key: takeSurfaceKey(look(windowAbout(home, SMALL_NECK)), middles),
    keyMs: timeMs,
    home,
    places,
    shoulderPx,
    neck: home,
    move: known.move,
    strays: places.map(() => NOWHERE),
    lastMs: timeMs,
    awaySinceMs: null,
    lostSinceMs: null,
  };
  return { state: { followed }, surface: { keyMs: timeMs, breadth: 1, sigma: known.sigma } };
}
