import type { SetEntry } from '../../../core/history/kept-set.ts';
import { anyExerciseById, exerciseById } from '../../../core/exercises/catalogue.ts';
import { timeOfDay, giveOrTake, wholeDegrees } from '../../messages/numbers.ts';
import { fill } from '../../messages/template.ts';
import { exerciseWords, words } from '../../messages/words.ts';
import { guidedHeadline } from '../guided/guided-headline.ts';
import { headlineOf } from '../summary/headline.ts';

const text = words.history;

export const exerciseName = (id: string): string => {
  const exercise = anyExerciseById(id);
  return exercise === undefined ? id : exerciseWords(exercise).name;
};

/** "Chair twist, 10:20": enough to tell it from the others of its day. */
export const setName = ({ exercise, startedAt }: SetEntry): string =>
  fill(text.setAt, { name: exerciseName(exercise), time: timeOfDay(startedAt) });

/** The sentence its summary begins with. */
export function setSentence(entry: SetEntry): string {
  if (entry.kind === 'guided') return guidedHeadline(entry.report);
  const exercise = exerciseById(entry.exercise);
  return exercise === undefined ? text.gone : headlineOf(exercise, entry.report);
}

/** "left 27° ± 3", for every direction that had a repetition; nothing where the angle is a guess. */
export const setFigures = (entry: SetEntry): readonly string[] =>
  entry.kind === 'guided' || exerciseById(entry.exercise)?.coarse === true
    ? []
    : entry.report.directions.flatMap(({ direction, medianPeakDeg, sigmaDeg }) => {
        if (medianPeakDeg === null || sigmaDeg === null) return [];
        const values = { n: wholeDegrees(medianPeakDeg), sigma: giveOrTake(sigmaDeg) };
        return [`${words.directions[direction].name} ${fill(words.common.plusMinus, values)}`];
      });
