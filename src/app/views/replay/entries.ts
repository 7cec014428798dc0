import type { CoachEvent, Rep } from '../../../core/coach/event.ts';
import type { FinishedSet } from '../../session/set-run.ts';
import type { Utterance } from '../../session/transcript.ts';
import { changeTime, saidChanges } from './said-changes.ts';

export type Cue = Extract<CoachEvent, { kind: 'cue' }>;
export type Unsaid = Extract<CoachEvent, { kind: 'unsaid' }>;

/** A line of the list beside the timeline, and the moment it leads to. */
export type Entry =
  | {
      readonly kind: 'said';
      readonly timeMs: number;
      readonly said: Utterance;
      /** Null for what happens to the set itself, such as a pause. */
      readonly grounds: Cue | null;
      /** Against what was said when the set was coached. */
      readonly change: 'same' | 'moved' | 'gone' | 'new';
      /** When it was said then; null for what is new. */
      readonly wasMs: number | null;
    }
  | { readonly kind: 'unsaid'; readonly timeMs: number; readonly unsaid: Unsaid }
  | { readonly kind: 'rep'; readonly timeMs: number; readonly n: number; readonly rep: Rep };

/** A set as one choice of limits judges it, and what was said in it. */
export interface Told extends Pick<FinishedSet, 'steps' | 'report'> {
  readonly said: readonly Utterance[];
}

/**
 * Everything that was said and done, by time.
 * @param was the set as it was coached
 * @param judged by the limits now chosen; the same when they are the set's own
 */
export function entriesOf(was: Told, judged: Told): readonly Entry[] {
  const [before, now] = [cuesAt(was), cuesAt(judged)];
  const said = saidChanges(was.said, judged.said).map((change): Entry => {
    const timeMs = changeTime(change);
    const gone = change.kind === 'gone';
    return {
      kind: 'said',
      timeMs,
      said: gone ? change.was : change.would,
      grounds: (gone ? before : now).get(timeMs) ?? null,
      change: change.kind,
      wasMs: change.kind === 'new' ? null : change.was.timeMs,
    };
  });
  const unsaid = judged.steps.flatMap(({ output: { events } }) =>
    events.flatMap((event): Entry[] =>
      event.kind === 'unsaid' ? [{ kind: 'unsaid', timeMs: event.sinceMs, unsaid: event }] : [],
    ),
  );
  const reps = judged.report.reps.map((rep, index): Entry => ({
    kind: 'rep',
    timeMs: rep.endMs,
    n: index + 1,
    rep,
  }));
  return [...said, ...unsaid, ...reps].sort((a, b) => a.timeMs - b.timeMs);
}

/** The cues of a set by their time: there is never more than one at a time. */
const cuesAt = ({ steps }: Told): ReadonlyMap<number, Cue> =>
  new Map(
    steps.flatMap(({ output: { events } }) =>
      events.flatMap((event): [number, Cue][] => (event.kind === 'cue' ? [[event.timeMs, event]] : [])),
    ),
  );
