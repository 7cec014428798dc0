import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anyExerciseById } from '../exercises/catalogue.ts';
import { ROUTINES, routineById } from './catalogue.ts';
import { routineDurationMs } from './duration.ts';

const files = readdirSync(new URL('./catalogue/', import.meta.url)).filter((name) => name.endsWith('.json'));

describe('the routines', () => {
  it('are every file of the folder, once', () => {
    expect(ROUTINES.map(({ id }) => `${id}.json`).toSorted()).toEqual(files.toSorted());
    expect(routineById('desk-break')?.words.en.name).toBe('Desk break');
    expect(routineById('no-such')).toBeUndefined();
  });

  it.each(ROUTINES.map((routine) => [routine.id, routine] as const))(
    '%s has exercises that there are, takes the time it says and rests after all but the last',
    (_, routine) => {
      for (const { exercise } of routine.steps) expect(anyExerciseById(exercise)?.id).toBe(exercise);
      expect(Math.round(routineDurationMs(routine) / 60_000)).toBe(routine.minutes);
      expect(routine.steps.at(-1)?.restMs).toBe(0);
    },
  );

  it('keep to their place: the desk break needs only a chair', () => {
    const positions = routineById('desk-break')?.steps.map(
      ({ exercise }) => anyExerciseById(exercise)?.position,
    );
    expect(new Set(positions)).toEqual(new Set(['chair']));
  });
});
