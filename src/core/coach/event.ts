import type { Because, Quiet, Waited } from './because.ts';
import type { DirectionId } from '../exercises/exercise.ts';
import type { FormCheckId, UnmeasuredReason } from '../measure/measurement.ts';

/**
 * Where the person is in the exercise.
 *
 * - `framing`: not seen well enough to measure.
 * - `neutral`: seen; waiting for a still neutral.
 * - `ready`: at rest near neutral.
 * - `moving`: on the way out. `holding`: resting in the band or above. `returning`: on the way back.
 * - `paused`: standing still until resumed; nothing is counted or coached.
 * - `ended`: the set is over; nothing more is said.
 */
export type Phase = 'framing' | 'neutral' | 'ready' | 'moving' | 'holding' | 'returning' | 'paused' | 'ended';

/** What pauses and resumes a set: a raised hand, the person leaving and coming back, or the button. */
export type PauseCause = 'hand' | 'left' | 'button';

/** Why a person ended a set themselves: with the stop button, or with the pain stop and the answer they gave. */
export type StopReason = 'stopped' | 'pain' | 'tired' | 'other';

/** Why a set ended: its dose was done, the coach eased it out, or the person stopped it. */
export type EndReason = 'complete' | 'eased' | StopReason;

/** What the coach says. The words live in the message catalogue; the cue is data. */
export type CueId =
  | 'over-range'
  | 'too-fast'
  | 'ease-off'
  | 'slower'
  | 'slower-back'
  | 'bouncing'
  | 'hold'
  | 'a-little-more'
  | 'come-back'
  | 'other-side'
  | 'turn-from-ribs'
  | 'stay-tall'
  | 'stop-rocking'
  | 'elbows'
  | 'knees'
  | 'head'
  | 'arms-up'
  | 'hips-down'
  | 'hold-still'
  | 'begin'
  | 'breathe'
  | 'breathe-into'
  | 'nicely-done'
  | 'well-done'
  | 'finished'
  | 'ended-kindly'
  | 'rest'
  | `see-${UnmeasuredReason}`;

/** Safety speaks before all else and may cut another cue off; guidance waits its turn. */
export type CuePriority = 'safety' | 'form' | 'guidance' | 'framing';

/** One finished movement out and back that reached the target band. */
export interface Rep {
  readonly direction: DirectionId;
  readonly startMs: number;
  readonly endMs: number;
  /** Largest magnitude, degrees from neutral; in a coarse exercise hardly more than that there was one. */
  readonly peakDeg: number;
  /** Sigma at the peak, degrees. */
  readonly peakSigmaDeg: number;
  readonly peakSpeedDegPerSec: number;
  /** Time rested from the lower edge of the band up to the over-range limit, within this movement. */
  readonly heldMs: number;
  /** Time inside the band at any speed; in a coarse exercise, clearly out. */
  readonly inBandMs: number;
}

export type CoachEvent =
  /** All so far was measured from a wrong zero, and counts no longer. */
  | { readonly kind: 'begun-anew'; readonly timeMs: number }
  | {
      readonly kind: 'phase';
      readonly timeMs: number;
      readonly phase: Phase;
      readonly direction: DirectionId | null;
    }
  | {
      readonly kind: 'cue';
      readonly timeMs: number;
      readonly cue: CueId;
      readonly priority: CuePriority;
      /** The side meant: where to go for `other-side`, else where the person is; null when it matters not. */
      readonly direction: DirectionId | null;
      readonly because: Because;
      /** Null when it was said as soon as it had its cause. */
      readonly waited: Waited | null;
    }
  /** A cue that had a cause and was never said. */
  | {
      readonly kind: 'unsaid';
      readonly timeMs: number;
      readonly cue: CueId;
      readonly direction: DirectionId | null;
      readonly because: Because;
      /** When it had its cause. */
      readonly sinceMs: number;
      readonly untilMs: number;
      /** What first kept it quiet. */
      readonly why: Quiet;
    }
  | {
      readonly kind: 'over-range';
      readonly timeMs: number;
      readonly direction: DirectionId;
      readonly angleDeg: number;
    }
  | { readonly kind: 'too-fast'; readonly timeMs: number; readonly speedDegPerSec: number }
  | { readonly kind: 'form'; readonly timeMs: number; readonly check: FormCheckId; readonly angleDeg: number }
  | {
      readonly kind: 'hold-met';
      readonly timeMs: number;
      readonly direction: DirectionId;
      readonly heldMs: number;
    }
  | { readonly kind: 'paused'; readonly timeMs: number; readonly cause: PauseCause }
  | {
      readonly kind: 'resumed';
      readonly timeMs: number;
      readonly cause: PauseCause;
      /** Where the person was: the direction next in turn, and which repetition of how many it will be. */
      readonly direction: DirectionId | null;
      readonly turn: number;
      readonly of: number;
    }
  | { readonly kind: 'rep'; readonly timeMs: number; readonly rep: Rep }
  /** In a guided set: a step of the exercise's words, from 0, is read out. */
  | { readonly kind: 'step'; readonly timeMs: number; readonly step: number }
  | {
      readonly kind: 'set-ended';
      readonly timeMs: number;
      readonly because: EndReason;
    };

/** What a view needs to draw the coach's state. Derived from the state, never kept beside it. */
export interface CoachStatus {
  readonly phase: Phase;
  /** Direction of the current movement, or the one suggested next when at rest. */
  readonly direction: DirectionId | null;
  readonly repsDone: Readonly<Partial<Record<DirectionId, number>>>;
  readonly repsTarget: number;
  readonly heldMs: number;
  readonly holdTargetMs: number;
  /** Peak of the current movement, magnitude in degrees; null at rest. */
  readonly peakDeg: number | null;
  /** What paused the set; null while it goes on. */
  readonly paused: PauseCause | null;
  /** Whether a press of pause, or of go on, does anything now. */
  readonly mayPause: boolean;
}
