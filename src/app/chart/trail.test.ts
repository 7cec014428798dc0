import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { measured } from '../testing/samples.ts';
import { drawScene } from '../drawing/scene.ts';
import { trailLook, trailScale } from './draw-trail.ts';
import LiveStrip from './LiveStrip.svelte';
import { Trail, TRAIL_MS, type TrailLines } from './trail.ts';

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
const brightRows = (context: CanvasRenderingContext2D, x: number, height: number): number[] => {
  const data = context.getImageData(x, 0, 1, height).data;
  return Array.from({ length: height }, (_, y) => y).filter((y) => (data[4 * y + 2] ?? 0) > 190);
};
/** Height of the middle of the trace in one column; null where there is none. */
const traceAt = (context: CanvasRenderingContext2D, x: number): number | null => {
  const rows = brightRows(context, x, HEIGHT);
  return rows.length === 0 ? null : rows.reduce((sum, y) => sum + y + 0.5, 0) / rows.length;
};

afterEach(cleanup);

/** What of a trail is drawn now. */
function linesOf(trail: Trail): TrailLines {
  let shown: TrailLines = [];
  trail.drawnBy((lines) => {
    shown = lines;
  })();
  return shown;
}

test('keeps the last twenty seconds and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 100, max: 4000 }), { minLength: 1, maxLength: 60 }), (steps) => {
      const trail = new Trail();
      let timeMs = 0;
      const all = steps.map((step) => {
        timeMs += step;
        trail.add(measured(5, { timeMs }));
        return timeMs;
      });
      const ago = all.map((ms) => timeMs - ms).filter((ms) => ms <= TRAIL_MS);
      expect(linesOf(trail).map((line) => [...line])).toEqual([ago.flatMap((ms) => [ms, 5])]);
    }),
  );
});

test('is drawn ten times a second at most', () => {
  const trail = new Trail();
  let drawn = 0;
  trail.drawnBy(() => (drawn += 1));
  for (let timeMs = 0; timeMs < 1000; timeMs += 20) trail.add(measured(5, { timeMs }));
  expect(drawn).toBe(1 + 10);
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
  drawScene(context, { kind: 'trail', lines: linesOf(trail), look: trailLook(chair, 1) }, '');
  expect(traceAt(context, 20)).toBeCloseTo(HEIGHT / 2, 0);
  expect(traceAt(context, 100)).toBeNull();
  expect(traceAt(context, 180)).toBeCloseTo((HEIGHT * (56 - 28)) / 112, 0);
});

test('moves with the trail, with the sides named', async () => {
  const trail = new Trail();
  trail.add(measured(0, { timeMs: 0 }));
  const screen = await render(LiveStrip, { exercise: chair, trail });
  const drawn = screen.container.querySelector('canvas');
  drawn?.parentElement?.style.setProperty('height', `${HEIGHT}px`);
  await expect.element(screen.getByText('right')).toBeVisible();
  for (let timeMs = 100; timeMs <= 10_000; timeMs += 100) trail.add(measured(20, { timeMs }));
  // Whoever paints it: what is on the canvas is copied.
  const brightAtTheEnd = (): number => {
    const copy = canvas();
    if (drawn !== null) copy.drawImage(drawn, 0, 0, WIDTH, HEIGHT);
    return brightRows(copy, WIDTH - 3, HEIGHT).length;
  };
  await expect.poll(brightAtTheEnd, { timeout: 20_000 }).toBeGreaterThan(0);
});
