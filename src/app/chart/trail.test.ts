import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { measured } from '../testing/samples.ts';
import { drawTrail, trailScale } from './draw-trail.ts';
import LiveStrip from './LiveStrip.svelte';
import { Trail, TRAIL_MS } from './trail.ts';

const chair = exercise('chair-twist');
const WIDTH = 200;
const HEIGHT = 100;

const canvas = (): CanvasRenderingContext2D => {
  const element = document.createElement('canvas');
  element.width = WIDTH;
  element.height = HEIGHT;
  const context = element.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas in this browser');
  return context;
};
/** Rows of one column that are as bright as the trace. */
const brightRows = (context: CanvasRenderingContext2D | null, x: number, height: number): number[] => {
  const data = context?.getImageData(x, 0, 1, height).data ?? [];
  return Array.from({ length: height }, (_, y) => y).filter((y) => (data[4 * y + 2] ?? 0) > 190);
};
/** Height of the middle of the trace in one column; null where there is none. */
const traceAt = (context: CanvasRenderingContext2D, x: number): number | null => {
  const rows = brightRows(context, x, HEIGHT);
  return rows.length === 0 ? null : rows.reduce((sum, y) => sum + y + 0.5, 0) / rows.length;
};

afterEach(cleanup);

test('keeps the last twenty seconds and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 60 }), (steps) => {
      const trail = new Trail();
      let timeMs = 0;
      const all = steps.map((step) => {
        timeMs += step;
        trail.add(measured(5, { timeMs }));
        return timeMs;
      });
      expect(trail.points.map((point) => point.timeMs)).toEqual(all.filter((ms) => timeMs - ms <= TRAIL_MS));
    }),
  );
});

test('left is up for a turn, the rounded back is up for a bend, and every over mark is inside', () => {
  expect(trailScale(chair)).toEqual({ topDeg: 56, bottomDeg: -56 });
  const { topDeg, bottomDeg } = trailScale(exercise('cat-cow'));
  expect(topDeg).toBeGreaterThan(-bottomDeg);
  expect(trailScale(exercise('wall-stretch')).topDeg).toBeGreaterThan(95);
});

test('the newest is at the right, gaps stay open', () => {
  const trail = new Trail();
  for (let timeMs = 0; timeMs <= TRAIL_MS; timeMs += 100) {
    const lost = timeMs > 8000 && timeMs < 12_000;
    trail.add(
      lost
        ? { kind: 'unmeasured', timeMs, reason: 'nobody' }
        : measured(timeMs > 10_000 ? 28 : 0, { timeMs }),
    );
  }
  const context = canvas();
  drawTrail(context, chair, trail.points, 1);
  expect(traceAt(context, 20)).toBeCloseTo(HEIGHT / 2, 0);
  expect(traceAt(context, 100)).toBeNull();
  expect(traceAt(context, 180)).toBeCloseTo((HEIGHT * (56 - 28)) / 112, 0);
});

test('draws anew as time goes on, with the sides named', async () => {
  const trail = new Trail();
  trail.add(measured(0, { timeMs: 0 }));
  const screen = await render(LiveStrip, { exercise: chair, trail, timeMs: 0 });
  const drawn = screen.container.querySelector('canvas');
  drawn?.parentElement?.style.setProperty('height', '80px');
  await expect.poll(() => drawn?.height).toBeGreaterThan(79);
  await expect.element(screen.getByText('right')).toBeVisible();
  for (let timeMs = 100; timeMs <= 10_000; timeMs += 100) trail.add(measured(20, { timeMs }));
  await screen.rerender({ timeMs: 10_000 });
  const brightAtTheEnd = (): number =>
    drawn === null ? 0 : brightRows(drawn.getContext('2d'), drawn.width - 3, drawn.height).length;
  await expect.poll(brightAtTheEnd).toBeGreaterThan(0);
});
