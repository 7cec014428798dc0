import { expect, it } from 'vitest';
import { samplePerson } from '../../../tests/replay/arbitrary-recording.ts';
import { looped } from './looped.ts';

const frames = [100, 150, 200].map(samplePerson);

it('repeats the frames for as long as asked, with times that rise', () => {
  const times = [...looped(frames, 400)].map(({ timeMs }) => timeMs);
  expect(times).toEqual([0, 50, 100, 166, 216, 266, 332, 382]);
});

it('is empty without frames', () => {
  expect([...looped([], 1000)]).toEqual([]);
});
