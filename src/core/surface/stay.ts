import type { TrunkPlace } from './trunk-window.ts';

/** A part of the trunk whose surface is followed, and since when it is not to be seen as it was. */
export interface Stay {
  readonly keyMs: number;
  /** Where it was in the key's picture: the window stays there. */
  readonly home: TrunkPlace;
  readonly lastMs: number;
  /** Since when the person is in another place, or not recognised. */
  readonly awaySinceMs: number | null;
  readonly lostSinceMs: number | null;
}

/** A trunk shorter than this in the picture shows nothing on its surface. */
const SHORTEST_TRUNK_PX = 40;
/** Further from the key's place, in trunk lengths, or of a size that differs by this part, is another place. */
const AWAY = 0.3;
const OTHER_SIZE = 0.2;
/** Who stays away this long has moved; who is not recognised this long has changed. A hold is over sooner. */
const MOVED_MS = 1500;
const CHANGED_MS = 12_000;
/** What was seen longer ago is no first guess. */
const FRESH_MS = 400;

export const isTooSmall = ({ trunkPx }: TrunkPlace): boolean => trunkPx < SHORTEST_TRUNK_PX;

/** Where the person is now: where they were, for a moment away, or so that the key has to be taken anew. */
export type Whereabouts =
  { readonly kind: 'home' } | { readonly kind: 'away'; readonly sinceMs: number } | { readonly kind: 'new' };

export function whereabouts(stay: Stay | null, place: TrunkPlace, timeMs: number): Whereabouts {
  // Time came back or a picture is from another source: all begins anew.
  if (stay === null || timeMs <= stay.lastMs) return { kind: 'new' };
  const { lostSinceMs } = stay;
  if (lostSinceMs !== null && timeMs - lostSinceMs >= CHANGED_MS) return { kind: 'new' };
  if (!isAway(place, stay.home)) return { kind: 'home' };
  const sinceMs = stay.awaySinceMs ?? timeMs;
  return timeMs - sinceMs >= MOVED_MS ? { kind: 'new' } : { kind: 'away', sinceMs };
}

const isAway = (place: TrunkPlace, home: TrunkPlace): boolean =>
  Math.abs(place.x - home.x) > AWAY * home.trunkPx ||
  Math.abs(place.y - home.y) > AWAY * home.trunkPx ||
  Math.abs(place.trunkPx / home.trunkPx - 1) > OTHER_SIZE;

/** Whether what was found last is near enough in time to look from there. */
export const isFresh = ({ lastMs }: Stay, timeMs: number): boolean => timeMs - lastMs <= FRESH_MS;

/** Since when it has not been recognised, after this picture. */
export const lostSince = ({ lostSinceMs }: Stay, isLost: boolean, timeMs: number): number | null =>
  isLost ? (lostSinceMs ?? timeMs) : null;
