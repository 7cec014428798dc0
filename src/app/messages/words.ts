import type { AnyExercise } from '../../core/exercises/any-exercise.ts';
import type { RoutineFile } from '../../core/routines/routine.ts';
import type { Messages } from './messages.ts';
import type { RoutineTranslation, Translation } from './translation.ts';

/** The words of the page. There are none before `speak`. */
export let words: Messages;
let translation: Translation;

/** Sets the page's language, once: call it before anything that uses words is imported. */
export function speak(spoken: Translation): void {
  translation = spoken;
  words = spoken.messages;
}

/** The words of an exercise in the page's language. */
export const exerciseWords = <Any extends AnyExercise>({ id, words: { en } }: Any): Any['words']['en'] =>
  Object.assign({}, en, translation.exercises[id]);

/** Why an exercise is off, in the page's language. */
export const offReason = (id: AnyExercise['id'], reason: { readonly en: string }): string =>
  translation.exercises[id]?.offReason ?? reason.en;

/** The words of a routine that comes with the page, in the page's language. */
export const routineWords = ({ id, words: { en } }: RoutineFile): RoutineTranslation =>
  translation.routines[id] ?? en;

/** Where an exercise's numbers come from, in the page's language. */
export async function sourceWords({ sources }: AnyExercise): Promise<AnyExercise['sources']> {
  const told = await translation.sources();
  return sources.map(({ about, source, kind }) => ({
    about: told[about] ?? about,
    source: told[source] ?? source,
    kind,
  }));
}
