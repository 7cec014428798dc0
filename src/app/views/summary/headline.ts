import type { SetReport } from '../../../core/coach/report.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { movementKind } from '../../messages/movement-kind.ts';
import { fill, pluralForm, type Plural } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

const text = words.summary;

/** Less than this share of the time measured: nothing can be said about the movement. */
const SEEN_SHARE = 0.3;

/** A count in words while it is small: "two turns". */
function countWords(forms: Plural, count: number): string {
  return fill(pluralForm(forms, count, words.language), { n: text.numbers[count] ?? count });
}

/** How often, "Six turns"; with "unhurried" only when that was seen. */
function counted(exercise: Exercise, { reps, counts }: SetReport): string {
  const count = countWords(words.counts[movementKind(exercise.measure)], reps.length);
  const unhurried = !exercise.coarse && counts.tooFast === 0 && counts.overRange === 0;
  return fill(unhurried ? text.doneCalmly : text.done, { count });
}

/** The one sentence a summary begins with. Only says what was measured. */
export function headlineOf(exercise: Exercise, report: SetReport): string {
  if (report.ended === 'pain') return text.hurt;
  if (report.reps.length === 0) {
    const seen = report.measuredMs >= SEEN_SHARE * report.durationMs;
    return seen ? text.nothing[movementKind(exercise.measure)] : text.unseen;
  }
  const { symmetry } = report;
  const further = exercise.directions.some(({ id }) => id === 'left') ? text.further : text.furtherLimb;
  const sides =
    symmetry === null ? null : symmetry.further === null ? text.equalSides : further[symmetry.further];
  return [counted(exercise, report), sides].filter((part) => part !== null).join(' ');
}

/** What follows the headline: range, pace, how it ended and what could not be seen. */
export function detailsOf({ coarse }: Exercise, report: SetReport): readonly string[] {
  const { counts, ended, reps } = report;
  const said: string[] = [];
  if (counts.overRange > 0) said.push(countWords(words.counts.over, counts.overRange));
  if (counts.tooFast > 0) said.push(countWords(words.counts.fast, counts.tooFast));
  if (coarse) said.push(text.coarse);
  else if (said.length === 0 && reps.length > 0) said.push(text.within);
  const why = ended === null ? null : text.ended[ended];
  if (why !== null) said.push(why);
  return said;
}

/** Whole seconds in which the person could not be seen. Waiting for stillness is not counted: that was asked for. */
export function unseenSeconds({ unmeasuredMs }: SetReport): number {
  const totalMs = Object.entries(unmeasuredMs).reduce(
    (sum, [reason, ms]) => (reason === 'hold-still' ? sum : sum + ms),
    0,
  );
  return Math.round(totalMs / 1000);
}

/** Below this the page says under way, too, that quick movements may go unseen. */
const FEW_PER_SEC = 10;
/** Shorter than this a set says nothing about the device. */
const LEAST_MEASURED_MS = 3000;

/** Pictures a second that were measured, where they were so few that it must be told; else null. */
export function lowRate({ frames, measuredMs }: SetReport): number | null {
  const perSec = (1000 * frames.measured) / measuredMs;
  return measuredMs >= LEAST_MEASURED_MS && perSec < FEW_PER_SEC ? Math.max(1, Math.round(perSec)) : null;
}
