import type { UnmeasuredReason } from '../../measure/measurement.ts';
import type { Detector } from '../dwell.ts';
import type { Form } from '../form.ts';
import type { Movement } from '../movement.ts';
import type { GuideSaying, Repeat, Setback } from './guide-event.ts';

/**
 * - `framing`: not seen well enough. `neutral`: seen; the two still seconds.
 * - `ready`: at rest between repeats. `out`: on the way out or back.
 * - `over`: found or refused.
 */
export type GuidePhase = 'framing' | 'neutral' | 'ready' | 'out' | 'over';

/** All that is remembered between measurements. Immutable. */
export interface GuideState {
  readonly timeMs: number | null;
  readonly phase: GuidePhase;
  /** Since when the person has been still at neutral; null while they are not. */
  readonly stillSinceMs: number | null;
  /** The two still seconds have been seen. */
  readonly settled: boolean;
  readonly movement: Movement;
  /** Time of the movement under way that was not seen, or only poorly. */
  readonly unclearMs: number;
  readonly tooFast: Detector;
  readonly far: Detector;
  /** The form checks in the movement under way. */
  readonly form: Form;
  /** Whether one of them was broken in this movement. */
  readonly loose: boolean;
  /** Since when the person has rested at the furthest point of the movement. */
  readonly atEndSinceMs: number | null;
  /** What has been said in this movement; each is said once. */
  readonly told: readonly GuideSaying['kind'][];
  readonly repeats: readonly Repeat[];
  readonly setbacks: readonly Setback[];
  readonly poorMs: number;
  /** Since when, and why, nothing is measured. */
  readonly gap: { readonly sinceMs: number; readonly reason: UnmeasuredReason } | null;
  readonly saidMs: number | null;
  readonly said: GuideSaying | null;
}
