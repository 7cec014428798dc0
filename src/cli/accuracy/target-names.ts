import type { TargetId } from '../../core/truth/targets.ts';

interface TargetName {
  /** Heads a column. */
  readonly short: string;
  /** Says what is measured, for a reader of the page. */
  readonly long: string;
}

export const TARGET_NAMES: Readonly<Record<TargetId, TargetName>> = {
  'mean-error': { short: 'mean', long: 'mean absolute error' },
  'p95-error': { short: 'p95', long: '95th percentile of the error' },
  'peak-angle': { short: 'peak', long: 'error of the furthest angle of a movement' },
  'peak-speed': { short: 'speed', long: 'peak speeds right within 15 % or 4 °/s' },
  'still-sd': { short: 'still', long: 'standing still: standard deviation of the angle' },
  'still-speed': { short: 'still °/s', long: 'standing still: speed, 95th percentile' },
  unmeasured: { short: 'unmeasured', long: 'frames in full view without a number' },
  'false-numbers': { short: 'false n.', long: 'numbers given with a needed joint out of the picture' },
  'missed-events': { short: 'missed', long: 'over-range and too-fast events not found within 0.3 s' },
  'false-events': { short: 'false', long: 'over-range and too-fast events without cause' },
  'missed-cues': { short: 'cues missed', long: 'safety cues not said within 0.3 s' },
  'false-cues-in-range': { short: 'false in range', long: 'safety cues in clips that stay in range' },
  reps: { short: 'reps', long: 'clips with repetitions and sides exact' },
  holds: { short: 'holds', long: 'hold times right within 0.5 s' },
  'cues-unseen': { short: 'unseen', long: 'cues while unmeasured, other than about framing' },
};

/** What is asked of measuring; the rest is asked of the coach. */
export const MEASURING: ReadonlySet<TargetId> = new Set([
  'mean-error',
  'p95-error',
  'peak-angle',
  'peak-speed',
  'still-sd',
  'still-speed',
  'unmeasured',
  'false-numbers',
]);
