import type { FormCheckId, UnmeasuredReason } from '../measure/measurement.ts';

/**
 * What lies behind a cue: the limit, what was measured when it was said, and for how long the cause had lasted. Angles
 * are magnitudes in degrees from neutral, in the direction the cue is about; `dwellMs` is how long a cause must last
 * before it counts, `sinceMs` when it began.
 */
export type Because =
  /** The angle went above a limit; it counts until it is back under `releaseBelowDeg`. */
  | {
      readonly kind: 'angle';
      readonly limit: 'over' | 'caution';
      readonly limitDeg: number;
      readonly releaseBelowDeg: number;
      readonly angleDeg: number;
      readonly sigmaDeg: number;
      readonly sinceMs: number;
      readonly dwellMs: number;
      /** When this alarm was told before; null when it was not, or when it is none. */
      readonly toldBeforeMs: number | null;
    }
  | {
      readonly kind: 'speed';
      readonly limit: 'too-fast' | 'slower';
      readonly limitDegPerSec: number;
      readonly speedDegPerSec: number;
      readonly sinceMs: number;
      readonly dwellMs: number;
      readonly toldBeforeMs: number | null;
    }
  /** A form check's own angle went above its limit. */
  | {
      readonly kind: 'form';
      readonly check: FormCheckId;
      readonly limitDeg: number;
      readonly angleDeg: number;
      readonly sinceMs: number;
      readonly dwellMs: number;
    }
  /** Turned round twice within `windowMs`, both times in or above the band. */
  | {
      readonly kind: 'bounce';
      readonly first: Turning;
      readonly second: Turning;
      readonly windowMs: number;
    }
  /** Came to rest in the band. */
  | {
      readonly kind: 'rested-in-band';
      readonly atDeg: number;
      readonly sigmaDeg: number;
      readonly sinceMs: number;
    }
  /** Came to rest clearly out of neutral, in an exercise where that is all that can be told. */
  | { readonly kind: 'rested-out'; readonly sinceMs: number }
  /** Held so long of what is asked for: all of it, or enough to speak of the breath. */
  | { readonly kind: 'held'; readonly heldMs: number; readonly targetMs: number }
  /** Rests surely below the band, even with the uncertainty added. */
  | {
      readonly kind: 'short';
      readonly atDeg: number;
      readonly sigmaDeg: number;
      readonly targetMinDeg: number;
      readonly sinceMs: number;
      readonly dwellMs: number;
    }
  /** At rest near neutral. */
  | { readonly kind: 'at-rest'; readonly sinceMs: number; readonly dwellMs: number }
  /** A neutral was found and no repetition done yet. */
  | { readonly kind: 'begun'; readonly sinceMs: number }
  /** A repetition that kept to all of it. */
  | {
      readonly kind: 'good-rep';
      readonly peakDeg: number;
      readonly sigmaDeg: number;
      readonly peakSpeedDegPerSec: number;
      readonly heldMs: number;
    }
  /** The direction to go to has had fewer repetitions than the one just done. */
  | {
      readonly kind: 'other-side';
      readonly done: number;
      readonly doneThere: number;
      readonly sinceMs: number;
    }
  | {
      readonly kind: 'unseen';
      readonly reason: UnmeasuredReason;
      readonly sinceMs: number;
      readonly dwellMs: number;
    }
  /** The set's dose is done; `strikes` of its moments were past the range or too fast. */
  | { readonly kind: 'dose-done'; readonly reps: number; readonly strikes: number }
  /** That many moments past the range or too fast end a set. */
  | { readonly kind: 'strikes'; readonly strikes: number; readonly limit: number }
  /** A guided set goes by the clock. */
  | { readonly kind: 'clock' };

/** Where a movement turned round, and when that was noticed. */
interface Turning {
  readonly timeMs: number;
  readonly atDeg: number;
}

/**
 * Why a cue with a cause is not said: the same one was said lately, any was said just now, or a graver one is said at
 * this very moment.
 */
export type Quiet = 'silence' | 'spacing' | 'graver';

/** A cue that had a cause and was kept quiet at first. */
export interface Waited {
  readonly sinceMs: number;
  readonly why: Quiet;
}
