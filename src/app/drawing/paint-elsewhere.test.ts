import { expect, test, vi } from 'vitest';
import { frameOf, STANDING } from '../../core/measure/testing/figure.ts';
import type { PoseStyle } from './draw-pose.ts';
import { NOBODY } from './live-figure.ts';
import { paintElsewhere } from './paint-elsewhere.ts';
import { paintOn } from './pose-painter.ts';

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

test('what another thread paints looks as if it were painted here, and is wiped like it', async () => {
  const [here, there] = [canvas(), canvas()];
  const elsewhere = paintElsewhere(there);
  if (elsewhere === null) throw new Error('this browser keeps its canvases');
  const painters = [paintOn(contextOf(here)), elsewhere];
  for (const painter of painters) {
    painter.resize(WIDTH, HEIGHT);
    painter.draw({ frame: frameOf({ ...STANDING, timeMs: 0 }), ghost: null }, STYLE);
  }
  expect(painted(here)).toBeGreaterThan(200);
  await vi.waitFor(() => expect(Math.abs(painted(there) - painted(here))).toBeLessThan(20), 20_000);
  for (const painter of painters) painter.draw(NOBODY, STYLE);
  expect(painted(here)).toBe(0);
  await vi.waitFor(() => expect(painted(there)).toBe(0), 20_000);
  for (const painter of painters) painter.close();
});
