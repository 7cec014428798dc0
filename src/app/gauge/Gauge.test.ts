import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import type { DirectionId, Exercise } from '../../core/exercises/exercise.ts';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { reading } from '../testing/samples.ts';
import Gauge from './Gauge.svelte';
import type { Reading } from './reading.ts';

afterEach(cleanup);

const chair = exercise('chair-twist');

interface Shown {
  readonly exercise: Exercise;
  readonly reading: Reading;
  readonly direction?: DirectionId;
  readonly peakDeg?: number;
}

const gauge = async ({ direction, peakDeg, ...shown }: Shown) => {
  const screen = await render(Gauge, {
    ...shown,
    direction: direction ?? null,
    peakDeg: peakDeg ?? null,
  });
  return screen.getByRole(shown.reading.kind === 'measured' ? 'meter' : 'img', { name: /^How far/ });
};

type Found = Awaited<ReturnType<typeof gauge>>;

/** Centre of a part of the drawing as it is seen, as a share of the drawing's width and height. */
function placeOf(found: Found, part: string): { readonly x: number; readonly y: number } {
  const whole = found.element().querySelector('svg')?.getBoundingClientRect();
  const box = found.element().querySelector(part)?.getBoundingClientRect();
  if (whole === undefined || box === undefined) throw new Error(`no ${part}`);
  return {
    x: (box.x + box.width / 2 - whole.x) / whole.width,
    y: (box.y + box.height / 2 - whole.y) / whole.height,
  };
}

const count = (found: Found, part: string): number => found.element().querySelectorAll(part).length;

test('a measured turn is told as a number, with its uncertainty and where it lies', async () => {
  const found = await gauge({ exercise: chair, reading: reading(27.3) });
  await expect.element(found).toHaveAttribute('aria-valuenow', '27');
  await expect
    .element(found)
    .toHaveAttribute('aria-valuetext', '27 degrees, give or take 2, to your left · in the band');
  await expect.element(found).toHaveAttribute('aria-valuemin', '-60');
  await expect.element(found).toHaveAttribute('aria-valuemax', '60');
  await expect.element(found).toHaveTextContent('27°');
});

test('a turn to the right is negative for the meter and has no sign for the eye', async () => {
  const found = await gauge({ exercise: chair, reading: reading(-52) });
  await expect.element(found).toHaveAttribute('aria-valuenow', '-52');
  await expect
    .element(found)
    .toHaveAttribute('aria-valuetext', '52 degrees, give or take 2, to your right · too far');
  expect(found.element().querySelector('.number')?.textContent.trim()).toBe('52°');
});

test('what is not measured leaves no number behind, only the reason', async () => {
  const found = await gauge({ exercise: chair, reading: { kind: 'blank', reason: 'hips-out-of-view' } });
  await expect.element(found).not.toHaveAttribute('aria-valuenow');
  await expect.element(found).toHaveAccessibleName('How far: Not measured: I can’t see your hips');
  await expect.element(found).toHaveTextContent('I can’t see your hips');
  expect(found.element().querySelector('.number')?.textContent).toBe('–');
});

test('an angle that is a guess is a side and no number', async () => {
  const knee = exercise('supine-twist');
  const screen = await render(Gauge, {
    exercise: knee,
    reading: reading(21),
    direction: 'left-knee',
    peakDeg: 24,
  });
  const found = screen.getByRole('img', { name: 'How far: Left knee across' });
  await expect.element(found).toBeVisible();
  await expect.element(screen.getByRole('meter')).not.toBeInTheDocument();
  expect(screen.container.textContent).not.toMatch(/\d/);
  expect([count(found, '.caution'), count(found, '.over')]).toEqual([0, 0]);
  expect(count(found, '.target.lit')).toBe(1);
  await screen.rerender({ reading: reading(6) });
  await expect.element(screen.getByRole('img', { name: 'How far: in the middle' })).toBeVisible();
});

test('a measured gauge goes blank, and comes back', async () => {
  const screen = await render(Gauge, {
    exercise: chair,
    reading: reading(20),
    direction: null,
    peakDeg: 20,
  });
  const found = screen.getByRole('meter', { name: 'How far' });
  await screen.rerender({ reading: { kind: 'blank', reason: 'no-picture' } });
  const blank = screen.getByRole('img', { name: 'How far: Not measured: Waiting for the picture' });
  await expect.element(blank).not.toHaveAttribute('aria-valuenow');
  await screen.rerender({ reading: reading(31) });
  await expect.element(found).toHaveAttribute('aria-valuenow', '31');
});

test('each side has its bands and the numbers where they end; only the side meant is lit', async () => {
  const found = await gauge({ exercise: chair, reading: reading(20) });
  expect(count(found, '.band')).toBe(6);
  expect(count(found, '.band.target')).toBe(2);
  expect(count(found, '.band.lit')).toBe(3);
  expect(placeOf(found, '.band.target.lit').x).toBeLessThan(0.5);
  const marks = [...found.element().querySelectorAll('.mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['0', '35', '50', '35', '50']);
});

test('with nothing measured the side that comes next is lit', async () => {
  const found = await gauge({
    exercise: chair,
    reading: { kind: 'blank', reason: 'hold-still' },
    direction: 'right',
  });
  expect(placeOf(found, '.band.target.lit').x).toBeGreaterThan(0.5);
});

test('an exercise with one direction has one set of bands', async () => {
  const found = await gauge({ exercise: exercise('standing-backbend'), reading: reading(15) });
  expect(count(found, '.band')).toBe(3);
});

test('one’s own range is marked on either side, and named for the side one goes to', async () => {
  const screen = await render(Gauge, {
    exercise: chair,
    reading: reading(0),
    direction: 'right',
    peakDeg: null,
    ownEnds: [38, -31],
  });
  const meter = screen.getByRole('meter', { name: 'How far' });
  await expect.element(meter.getByText('your range 31°')).toBeVisible();
  expect(meter.element().querySelectorAll('.face .own')).toHaveLength(2);
  await screen.rerender({ direction: 'left' });
  await expect.element(meter.getByText('your range 38°')).toBeVisible();
  await screen.rerender({ ownEnds: [] });
  expect(meter.element().querySelectorAll('.own')).toHaveLength(0);
});

test.each([380, 250, 190])(
  'on a gauge %i pixels wide the numbers at the arc stay large enough',
  async (width) => {
    const screen = await render(Gauge, {
      exercise: chair,
      reading: reading(0),
      direction: null,
      peakDeg: null,
    });
    const meter = screen.getByRole('meter', { name: 'How far' });
    (meter.element() as HTMLElement).style.width = `${width}px`;
    const heightOf = (): number => {
      const mark = meter.element().querySelector<SVGTextElement>('.mark');
      const drawing = mark?.ownerSVGElement;
      if (mark === null || drawing === null || drawing === undefined) return 0;
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      return Number.parseFloat(getComputedStyle(mark).fontSize) * scale;
    };
    const wanted = Math.min(20, (30 * width) / 340);
    await expect.poll(heightOf).toBeGreaterThan(wanted - 0.5);
  },
);
