import type { AnyExercise } from '../../core/exercises/any-exercise.ts';
import type { RoutineFile } from '../../core/routines/routine.ts';
import type { Messages } from './messages.ts';
import type { RoutineTranslation, Told, Translation } from './translation.ts';

/** The words of the page. There are none before `speak`. */
export let words: Messages;
let translation: Translation;
let told: Told = { exercises: {}, sources: {} };

/** Sets the page's language, once: call it before anything that uses words is imported. */
export function speak(spoken: Translation): void {
  translation = spoken;
  words = spoken.messages;
}

/** Fetches what the start page could do without. Until then exercises are told as the catalogue tells them. */
export async function fetchTold(): Promise<void> {
  told = await translation.told();
}

/** The words of an exercise in the page's language. */
export const exerciseWords = <Any extends AnyExercise>({ id, words: { en } }: Any): Any['words']['en'] =>
  Object.assign({}, en, translation.cards[id], told.exercises[id]);

/** Why an exercise is off, in the page's language. */
export const offReason = (id: AnyExercise['id'], reason: { readonly en: string }): string =>
  told.exercises[id]?.offReason ?? reason.en;

/** Where an exercise's numbers come from, in the page's language. */
export const sourceWords = ({ sources }: AnyExercise): AnyExercise['sources'] =>
  sources.map(({ about, source, kind }) => ({
    about: told.sources[about] ?? about,
    source: told.sources[source] ?? source,
    kind,
  }));

/** The words of a routine that comes with the page, in the page's language. */
export const routineWords = ({ id, words: { en } }: RoutineFile): RoutineTranslation =>
  translation.routines[id] ?? en;
