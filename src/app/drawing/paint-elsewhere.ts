import { PaintThread } from './paint-thread.ts';
import type { Painter } from './painter.ts';

/** The worker that paints: there is one while there are canvases for it. */
let thread: PaintThread | null = null;

/**
 * Paints on another thread, where it costs this one nothing: for what moves with every picture. Null where the browser
 * keeps canvases to the page. The canvas is the worker's for good.
 */
export function paintElsewhere(canvas: HTMLCanvasElement): Painter | null {
  if (!('transferControlToOffscreen' in canvas)) return null;
  thread ??= new PaintThread(() => {
    thread = null;
  });
  return thread.take(canvas.transferControlToOffscreen());
}
