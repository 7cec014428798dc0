import { expect, test, vi } from 'vitest';
import { frameOf, STANDING } from '../../core/measure/testing/figure.ts';
import type { PoseStyle } from './draw-pose.ts';
import { figureNumbers } from './figure-numbers.ts';
import { NOBODY, type Figure } from './figure.ts';
import { paintElsewhere } from './paint-elsewhere.ts';
import { paintOn, type Painter } from './painter.ts';
import type { Scene } from './scene.ts';

const WIDTH = 320;
const HEIGHT = 240;
const STYLE: PoseStyle = {
  bone: '#ffffff',
  joint: '#ffffff',
  measured: '#00ff00',
  measure: 'turn',
  scale: 0.5,
  body: null,
  frameHeightPx: 480,
};

function canvas(): HTMLCanvasElement {
  const made = document.createElement('canvas');
  document.body.append(made);
  return made;
}

function contextOf(of: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = of.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D context');
  return context;
}

/** Pixels that are painted on, whoever painted them. */
function painted(of: HTMLCanvasElement): number {
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [WIDTH, HEIGHT];
  const context = contextOf(copy);
  context.drawImage(of, 0, 0);
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT);
  return data.filter((value, index) => index % 4 === 3 && value > 127).length;
}

const GROUND = { widthPx: WIDTH, heightPx: HEIGHT, ink: '#ffffff' };
const SOMEBODY: Figure = { frame: frameOf({ ...STANDING, timeMs: 0 }), ghost: null };
const sceneOf = (figure: Figure): Scene => ({ kind: 'figure', numbers: figureNumbers(figure), style: STYLE });

function elsewhere(of: HTMLCanvasElement): Painter {
  const painter = paintElsewhere(of);
  if (painter === null) throw new Error('this browser keeps its canvases');
  return painter;
}

test('what another thread paints looks as if it were painted here, and is wiped like it', async () => {
  const [here, there] = [canvas(), canvas()];
  const painters = [paintOn(contextOf(here)), elsewhere(there)];
  for (const painter of painters) painter.paint(sceneOf(SOMEBODY), GROUND);
  expect(painted(here)).toBeGreaterThan(200);
  await vi.waitFor(() => expect(Math.abs(painted(there) - painted(here))).toBeLessThan(20), 20_000);
  for (const painter of painters) painter.paint(sceneOf(NOBODY), GROUND);
  expect(painted(here)).toBe(0);
  await vi.waitFor(() => expect(painted(there)).toBe(0), 20_000);
  for (const painter of painters) painter.close();
});

test('canvases share that thread and keep apart: one that is closed takes nothing from the other', async () => {
  const [first, second] = [canvas(), canvas()];
  const painters = [elsewhere(first), elsewhere(second)];
  painters[0]?.paint({ kind: 'level', share: 1 }, GROUND);
  painters[1]?.paint({ kind: 'level', share: 0.25 }, GROUND);
  await vi.waitFor(() => expect(painted(first)).toBe(WIDTH * HEIGHT), 20_000);
  await vi.waitFor(() => expect(painted(second)).toBe((WIDTH * HEIGHT) / 4), 20_000);
  painters[0]?.close();
  painters[1]?.paint({ kind: 'level', share: 0.5 }, GROUND);
  await vi.waitFor(() => expect(painted(second)).toBe((WIDTH * HEIGHT) / 2), 20_000);
  painters[1]?.close();
  // The thread has ended with the last of them; the next canvas gets another.
  const third = canvas();
  const painter = elsewhere(third);
  painter.paint({ kind: 'level', share: 0.5 }, GROUND);
  await vi.waitFor(() => expect(painted(third)).toBe((WIDTH * HEIGHT) / 2), 20_000);
  painter.close();
});
