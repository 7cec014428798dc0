import { expect, it, vi } from 'vitest';
import type { LookedAt } from './looked-at.ts';
import type { FoundMirrored } from './person-finder.ts';
import { SecondLooks } from './second-looks.ts';

const SIZE = { widthPx: 640, heightPx: 480 };
const PERSON = Array.from({ length: 33 }, (_, index) => ({ x: index / 100, y: 0.5, z: 0, visibility: 1 }));
const SOMEBODY: FoundMirrored = { landmarks: [PERSON], worldLandmarks: [PERSON] };

function start(findMirrored = vi.fn(() => Promise.resolve(SOMEBODY))) {
  const looks = new SecondLooks();
  const finder = { find: vi.fn(), findMirrored, close: vi.fn() };
  const look = (timeMs: number, isLive = false) =>
    looks.look(finder, { lookedAt: {} as LookedAt, timeMs, finderMs: timeMs, ...SIZE }, isLive);
  /** A worker that waits for most of the time. */
  const idle = () => {
    for (let beginMs = 0; beginMs < 3000; beginMs += 40)
      looks.spareTime.note({ beginMs, firstLookMs: 10, endMs: beginMs + 10 });
  };
  return { look, finder, idle };
}

it('looks at the same pictures of a video every time', async () => {
  const { look, finder } = start();
  for (const timeMs of [0, 40, 80, 120, 160, 170]) await look(timeMs);
  expect(finder.findMirrored.mock.calls).toHaveLength(3);
  // A new source begins at zero again.
  expect(await look(0)).not.toBeNull();
});

it('puts what the mirror image shows back into the picture', async () => {
  const seen = await start().look(0);
  // The right shoulder of the mirror image is the left one.
  expect(seen?.image[11]?.x).toBeCloseTo(640 - 0.12 * 640, 9);
  expect(seen?.world[11]?.x).toBeCloseTo(-0.12, 9);
});

it('tells of nobody in the mirror image', async () => {
  const nobody = vi.fn(() => Promise.resolve({ landmarks: [], worldLandmarks: [] }));
  expect(await start(nobody).look(0)).toBeNull();
});

it('looks twice live only where there is time', async () => {
  const { look, idle, finder } = start();
  expect(await look(0, true)).toBeNull();
  expect(finder.findMirrored).not.toHaveBeenCalled();
  idle();
  expect(await look(40, true)).not.toBeNull();
});

it('goes on with one look live where a second one fails, and does not try again', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('no second landmarker')));
  const { look, idle } = start(failing);
  idle();
  expect(await look(0, true)).toBeNull();
  expect(await look(500, true)).toBeNull();
  expect(failing).toHaveBeenCalledOnce();
});

it('does not write a recording with some of its second looks missing', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('no second landmarker')));
  await expect(start(failing).look(0)).rejects.toThrow('no second landmarker');
});
