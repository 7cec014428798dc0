import { expect, it } from 'vitest';
import { sampleHeader } from '../../../tests/replay/arbitrary-recording.ts';
import { exerciseById } from '../../core/exercises/catalogue.ts';
import { CommandError } from '../call/command-error.ts';
import { startFileReplay } from './start-file-replay.ts';

const bands = { targetMinDeg: 5, targetMaxDeg: 9, cautionDeg: 12, overDeg: 15 };

/** The recording of a standing rotation whose header has bands for this direction, judged as `id`. */
function started(direction: 'left' | 'cat', id: string) {
  const exercise = exerciseById(id);
  if (exercise === undefined) throw new Error(`expected ${id} in the catalogue`);
  return startFileReplay('a.pose.jsonl', { ...sampleHeader, bands: [{ direction, ...bands }] }, exercise);
}

it('judges by bands that fit the exercise', () => {
  const { directions } = started('left', 'standing-rotation').setup.exercise;
  expect(directions.find(({ id }) => id === 'left')).toMatchObject(bands);
});

it('refuses bands for a direction that the exercise has not', () => {
  expect(() => started('cat', 'standing-rotation')).toThrow(
    new CommandError(
      'file-damaged',
      'a.pose.jsonl: Line 1: the header has bands for "cat", and standing-rotation goes left and right. Use an undamaged copy of the recording.',
    ),
  );
});

it('does not care for bands when another exercise is asked for', () => {
  expect(started('cat', 'chair-twist').setup.exercise.id).toBe('chair-twist');
});
