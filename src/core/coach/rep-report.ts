import type { FormCheckId } from '../measure/measurement.ts';
import type { CueId, Rep } from './event.ts';

/** One repetition with all that was said and noted between its beginning and its end. */
export interface RepReport extends Rep {
  readonly cues: readonly CueId[];
  /** Form checks that went past their limit, each once. */
  readonly form: readonly FormCheckId[];
  /** Time within it that could not be measured. */
  readonly unmeasuredMs: number;
}

/** What happened lately and may turn out to belong to a repetition. */
export interface Notes {
  readonly cues: readonly { readonly timeMs: number; readonly cue: CueId }[];
  readonly form: readonly { readonly timeMs: number; readonly check: FormCheckId }[];
  readonly unmeasured: readonly { readonly fromMs: number; readonly toMs: number }[];
}

export const NO_NOTES: Notes = { cues: [], form: [], unmeasured: [] };

/** Adds a stretch that was not measured; one that follows on another makes it longer. */
export function noteUnmeasured(notes: Notes, fromMs: number, toMs: number): Notes {
  const last = notes.unmeasured.at(-1);
  const unmeasured =
    last?.toMs === fromMs
      ? [...notes.unmeasured.slice(0, -1), { fromMs: last.fromMs, toMs }]
      : [...notes.unmeasured, { fromMs, toMs }];
  return { ...notes, unmeasured };
}

export function repReport(rep: Rep, notes: Notes): RepReport {
  const within = ({ timeMs }: { readonly timeMs: number }) => timeMs >= rep.startMs && timeMs <= rep.endMs;
  const unmeasuredMs = notes.unmeasured.reduce(
    (sumMs, { fromMs, toMs }) =>
      sumMs + Math.max(0, Math.min(toMs, rep.endMs) - Math.max(fromMs, rep.startMs)),
    0,
  );
  return {
    ...rep,
    cues: notes.cues.filter(within).map(({ cue }) => cue),
    form: [...new Set(notes.form.filter(within).map(({ check }) => check))],
    unmeasuredMs,
  };
}
