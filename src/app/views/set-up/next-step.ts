import type { Advice } from '../../../core/measure/advice.ts';
import type { UnmeasuredReason } from '../../../core/measure/measurement.ts';
import type { PlaceCheck, PlaceStates } from '../../../core/measure/place-checks.ts';
import { cueVariants } from '../../messages/cue-wording.ts';
import { words } from '../../messages/words.ts';

/** What to do next to be seen. */
export type NextStep =
  | { readonly kind: 'needs'; readonly reason: UnmeasuredReason }
  /** Nothing yet: the page is still looking for somebody, or at somebody it has found. */
  | { readonly kind: 'looking'; readonly found: boolean }
  /** Ready as it is; this would make it better. */
  | { readonly kind: 'better'; readonly advice: Advice }
  | { readonly kind: 'ready' };

/** One thing at a time, in the order of the checks: what is needed before what would be better. */
export function nextStep(checks: readonly PlaceCheck[], states: PlaceStates): NextStep {
  const all = checks.map((check) => states[check]);
  const needed = all.find((state) => state.kind === 'needs');
  if (needed !== undefined) return { kind: 'needs', reason: needed.reason };
  if (all.some((state) => state.kind === 'waiting')) {
    return { kind: 'looking', found: states.person.kind === 'good' };
  }
  const better = all.find((state) => state.kind === 'better');
  return better === undefined ? { kind: 'ready' } : { kind: 'better', advice: better.advice };
}

/** The words for it: what to do and which way, as the coach says them. */
export function nextStepWords(step: NextStep): string {
  switch (step.kind) {
    case 'needs':
      return cueVariants(words.cues, `see-${step.reason}`, null)[0] ?? '';
    case 'looking':
      return step.found ? words.setUp.found : words.setUp.looking;
    case 'better':
    case 'ready':
      return words.setUp.ready;
    default:
      return step satisfies never;
  }
}
