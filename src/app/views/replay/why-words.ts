import type { Because, Waited } from '../../../core/coach/because.ts';
import { CUE_RULES } from '../../../core/coach/cue.ts';
import type { CueId } from '../../../core/coach/event.ts';
import { CUE_SPACING_MS } from '../../../core/coach/timing.ts';
import { clockTime, decimal, giveOrTake, wholeDegrees } from '../../messages/numbers.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';
import type { Cue, Unsaid } from './entries.ts';

const text = words.room;
const seconds = (ms: number): string => decimal(ms / 1000);
/** Limits may be fractions; what is measured is not that exact. */
const exact = (value: number): string => decimal(value);

/** The grounds of a cue in plain words: what stood behind it, for how long, and what rests after it. */
export function whyWords({ cue, timeMs, because, waited }: Cue): readonly string[] {
  return [...groundsOf(because, timeMs), ...waitedWords(waited, timeMs), ...afterWords(cue)];
}

/** The same for one that was kept quiet. */
export function whyNotWords({ because, sinceMs, untilMs, why }: Unsaid): readonly string[] {
  const n = seconds(Math.max(100, untilMs - sinceMs));
  return [...groundsOf(because, sinceMs), fill(text.neverSaid, { n, why: text.quiet[why] })];
}

function groundsOf(because: Because, timeMs: number): readonly string[] {
  const main = mainWords(because);
  const lines = main === null ? [] : [main];
  if ('dwellMs' in because) {
    const lasted = seconds(timeMs - because.sinceMs);
    lines.push(fill(text.dwelt, { lasted, dwell: decimal(because.dwellMs / 1000, 2) }));
  }
  if (because.kind === 'angle') lines.push(fill(text.released, { n: exact(because.releaseBelowDeg) }));
  if ('toldBeforeMs' in because && because.toldBeforeMs !== null) {
    lines.push(fill(text.toldBefore, { time: clockTime(because.toldBeforeMs) }));
  }
  return lines;
}

function mainWords(because: Because): string | null {
  const { why } = text;
  switch (because.kind) {
    case 'angle':
      return fill(why[because.limit], {
        limit: exact(because.limitDeg),
        angle: wholeDegrees(because.angleDeg),
        sigma: giveOrTake(because.sigmaDeg),
      });
    case 'speed':
      return fill(why[because.limit], {
        limit: exact(because.limitDegPerSec),
        speed: Math.round(because.speedDegPerSec),
      });
    case 'form':
      return fill(why.form, {
        what: text.form[because.check],
        angle: wholeDegrees(because.angleDeg),
        limit: exact(because.limitDeg),
      });
    case 'bounce':
      return fill(why.bounce, {
        window: seconds(because.windowMs),
        first: wholeDegrees(because.first.atDeg),
        second: wholeDegrees(because.second.atDeg),
      });
    case 'rested-in-band':
      return fill(why['rested-in-band'], placeOf(because));
    case 'held':
      return fill(why.held, { held: seconds(because.heldMs), target: seconds(because.targetMs) });
    case 'short':
      return fill(why.short, { ...placeOf(because), limit: exact(because.targetMinDeg) });
    case 'rested-out':
    case 'at-rest':
    case 'begun':
      return why[because.kind];
    case 'good-rep':
      return fill(why['good-rep'], {
        peak: wholeDegrees(because.peakDeg),
        sigma: giveOrTake(because.sigmaDeg),
        speed: Math.round(because.peakSpeedDegPerSec),
      });
    case 'other-side':
      return fill(why['other-side'], { done: because.done, there: because.doneThere });
    case 'unseen':
      return fill(why.unseen, { reason: words.reasons[because.reason] });
    case 'dose-done':
      return fill(why['dose-done'], { n: because.reps });
    case 'strikes':
      return fill(why.strikes, { n: because.strikes });
    case 'clock':
      return null;
    default:
      return because satisfies never;
  }
}

const placeOf = ({ atDeg, sigmaDeg }: { readonly atDeg: number; readonly sigmaDeg: number }) => ({
  angle: wholeDegrees(atDeg),
  sigma: giveOrTake(sigmaDeg),
});

const waitedWords = (waited: Waited | null, timeMs: number): readonly string[] =>
  waited === null
    ? []
    : [fill(text.waited, { n: seconds(timeMs - waited.sinceMs), why: text.quiet[waited.why] })];

function afterWords(cue: CueId): readonly string[] {
  const { silenceMs } = CUE_RULES[cue];
  if (silenceMs === 0) return [];
  return [fill(text.after, { silence: seconds(silenceMs), spacing: decimal(CUE_SPACING_MS / 1000, 2) })];
}
