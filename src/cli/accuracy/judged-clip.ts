import type { Exercise } from '../../core/exercises/exercise.ts';
import type { ModelName } from '../../core/pose/model.ts';
import { figuresOf, type Figures, type Tally } from '../../core/truth/figures.ts';
import { pool } from '../../core/truth/pool.ts';
import type { TruthHeader } from '../../core/truth/truth.ts';
import { verdictsOn, type Verdict } from '../../core/truth/targets.ts';

/** A clip that was measured against its truth. */
export interface JudgedClip {
  readonly name: string;
  readonly exercise: Exercise;
  readonly model: ModelName;
  readonly header: TruthHeader;
  readonly tally: Tally;
}

/** The clips of one exercise together. */
export interface JudgedExercise {
  readonly exercise: Exercise;
  readonly clips: readonly JudgedClip[];
  readonly tally: Tally;
  readonly figures: Figures;
  readonly verdicts: readonly Verdict[];
}

/** In the order of the exercises' ids. Judged as lite only when every clip was recorded with it. */
export function byExercise(clips: readonly JudgedClip[]): readonly JudgedExercise[] {
  const groups = new Map<Exercise, JudgedClip[]>();
  for (const clip of clips) {
    const group = groups.get(clip.exercise);
    if (group) group.push(clip);
    else groups.set(clip.exercise, [clip]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
  return sorted.map(([exercise, own]) => {
    const tally = pool(own.map((clip) => clip.tally));
    const figures = figuresOf(tally);
    const model = own.every((clip) => clip.model === 'lite') ? 'lite' : 'full';
    return { exercise, clips: own, tally, figures, verdicts: verdictsOn(figures, exercise.id, model) };
  });
}
