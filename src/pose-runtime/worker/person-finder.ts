import type { CropSource } from '../blazepose/crop.ts';
import type { ConfidenceMask } from '../confidence-mask.ts';
import type { LookedAt } from './looked-at.ts';
import type { RawLandmark } from './person-frame.ts';

/** What was found in a picture; lists are empty when there is nobody. */
export interface Found {
  /** Of each person, landmarks normalised to the picture. */
  readonly landmarks: readonly (readonly RawLandmark[])[];
  readonly worldLandmarks: readonly (readonly RawLandmark[])[];
  /** The first person's silhouette. Undefined when it was not asked for. */
  readonly mask: () => ConfidenceMask | undefined;
  /** The picture's pixels, where they had to be read to find anybody. */
  readonly pixels?: CropSource;
}

export type FoundMirrored = Pick<Found, 'landmarks' | 'worldLandmarks'>;

/** Finds a person in a stream of pictures and follows them. */
export interface PersonFinder {
  /**
   * @param timeMs strictly increasing
   * @param onFound is called once, before `find` is over; what it is given must not be kept
   */
  find(picture: LookedAt, timeMs: number, onFound: (found: Found) => void): Promise<void>;
  /**
   * Looks for the same person in the mirror image of the picture in which they have just been found.
   * @param timeMs of that picture
   * @returns landmarks in the mirror image; empty lists when nobody was found there
   */
  findMirrored(picture: LookedAt, timeMs: number): Promise<FoundMirrored>;
  close(): void;
}
