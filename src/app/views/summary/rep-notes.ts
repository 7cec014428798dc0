import { CUE_RULES } from '../../../core/coach/cue.ts';
import type { CueId } from '../../../core/coach/event.ts';
import type { RepReport } from '../../../core/coach/rep-report.ts';
import type { SetReport } from '../../../core/coach/report.ts';
import type { DirectionId, Exercise } from '../../../core/exercises/exercise.ts';
import { cueVariants } from '../../messages/cue-wording.ts';
import { giveOrTake, wholeDegrees } from '../../messages/numbers.ts';
import { fill, plural, pluralForm } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

const text = words.repNotes;

/** One repetition, told. */
export interface RepNote {
  /** "To the left" and the like. */
  readonly name: string;
  readonly figures: string;
  /** What stood out: form, corrections and what could not be seen. Empty when nothing did. */
  readonly remarks: readonly string[];
}

export const repNotesOf = ({ coarse }: Exercise, { reps }: SetReport): readonly RepNote[] =>
  reps.map((rep) => ({
    name: words.directions[rep.direction].name,
    figures: coarse ? heldOf(rep) : figuresOf(rep),
    remarks: remarksOf(rep),
  }));

/** The plain sentence before the list; null without a repetition. */
export function repSentence(notes: readonly RepNote[]): string | null {
  const total = notes.length;
  if (total === 0) return null;
  const n = notes.filter(({ remarks }) => remarks.length > 0).length;
  if (n === 0) return total === 1 ? text.onlyClean : text.clean;
  if (n === total) return total === 1 ? text.only : text.all;
  return fill(pluralForm(text.some, n, words.language), { n, total });
}

function figuresOf(rep: RepReport): string {
  const peak = fill(text.peak, { n: wholeDegrees(rep.peakDeg), sigma: giveOrTake(rep.peakSigmaDeg) });
  const held = heldOf(rep);
  return held === '' ? peak : `${peak} · ${held}`;
}

/** Empty when it was not held. */
function heldOf({ heldMs }: RepReport): string {
  const heldSeconds = Math.round(heldMs / 1000);
  return heldSeconds === 0 ? '' : fill(text.held, { n: heldSeconds });
}

/** Corrections only: what guides every repetition says nothing about this one. */
const corrects = (cue: CueId): boolean =>
  CUE_RULES[cue].priority === 'safety' || CUE_RULES[cue].priority === 'form';

const quoted = (cues: readonly CueId[], direction: DirectionId): string =>
  new Intl.ListFormat(words.language).format(
    cues.map((cue) => fill(words.common.quote, { said: cueVariants(words.cues, cue, direction)[0] ?? '' })),
  );

function remarksOf({ direction, form, cues, unmeasuredMs }: RepReport): readonly string[] {
  const unseenSeconds = Math.round(unmeasuredMs / 1000);
  const corrections = [...new Set(cues.filter(corrects))];
  return [
    ...form.map((check) => text.form[check]),
    ...(corrections.length === 0 ? [] : [fill(text.said, { cues: quoted(corrections, direction) })]),
    ...(unseenSeconds === 0 ? [] : [plural(text.unseen, unseenSeconds, words.language)]),
  ];
}
