import type { UnmeasuredReason } from '../measure/measurement.ts';
import type { Voice } from './cue-policy.ts';
import type { PauseCause, Phase, Rep } from './event.ts';
import type { Form } from './form.ts';
import type { Limits } from './limits.ts';
import type { Movement } from './movement.ts';
import type { Waiting } from './waiting.ts';

/** A stretch without a measurement to judge by. */
export interface Gap {
  readonly sinceMs: number;
  readonly reason: UnmeasuredReason;
  readonly reasonSinceMs: number;
  /** When last a frame had this reason. */
  readonly reasonLastMs: number;
  /** Something is measured, only too poorly. */
  readonly poor: boolean;
}

/** The set stands still. */
export interface Pause {
  readonly cause: PauseCause;
  /** Since when one who left is back and quiet; null while they are not. */
  readonly quietSinceMs: number | null;
}

/** The set is about to end and waits for its last words. */
export interface Closing {
  readonly because: 'complete' | 'eased';
  readonly notBeforeMs: number;
  readonly givesUpMs: number;
}

/** All the coach remembers. Immutable: every step makes a new one. */
export interface CoachState {
  /** Time of the last measurement taken in; null before the first. */
  readonly timeMs: number | null;
  /** Time of the last one good enough to judge by. */
  readonly sampleMs: number | null;
  readonly phase: Phase;
  /** When neutral was first found; null before. */
  readonly begunMs: number | null;
  readonly gap: Gap | null;
  readonly movement: Movement;
  readonly limits: Limits;
  readonly form: Form;
  readonly voice: Voice;
  /** Cues that have a cause and are kept quiet. */
  readonly waiting: readonly Waiting[];
  readonly reps: readonly Rep[];
  /** Over-range and too-fast events so far. */
  readonly strikes: number;
  readonly holdMetMs: number | null;
  /** When last something was past a limit, or was not well seen; null before. Nothing is praised across it. */
  readonly flawMs: number | null;
  readonly paused: Pause | null;
  readonly closing: Closing | null;
}
