import type { DirectionId } from '../../exercises/exercise.ts';
import type { UnmeasuredReason } from '../../measure/measurement.ts';

/** Why one repeat does not count. */
export type Setback =
  /** Part of it was not seen, or only poorly. */
  | 'unseen'
  | 'too-fast'
  /** Smaller than what can be told from rest. */
  | 'too-small'
  /** The rest of the body went along: the pelvis turned, the trunk leaned or rocked beyond the exercise's limit. */
  | 'loose-form';

/** What the coach says while a person's own range is measured. The words live in the message catalogue. */
export type GuideSaying =
  | { readonly kind: 'rest' }
  /** Go to the first mild stretch; `done` repeats of this side are behind. */
  | { readonly kind: 'go'; readonly direction: DirectionId; readonly done: number }
  | { readonly kind: 'come-back' }
  | { readonly kind: 'slower' }
  | { readonly kind: 'far-enough' }
  | { readonly kind: 'again'; readonly because: Setback }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'unseen'; readonly reason: UnmeasuredReason };

/** One slow movement to the first mild stretch and back. Magnitudes. */
export interface Repeat {
  readonly direction: DirectionId;
  readonly endDeg: number;
  readonly sigmaDeg: number;
}

/** The end of the comfortable range in one direction, a magnitude from neutral, and its standard deviation. */
export interface FoundRange {
  readonly direction: DirectionId;
  readonly endDeg: number;
  readonly sigmaDeg: number;
}

/** Why a measurement gives no result. Nothing of it is kept. */
export type Refusal =
  | Setback
  /** The picture was too poor for too long. */
  | 'unclear'
  /** The result would be too uncertain to coach by. */
  | 'uncertain'
  /** The repeats of a side differ too much to be one range. */
  | 'uneven';

export type GuideEvent =
  | { readonly kind: 'say'; readonly timeMs: number; readonly saying: GuideSaying }
  /** The repeats so far were measured from a wrong zero, and count no longer. */
  | { readonly kind: 'begun-anew'; readonly timeMs: number }
  | { readonly kind: 'repeat'; readonly timeMs: number; readonly repeat: Repeat }
  | { readonly kind: 'found'; readonly timeMs: number; readonly ranges: readonly FoundRange[] }
  | { readonly kind: 'refused'; readonly timeMs: number; readonly because: Refusal };
